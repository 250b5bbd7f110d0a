// What must hold of every score: honest ranges, no reward for silence, no accident of order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOwnFacts } from '@/lib/fit/add-own-facts';
import { isHit } from '@/lib/fit/deal-breakers';
import { describeStability, findPlaceSpan } from '@/lib/fit/find-stability';
import { createPlaceFinder, rankCompanies, rowOf, weighRow } from '@/lib/fit/rank-companies';
import { scoreCompany } from '@/lib/fit/score-company';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { CompanyFit, FitRow } from '@/lib/model/fit';
import { DIMENSIONS } from '@/lib/model/fit';
import { DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import type { IndexedFact } from '@/lib/model/ledger-index';
import { bundledLedger, rubric } from '@/rules';
import { makeCompany, makeFact, makeIndex } from '../../support/small-ledger';

const TODAY = '2026-07-04';
const score = (facts: readonly IndexedFact[], company = 'spacex'): CompanyFit => {
  const index = makeIndex({ companies: [makeCompany(company)], facts });
  return scoreCompany(company, rubric, { index, discounts: rubric.discounts, today: TODAY });
};
const total = (fit: CompanyFit) => weighRow(rowOf(fit), DEFAULT_WEIGHTS);

/** Facts that a company may have, each of a signal of its own. */
const KINDS: readonly ((amount: number) => Partial<IndexedFact>)[] = [
  (x) => ({ metric: 'revenue_growth', value: { kind: 'percent', amount: 20 + 300 * x, max: null, unit: '%', approx: 'exact' } }),
  (x) => ({ metric: 'funding_round', value: { kind: 'money', amount: 1e9 + 5e10 * x, max: null, unit: 'USD', approx: 'exact' } }),
  (x) => ({ metric: 'gpus_contracted', value: { kind: 'count', amount: 1e4 + 1e6 * x, max: null, unit: 'GPU', approx: 'exact' } }),
  (x) => ({ metric: 'rnd_share_of_revenue', value: { kind: 'percent', amount: 10 + 40 * x, max: null, unit: '%', approx: 'exact' } }),
  (x) => ({ metric: 'power_deployed', value: { kind: 'power', amount: 1e8 + 1e9 * x, max: null, unit: 'W', approx: 'exact' } }),
  (x) => ({ metric: 'power_permitted', value: { kind: 'power', amount: 1e8 + 1e9 * x, max: null, unit: 'W', approx: 'exact' } }),
  (x) => ({ metric: 'attrition', value: { kind: 'percent', amount: 14 * x, max: null, unit: '%', approx: 'exact' } }),
  (x) => ({ metric: 'offer_total', value: { kind: 'money', amount: 240_000 + 3e5 * x, max: null, unit: 'USD', approx: 'exact' } }),
];
const evidence = fc.constantFrom('filed', 'stated', 'reported', 'estimated');
const stage = fc.constantFrom('actual', 'contracted', 'guided', 'target');
const day = fc.integer({ min: 0, max: 60 }).map((months) => new Date(Date.UTC(2026, 5 - months, 15)).toISOString().slice(0, 10));
const goodFacts = fc.tuple(...KINDS.map((kind, at) => fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), evidence, stage, day).map(([x, e, s, d]) => makeFact(`f${at}`, { ...kind(x), evidence: e, stage: s, asOf: d, orderDay: d })))));
const present = (facts: readonly (IndexedFact | null)[]): IndexedFact[] => facts.filter((fact) => fact !== null);

