// The command line of `fit`: what it takes, what it refuses and with which words, what it prints.
import { describe, expect, it } from 'vitest';
import { parseFitArguments } from '@/lib/cli/parse-fit-arguments';
import { writeRanking } from '@/lib/cli/write-ranking';
import { rankCompanies, rowOf } from '@/lib/fit/rank-companies';
import { scoreCompany } from '@/lib/fit/score-company';
import { buildFitSummary } from '@/lib/ledger/describe-fit';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import { fitSummarySchema } from '@/lib/model/fit-view';
import { rubric, rules } from '@/rules';
import { readSnapshot } from '../../support/read-snapshot';

describe('the command line', () => {
  it('starts from the brief’s weights', () => {
    expect(parseFitArguments([])).toEqual({ ledger: null, weights: DEFAULT_WEIGHTS, note: null, format: 'table' });
  });

  it('says what it made of weights that do not add up', () => {
    expect(parseFitArguments(['--weights', '1,1,1,1,1'])).toMatchObject({ weights: { growth: 20 }, note: expect.stringContaining('brought to 100') });
  });

  it.each([
    [['--weights', '1,2'], '--weights: Five weights are needed'],
    [['--weights', '35,20,35,x,5'], '--weights: “x” is not a number.'],
    [['--weights', '-5,40,55,5,5'], '--weights: '],
    [['--format', 'csv'], '--format takes table or json, not «csv»'],
    [['ledger.json'], '«ledger.json» is not an option'],
    [['--wieghts', '1'], "Unknown option '--wieghts'"],
  ])('refuses %s', (args, says) => {
    expect(() => parseFitArguments(args)).toThrow(says);
  });
});

describe('the printed ranking', () => {
  const index = indexLedger(readSnapshot());
  const fits = [...index.companies.keys()].map((company) => ({ fit: scoreCompany(company, rubric, { index, discounts: rubric.discounts, today: index.ledger.asOf }), breakers: [] }));
  const summary = buildFitSummary({ fits, rubric, context: { index, metrics: new Map(rules.metrics.map((metric) => [metric.id, metric])) }, stamp: '', before: null });
  const ranking = { ranked: rankCompanies(fits.map(({ fit }) => rowOf(fit)), DEFAULT_WEIGHTS), summary, weights: DEFAULT_WEIGHTS, stability: null };

  it('is a summary that the popup can parse', () => {
    expect(fitSummarySchema.safeParse(summary).error?.issues ?? []).toEqual([]);
  });

  it('is the same as JSON and as a table', () => {
    const json = JSON.parse(writeRanking(ranking, 'json')) as { ranking: { name: string; published: unknown }[] };
    expect(json.ranking.map(({ name }) => name).slice(0, 5)).toEqual(['NVIDIA', 'Astera Labs', 'Anthropic', 'SpaceX', 'xAI']);
    expect(json.ranking[0]?.published).toEqual({ weighted: 69, persona: 87, when: 'May 2026' });
    const table = writeRanking(ranking, 'table');
    expect(table).toMatch(/1\s+NVIDIA\s+70\s+42–97\s+\d+\s+–/);
    expect(table).toContain('too little');
  });

  it('draws why and risk from facts', () => {
    const of = (company: string) => summary.rows.find((row) => row.company === company);
    expect(of('astera-labs')?.why).toBe('Up 93.4% a year; research 40.7% of sales (filed).');
    expect(of('astera-labs')?.risk).toBe('About 90% of sales from a few customers (filed).');
    expect(of('spacex')?.risk).toContain('one tenant only');
  });
});
