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
    ['what one rocket lifts', 'Starship is built to fly again, and SpaceX gives it a payload capacity of 150 tons.'],
    ['whom a service reaches', 'SpaceX says that Starlink will serve the 3 percent of customers who are hardest to reach.'],
    ['the growth of something else', 'Tesla saw an 88% increase in premiums written by its insurance arm.'],
    ['more of something else', 'Nvidia says 12% more visitors came to its museum.'],
    ['what is only assumed', "Let's call SpaceX's revenue from phones $240 billion."],
  ])('%s', (_, text) => { expect(read(text)).toEqual([]); });
});

describe('the reason is a sentence', () => {
  const reasonOf = (text: string) => engine.judge({ url: null, title: null, date: '2026-06-30', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-11-22' }).claims[0]?.reason;

  it('with a period as it is spoken', () => { expect(reasonOf("SpaceX's revenue was $4.69 billion in the first quarter of 2026.")).toBe('Form S-1 gives $4.69 billion for the first quarter of 2026.'); });
  it('with a permit named as one', () => { expect(reasonOf('The permit of xAI in Memphis covers 15 turbines.')).toContain('A permit gives 15 turbines'); });
  it('with a metric that has an article of its own', () => { expect(reasonOf("Gaming made up 31% of Nvidia's sales.")).toContain("a part's share of the whole at NVIDIA"); });
});

describe('what the words do say is read', () => {
  it.each([
    // What is drawn from an assumption is a forecast; what happened is none, though told in one.
    ['SpaceX runs Starlink. Assume that it wins 3 percent of the market. That is $72 billion a year in revenue for SpaceX.', 'opinion: $72 billion'],
    ["I think that Intel's foundry arm, which lost $2.3 billion last quarter, will be sold.", 'unsourced: $2.3 billion'],
    ["Gaming made up 31% of Nvidia's sales.", 'nvidia segment_share'],
    ['SpaceX pulled in roughly $8 billion in profit in 2025.', 'spacex net_income'],
    ['SpaceX gets $1.25 billion a month from Anthropic for Colossus.', 'filed: $1.25 billion a month'],
    ['CORNING, N.Y. — Corning Incorporated (NYSE: GLW) said on Tuesday that the revenue of Corning rose 20% in the first quarter of 2026.', 'corning revenue_growth'],
    ["Nvidia's revenue rose 65% in fiscal 2026.", 'nvidia revenue_growth'],
    ['Nvidia had a 65% increase in revenue in fiscal 2026.', 'nvidia revenue_growth'],
  ])('%s', (text, says) => { expect(read(text).join('\n')).toContain(says); });
});