describe('a score', () => {
  it('counts a dimension without data as 50, from 0 to 100', () => {
    for (const dimension of score([]).dimensions) expect(dimension).toMatchObject({ isGap: true, score: 50, low: 0, high: 100, signals: [] });
    expect(total(score([]))).toEqual({ score: 50, low: 0, high: 100 });
  });

  it('lies between its ends, and its ends between 0 and 100', () => {
    fc.assert(fc.property(goodFacts, (facts) => {
      for (const range of [total(score(present(facts))), ...score(present(facts)).dimensions]) expect(range.low >= 0 && range.low <= range.score && range.score <= range.high && range.high <= 100).toBe(true);
    }));
  });

  it('is never lowered by more evidence for something good, and its range never widens', () => {
    fc.assert(fc.property(goodFacts, fc.nat(KINDS.length - 1), (facts, dropped) => {
      const without = total(score(present(facts.filter((_, at) => at !== dropped))));
      const withIt = total(score(present(facts)));
      expect(withIt.score).toBeGreaterThanOrEqual(without.score - 1e-9);
      expect(withIt.high - withIt.low).toBeLessThanOrEqual(without.high - without.low + 1e-9);
    }));
  });

  it('rises with better evidence for the same good thing', () => {
    fc.assert(fc.property(fc.nat(KINDS.length - 1), fc.double({ min: 0, max: 0.9, noNaN: true }), (at, x) => {
      const scores = (['estimated', 'reported', 'stated', 'filed'] as const).map((e) => total(score([makeFact('f', { ...KINDS[at]?.(x), evidence: e })])).score);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      const stages = (['target', 'guided', 'contracted', 'actual'] as const).map((s) => total(score([makeFact('f', { ...KINDS[at]?.(x), stage: s })])).score);
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
    }));
  });

  it('narrows with a gap filled', () => {
    const before = total(score([]));
    const after = total(score([makeFact('f', KINDS[0]?.(0.5))]));
    expect(after.high - after.low).toBeLessThan(before.high - before.low);
    const growth = score([makeFact('f', KINDS[0]?.(0.5))]).dimensions.find(({ dimension }) => dimension === 'growth');
    expect(growth?.isGap).toBe(false);
  });

  it('keeps its doubt where all that is known of a dimension is press reports, however many', () => {
    const growthOf = (evidence: 'reported' | 'filed') => score(KINDS.slice(0, 3).map((kind, at) => makeFact(`f${at}`, { ...kind(1), evidence }))).dimensions.find(({ dimension }) => dimension === 'growth');
    const [reported, filed] = [growthOf('reported'), growthOf('filed')];
    expect((reported?.high ?? 0) - (reported?.low ?? 0)).toBeGreaterThan((filed?.high ?? 0) - (filed?.low ?? 0));
    expect(reported?.low).toBeLessThan((reported?.score ?? 0) - 10);
  });

  it('does not depend on the order of facts', () => {
    const summary = (facts: typeof bundledLedger.facts) => {
      const index = indexLedger({ ...bundledLedger, facts });
      return [...index.companies.keys()].map((company) => rowOf(scoreCompany(company, rubric, { index, discounts: rubric.discounts, today: bundledLedger.asOf })));
    };
    const given = summary(bundledLedger.facts);
    fc.assert(fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (order) => {
      const keys = new Map(bundledLedger.facts.map((fact) => [fact.id, order.next().value as number]));
      expect(summary([...bundledLedger.facts].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0)))).toEqual(given);
    }), { numRuns: 5 });
  });

  it('reads no valuation: a price headline moves nothing', () => {
    expect(total(score([makeFact('f', { metric: 'valuation' }), makeFact('g', { metric: 'market_cap' })]))).toEqual(total(score([])));
  });

  it('works a rate out of two years, and counts it by the words behind both', () => {
    const year = (id: string, amount: number, from: string, to: string, rest: Partial<IndexedFact> = {}) => makeFact(id, { value: { kind: 'money', amount, max: null, unit: 'USD', approx: 'exact' }, interval: { from, to }, orderDay: to, evidence: 'filed', ...rest });
    const growth = (facts: readonly IndexedFact[]) => score(facts).dimensions.find(({ dimension }) => dimension === 'growth')?.signals.find(({ signal }) => signal === 'growth-rate');
    const [now, then] = [year('a', 3e9, '2025-01-01', '2025-12-31'), year('b', 2e9, '2024-01-01', '2024-12-31')];
    expect(growth([now, then])?.amount).toBeCloseTo(50);
    expect(growth([now])).toBeUndefined();
    expect(growth([now, year('b', 2e9, '2024-01-01', '2024-12-31', { evidence: 'estimated' })])?.counts).toBeCloseTo((growth([now, then])?.counts ?? 0) / 2);
    const [reported, reportedThen] = [{ ...now, evidence: 'reported' as const }, { ...then, evidence: 'reported' as const }];
    expect(growth([reported, reportedThen])?.counts).toBeCloseTo((growth([now, then])?.counts ?? 0) * 0.75 ** 2);
  });
});

