// A figure that the ledger has of the company under one name is read as that one, where no word names another; nobody is accused on it.
import { describe, expect, it } from 'vitest';
import { judgeText, tellClaims } from '../../../support/judge-text';

describe('a value whose metric no word names', () => {
  it.each([
    ['For the June quarter Astera Labs has told the Street $355 million to $365 million.', '2026-06-12', '$355 million to $365 million', 'ambition astera-labs/guidance_revenue'],
    ['CoreWeave pays Applied Digital $11 billion for 400 megawatts over 15 years.', '2026-07-01', '$11 billion', 'reported coreweave/lease_commitment'],
  ])('is what the ledger has: %s', (text, day, value, told) => {
    expect(tellClaims(text, day)).toMatchObject({ [value]: told });
  });

  it.each([
    ['somebody else names a wish of his', 'Micron is a fine firm. I would pay my barber $50 billion.'],
    ['it is foreseen by others', 'A strategist thinks that Micron could be good for $51 billion.'],
    ['a noun beside it names another figure', 'Nvidia carries $1.2 billion of H20 in its inventory.'],
    ['it tells a part of something', 'SpaceX let Google have a third as many chips.'],
    ['it tells a difference', 'Dell’s revenue in the first quarter of fiscal 2027 beat the estimates by $3.4 billion.'],
    ['the ledger has no such figure of it', 'For the summer quarter AMD’s management is calling for $51.7 billion.'],
  ])('is left alone where %s', (_, text) => {
    expect(Object.values(tellClaims(text)).filter((told) => /^(?:filed|reported)/.test(told))).toEqual([]);
  });
});

describe('a value that nothing of the metric bears out which its words seem to mean', () => {
  it('is what the ledger has under another name', () => {
    expect(tellClaims('GE Vernova’s $150 billion includes decades of repairs.', '2026-07-01')).toMatchObject({ '$150 billion': 'filed ge-vernova/backlog' });
  });

  it.each([
    ['a backlog, told as signed contracts', 'Oracle’s signed contracts came to $523 billion at the end of November.', '2025-12-12', '$523 billion', 'filed oracle/backlog'],
    ['a part of the order book, told as one of sales', 'CoreWeave told investors that no customer is more than 35% of the order book.', '2025-11-12', 'more than 35% of the order', 'reported coreweave/backlog_concentration'],
    ['a fee of which the words do not say how often', 'SpaceX lets its machines. Google is to pay it $920 million.', '2026-07-01', '$920 million', 'filed alphabet/contract_monthly'],
  ])('is %s', (_, text, day, value, told) => {
    expect(tellClaims(text, day)).toMatchObject({ [value]: told });
  });

  it.each([
    ['orders that came in', 'Dell booked $43 billion of AI orders.', '$43 billion', 'unsourced dell/orders'],
    ['another fee', 'Google will pay SpaceX $930 million.', '$930 million', 'unsourced alphabet/contract_monthly'],
    ['one sum, which no month costs', 'Oracle will pay Nvidia $40 billion for the chips.', '$40 billion', 'unsourced oracle/contract_value'],
  ])('is none for %s', (_, text, value, told) => {
    expect(tellClaims(text)).toEqual({ [value]: told });
  });

  it('stays what the noun beside it says', () => {
    expect(tellClaims('Oracle’s net income of $16.1 billion was flattered by a sale.', '2025-12-12')).toEqual({ '$16.1 billion': 'unsourced oracle/net_income' });
  });
});

describe('a figure that the ledger has of something beside what is told', () => {
  it.each([
    ['all of the company, told of a part', 'In 2025 SpaceX put $20.7 billion of capital spending into its AI segment alone.', '$20.7 billion'],
    ['a quarter, told of nine months', 'Supermicro has sold $10.24 billion in the nine months to March 2026.', '$10.24 billion'],
    ['two customers, told of the largest', 'The largest direct customer made up 39% of Nvidia’s revenue in the second quarter of fiscal 2026.', '39%'],
    ['orders, told of the order book', 'The backlog of AI servers at Dell at the end of its first quarter of fiscal 2027 was $24.4 billion.', '$24.4 billion'],
  ])('bears nobody out: %s', (_, text, value) => {
    expect(tellClaims(text)[value]).toMatch(/^(?:unsourced|conflict) /);
  });

  it.each([
    ['In 2025 SpaceX put $12.7 billion of capital spending into its AI segment alone.', '$12.7 billion', 'filed spacex/capex'],
    ['Supermicro has sold $27.9 billion in the nine months to March 2026.', '$27.9 billion', 'filed supermicro/revenue'],
    ['The backlog of AI servers at Dell at the end of its first quarter of fiscal 2027 was $51.3 billion.', '$51.3 billion', 'filed dell/backlog'],
  ])('but what is told of it does: %s', (text, value, told) => {
    expect(tellClaims(text)).toMatchObject({ [value]: told });
  });
});

describe('a figure that the ledger has otherwise, where too much is open for an accusation', () => {
  const reasonOf = (text: string) => judgeText(text, '2026-07-01').find((c) => c.verdict === 'unsourced')?.reason;

  it('is given with what is filed, its time and its doubt', () => {
    expect(reasonOf('In 2025 SpaceX put $20.7 billion of capital spending into its AI segment, power and staff included.')).toBe("For SpaceX's capital spending Form S-1 has $12.73 billion for 2025; it is not certain that the article means the same thing.");
  });

  it('at a moment that no word names, with the last one', () => {
    expect(reasonOf('SpaceX has borrowed, people say. Debt is a piddling $2.9 billion, the old bridge included.')).toBe("For SpaceX's debt Form S-1 has about $29.1 billion on 31 March 2026; it is not certain that the article means the same thing.");
  });

  it.each([
    ['another time', 'SpaceX made capital spending of $3.3 billion in 2019.'],
    ['a filing that came later', 'SpaceX had capital spending of $21.9 billion in 2025.', '2026-02-01'],
  ])('but not with one of %s', (_, text, day = '2026-07-01') => {
    expect(judgeText(text, day).map((c) => c.reason).join()).not.toContain('not certain');
  });
});
