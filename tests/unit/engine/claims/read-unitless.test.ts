// Bare numbers: what stands before says their size, and a fact or an outlook of the same figure bears them out.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const tell = (text: string, day = '2026-07-01') => judgeText(text, day).map((c) => `${c.metric} ${c.verdict} «${c.anchor.quote}»`);

it.each([
  ['a share of the size of the one before', 'Nvidia\n\nNvidia names no buyer. One customer was 23 percent of its sales and the next 16.', 'customer_concentration filed «16»'],
  ['a plan of the size of what runs', 'CoreWeave\n\nCoreWeave had just over a gigawatt running in March and plans more than 1.7 by December.', 'power_target ambition «more than 1.7»'],
  ['machines that the ledger has counted', 'xAI\n\nxAI burns gas in Southaven. The state’s papers have 46 at xAI now.', 'turbines stale «46»'],
])('reads %s', (_, text, told) => {
  expect(tell(text)).toContain(told);
});

describe('leaves alone', () => {
  it.each([
    ['a year told in words', 'CoreWeave\n\nCoreWeave had just over a gigawatt running in March. A critic bets on four gigawatts by twenty twenty-nine.', 'twenty-nine»'],
    ['a part of what is counted before', 'xAI\n\nxAI keeps a compiler. It has 118 passes, 41 of which do nothing.', '«41»'],
    ['a numbered thing', 'xAI\n\nxAI burns gas in Southaven. The papers lie in room 46.', '«46»'],
    ['a bare number that nothing bears out', 'Nvidia\n\nNvidia names no buyer. One customer was 23 percent of its sales and the next 19.', '«19»'],
  ])('%s', (_, text, quote) => {
    expect(tell(text).filter((c) => c.includes(quote))).toEqual([]);
  });
});

it.each([
  ['growth of 20 to 24 percent', [20, 24]],
  ['a corridor from 39.0 to 40.2 billion dollars', [39e9, 40.2e9]],
  ['a span of 52 to 56', [52, 56]],
])('two ends of one figure: %s', async (text, ends) => {
  const { findQuantities } = await import('@/lib/engine/text/find-quantities');
  expect(findQuantities(text).map((q) => [q.amount, q.max])).toEqual([ends]);
});
