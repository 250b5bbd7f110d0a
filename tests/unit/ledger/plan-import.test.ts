// What an import would change, what the reader may leave out, and that the ledger that comes out holds together.
import { describe, expect, it } from 'vitest';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { compareLedgers } from '@/lib/ledger/compare-ledgers';
import { judgeStanding } from '@/lib/ledger/judge-standing';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import type { ImportContent } from '@/lib/model/import';
import type { Fact, Ledger } from '@/lib/model/ledger';
import { type LedgerPatch, ledgerPatchSchema } from '@/lib/model/ledger-patch';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeSource } from '@/tests/support/small-ledger';

const money = (amount: number): Fact['value'] => ({ kind: 'money', amount, max: null, unit: 'USD', approx: 'exact' });
const base = makeLedger({ facts: [makeLedgerFact('a'), makeLedgerFact('b', { metric: 'capex', label: 'Capital spending, 2025', value: money(5e9) }), makeLedgerFact('c', { metric: 'cash', label: 'Cash', value: money(1e9) })] });
const next = makeLedger({
  version: 2, asOf: '2026-08-01', sources: [makeSource('s1'), makeSource('s2', { accession: '0001628280-26-040000' })],
  facts: [makeLedgerFact('a'), makeLedgerFact('b', { metric: 'capex', label: 'Capital spending, 2025', value: money(6e9) }), makeLedgerFact('d', { label: 'Revenue, restated', value: money(19e9), source: 's2', asOf: '2026-08-01', supersedes: ['a'] })],
});
const whole = (ledger: Ledger): ImportContent => ({ kind: 'ledger', ledger });
const patch = (rest: Partial<LedgerPatch>): ImportContent => ({ kind: 'patch', patch: ledgerPatchSchema.parse({ patch: 1, ledger: 'small', base: 1, version: 2, asOf: '2026-08-01', title: 'A quarter', ...rest }) });
const facts = (list: readonly Fact[], sources = [makeSource('s1')]): ImportContent => ({ kind: 'facts', facts: list, sources, companies: [] });
const rowsOf = (plan: { readonly rows: readonly { readonly id: string }[] }) => plan.rows.map(({ id }) => id).sort();

describe('judgeStanding', () => {
  it.each<[string, ImportContent, string, string | null, number]>([
    ['a newer version', whole(next), 'newer', 'replace', 2],
    ['the very same', whole(base), 'same', null, 0],
    ['the same number with other words', whole({ ...base, facts: base.facts.slice(1) }), 'same', null, 2],
    ['another ledger', whole({ ...next, id: 'other' }), 'other-ledger', null, 2],
    ['a patch that fits', patch({}), 'newer', 'replace', 2],
    ['a patch of what is here already', patch({ base: 0 + 1, version: 1 }), 'newer', 'replace', 2],
    ['a patch from a version that is not here', patch({ base: 4, version: 5 }), 'unfit-patch', null, 1],
    ['a patch of another ledger', patch({ ledger: 'other' }), 'unfit-patch', null, 0],
    ['facts', facts([makeLedgerFact('x')]), 'addition', 'merge', 1],
  ])('tells %s', (_, content, standing, suggested, options) => {
    const judged = judgeStanding(base, content);
    expect([judged.standing, judged.suggested, judged.options.length]).toEqual([standing, suggested, options]);
    expect(judged.sentence).toMatch(/\.$/);
  });

  it('says the days of an older file in words', () => {
    expect(judgeStanding(next, whole(base)).sentence).toBe('This is older: version 1 of 4 July 2026. Yours is version 2 of 1 August 2026.');
  });
});

