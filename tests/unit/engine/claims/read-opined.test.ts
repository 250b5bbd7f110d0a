// A sum that somebody foresees and gives no noun is a price of a share or the worth of all of them. By the judge and the bundled ledger.
import { expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const judge = (text: string) => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.metric} ${c.anchor.quote}`);

it.each([
  ['CoreWeave is a landlord with debts. I say $60 by the spring.', ['opinion share_price $60']],
  ['Marvell is dear. My uncle says $40.', ['opinion share_price $40']],
  ['Astera Labs is a darling of the pundits. I have got it at $260.', ['opinion share_price $260']],
  ['Lumentum keeps its head down. I think Lumentum does $14 billion next year.', ['opinion revenue $14 billion']],
  ['Credo has four customers. My own view is that Credo gets to $900 million a quarter before long.', ['opinion revenue $900 million a quarter']],
  ['Microsoft, in our model, spends $240 billion in 2028.', ['opinion capex $240 billion']],
  ['I think by 2029 Vertiv will be a thirty-billion-dollar business.', ['opinion revenue thirty-billion-dollar']],
  ['Marvell is dear. My bet, Marvell opens at 240 the day after.', ['opinion share_price 240']],
  ['Nebius has gone far. My DCF gives me 190 a share.', ['opinion share_price 190 a share']],
  ['If half of it comes true, Corning does $31 billion in 2029.', ['opinion revenue $31 billion']],
  ['Will Cerebras go up? One of them says $450 by the autumn.', ['opinion share_price $450']],
  ['Anthropic will list in the autumn. We predict two trillion dollars at the debut.', ['opinion valuation two trillion dollars']],
])('reads a forecast without a noun: %s', (text, expected) => {
  expect(judge(text)).toEqual(expected);
});

it.each([
  'Nvidia makes the chips. I say $20 is too much for a sandwich.',
  'Nvidia makes the chips. My landlord says $900 by Friday.',
  'Nvidia makes chips. I think the town gets past $17.3 billion in 2031.',
  'Marvell is expected to hit $22 or $24 billion this year, they say.',
  'I think the headcount of Marvell goes to 2,000 engineers.',
  'Micron has a big plant. I would pay $15 for the tour.',
  'SpaceX is listed. A colleague has $50 in his pocket, I think.',
])('reads no price of a share: %s', (text) => {
  expect(judge(text)).toEqual([]);
});
