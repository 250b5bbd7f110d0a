// Two figures of one thing that no filing bears out, from two sources: the card names both, a claim may agree with either, and nobody is
// accused by them. The bundled ledger has such pairs marked by hand; a file, a patch or the reader's own facts bring them unmarked.
import { describe, expect, it } from 'vitest';
import { tellContested } from '@/components/ledger/tell-quarrels';
import { buildEvidenceCard } from '@/lib/ledger/build-evidence-card';
import { countContested } from '@/lib/ledger/count-contested';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { planImport } from '@/lib/ledger/plan-import';
import { formatFigure } from '@/lib/model/format-value';
import type { Fact } from '@/lib/model/ledger';
import { rules } from '@/rules/index';
import { judgeText } from '@/tests/support/judge-text';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeCompany, makeSource } from '@/tests/support/small-ledger';

const metrics = new Map(rules.metrics.map((metric) => [metric.id, metric]));
const sources = [makeSource('s1'), makeSource('courier', { kind: 'news', form: null, accession: null, publisher: 'The Courier', title: 'What it burned', date: '2026-02-03' }), makeSource('herald', { kind: 'news', form: null, accession: null, publisher: 'Herald', title: 'The bill', date: '2026-03-09' }), makeSource('courier-later', { kind: 'news', form: null, accession: null, publisher: 'The Courier', title: 'What it burned after all', date: '2026-03-09' }), makeSource('own.source.1', { kind: 'own', form: null, accession: null, publisher: 'example.org', title: 'A page' })];
const burn = (id: string, billions: number, source: string, rest: Partial<Fact> = {}): Fact => makeLedgerFact(id, { metric: 'cash_burn', label: `Cash burned (${id})`, evidence: 'reported', source, value: { kind: 'money', amount: billions * 1e9, max: null, unit: 'USD', approx: 'exact' }, ...rest });
const one = burn('one', 6.2, 'courier');
const ledgerOf = (...facts: Fact[]) => makeLedger({ companies: [makeCompany('spacex', { name: 'SpaceX' })], sources, facts });

/** The claim of the sentence, and what its card says of other sources. */
function read(text: string, ...facts: Fact[]) {
  const index = indexLedger(ledgerOf(...facts));
  const claim = judgeText(text, '2026-06-30', null, index).find(({ metric }) => metric === 'cash_burn');
  const card = claim ? buildEvidenceCard(claim, { index, metrics }) : null, dispute = card?.dispute;
  return { verdict: claim?.verdict, factId: claim?.factId, reason: claim?.reason, heading: card?.ledger?.heading, rivals: dispute?.facts.map(({ label, figure, source }) => [label, formatFigure(figure), source?.publisher, source?.date]) ?? null };
}
const SAID = (billions: number) => `SpaceX burned $${billions} billion of cash in fiscal 2025.`;

describe('two press figures that differ', () => {
  const two = burn('two', 7.1, 'herald');
  it('are both good for a claim, and its card names the other with its source', () => {
    expect(read(SAID(6.2), one, two)).toMatchObject({ verdict: 'reported', factId: 'one', rivals: [['Cash burned (two)', '$7.1 billion', 'Herald', '9 March 2026']] });
    expect(read(SAID(7.1), one, two)).toMatchObject({ verdict: 'reported', factId: 'two', rivals: [['Cash burned (one)', '$6.2 billion', 'The Courier', '3 February 2026']] });
  });
  it('accuse nobody who says a third', () => {
    expect(read(SAID(9.9), one, two)).toMatchObject({ verdict: 'unsourced', factId: null, rivals: null });
  });
  it('are both named in the one sentence that a card, a list and a copied report give as the reason', () => {
    const settles = 'no filing in the ledger settles it.';
    expect(read(SAID(6.2), one, two).reason).toBe(`Sources differ: The Courier says $6.2 billion for 2025 and Herald says $7.1 billion; ${settles}`);
    expect(read(SAID(6.2), one, two, burn('three', 8.3, 'own.source.1')).reason).toBe(`Sources differ: The Courier says $6.2 billion for 2025, Herald says $7.1 billion and you added $8.3 billion; ${settles}`);
    expect(read(SAID(6.2), one, two).heading).toBe('The Courier says');
    expect(read(SAID(6.2), one).heading).toBe('Press reports say');
    expect(read(SAID(6.2), one).reason).toBe('Press reports say $6.2 billion for 2025; no filing in the ledger does.');
  });
  it('are told by their days where one paper gives both', () => {
    expect(read(SAID(6.2), one, burn('two', 7.1, 'courier-later')).reason).toBe('Sources differ: The Courier (3 February 2026) says $6.2 billion for 2025 and The Courier (9 March 2026) says $7.1 billion; no filing in the ledger settles it.');
  });
  it('do not say that no filing settles it where one has another figure', () => {
    expect(read(SAID(6.2), one, burn('two', 7.1, 's1', { evidence: 'filed' })).reason).toBe('Sources differ: The Courier says $6.2 billion for 2025 and Form S-1 says $7.1 billion.');
  });
  it('are told from what the reader added', () => {
    expect(read(SAID(6.2), one, burn('own.1', 7.1, 'own.source.1')).rivals).toEqual([['Cash burned (own.1), added by you', '$7.1 billion', 'example.org', '20 May 2026']]);
  });
});

