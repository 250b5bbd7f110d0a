// Days of an offering, with what was filed, and with whom, between the verb and the day.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string): string[] => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.company}/${c.metric}`);

describe('the day of a filing, a pricing, a first trade', () => {
  it.each([
    ['OpenAI confidentially filed for an IPO with the SEC on June 8, 2026.', 'reported openai/filing_confidential'],
    ['CoreWeave lodged its registration statement with the regulator on March 3, 2025.', 'filed coreweave/filing_public'],
    ['On May 20, SpaceX made its IPO filing public.', 'filed spacex/filing_public'],
    ['SpaceX has chosen June 11 to price its shares.', 'ambition spacex/pricing_date'],
    ['SpaceX picked June 12 to begin trading.', 'reported spacex/listing_date'],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    'SpaceX filed its S-1 with the SEC on April 1 and has been waiting since.',
    'SpaceX filed an application with the FCC on May 20.',
    'Nvidia on May 20 filed its quarterly report with the SEC.',
  ])('says nothing of another filing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
