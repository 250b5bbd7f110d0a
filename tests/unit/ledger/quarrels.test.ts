// A filed figure that differs from one of the same thing and day in the ledger is no newer word: both are disputed, and it is said.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellQuarrels } from '@/components/ledger/tell-quarrels';
import { applyPlan } from '@/lib/ledger/apply-plan';
import { planImport } from '@/lib/ledger/plan-import';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import type { ImportContent } from '@/lib/model/import';
import type { Fact } from '@/lib/model/ledger';
import { bundledLedger, xbrlTable } from '@/rules/index';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { readContent } from '@/tests/support/read-file';
import { hasShared, SHARED_EVAL } from '@/tests/eval/load-sets';

const base = makeLedger();
const table = (...facts: readonly Fact[]): ImportContent => ({ kind: 'facts', facts, sources: [], companies: [] });
const figure = (id: string, amount: number, rest: Partial<Fact> = {}): Fact => makeLedgerFact(id, { value: { kind: 'money', amount, max: null, unit: 'USD', approx: 'exact' }, ...rest });
const disputedIn = (facts: readonly Fact[]) => facts.map(({ id, disputed }) => [id, disputed]);
function plan(from = base, ...contents: readonly ImportContent[]) {
  const made = planImport(from, contents, 'merge');
  expect(made.faults).toEqual([]);
  expect(validateLedger(made.target)).toMatchObject({ ok: true });
  return made;
}

describe('a figure that differs from the ledger’s of the same day', () => {
  const other = figure('other', 19.111e9);

  it('and the ledger’s own are both disputed, and counted', () => {
    const { target, quarrels, rows } = plan(base, table(other));
    expect(disputedIn(target.facts)).toEqual([['revenue.2025', true], ['other', true]]);
    expect([quarrels, target.facts.map(({ supersedes }) => supersedes)]).toEqual([1, [[], []]]);
    expect(rows.map(({ id, fields }) => [id, fields.find(({ name }) => name === 'Disputed')])).toEqual([
      ['changed fact revenue.2025', { name: 'Disputed', before: 'no', after: 'yes' }], ['added fact other', { name: 'Disputed', before: null, after: 'yes' }],
    ]);
  });

  it('changes nothing where it comes again, whichever side, and where its like comes under another id', () => {
    const { target } = plan(base, table(other));
    for (const again of [table(other), table(figure('revenue.2025', 18.674e9, { period: 'FY2025' })), table(other, ...base.facts), table(figure('third', 19.111e9))]) {
      const next = plan(target, again);
      expect([next.rows.map(({ id }) => id), next.quarrels]).toEqual([[], 0]);
    }
  });

  it('whose row is left out leaves the ledger’s own as the reader says', () => {
    const made = plan(base, table(other));
    const applied = applyPlan(base, made, new Set(['added fact other', 'changed fact revenue.2025']));
    expect(applied.ok && applied.ledger.facts).toEqual(base.facts);
  });

  it('in two files at once is disputed too', () => {
    const empty = makeLedger({ facts: [makeLedgerFact('cash', { metric: 'cash' })] });
    expect(disputedIn(plan(empty, table(figure('one', 18.5e9 + 1)), table(figure('two', 19.5e9 + 1))).target.facts)).toEqual([['cash', false], ['one', true], ['two', true]]);
  });

  it.each<readonly [string, Fact, boolean]>([
    ['a later day', figure('x', 19.111e9, { asOf: '2026-06-20' }), false],
    ['within rounding', figure('x', 18.7e9), false],
    ['another period', figure('x', 19.111e9, { period: 'FY2024', periodEnd: '2024-12-31' }), false],
    ['another scope', figure('x', 19.111e9, { scope: 'ai' }), false],
    ['press beside a filing', figure('x', 19.111e9, { evidence: 'reported' }), false],
    ['a plan', figure('x', 19.111e9, { stage: 'target' }), false],
    ['one deal of many', figure('x', 19.111e9, { counterparty: 'xAI' }), false],
    ['the same day', figure('x', 19.111e9), true],
  ])('%s', (_, fact, isQuarrel) => {
    const { target, quarrels } = plan(base, table(fact));
    expect([quarrels, target.facts.some(({ disputed }) => disputed)]).toEqual([isQuarrel ? 1 : 0, isQuarrel]);
  });

  it('that was replaced by a later one already has no quarrel', () => {
    const restated = makeLedger({ facts: [...base.facts, figure('newer', 18.9e9 + 7, { asOf: '2026-06-20', supersedes: ['revenue.2025'] })] });
    expect(disputedIn(plan(restated, table(other)).target.facts)).toEqual([['revenue.2025', false], ['newer', false], ['other', false]]);
  });
});

it('is said in words', () => {
  expect([tellQuarrels(1), tellQuarrels(1_200)]).toEqual([
    'One filed figure differs from the one of the same day in your ledger. Both are kept and marked as disputed: neither accuses anybody.',
    '1,200 filed figures differ from those of the same day in your ledger. Both are kept and marked as disputed: neither accuses anybody.',
  ]);
});

it.skipIf(!hasShared).each(['CIK0001045810.NVDA', 'CIK0001835632.MRVL'])('the real %s has no quarrel with the bundled ledger', async (name) => {
  const text = readFileSync(`${SHARED_EVAL}companyfacts/${name}.json`, 'utf8');
  const made = planImport(bundledLedger, [await readContent(text, { base: bundledLedger, xbrl: xbrlTable })], 'merge');
  expect(made.rows.filter(({ fields }) => fields.some(({ name: field }) => field === 'Disputed')).map(({ id }) => id)).toEqual([]);
  expect(made.quarrels).toBe(0);
});
