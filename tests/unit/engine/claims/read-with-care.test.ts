// What a sentence does not say is not marked: a price of one thing is no monthly fee, a part of a whole is no growth, the growth
// of something else is not of sales. Each in words of our own, with the right reading beside it.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const index = indexLedger(bundledLedger);
const engine = createEngine(rules, readsAsFact);

/** The claims of a paragraph, as "company metric verdict: anchor". */
function read(text: string, date = '2026-06-30'): string[] {
  const { claims } = engine.judge({ url: null, title: null, date, language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-11-22' });
  return claims.map((c) => `${c.company} ${c.metric} ${c.verdict}: ${c.anchor.quote}`);
}

describe('no claim where the words speak of something else', () => {
  it.each([
    ['the price of one thing', 'SpaceX hopes to turn out a Starship every three days at a cost of $5 million each.'],
    ['a cost that nobody pays to anybody', "Tesla's rivals saw storms cost $64 billion."],
    ['what nobody wants', "SpaceX says you don't want to spend $1.8 billion on a launch and then lose the payload."],
    ['a part of a whole', 'The Tesla lost 4% of its range in two years.'],
    ['the growth of something else', 'Tesla saw an 88% increase in premiums written by its insurance arm.'],
    ['more of something else', 'Nvidia says 12% more visitors came to its museum.'],
    ['what is only assumed', "Let's call SpaceX's revenue from phones $240 billion."],
  ])('%s', (_, text) => { expect(read(text)).toEqual([]); });
});

describe('what the words do say is read', () => {
  it.each([
    ['SpaceX gets $1.25 billion a month from Anthropic for Colossus.', 'filed: $1.25 billion a month'],
    ["Nvidia's revenue rose 65% in fiscal 2026.", 'nvidia revenue_growth'],
    ['Nvidia had a 65% increase in revenue in fiscal 2026.', 'nvidia revenue_growth'],
  ])('%s', (text, says) => { expect(read(text).join('\n')).toContain(says); });
});