describe('is a quarrel', () => {
  it.each<readonly [string, Fact, boolean]>([
    ['what the company says otherwise', burn('x', 7.1, 'herald', { evidence: 'stated' }), true],
    ['what a filing says otherwise', burn('x', 7.1, 's1', { evidence: 'filed' }), true],
    ['a range beside it', burn('x', 7, 'herald', { value: { kind: 'money', amount: 7e9, max: 8e9, unit: 'USD', approx: 'exact' } }), true],
    ['a range around it', burn('x', 6, 'herald', { value: { kind: 'money', amount: 6e9, max: 8e9, unit: 'USD', approx: 'exact' } }), false],
    ['the same, rounded', burn('x', 6, 'herald'), false],
    ['the same, roughly', burn('x', 6.4, 'herald', { value: { kind: 'money', amount: 6.4e9, max: null, unit: 'USD', approx: 'about' } }), false],
    ['more than less', burn('x', 6, 'herald', { value: { kind: 'money', amount: 6e9, max: null, unit: 'USD', approx: 'at-least' } }), false],
    ['at most less', burn('x', 5, 'herald', { value: { kind: 'money', amount: 5e9, max: null, unit: 'USD', approx: 'at-most' } }), true],
    ['another figure of the same source', burn('x', 7.1, 'courier'), false],
    ['an estimate', burn('x', 7.1, 'herald', { evidence: 'estimated' }), false],
    ['another year', burn('x', 7.1, 'herald', { period: 'FY2024', periodEnd: '2024-12-31' }), false],
    ['another part', burn('x', 7.1, 'herald', { scope: 'ai' }), false],
    ['another basis', burn('x', 7.1, 'herald', { basis: 'adjusted' }), false],
    ['a plan', burn('x', 7.1, 'herald', { stage: 'target' }), false],
  ])('%s', (_, other, isQuarrel) => {
    expect(read(SAID(6.2), one, other).rivals !== null).toBe(isQuarrel);
    const plan = planImport(ledgerOf(other), [{ kind: 'facts', facts: [one], sources, companies: [] }], 'merge');
    expect(countContested(plan.rows, plan.target, metrics)).toBe(isQuarrel ? 1 : 0);
  });

  it('not where one is the newer word, nor of deals, of which there may be many', () => {
    expect(read(SAID(6.2), { ...one, supersedes: ['two'] }, burn('two', 7.1, 'herald')).rivals).toBeNull();
    const round = (id: string, billions: number, source: string) => burn(id, billions, source, { metric: 'funding_round' });
    const plan = planImport(ledgerOf(round('two', 7.1, 'herald')), [{ kind: 'facts', facts: [round('one', 6.2, 'courier')], sources, companies: [] }], 'merge');
    expect(countContested(plan.rows, plan.target, metrics)).toBe(0);
  });

  it('by a filing that comes later as little as one that stood there before', () => {
    const plan = planImport(ledgerOf(one), [{ kind: 'facts', facts: [burn('x', 7.1, 's1', { evidence: 'filed' })], sources, companies: [] }], 'merge');
    expect(countContested(plan.rows, plan.target, metrics)).toBe(0);
  });
});

it('is said in words before it is taken over', () => {
  expect([tellContested(1), tellContested(1_200)]).toEqual([
    'One figure that no filing gives differs from what another source in your ledger says for the same time. Both stay, and the card of a mark names both.',
    '1,200 figures that no filing gives differ from what another source in your ledger says for the same time. Both stay, and the card of a mark names both.',
  ]);
});
