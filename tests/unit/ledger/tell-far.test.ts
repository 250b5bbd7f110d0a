// A value hundreds of times the ledger's newest is asked about before it becomes the reader's own; one that is near is not.
import { describe, expect, it } from 'vitest';
import { FAR_TIMES, tellFar } from '@/lib/ledger/tell-far';
import { stampLedger } from '@/lib/ledger/stamp-ledger';
import { makeLedgerFact } from '@/tests/support/make-ledger';

const money = (amount: number) => ({ kind: 'money' as const, amount, max: null, unit: 'USD', approx: 'exact' as const });
const older = makeLedgerFact('older', { label: 'Revenue, 2015', value: money(5e6), periodEnd: '2015-12-31', asOf: '2016-02-01' });
const facts = [makeLedgerFact('newest', { value: money(20e9) }), older, makeLedgerFact('plan', { value: money(9e12), stage: 'target', asOf: '2026-06-01' })];
const ask = (amount: number, rest: Partial<Parameters<typeof tellFar>[0]> = {}) => tellFar({ company: 'spacex', metric: 'revenue', scope: null, basis: null, value: money(amount), ...rest }, facts);

describe('a value beside the newest of the ledger', () => {
  it.each([
    [20e6, 'This is about a thousand times smaller than the newest in the ledger, $20 billion (“Revenue, 2025”).'],
    [21e15, 'This is about a million times larger than the newest in the ledger, $20 billion (“Revenue, 2025”).'],
    [20, 'This is about a billion times smaller than the newest in the ledger, $20 billion (“Revenue, 2025”).'],
    [1e6, 'This is 20,000 times smaller than the newest in the ledger, $20 billion (“Revenue, 2025”).'],
    [-20e6, 'This is about a thousand times smaller than the newest in the ledger, $20 billion (“Revenue, 2025”).'],
  ])('%d is asked about', (amount, words) => expect(ask(amount)).toBe(words));

  it('is asked about from two hundred times on', () => {
    expect([ask(20e9 / FAR_TIMES), ask(20e9 / (FAR_TIMES - 1))]).toEqual([expect.any(String), null]);
    expect([ask(20e9), ask(0), ask(-3e9)]).toEqual([null, null, null]);
  });

  it('of another company, metric, part, basis or unit has nothing to stand beside', () => {
    for (const rest of [{ company: 'xai' }, { metric: 'capex' }, { scope: 'ai' }, { basis: 'non-gaap' }, { value: { ...money(20), unit: 'EUR' } }]) expect(ask(20, rest)).toBeNull();
    expect(tellFar({ company: 'spacex', metric: 'growth', scope: null, basis: null, value: { ...money(0.01), kind: 'percent', unit: '%' } }, [makeLedgerFact('g', { metric: 'growth', value: { ...money(90), kind: 'percent', unit: '%' } })])).toBeNull();
  });
});

describe('the stamp of the ledger in use', () => {
  const ledger = { id: 'small', version: 3, asOf: '2026-07-04' };
  it('is another for another version, one more own fact and a changed one', () => {
    const own = makeLedgerFact('own.a');
    const stamps = [stampLedger(ledger, null, []), stampLedger(ledger, 7, []), stampLedger(ledger, null, [own]), stampLedger(ledger, null, [{ ...own, note: 'Read again' }]), stampLedger(ledger, null, [{ ...own, value: money(5) }])];
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(stampLedger(ledger, null, [{ ...own }])).toBe(stamps[2]);
  });

  it('is short however many own facts there are', () => {
    expect(stampLedger({ ...ledger, id: 'x'.repeat(160) }, 12_345, Array.from({ length: 500 }, (_, at) => makeLedgerFact(`own.${at}`))).length).toBeLessThan(300);
  });
});
