// A ledger's own day says how far its keeper has looked. Facts that are added to it do not move it.
import { describe, expect, it } from 'vitest';
import { takeClaim } from '@/lib/ledger/add-own-claims';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import { makeOwnPatch } from '@/lib/ledger/write-own-patch';
import type { Claim } from '@/lib/model/claim';
import type { ImportContent } from '@/lib/model/import';
import { ledgerPatchSchema } from '@/lib/model/ledger-patch';
import { NO_OWN_ENTRIES } from '@/lib/model/own-entries';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { faultsOf, readContent } from '@/tests/support/read-file';

const base = makeLedger();
const young = makeLedgerFact('young', { metric: 'capex', asOf: '2026-11-18' });
const table: ImportContent = { kind: 'facts', facts: [young], sources: [], companies: [] };
const patch = (asOf: string): ImportContent => ({ kind: 'patch', patch: ledgerPatchSchema.parse({ patch: 1, ledger: base.id, base: 1, version: 2, asOf, title: 'P', add: { facts: [young] } }) });
const other = makeLedger({ id: 'other', version: 9, asOf: '2026-11-20', facts: [young] });

describe('the day of a ledger', () => {
  it.each<[string, ImportContent, string, string | undefined]>([
    ['a table', table, '2026-07-04', '2026-11-18'],
    ['a reader’s patch, which gives the ledger’s own day', patch(base.asOf), '2026-07-04', '2026-11-18'],
    ['a keeper’s patch of a later day', patch('2026-11-19'), '2026-11-19', undefined],
    ['another ledger, or a part of one', { kind: 'ledger', ledger: other }, '2026-07-04', '2026-11-18'],
    ['the ledger’s own next version', { kind: 'ledger', ledger: { ...other, id: base.id } }, '2026-11-20', undefined],
    ['the same version, edited', { kind: 'ledger', ledger: { ...other, id: base.id, version: 1 } }, '2026-07-04', '2026-11-18'],
  ])('after %s', (_, content, asOf, newestAdded) => {
    const plan = planImport(base, [content], content.kind === 'patch' ? 'replace' : 'merge');
    expect([plan.faults, plan.target.asOf, plan.target.newestAdded]).toEqual([[], asOf, newestAdded]);
    expect(validateLedger(plan.target)).toMatchObject({ ok: true });
    expect(validateLedger(JSON.parse(exportLedger(plan.target, { format: 'json' })))).toEqual({ ok: true, ledger: plan.target });
  });

  it('does not move with the rows that are left out, and what a version takes away takes its day away', () => {
    const older = makeLedger({ version: 2, asOf: '2026-11-20', facts: [young, makeLedgerFact('b', { metric: 'cash', asOf: '2026-11-20' })] });
    const plan = planImport(older, [{ kind: 'ledger', ledger: base }], 'replace');
    const applied = applyPlan(older, plan, new Set(['removed fact young']));
    expect(applied).toMatchObject({ ok: true, ledger: { asOf: '2026-07-04', newestAdded: '2026-11-18' } });
    const withYoung = planImport(base, [table], 'merge').target;
    expect(planImport(withYoung, [{ kind: 'ledger', ledger: makeLedger({ version: 3, asOf: '2026-08-01' }) }], 'replace').target.newestAdded).toBeUndefined();
  });

  it('a reader’s patch says the day of the ledger that it was made from', () => {
    const claim: Claim = {
      block: 0, start: 0, end: 1, quote: '5', around: { before: '', after: '' }, anchor: { start: 0, end: 1, quote: '5' }, company: 'spacex', metric: 'employees', value: { kind: 'count', amount: 5, max: null, unit: 'people', approx: 'exact', per: null }, period: null,
      stage: 'actual', attribution: 'none', speaker: null, dated: false, verdict: 'unsourced', evidence: null, factId: null, newerFactId: null, derivation: null, ruleId: null, reason: 'Nothing known.',
    };
    const taken = takeClaim(claim, { title: 'A page', url: null, articleDate: '2026-11-20', today: '2026-11-25', mark: 'm', label: 'Employees', rate: null, fiscalYearEndMonth: 12 });
    const made = makeOwnPatch(base, { ...NO_OWN_ENTRIES, facts: taken ? [taken.fact] : [], sources: taken ? [taken.source] : [] });
    expect([made.asOf, made.add.facts.map(({ asOf }) => asOf)]).toEqual(['2026-07-04', ['2026-11-20']]);
  });

  it('no fact of a file is of a later day than it may be', async () => {
    expect(await faultsOf({ ...base, newestAdded: '2026-11-17', facts: [young] })).toEqual(['facts[0].asOf: expected a day up to the ledger’s own asOf, 2026-11-17, found "2026-11-18".']);
    const late = { patch: 1, ledger: base.id, base: 1, version: 2, asOf: base.asOf, title: 'P', add: { facts: [{ ...young, asOf: '2062-11-18' }] }, change: { facts: [{ ...makeLedgerFact('revenue.2025'), asOf: '2026-11-26' }] } };
    expect(await faultsOf(late)).toEqual(['add.facts[0].asOf: expected a day up to today, 2026-11-25, found "2062-11-18".', 'change.facts[0].asOf: expected a day up to today, 2026-11-25, found "2026-11-26".']);
    expect(await readContent({ ...late, asOf: '2062-12-31' })).toMatchObject({ kind: 'patch' });
  });
});
