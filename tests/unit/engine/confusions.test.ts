// Metrics that look alike are not alike: a value that only the wrong one of a pair bears out contradicts the filing, and the
// card names the confusion. Where a period or a part may explain it, nobody is accused.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Fact } from '@/lib/model/ledger';
import { rules } from '@/rules';
import { makeLedger, makeLedgerFact } from '../../support/make-ledger';
import { makeCompany } from '../../support/small-ledger';

const money = (amount: number) => ({ kind: 'money', amount, max: null, unit: 'USD', approx: 'exact' }) as const;
const percent = (amount: number) => ({ kind: 'percent', amount, max: null, unit: '%', approx: 'exact' }) as const;
const year = { company: 'nvidia', period: 'FY2026', periodEnd: '2026-01-25', asOf: '2026-02-25' } as const;
const facts: Fact[] = [
  makeLedgerFact('revenue.2026', { ...year, value: money(215.9e9) }),
  makeLedgerFact('dc.2026', { ...year, metric: 'segment_revenue', scope: 'datacenter', value: money(193.7e9) }),
  makeLedgerFact('operating.2026', { ...year, metric: 'operating_income', value: money(130.4e9) }),
  makeLedgerFact('net.2026', { ...year, metric: 'net_income', value: money(120.1e9) }),
  makeLedgerFact('margin.2026', { ...year, metric: 'gross_margin', value: percent(71.1) }),
  makeLedgerFact('margin.2026.adjusted', { ...year, metric: 'gross_margin', basis: 'non-gaap', value: percent(71.3) }),
  makeLedgerFact('revenue.spacex', { value: money(18.7e9) }),
  makeLedgerFact('net.spacex', { metric: 'net_income', value: money(-4.94e9) }),
  makeLedgerFact('valuation.spacex', { metric: 'valuation', evidence: 'reported', value: money(1.75e12), period: null, periodEnd: '2026-05-20' }),
  makeLedgerFact('confidential.spacex', { metric: 'filing_confidential', evidence: 'reported', value: { kind: 'date', amount: '2026-04-01', max: null, unit: null, approx: 'exact' }, period: null, periodEnd: null }),
  makeLedgerFact('public.spacex', { metric: 'filing_public', value: { kind: 'date', amount: '2026-05-20', max: null, unit: null, approx: 'exact' }, period: null, periodEnd: null }),
];
const index = indexLedger(makeLedger({ companies: [makeCompany('spacex', { name: 'SpaceX', aliases: ['SpaceX'] }), makeCompany('nvidia', { name: 'NVIDIA', aliases: ['Nvidia'], fiscalYearEndMonth: 1 })], facts }));
const engine = createEngine(rules);

function judge(text: string) {
  const { claims } = engine.judge({ url: null, title: null, date: '2026-06-10', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-06-10' });
  expect(claims, text).toHaveLength(1);
  return claims[0];
}

describe('the card names the confusion', () => {
  it.each([
    ["Nvidia's data-center revenue was $215.9 billion in fiscal 2026.", '$215.9 billion is the whole of NVIDIA; this part has $193.7 billion for fiscal 2026 (to January 2026), says Form'],
    ['Nvidia reported data-center revenue of $215.9 billion for fiscal 2026.', '$215.9 billion is the whole of NVIDIA'],
    ["Nvidia's revenue was $193.7 billion in fiscal 2026.", '$193.7 billion belongs to one part of NVIDIA; the whole has $215.9 billion'],
    ["Nvidia's net income was $130.4 billion in fiscal 2026.", '$130.4 billion is the operating result, before interest and tax; the filed bottom line is $120.1 billion'],
    ['Nvidia reported a GAAP gross margin of 71.3% for fiscal 2026.', 'counted another way (adjusted against GAAP); on this basis Form S-1 has 71.1%'],
    ['SpaceX filed its S-1 publicly on April 1, 2026.', '1 April 2026 is the day of the confidential draft; the public filing is of 20 May 2026, says Form S-1.'],
    ['SpaceX has revenue of $1.75 trillion.', '$1.75 trillion is a valuation, not revenue; filed revenue is $18.7 billion for 2025, says Form S-1.'],
  ])('%s', (text, says) => {
    const claim = judge(text);
    expect(claim?.verdict).toBe('conflict');
    expect(claim?.reason).toContain(says);
  });

  it('and speaks of a loss as one', () => {
    expect(judge('SpaceX posted a net loss of $9.1 billion in 2025.')?.reason).toBe('Form S-1 says a loss of $4.94 billion for 2025, the article a loss of $9.1 billion.');
  });
});

describe('nobody is accused', () => {
  it.each([
    // Another period may be meant, and the figure is not far from what was filed.
    ['SpaceX has revenue of $24.3 billion.'],
    ['SpaceX reportedly has revenue of $1.75 trillion.'],
    ["SpaceX's revenue could reach $1.75 trillion."],
    // A part that the ledger does not have.
    ["SpaceX's Starlink revenue was $18.7 billion in 2024."],
  ])('%s', (text) => {
    expect(judge(text)?.verdict).not.toBe('conflict');
  });

  it('and a part is not borne out by the whole', () => {
    expect(judge("Nvidia's revenue from data centers reached $215.9 billion in fiscal 2026.")?.verdict).not.toBe('filed');
  });
});
