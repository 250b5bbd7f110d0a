// A figure that answers a question takes its noun from there, and one behind a name that is set apart takes its company from there.
// By the judge and the bundled ledger.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string) => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.company} ${c.metric} ${c.anchor.quote}`);

describe('a question and its answer', () => {
  it.each([
    ['CoreWeave is a landlord. Debt? $21.4 billion. Backlog? $99.4 billion.', ['filed coreweave debt $21.4 billion', 'filed coreweave backlog $99.4 billion']],
    ['Broadcom is a favourite. The backlog? $162 billion. Headcount? Thirty-three thousand.', ['reported broadcom backlog $162 billion', 'unsourced broadcom employees Thirty-three thousand']],
    ['Anthropic is private. Profit last year? $5.2 billion, our sources tell us.', ['unsourced anthropic net_income $5.2 billion']],
    ['OpenAI burns money. What is it worth? $852 billion, if you believe the last round.', ['reported openai valuation $852 billion']],
  ])('%s', (text, says) => { expect(read(text)).toEqual(says); });

  it.each([
    'Dell sells servers. The price of a good coffee at its campus? $6. The cost of the party? $2 million.',
    'Nvidia again. How many chips fit in the van? 40, if you stack them.',
    'Why did I sell my SpaceX shares? $200 was enough for me.',
  ])('says nothing of %s', (text) => { expect(read(text)).toEqual([]); });
});

describe('whose figure it is', () => {
  it('goes on about the name that ends a sentence behind a colon', () => {
    expect(read('Corning makes the glass, and sold $15.63 billion of it in 2025.\n\nOne more for those who have read as far as this: Arista. Revenue rose 29% to $9 billion last year.')).toEqual(expect.arrayContaining(['filed arista revenue_growth 29%', 'filed arista revenue $9 billion']));
  });

  it('is of a buyer that opens the sentence, though a stranger is bought', () => {
    expect(read('Astera Labs reported a good quarter. The group also agreed to buy Lattice Photonics, of Aachen, for about €60 million, according to a business daily.')).toContain('unsourced astera-labs acquisition_price about €60 million');
    expect(read('Astera Labs reported a good quarter. Lattice Photonics, of Aachen, agreed to buy a rival for about €60 million.')).toEqual([]);
  });

  it('lets a product speak for its maker in a survey of many companies', () => {
    const survey = 'CoreWeave owed $21.4 billion at the end of 2025, Micron sold $37.4 billion of memory and Dell has a backlog of $43 billion. I still had Starlink down for 7 million subscribers.';
    expect(read(survey)).toContain('stale spacex subscribers 7 million subscribers');
  });
});

describe('praise in a text that promotes', () => {
  const marked = (text: string) => judgeText(text, '2026-07-01').filter((c) => c.verdict === 'hype').map((c) => `${c.company} ${c.quote}`);

  it('is whole, and is of the company whose name stands alone before it', () => {
    const claims = marked('Astera Labs. The uncrowned king of switches. A once-in-a-lifetime stock that cannot lose. Opportunity does not knock twice. Its rise is as close to certain as anything on earth.');
    expect(claims).toEqual(expect.arrayContaining(['astera-labs The uncrowned king of switches', 'astera-labs as close to certain as anything on earth']));
  });

  it('marks no door that closes for somebody else', () => {
    expect(marked('The window is closing for residents to comment on the xAI permit, and the county closes its doors at five.')).toEqual([]);
  });
});

describe('what dates a figure, and what does not', () => {
  it.each([
    ['CoreWeave, which has 881 people on its books, wants to list bonds next month.', 'unsourced coreweave employees 881 people'],
    ['Rockets? A hundred and seventy launches in twelve months for SpaceX, more than anybody.', 'filed spacex launches A hundred and seventy launches'],
    ['Anthropic came up at lunch. "They\'ll do $60 billion annualised by the end of the year," said a man who sells it power.', 'opinion anthropic run_rate $60 billion annualised'],
    ['Anthropic told its backers to look for an operating profit of $559 million in the second quarter.', 'ambition anthropic operating_income $559 million'],
    ["Nvidia's data-center arm is the engine. That part took in $75.2 billion in the April quarter.", 'filed nvidia segment_revenue $75.2 billion'],
  ])('%s', (text, says) => { expect(read(text)).toContain(says); });

  it('leaves a quarter to itself where only suppliers are told of by the day', () => {
    expect(judgeText('Broadcom had a quarter of $18.02 billion in sales, 28 percent more than twelve months ago, and yet its suppliers closed lower on Friday.', '2025-12-13').map((c) => `${c.verdict} ${c.metric}`)).toEqual(['filed revenue', 'filed revenue_growth']);
  });
});
