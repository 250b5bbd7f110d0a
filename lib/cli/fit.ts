// `npm run -s fit`: the ranking without a browser. Wiring only.
import { findDealBreakers } from '../fit/deal-breakers';
import { describeStability } from '../fit/find-stability';
import { rankCompanies, rowOf } from '../fit/rank-companies';
import { scoreCompany } from '../fit/score-company';
import { buildFitSummary } from '../ledger/describe-fit';
import type { Dimension } from '../model/ledger';
import { rubric, rules } from '../../rules';
import { loadLedgerFile } from './load-ledger-file';
import { parseFitArguments } from './parse-fit-arguments';
import { writeRanking } from './write-ranking';

try {
  const options = parseFitArguments(process.argv.slice(2));
  if (options.note) process.stderr.write(`fit: ${options.note}\n`);
  const index = await loadLedgerFile(options.ledger);
  const context = { index, discounts: rubric.discounts, today: index.ledger.asOf };
  const fits = [...index.companies.keys()].map((company) => ({ fit: scoreCompany(company, rubric, context), breakers: findDealBreakers(company, rubric.dealBreakers, context) }));
  const summary = buildFitSummary({ fits, rubric, context: { index, metrics: new Map(rules.metrics.map((metric) => [metric.id, metric])) }, stamp: '', before: null });
  const ranked = rankCompanies(fits.map(({ fit }) => rowOf(fit)), options.weights);
  const first = ranked[0]?.row.company;
  const titles = Object.fromEntries(rubric.dimensions.map(({ dimension, title }) => [dimension, title])) as Record<Dimension, string>;
  const stability = first === undefined ? null : describeStability(first, ranked.map(({ row }) => row), options.weights, titles);
  process.stdout.write(writeRanking({ ranked, summary, weights: options.weights, stability }, options.format));
} catch (error) {
  process.stderr.write(`fit: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
