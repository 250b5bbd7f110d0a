// Values told without their unit beside one that has it, and bare numbers that are none.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string): string[] => judgeText(text).map((c) => `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`);

describe('a value without its unit', () => {
  it.each([
    ['is set against another company’s', 'OpenAI said that it ended 2025 with 1.9 gigawatts against 1.4 for Anthropic.', '1.4 reported anthropic/power_deployed'],
    ['is what it was', 'Nvidia’s gross margin was 75 percent in the first quarter, up from 60.5 a year earlier.', '60.5 filed nvidia/gross_margin'],
    ['is what it was, in the next sentence', 'Anthropic’s gross margin is thought to be around 40 percent. A year and a half ago it was minus 94.', 'minus 94 reported anthropic/gross_margin'],
    ['is what it was, in the next clause', 'CoreWeave’s backlog was $66.8 billion; three months before it was 55.6.', '55.6 stale coreweave/backlog'],
    ['is what it was raised to', 'The county allowed xAI 150 megawatts at first and raised that to 300 in February.', '300 unsourced xai/power_permitted'],
  ])('%s', (_, text, said) => {
    expect(read(text)).toContain(said);
  });

  it.each([
    ['counts something itself', 'CoreWeave had 850 megawatts of active power in December, up from 28 sites.', '28'],
    ['stands behind another count', 'CoreWeave has 850 megawatts of power in 43 centers, up from 28.', '28'],
    ['is far off', 'Nvidia’s gross margin was 75 percent, against 3 a year before.', '3 '],
    ['is a price behind a change', 'Nvidia’s shares fell 5 percent from 8.', '8 '],
  ])('but not where it %s', (_, text, bare) => {
    expect(read(text).filter((said) => said.startsWith(bare))).toEqual([]);
  });
});
