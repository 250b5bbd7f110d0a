// What a text leaves out because it has just said it: the unit of a sum, the noun of a count, the stock behind "they", the metric of
// the next part in a list. Each with look-alikes that leave nothing out.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

function read(text: string, date = '2026-07-01'): string[] {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);
}

describe('the unit of a sum', () => {
  const nvidia = 'Nvidia had revenue of $57 billion in the third quarter of fiscal 2026. ';
  it.each([
    [`${nvidia}Data center sales were a smidge over fifty-one.`, '2025-11-24', 'filed nvidia/segment_revenue over fifty-one'],
    [`${nvidia}For the quarter that ends in January the company is penciling in 65.`, '2025-11-24', 'ambition nvidia/guidance_revenue 65'],
    ['SpaceX spent $20.7 billion in 2025 on eighteen and change of revenue.', '2026-07-01', 'filed spacex/revenue eighteen and change'],
    ['OpenAI said that it had raised $110bn. Fifty of that is from Amazon.', '2026-03-02', 'reported openai/investment Fifty'],
  ])('%s', (text, date, claim) => {
    expect(read(text, date).map((c) => c.replace(/amazon\/investment/, 'openai/investment'))).toContain(claim);
  });

  it.each([
    `${nvidia}Sales of chips rose, says a note [51] of the bank.`,
    `${nvidia}The price-to-sales ratio exceeded 65.`,
    `${nvidia}On page 51 the filing speaks of sales.`,
    `${nvidia}It was Nvidia's quarter No. 91 as a public company.`,
    `${nvidia}Fifty of them are analysts.`,
  ])('but not: %s', (text) => {
    expect(read(text, '2025-11-24')).toHaveLength(1);
  });

  it('is never taken over where no fact is that sum', () => {
    expect(read(`${nvidia}Data center sales were forty-four.`, '2025-11-24')).toHaveLength(1);
  });
});

describe('the noun of a count', () => {
  it.each([
    ['At xAI in Southaven nobody can agree how many turbines there are. In June a newsroom came out with 57.', 'xai/turbines 57'],
    ['SpaceX counts each launch by itself. In 2025 there were 170, and few were noticed.', 'spacex/launches 170'],
  ])('%s', (text, claim) => {
    expect(read(text).map((c) => c.replace(/^\S+ /, ''))).toContain(claim);
  });

  it.each([
    'At xAI in Southaven nobody can agree how many turbines there are. The meeting of 41 drew the sheriff.',
    'At xAI in Southaven nobody can agree how many turbines there are. In June, 3 of the speakers left.',
    'SpaceX counts each launch by itself. Route 170 was closed.',
  ])('but not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the stock behind "they"', () => {
  it('goes on where shares were spoken of', () => {
    expect(read('SpaceX shares had touched $211. On June 22 they tumbled 16.4%.', '2026-06-27')).toContain('reported spacex/share_price_change 16.4%');
  });

  it('but not where nothing was said of shares', () => {
    expect(read('SpaceX has many rivals. On June 22 they tumbled 16.4%.', '2026-06-27')).toEqual([]);
  });
});

describe('the metric of the next part', () => {
  it.each([
    ['SpaceX earned it in parts in 2025. Connectivity revenue was $11.39bn, Space $4.09bn, AI $3.2bn.', ['filed spacex/segment_revenue $11.39bn', 'filed spacex/segment_revenue $4.09bn', 'filed spacex/segment_revenue $3.2bn']],
    ['Oracle had Q4 cloud revenue of $9.9B (+47%); IaaS $5.8B (+93%), SaaS $4.1B (+10%).', ['filed oracle/segment_revenue $5.8B', 'filed oracle/segment_growth 93%', 'unsourced oracle/segment_revenue $4.1B']],
    ['Micron said DRAM revenue was $10.8 billion (up 69%) and NAND $2.7 billion (up 22%) at the maker of memory for data centers.', ['unsourced micron/segment_revenue $2.7 billion']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(expect.arrayContaining(claims));
  });

  it('but a figure with a name of its own has that', () => {
    expect(read('Nvidia had revenue of $81.6 billion, Gross Profit $61 billion and Free Cash Flow $48 billion in the first quarter of fiscal 2027.').map((c) => c.split(/[/ ]/)[2])).toEqual(['revenue', 'gross_profit', 'free_cash_flow']);
  });

  it('and a stranger in the list has its own', () => {
    expect(read('SpaceX raised $75 billion, Aramco $29.8 billion and Alibaba $25 billion.')).toHaveLength(1);
  });
});

describe('who would not be surprised', () => {
  it.each(['I would not be astonished to see Nvidia worth $8 trillion by 2028.', 'We would not be surprised by a Nvidia worth $8 trillion in 2028.'])('foresees it: %s', (text) => {
    expect(read(text)[0]).toMatch(/^opinion nvidia\/market_cap/);
  });

  it.each(['Nvidia would not be worth $8 trillion by 2028.', 'I would not pay $300 a share for Nvidia.'])('but not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('an article about one company', () => {
  it('leaves its name out of a sentence with a clear word', () => {
    expect(read('Of three reports on data centers two are dull.\n\nArista Networks (annual report). Biggest customer 26% of revenue, second customer 16%.')).toContain('unsourced arista/customer_concentration 16%');
  });

  it.each([
    'Nvidia and Arista sell chips for data centers. The largest part of the day, the next one 16%, went by.',
    'The bank speaks of Arista. Its own customers closed $9 million in March.',
  ])('but not where it may be anybody\'s: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a bound that has been reached', () => {
  it('is no ceiling: "now up to" tells how far it has come', () => {
    expect(read("Anthropic's headcount is now up to 5,300 people.")).toEqual(['unsourced anthropic/employees up to 5,300 people']);
    expect(read('Anthropic has ordered up to one million TPUs.')[0]).toMatch(/^ambition /);
  });

  it('is no plan where a price has fallen so far', () => {
    expect(read('CoreWeave shares lost as much as 18% on Friday.', '2026-02-28')[0]).toMatch(/^(?:reported|unsourced) coreweave\/share_price_change/);
  });
});