describe('the reader’s own facts', () => {
  const index = makeIndex({ companies: [makeCompany('spacex')] });
  const own = { id: '1', company: 'spacex', metric: 'offer_total', amount: 500_000, max: null, note: null, addedOn: '2026-07-01' };

  it('fill the gap that the ledger leaves, and leave the ledger as it was', () => {
    const pay = (one: typeof index) => scoreCompany('spacex', rubric, { index: one, discounts: rubric.discounts, today: TODAY }).dimensions.find(({ dimension }) => dimension === 'compensation');
    expect(pay(addOwnFacts(index, [own], rubric.ownFacts))).toMatchObject({ isGap: false, signals: [{ signal: 'offer', points: 88 }] });
    expect(pay(index)?.isGap).toBe(true);
  });

  it('are left out where the company or the kind is not known', () => {
    expect(addOwnFacts(index, [{ ...own, company: 'nobody' }, { ...own, metric: 'nothing' }], rubric.ownFacts)).toBe(index);
  });
});

describe('the ranking', () => {
  const row = (company: string, growth: number, learning: number, doubt = 0): FitRow => ({
    company,
    dimensions: Object.fromEntries(DIMENSIONS.map((dimension) => {
      const value = dimension === 'growth' ? growth : dimension === 'learning' ? learning : 50;
      return [dimension, { score: value, low: value - doubt, high: value + doubt }];
    })) as unknown as FitRow['dimensions'],
  });

  it('puts the best first, sinks what hits a deal-breaker, and lists what is not known last', () => {
    const blank = rowOf(score([]));
    const ranked = rankCompanies([{ ...blank, company: 'blank' }, row('low', 30, 30), row('high', 90, 90), row('sunk', 95, 95)], DEFAULT_WEIGHTS, (one) => (one.company === 'sunk' ? [{ id: 'x', says: 'no' }] : []));
    expect(ranked.map(({ row: { company }, rank, isThin }) => [rank, company, isThin])).toEqual([[1, 'high', false], [2, 'low', false], [3, 'sunk', false], [4, 'blank', true]]);
  });

  it('finds a place under any weights where the ranking puts it', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.nat(99), fc.nat(20), fc.nat(20), fc.nat(50), fc.boolean()), { minLength: 1, maxLength: 12, selector: ([id]) => id });
    fc.assert(fc.property(rows, fc.nat(100), (drawn, growth) => {
      const weights = { growth, learning: 100 - growth, compensation: 0, stability: 0, culture: 0 };
      const all = drawn.map(([id, a, b, doubt]) => row(`c${id}`, a * 5, b * 5, doubt));
      const hits = ({ company }: FitRow) => (drawn.some(([id, , , , isSunk]) => isSunk && company === `c${id}`) ? [{ id: 'x', says: 'no' }] : []);
      for (const { row: { company }, rank } of rankCompanies(all, weights, hits)) expect(createPlaceFinder(company, all, hits)(weights)).toBe(rank);
    }));
  });

  it('says between which weights a place holds', () => {
    const rows = [row('grower', 90, 40), row('teacher', 50, 82)];
    const weights = { growth: 40, compensation: 0, learning: 30, stability: 15, culture: 15 };
    const span = findPlaceSpan('grower', 'growth', rows, weights);
    const first = (growth: number) => rankCompanies(rows, { growth, learning: 100 - growth, compensation: 0, stability: 0, culture: 0 })[0]?.row.company;
    expect(first(100)).toBe('grower');
    expect(first(0)).toBe('teacher');
    expect(span.to).toBe(100);
    expect(span.from).toBeGreaterThan(0);
    expect(span.from).toBeLessThanOrEqual(40);
    const titles = { growth: 'Growth', compensation: 'Pay', learning: 'Learning', stability: 'Stability', culture: 'Culture' };
    expect(describeStability('grower', rows, weights, titles)).toMatch(/^first for any weight of (growth|learning) between \d+ and \d+$/);
    expect(describeStability('only', [row('only', 50, 50)], weights, titles)).toBe('first whatever one weight is moved to');
  });
});

describe('deal-breakers', () => {
  it('are hit by what is known, and by silence only where they ask for a fact', () => {
    const state = (test: 'absent' | 'present' | 'over' | 'under', isKnown: boolean, amount: number | null = null) => ({ id: 'x', test, isKnown, amount });
    expect(isHit(state('absent', false), null)).toBe(true);
    expect(isHit(state('absent', true), null)).toBe(false);
    expect(isHit(state('present', true), null)).toBe(true);
    expect(isHit(state('present', false), null)).toBe(false);
    expect(isHit(state('over', true, 90), 60)).toBe(true);
    expect(isHit(state('over', true, 60), 60)).toBe(false);
    expect(isHit(state('over', false), 60)).toBe(false);
    expect(isHit(state('under', true, -10), 0)).toBe(true);
  });
});
