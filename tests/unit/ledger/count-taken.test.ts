// Counts as a person counts: one fact with its source is one fact, a newer word for another is one fact, what comes along is in.
import { describe, expect, it } from 'vitest';
import { groupWords, takenWords } from '@/components/ledger/taken-words';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { countTaken } from '@/lib/ledger/count-taken';
import { sumRows } from '@/lib/ledger/page-rows';
import { planImport } from '@/lib/ledger/plan-import';
import type { ImportContent, ImportPlan } from '@/lib/model/import';
import { countChanges } from '@/lib/state/import-store';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeSource } from '@/tests/support/small-ledger';

const base = makeLedger({ sources: [makeSource('s1'), makeSource('s0', { accession: null })], facts: [makeLedgerFact('revenue.2025'), makeLedgerFact('old', { metric: 'capex', source: 's0' })] });
const report = makeSource('s2', { accession: null });
const table = (...facts: readonly ReturnType<typeof makeLedgerFact>[]): ImportContent => ({ kind: 'facts', facts, sources: [report], companies: [] });
const one = planImport(base, [table(makeLedgerFact('new', { metric: 'cash', source: 's2' }))], 'merge');
const restating = planImport(base, [table(makeLedgerFact('new', { value: { kind: 'money', amount: 19.111e9, max: null, unit: 'USD', approx: 'exact' }, asOf: '2026-06-20', source: 's2' }))], 'merge');
const NONE: ReadonlySet<string> = new Set();

function taken(plan: ImportPlan, ...leftOut: readonly string[]) {
  const applied = applyPlan(base, plan, new Set(leftOut));
  if (!applied.ok) throw new Error('not applied');
  return countTaken(plan.rows, new Set(leftOut), new Set(applied.corrected.map(({ row }) => row)));
}

describe('what a plan comes to', () => {
  it('one fact with its source is one fact, and a source apart', () => {
    expect(sumRows(one.rows, { text: '', kind: 'all' }, NONE, String)).toMatchObject({ counts: { added: 1, changed: 0, removed: 0, superseded: 0 }, sources: { added: 1, changed: 0, removed: 0, superseded: 0 }, taken: { changes: 1, sources: 1, leftOut: 0 } });
  });

  it('a newer word for another fact is one change', () => {
    expect(restating.rows.map(({ id }) => id)).toEqual(['added fact new', 'added source s2', 'superseded fact revenue.2025']);
    expect(taken(restating)).toEqual({ changes: 1, sources: 1, leftOut: 0 });
    expect(taken(restating, 'superseded fact revenue.2025')).toEqual({ changes: 1, sources: 1, leftOut: 1 });
  });

  it('is counted alike at a company, at the tab and beside the button', () => {
    const summary = sumRows(restating.rows, { text: '', kind: 'all' }, NONE, String);
    expect(summary.groups).toEqual([{ company: 'spacex', name: 'spacex', count: 2, changes: 1, sources: 0, leftOut: 0 }, { company: null, name: 'Not about one company', count: 1, changes: 0, sources: 1, leftOut: 0 }]);
    expect([countChanges(summary), takenWords(summary.taken), summary.groups.map(groupWords)]).toEqual([1, '1 change, 1 source', ['1 change', '1 source']]);
    expect(sumRows(restating.rows, { text: '', kind: 'superseded' }, NONE, String).groups.map(groupWords)).toEqual(['1 superseded']);
  });

  it('of sources alone counts those', () => {
    const sources = sumRows(one.rows.filter(({ what }) => what === 'source'), { text: '', kind: 'all' }, NONE, String);
    expect([countChanges(sources), sources.groups.map(groupWords)]).toEqual([1, ['1 source']]);
  });

  it('a source that comes along is not left out', () => {
    expect(taken(one, 'added source s2')).toEqual({ changes: 1, sources: 1, leftOut: 0 });
    expect(taken(one, 'added fact new')).toEqual({ changes: 0, sources: 1, leftOut: 1 });
  });

  it('a source that has to stay is not taken away', () => {
    const next = planImport(base, [{ kind: 'ledger', ledger: makeLedger({ version: 2 }) }], 'replace');
    expect(taken(next)).toEqual({ changes: 1, sources: 1, leftOut: 0 });
    expect(taken(next, 'removed fact old')).toEqual({ changes: 0, sources: 0, leftOut: 2 });
  });
});
