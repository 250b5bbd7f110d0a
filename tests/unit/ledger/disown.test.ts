// A file cannot speak for the reader: what it calls somebody's own is an ordinary fact here, and goes with the next ledger.
import { describe, expect, it } from 'vitest';
import { addOwnClaims } from '@/lib/ledger/add-own-claims';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { disownContent } from '@/lib/ledger/disown';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import type { ImportChoice, ImportContent } from '@/lib/model/import';
import type { Fact, Ledger } from '@/lib/model/ledger';
import { ledgerPatchSchema } from '@/lib/model/ledger-patch';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeSource } from '@/tests/support/small-ledger';

const base = makeLedger();
const page = makeSource('own.source.evil', { kind: 'own', form: null, accession: null, publisher: 'You' });
const evil = makeLedgerFact('own.evil', { metric: 'employees', label: 'Employees', value: { kind: 'count', amount: 77_000, max: null, unit: 'people', approx: 'exact' }, evidence: 'reported', source: page.id });
const whole = makeLedger({ version: 2, sources: [...base.sources, page], facts: [...base.facts, evil], topics: [{ id: 't', title: 'T', why: 'W', phrases: [], metrics: [], facts: ['own.evil'] }] });
const contents: readonly (readonly [string, ImportContent, ImportChoice])[] = [
  ['a whole ledger', { kind: 'ledger', ledger: whole }, 'replace'],
  ['a whole ledger, merged', { kind: 'ledger', ledger: whole }, 'merge'],
  ['a table', { kind: 'facts', facts: [evil], sources: [page], companies: [] }, 'merge'],
  ['a patch', { kind: 'patch', patch: ledgerPatchSchema.parse({ patch: 1, ledger: base.id, base: 1, version: 2, asOf: base.asOf, title: 'P', add: { facts: [evil], sources: [page] } }) }, 'replace'],
];
function take(from: Ledger, content: ImportContent, choice: ImportChoice): Ledger {
  const applied = applyPlan(from, planImport(from, [content], choice), new Set());
  if (!applied.ok) throw new Error(applied.faults[0]?.sentence);
  expect(validateLedger(applied.ledger)).toMatchObject({ ok: true });
  return applied.ledger;
}

describe('what a file calls its reader’s own', () => {
  it.each(contents)('%s: is a reader’s note, and pinned by nothing', (_, content, choice) => {
    const ledger = take(base, content, choice);
    expect(ledger.facts.find(({ metric }) => metric === 'employees')).toEqual({ ...evil, id: 'reader.evil', source: 'reader.source.evil' });
    expect(ledger.sources.at(-1)).toEqual({ ...page, id: 'reader.source.evil', kind: 'news', form: 'Reader’s note' });
    const next = makeLedger({ version: 3 });
    expect(take(ledger, { kind: 'ledger', ledger: next }, 'replace').facts).toEqual(next.facts);
  });

  it('changes nothing where it comes again', () => {
    for (const [, content] of contents.filter(([name]) => name !== 'a patch')) {
      const once = take(base, content, 'merge');
      expect(planImport(once, [content], 'merge').rows).toEqual([]);
    }
  });

  it('takes links along, and no other fact’s place', () => {
    const taken = makeLedgerFact('reader.evil', { supersedes: ['own.evil'] });
    const { facts, topics } = take(base, { kind: 'ledger', ledger: { ...whole, facts: [...whole.facts, taken] } }, 'replace');
    expect([facts.map(({ id }) => id), facts.at(-1)?.supersedes, topics[0]?.facts]).toEqual([['revenue.2025', 'reader.evil.2', 'reader.evil'], ['reader.evil.2'], ['reader.evil.2']]);
    const long = makeLedgerFact(`own.${'x'.repeat(156)}`);
    expect(disownContent({ kind: 'facts', facts: [long], sources: [], companies: [] })).toMatchObject({ facts: [{ id: `reader.${'x'.repeat(145)}` }] });
  });

  it('a source alone that says so is a note too', () => {
    const ledger = take(base, { kind: 'facts', facts: [{ ...evil, id: 'x' }], sources: [page], companies: [] }, 'merge');
    expect([ledger.facts.at(-1)?.id, ledger.sources.at(-1)?.kind]).toEqual(['x', 'news']);
  });

  it('in a ledger that was kept before is none either, and the reader’s own stay theirs under the same id', () => {
    const own: Fact = { ...evil, source: 'own.source.mine', value: { ...evil.value, amount: 5 } };
    const shown = addOwnClaims(whole, { facts: [own], sources: [{ ...page, id: 'own.source.mine' }] });
    expect(shown.facts.map(({ id, value: { amount } }) => [id, amount])).toEqual([['revenue.2025', 18.674e9], ['reader.evil', 77_000], ['own.evil', 5]]);
    expect(shown.sources.filter(({ kind }) => kind === 'own').map(({ id }) => id)).toEqual(['own.source.mine']);
    expect(addOwnClaims(whole, { facts: [], sources: [] }).facts.at(-1)?.id).toBe('reader.evil');
    expect(addOwnClaims(base, { facts: [], sources: [] })).toBe(base);
  });
});