describe('planImport', () => {
  it('lists what is added, changed, removed and superseded, with the old beside the new', () => {
    const plan = planImport(base, [whole(next)], 'replace');
    expect(rowsOf(plan)).toEqual(['added fact d', 'added source s2', 'changed fact b', 'removed fact c', 'superseded fact a']);
    expect(plan.counts).toEqual({ added: 2, changed: 1, removed: 1, superseded: 1 });
    expect(plan.known).toBe(1);
    expect(plan.rows.find(({ id }) => id === 'changed fact b')).toMatchObject({ label: 'Capital spending, 2025', company: 'spacex', fields: [{ name: 'Value', before: '$5 billion', after: '$6 billion' }] });
    expect(plan.target).toEqual(next);
    expect(plan.rows.find(({ id }) => id === 'superseded fact a')?.after?.id).toBe('d');
  });

  it('removes nothing where it only adds and changes', () => {
    const plan = planImport(base, [whole(next)], 'merge');
    expect(rowsOf(plan)).toEqual(['added fact d', 'added source s2', 'changed fact b', 'superseded fact a']);
    expect(plan.target).toMatchObject({ version: 2, asOf: '2026-08-01' });
    expect(validateLedger(plan.target).ok).toBe(true);
  });

  it('carries out a patch, and several in the order of their versions', () => {
    const first = patch({ remove: { companies: [], sources: [], facts: ['c'], narratives: [], topics: [], personas: [] } });
    const second = patch({ base: 2, version: 3, change: ledgerPatchSchema.shape.change.parse({ facts: [makeLedgerFact('a', { note: 'Checked.' })] }) });
    const plan = planImport(base, [second, first], 'replace');
    expect(plan.faults).toEqual([]);
    expect(rowsOf(plan)).toEqual(['changed fact a', 'removed fact c']);
    expect(plan.target.version).toBe(3);
    expect(plan.target.title).toBe('Small');
    expect(plan.standings.map(({ standing }) => standing)).toEqual(['newer', 'newer']);
  });

  it('says what in a patch does not fit its base', () => {
    const section = ledgerPatchSchema.shape.add;
    const plan = planImport(base, [patch({ add: section.parse({ facts: [makeLedgerFact('a')] }), change: section.parse({ facts: [makeLedgerFact('z')] }), remove: { companies: [], sources: ['s9'], facts: [], narratives: [], topics: [], personas: [] } })], 'replace');
    expect(plan.faults.map(({ place }) => place)).toEqual(['remove.sources[0]', 'add.facts[0].id', 'change.facts[0].id']);
    expect(applyPlan(base, plan, new Set()).ok).toBe(false);
  });

  it('says which record leads nowhere after a removal', () => {
    const plan = planImport(base, [patch({ remove: { companies: [], sources: ['s1'], facts: [], narratives: [], topics: [], personas: [] } })], 'replace');
    expect(plan.faults[0]).toMatchObject({ place: 'fact “a”, source', expected: 'the id of a source in this ledger', found: '"s1"' });
  });

  it('refuses two whole ledgers at once, and two files that quarrel', () => {
    expect(planImport(base, [whole(next), whole({ ...next, version: 3 })], 'replace').faults[0]?.sentence).toContain('only one can take the place');
    expect(planImport(base, [facts([makeLedgerFact('x')]), facts([makeLedgerFact('x', { note: 'Other.' })])], 'merge').faults[0]?.sentence).toContain('say different things');
  });

  it('adds facts: what is known stays out, a newer filed figure becomes the newer word, a filing stands once', () => {
    const again = makeLedgerFact('again', { source: 'copy' });
    const restated = makeLedgerFact('restated', { metric: 'capex', value: money(5.5e9), asOf: '2026-07-30', source: 'copy' });
    const rounded = makeLedgerFact('rounded', { metric: 'cash', value: money(1.001e9), asOf: '2026-07-30', source: 'copy' });
    const plan = planImport(base, [facts([again, restated, rounded], [makeSource('copy', { title: 'The same filing' })])], 'merge');
    expect(plan.known).toBe(1);
    expect(rowsOf(plan)).toEqual(['added fact restated', 'added fact rounded', 'superseded fact b']);
    expect(plan.target.facts.find(({ id }) => id === 'restated')).toMatchObject({ source: 's1', supersedes: ['b'] });
    expect(plan.target).toMatchObject({ version: 1, asOf: '2026-07-04', newestAdded: '2026-07-30' });
  });
});

describe('applyPlan', () => {
  const plan = planImport(base, [whole(next)], 'replace');
  const apply = (...leftOut: string[]) => {
    const applied = applyPlan(base, plan, new Set(leftOut));
    if (!applied.ok) throw new Error(applied.faults[0]?.sentence);
    expect(validateLedger(applied.ledger).ok).toBe(true);
    return applied;
  };

  it('gives the target where nothing is left out, the base where everything is', () => {
    expect(apply()).toEqual({ ok: true, ledger: next, corrected: [] });
    expect(apply(...plan.rows.map(({ id }) => id)).ledger).toEqual(base);
  });

  it('leaves out single rows', () => {
    const { ledger } = apply('changed fact b', 'removed fact c');
    expect(compareLedgers(base, ledger).map(({ id }) => id).sort()).toEqual(['added fact d', 'added source s2', 'superseded fact a']);
    expect(ledger.version).toBe(2);
  });

  it('keeps a fact current where its succession is left out', () => {
    expect(apply('superseded fact a').ledger.facts.find(({ id }) => id === 'd')?.supersedes).toEqual([]);
  });

  it('brings along what a chosen row needs, and says so', () => {
    const { ledger, corrected } = apply('added source s2');
    expect(ledger.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(corrected).toEqual([{ row: 'added source s2', sentence: '“SpaceX Form S-1” comes along: “Revenue, restated” needs it.' }]);
  });

  it('keeps what a kept record needs, and says so', () => {
    const old = { ...base, sources: [...base.sources, makeSource('s0')], facts: [...base.facts, makeLedgerFact('e', { source: 's0' })] };
    const wider = planImport(old, [whole(next)], 'replace');
    const applied = applyPlan(old, wider, new Set(['removed fact e']));
    expect(applied).toMatchObject({ ok: true, corrected: [{ row: 'removed source s0' }] });
  });
});
