// A figure is borne out by a fact of the same thing only: whoever reads "Filed" takes it that the filing says this, and not the same
// digits of something else. Beside each sentence that sets its figure apart stands one that does not.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const index = indexLedger(bundledLedger);
const engine = createEngine(rules, readsAsFact);

/** The verdicts of a paragraph's claims, each with its fact's id. */
function judge(text: string, date = '2026-07-01'): string[] {
  const { claims } = engine.judge({ url: null, title: null, date, language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-11-22' });
  return claims.map((c) => `${c.verdict} ${c.factId}`);
}
const isBorneOut = (text: string, date?: string) => judge(text, date).some((claim) => /^(?:filed|reported|stale) /.test(claim));

describe('a fact of something else bears nothing out', () => {
  it.each([
    ['the revenue of another company that competes with ours', 'AMD, which competes with Nvidia, reported data center revenue of $75.2 billion for its first quarter.'],
    ['of another company that ours is set beside', "Tesla reported revenue of $18.7 billion, which analysts compared with SpaceX's numbers."],
    ['the backlog of another company', 'Microsoft, unlike Oracle, reported a backlog of $638 billion.'],
    ['of its rivals', 'Rivals of Nvidia together had revenue of $81.6 billion.'],
    ['of its customers', "SpaceX's customers spent $18.7 billion on satellites last year."],
    ['of its unit, with the figure of the whole', 'xAI had revenue of $18.7 billion in 2025.'],
    ['of one customer', "Astera Labs' product revenue from Amazon was $308.4 million in the first quarter."],
    ['of one customer alone', "CoreWeave's contracted backlog with Microsoft alone was $99.4 billion at the end of March."],
    ['of one country', 'SpaceX has 10.3 million Starlink subscribers in the United States.'],
    ['what is left when something is taken out', "Excluding stock compensation, Nvidia's gross margin was 74.9% in the first quarter of fiscal 2027."],
    ['debt less cash', "SpaceX's net debt is $29.1 billion."],
    ['one kind of debt', 'SpaceX sold notes of $29.1 billion in June.'],
    ['a change, with the figure of the level', "Nvidia's market value fell by $5.05 trillion."],
    ['what a stake is worth, with what was paid for it', "Microsoft's stake in OpenAI is worth $13 billion."],
    ['a quarter, with the figure of a year', "Nvidia's quarterly data center revenue was $193.7 billion."],
    ['a day, with the figure of a quarter', "SpaceX's daily revenue is $4.69 billion."],
    ['the end of a quarter, with the figure of its beginning', "CoreWeave's revenue backlog was $66.8 billion in the first quarter of 2026."],
    ['a plan, with what is signed', 'CoreWeave plans to have 3.1 gigawatts running by 2028.'],
    ['nine months, with the figure of three', 'SpaceX made $4.69 billion from rockets over the last nine months.'],
    ['two months, with the figure of three', 'In the two months to May, SpaceX took in $4.69 billion.'],
    ['five years, with the figure of a quarter', "Over five years Oracle's revenue was $17.2 billion."],
    ['a decade, with the figure of a quarter', "Over the past decade Nvidia's data center sales came to $62.3 billion."],
    ['a sum that was spent, with the figure of a profit', 'Nvidia spent $58.3 billion on acquisitions since 2019.'],
    ['a sum that is insured, with the figure of an outlay', "SpaceX's insurance covers $10.1 billion."],
    ['a change of the headcount', 'Nvidia grew its headcount 85% in the first quarter.'],
    ['a change of the prices', 'Oracle raised its prices by 21% in the fourth quarter of fiscal 2026.'],
    ['what some goods earn', "Dell's servers carry a margin of 20.2%."],
  ])('%s', (_, text) => { expect(isBorneOut(text)).toBe(false); });

  it.each([
    ['SpaceX, which competes with Amazon, reported revenue of $18.7 billion for 2025.'],
    ['SpaceX reported revenue of $18.7 billion for 2025, which analysts compared with Tesla.'],
    ['Oracle, unlike Microsoft, reported a backlog of $638 billion.'],
    ["xAI's segment had revenue of $3.2 billion in 2025."],
    ["Nvidia's gross margin was 74.9% in the first quarter of fiscal 2027, without any help from China."],
    ['SpaceX has 10.3 million Starlink subscribers in 164 countries.'],
    ["SpaceX's debt was $29.1 billion at the end of March 2026."],
    ["Nvidia's market value rose to $5.05 trillion."],
    ['Microsoft has invested $13 billion in OpenAI.'],
    ["Nvidia's annual data center revenue was $193.7 billion."],
    ["CoreWeave's revenue backlog was $99.4 billion in the first quarter of 2026."],
    ['CoreWeave has contracted for 3.1 gigawatts.'],
    ['Nvidia returned $41.1 billion to shareholders in fiscal 2026.'],
  ])('but the same thing does: %s', (text) => { expect(isBorneOut(text)).toBe(true); });

  it('nor does an aim bear out what is told of a year that is over', () => {
    expect(judge("SpaceX's AI segment had capital expenditure of $20.7 billion in 2025.")).toEqual(['unsourced null']);
  });
});

describe('what had not happened when an article was written', () => {
  it.each([
    ['a quarter to come', "Azure's revenue grew 40% in the quarter, Microsoft said.", '2025-10-30', '2026-05-15'],
    ['a quarter that runs', "Nvidia's gaming revenue rose to $4.3 billion.", '2025-08-28', '2025-11-20'],
    ['a count of a later year', 'SpaceX has about 9,600 Starlink satellites in orbit.', '2025-02-01', '2026-06-01'],
  ])('bears out nothing: %s', (_, text, early, late) => {
    expect(isBorneOut(text, early)).toBe(false);
    expect(isBorneOut(text, late)).toBe(true);
  });

  it('but a quarter that ends some days later, by the fiscal calendar, is the one that a report is about', () => {
    expect(isBorneOut("Nvidia's revenue was $68.1 billion in the fourth quarter of fiscal 2026.", '2026-01-27')).toBe(true);
  });
});

describe('a bound is true of all that lies within it', () => {
  it.each([
    ['SpaceX lost less than $6 billion in 2025.'],
    ["SpaceX's revenue was under $30 billion in 2025."],
    ["SpaceX's net loss was below $6 billion in 2025."],
    ['SpaceX lost at least $4 billion in 2025.'],
    ['CoreWeave lost less than $800 million in the first quarter of 2026.'],
  ])('and accuses nobody: %s', (text) => { expect(judge(text).join()).not.toContain('conflict'); });

  it.each([['SpaceX lost more than $4.9 billion in 2025.'], ['SpaceX lost over $4.5 billion in 2025.'], ["SpaceX's revenue was more than $18 billion in 2025."]])('of a loss as of a gain: %s', (text) => { expect(isBorneOut(text)).toBe(true); });
});

describe('"earned" without a noun', () => {
  it.each([
    ['SpaceX earned $18.7 billion in 2025.', 'spacex.revenue.FY2025'],
    ['Micron earned $37.4 billion in fiscal 2025.', 'micron.revenue.fy2025'],
    ['SpaceX earned $11.4 billion from Starlink in 2025.', 'spacex.segment_revenue.FY2025.connectivity'],
  ])('may be of sales, where the filed sales are that: %s', (text, fact) => { expect(judge(text)).toEqual([`filed ${fact}`]); });

  it.each([['SpaceX earned a profit of $18.7 billion in 2025.'], ['Nvidia earned net income of $215.9 billion in fiscal 2026.'], ['Micron earned $8.45 billion in fiscal 2025.']])('and accuses where a profit is told, or neither: %s', (text) => { expect(judge(text).join()).toMatch(/^conflict /); });
});

describe('a part of the period that is named', () => {
  it.each([['In one month of 2025, SpaceX\'s revenue was $1.6 billion.'], ["SpaceX's revenue was $9 billion in a single quarter of 2025."], ["In one week of 2025, Nvidia's revenue was $4 billion."]])('is accused of nothing: %s', (text) => { expect(judge(text)).toEqual(['unsourced null']); });

  it('but the whole of it is', () => { expect(judge("In 2025, SpaceX's revenue was $16.8 billion.").join()).toMatch(/^conflict /); });
});

describe('when a figure is of', () => {
  it('no month in which the paper came out', () => {
    expect(judge('In June 2026, Oracle dropped a quarterly earnings report: quarterly revenue hit $19.2 billion, up 21% year over year.')).toEqual(['filed oracle.revenue.q4-fy2026', 'filed oracle.revenue_growth.q4-fy2026']);
  });

  it('the quarter that stands behind the next value too, and no other', () => {
    expect(judge('Compute revenue grew 56%, networking 162%, at Nvidia in the third quarter of fiscal 2026.')[0]).toBe('unsourced null');
  });

  it('the day that is named, for what moves by the minute', () => {
    expect(judge('At the close on September 22, 2025, Nvidia had a market capitalization of $4.47 trillion.', '2025-09-23')).toEqual(['unsourced null']);
  });
});

it('what a deal is to bring makes no plan of the deal', () => {
  expect(judge('OpenAI signed a deal with CoreWeave on March 10, valued at $11.9 billion, that would see it procure compute.', '2025-03-24')).toEqual(['reported coreweave.contract_value.2025-03-10.openai']);
});

it('a change by a part is counted on the year, and is no part of a year', () => {
  expect(judge('SpaceX had $18.7 billion in 2025 revenue, up a third year over year.')).toEqual(['filed spacex.revenue.FY2025', 'filed spacex.revenue_growth.FY2025']);
});
