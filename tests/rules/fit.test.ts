// The rubric is data: it parses, says why at every turn, reads only metrics that exist, names no company, and gives the brief's order.
import { describe, expect, it } from 'vitest';
import { rankCompanies, rowOf } from '@/lib/fit/rank-companies';
import { scoreCompany } from '@/lib/fit/score-company';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { DIMENSIONS } from '@/lib/model/fit';
import type { Ledger } from '@/lib/model/ledger';
import { DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import { rubricSchema } from '@/lib/model/rubric';
import { bundledLedger, rubric, rules } from '@/rules';
import { readSnapshot } from '../support/read-snapshot';

const signals = rubric.dimensions.flatMap((dimension) => dimension.signals);
const reads = [...signals.flatMap((signal) => signal.reads), ...rubric.dealBreakers.flatMap((breaker) => breaker.reads)];
const persona = bundledLedger.personas[0];

function rank(ledger: Ledger) {
  const index = indexLedger(ledger);
  const context = { index, discounts: rubric.discounts, today: ledger.asOf };
  return rankCompanies([...index.companies.keys()].map((company) => rowOf(scoreCompany(company, rubric, context))), DEFAULT_WEIGHTS);
}

describe('the rubric', () => {
  it('parses: every entry has its why, every scale rises in x', () => {
    expect(rubricSchema.safeParse(rubric).error?.issues ?? []).toEqual([]);
  });

  it('has each dimension once, in the order of the weights, and each signal once', () => {
    expect(rubric.dimensions.map(({ dimension }) => dimension).sort()).toEqual([...DIMENSIONS].sort());
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
  });

  it('reads only metrics that rules, ledger or the reader can give', () => {
    const known = new Set([...rules.metrics.map(({ id }) => id), ...bundledLedger.facts.map(({ metric }) => metric), ...rubric.ownFacts.map(({ metric }) => metric)]);
    expect(reads.flatMap(({ metric, over }) => [metric, over ?? metric]).filter((metric) => !known.has(metric))).toEqual([]);
  });

  it('has scales that go one way: the way that the signal says', () => {
    for (const { id, scale, direction, reads: own } of signals) {
      for (const corners of [scale, ...own.flatMap((read) => (read.scale && read.metric !== 'cash_burn' ? [read.scale] : []))]) {
        const ys = corners.map(([, y]) => y);
        expect(ys, id).toEqual([...ys].sort((a, b) => (direction === 'up' ? a - b : b - a)));
      }
    }
  });

  it('answers items of the brief’s checklist, and every item has a signal', () => {
    const items = new Set(persona?.checklist.map(({ id }) => id));
    expect(signals.filter(({ checklist }) => !items.has(checklist)).map(({ id }) => id)).toEqual([]);
    expect([...items].filter((id) => !signals.some(({ checklist }) => checklist === id))).toEqual([]);
  });

  it('counts a filing whole, and every weaker word and every less real thing less', () => {
    const { evidence, stage, age } = rubric.discounts;
    const falls = (values: readonly number[]) => values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
    expect(evidence.filed.counts * stage.actual.counts).toBe(1);
    expect(falls([evidence.filed.counts, evidence.stated.counts, evidence.reported.counts, evidence.estimated.counts])).toBe(true);
    expect(falls([stage.actual.counts, stage.contracted.counts, stage.guided.counts, stage.target.counts])).toBe(true);
    expect(age.scale.map(([, counts]) => counts)).toEqual(age.scale.map(([, counts]) => counts).sort((a, b) => b - a));
  });

  it('names no company', () => {
    const text = JSON.stringify(rubric).toLowerCase();
    const names = bundledLedger.companies.flatMap(({ id, name }) => [id, name.toLowerCase()]);
    expect(names.filter((name) => new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(text))).toEqual([]);
  });

  it('offers presets and deal-breakers that add up', () => {
    for (const { id, weights } of rubric.presets) expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0), id).toBe(100);
    expect(rubric.presets.find(({ id }) => id === 'brief')?.weights).toEqual(persona?.weights);
    expect(persona?.weights).toEqual(DEFAULT_WEIGHTS);
    for (const { id, test, limit } of rubric.dealBreakers) expect(limit !== null, id).toBe(test === 'over' || test === 'under');
  });
});

describe('calibration on the brief’s own facts', () => {
  const published = [['nvidia', 69], ['astera-labs', 66], ['anthropic', 66], ['spacex', 65], ['xai', 63]] as const;

  it('gives the published order, each score within 2 points', () => {
    const snapshot = readSnapshot();
    expect(snapshot.facts).toHaveLength(47);
    const ranked = rank(snapshot).filter(({ row }) => published.some(([company]) => company === row.company));
    expect(ranked.map(({ row }) => row.company)).toEqual(published.map(([company]) => company));
    for (const [at, [company, score]] of published.entries()) expect(Math.abs((ranked[at]?.score ?? 0) - score), `${company} ${ranked[at]?.score}`).toBeLessThanOrEqual(2);
    expect(ranked.map(({ rank: place }) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps the published scores in the ledger', () => {
    expect(persona?.published.map(({ company, weighted, persona: read }) => [company, weighted, read])).toEqual([['nvidia', 69, 87], ['astera-labs', 66, 88], ['anthropic', 66, 82], ['spacex', 65, 82], ['xai', 63, 79]]);
  });

  it('holds for other discounts too: no company moves by more than 4 points', () => {
    const snapshot = readSnapshot();
    const index = indexLedger(snapshot);
    const scoreWith = (reported: number, target: number) => {
      const { evidence, stage } = rubric.discounts;
      const discounts = { ...rubric.discounts, evidence: { ...evidence, reported: { ...evidence.reported, counts: reported } }, stage: { ...stage, target: { ...stage.target, counts: target } } };
      return published.map(([company]) => rankCompanies([rowOf(scoreCompany(company, { ...rubric, discounts }, { index, discounts, today: snapshot.asOf }))], DEFAULT_WEIGHTS)[0]?.score ?? 0);
    };
    const now = scoreWith(0.75, 0.25);
    for (const [reported, target] of [[0.65, 0.25], [0.85, 0.25], [0.75, 0.15], [0.75, 0.4]] as const) {
      for (const [at, score] of scoreWith(reported, target).entries()) expect(Math.abs(score - (now[at] ?? 0))).toBeLessThan(4);
    }
  });
});

describe('the bundled ledger', () => {
  it('scores every company, lists those with hardly a fact last, and says so', () => {
    const ranked = rank(bundledLedger);
    expect(ranked).toHaveLength(bundledLedger.companies.length);
    const thin = ranked.map(({ isThin }) => isThin);
    expect(thin.indexOf(true)).toBe(thin.length - thin.filter(Boolean).length);
    expect(ranked.at(-1)?.row.company).toBe('intel');
    // Nothing but press reports and company words must not stand before accounts that were filed: its range is the wider one.
    const width = (company: string): number => ranked.filter(({ row }) => row.company === company).map(({ low, high }) => high - low)[0] ?? 0;
    expect(width('openai')).toBeGreaterThan(width('nvidia') + 5);
    expect(ranked[0]?.row.company).toBe('nvidia');
    for (const { score, low, high } of ranked) expect(low <= score && score <= high && low >= 0 && high <= 100).toBe(true);
  });
});
