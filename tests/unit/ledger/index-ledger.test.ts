// The compiled ledger: both sides of a deal, order in time, what replaces what, and its speed.
import { describe, expect, it } from 'vitest';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';

describe('indexLedger', () => {
  it('puts a deal under both of its sides, and a name outside the ledger under one', () => {
    const index = indexLedger(makeLedger({ facts: [makeLedgerFact('chips', { company: 'xai', counterparty: 'nvidia', metric: 'gpus_deployed' }), makeLedgerFact('stake', { counterparty: 'US government', metric: 'ownership_share' })] }));
    expect(index.byCompany.get('xai')?.get('gpus_deployed')?.map((f) => f.id)).toEqual(['chips']);
    expect(index.byCompany.get('nvidia')?.get('gpus_deployed')?.map((f) => f.id)).toEqual(['chips']);
    expect([...index.byCompany.keys()].sort()).toEqual(['nvidia', 'spacex', 'xai']);
  });

  it('has one of each fact, wherever and in whatever order it is asked for', () => {
    const facts = [makeLedgerFact('chips', { company: 'xai', counterparty: 'nvidia', metric: 'gpus_deployed' }), makeLedgerFact('sales', {})];
    const index = indexLedger(makeLedger({ facts }));
    const [chips] = index.byCompany.get('nvidia')?.get('gpus_deployed') ?? [];
    expect(chips?.id).toBe('chips');
    expect(index.byCompany.get('xai')?.get('gpus_deployed')?.[0]).toBe(chips);
    expect(index.facts.get('chips')).toBe(chips);
    expect([...index.facts].map(([id]) => id)).toEqual(['chips', 'sales']);
    expect([...index.facts.values()][0]).toBe(chips);
    expect(index.facts.get('none')).toBeUndefined();
  });

  it('settles a period by the fiscal year of the company', () => {
    const index = indexLedger(makeLedger({ facts: [makeLedgerFact('q1', { company: 'nvidia', period: 'Q1 FY2027', periodEnd: '2026-04-30' })] }));
    expect(index.facts.get('q1')?.interval).toEqual({ from: '2026-02-01', to: '2026-04-30' });
  });

  it('orders what happened by the end of its period, and what is planned by the day it was said', () => {
    const index = indexLedger(makeLedger({
      facts: [
        makeLedgerFact('late-told', { period: 'FY2023', periodEnd: '2023-12-31', asOf: '2026-05-20' }),
        makeLedgerFact('plan', { stage: 'target', period: 'FY2030', periodEnd: '2030-12-31', asOf: '2024-06-01' }),
        makeLedgerFact('early-told', { period: 'FY2024', periodEnd: '2024-12-31', asOf: '2025-02-01' }),
      ],
    }));
    expect(index.byCompany.get('spacex')?.get('revenue')?.map((f) => f.id)).toEqual(['late-told', 'plan', 'early-told']);
  });

  it('names what replaces a fact, the newest last, whatever the order of the file', () => {
    const on = (id: string, day: string, supersedes: string[]) => makeLedgerFact(id, { metric: 'valuation', period: null, periodEnd: day, asOf: day, supersedes });
    const index = indexLedger(makeLedger({ facts: [on('third', '2026-02-02', ['first']), on('second', '2025-07-01', ['first']), on('first', '2024-12-01', [])] }));
    expect(index.facts.get('first')?.supersededBy).toEqual(['second', 'third']);
    expect(index.facts.get('third')?.supersededBy).toEqual([]);
  });

  it('holds each of 100,000 facts, and what it supersedes, under its company and metric', () => {
    const facts = Array.from({ length: 100_000 }, (_, i) => makeLedgerFact(`f${i}`, { company: i % 2 ? 'nvidia' : 'spacex', metric: `metric_${i % 90}`, period: `Q${(i % 4) + 1} FY20${20 + (i % 9)}`, periodEnd: null, supersedes: i > 0 && i % 3 === 0 ? [`f${i - 1}`] : [] }));
    const ledger = makeLedger({ facts });
    const index = indexLedger(ledger);
    expect(index.facts.size).toBe(100_000);
    expect(index.facts.get('f99998')?.supersededBy).toEqual(['f99999']);
  });
});
