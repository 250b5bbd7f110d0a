// Writes the ranking from the ledger and the reader's own facts, for the popup's first look; keeps the scores of the ledger
// before, so that a change can be shown.
import { addOwnFacts } from '@/lib/fit/add-own-facts';
import { findDealBreakers } from '@/lib/fit/deal-breakers';
import type { FitContext } from '@/lib/fit/read-signal';
import { scoreCompany } from '@/lib/fit/score-company';
import { buildFitSummary } from '@/lib/ledger/describe-fit';
import type { CardContext } from '@/lib/ledger/describe-fact';
import type { FitSummary } from '@/lib/model/fit-view';
import { readFitChoices } from '@/lib/settings/read-fit-choices';
import { readFitSummary, writeFitSummary } from '@/lib/settings/fit-summary';
import { rubric, rules } from '@/rules/index';
import { openLedger } from './load-ledger';

export interface Scoring {
  readonly fit: FitContext;
  readonly words: CardContext;
  readonly stamp: string;
}

const metrics = new Map(rules.metrics.map((metric) => [metric.id, metric]));

/** The ledger with the reader's own facts beside it. */
export async function openScoring(): Promise<Scoring> {
  const [ledger, { own }] = await Promise.all([openLedger(), readFitChoices()]);
  const index = addOwnFacts(ledger.index, own, rubric.ownFacts);
  return { fit: { index, discounts: rubric.discounts, today: index.ledger.asOf }, words: { index, metrics }, stamp: ledger.stamp };
}

export async function writeFit(): Promise<FitSummary> {
  const [{ fit, words, stamp }, written] = await Promise.all([openScoring(), readFitSummary()]);
  const fits = [...fit.index.companies.keys()].map((company) => ({ fit: scoreCompany(company, rubric, fit), breakers: findDealBreakers(company, rubric.dealBreakers, fit) }));
  const made = buildFitSummary({ fits, rubric, context: words, stamp, before: written && written.stamp !== stamp ? written : null });
  // Of the same ledger only own facts have changed: what was before stays what was before.
  const summary = written?.stamp === stamp ? { ...made, beforeAsOf: written.beforeAsOf, rows: made.rows.map((row) => ({ ...row, before: written.rows.find(({ company }) => company === row.company)?.before ?? null })) } : made;
  await writeFitSummary(summary);
  return summary;
}
