// Weighs the dimensions of each company and puts them in order. Needs no fact: a slider moves only this.
import type { Dimension } from '../model/ledger';
import { DIMENSIONS, type CompanyFit, type DealBreakerHit, type FitRow, type Range, type RankedRow, type Weights } from '../model/fit';

/** With less of the weight known than this, a score is nearly all middle: listed last. */
const MIN_KNOWN = 0.15;

export function weighRow(row: FitRow, weights: Weights): Range {
  const weighed = { score: 0, low: 0, high: 0 };
  for (const dimension of DIMENSIONS) {
    const { score, low, high } = row.dimensions[dimension];
    const share = weights[dimension] / 100;
    weighed.score += share * score;
    weighed.low += share * low;
    weighed.high += share * high;
  }
  return weighed;
}

/** The deal-breakers that a company hits. */
export type HitsOf<Row> = (row: Row) => readonly DealBreakerHit[];
const hitNone = (): readonly DealBreakerHit[] => [];

/** Which part of the ranking a company stands in, whatever the weights: 0 at the top, then those sunk, then those hardly known. */
const partOf = (isThin: boolean, hits: readonly DealBreakerHit[]): number => (isThin ? 2 : 0) + (hits.length > 0 ? 1 : 0);

/** Within one part: below zero where `a` stands before `b`. Equal scores go to the one that is surer, then by id. */
const compareScores = (a: Range, b: Range, idA: string, idB: string): number => b.score - a.score || b.low - a.low || (idA < idB ? -1 : 1);

/** Best first. Companies that hit a deal-breaker stand below those that hit none; those of which too little is known stand last. */
export function rankCompanies<Row extends FitRow>(rows: readonly Row[], weights: Weights, hitsOf: HitsOf<Row> = hitNone): RankedRow<Row>[] {
  return rows
    .map((row) => ({ row, ...weighRow(row, weights), isThin: isThinRow(row), hits: hitsOf(row) }))
    .sort((a, b) => partOf(a.isThin, a.hits) - partOf(b.isThin, b.hits) || compareScores(a, b, a.row.company, b.row.company))
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

/**
 * A company's place (from 1) in that order under any weights. What doesn't depend on them is settled once: a sentence on how
 * stable the ranking is asks some hundred times, before the popup's first paint.
 */
export function createPlaceFinder<Row extends FitRow>(company: string, rows: readonly Row[], hitsOf: HitsOf<Row> = hitNone): (weights: Weights) => number {
  const parts = new Map(rows.map((row) => [row, partOf(isThinRow(row), hitsOf(row))]));
  const own = rows.find((row) => row.company === company);
  if (!own) return () => 0;
  const ownPart = parts.get(own) ?? 0;
  const rivals = rows.filter((row) => row !== own && parts.get(row) === ownPart);
  const above = rows.filter((row) => (parts.get(row) ?? 0) < ownPart).length;
  return (weights) => {
    const weighed = weighRow(own, weights);
    let place = above + 1;
    for (const rival of rivals) if (compareScores(weighRow(rival, weights), weighed, rival.company, company) < 0) place += 1;
    return place;
  };
}

/** Whether hardly anything is known of the dimensions that facts can answer; independent of weights, so that a slider drops nobody. */
function isThinRow(row: FitRow): boolean {
  const known = DIMENSIONS.reduce((sum, dimension) => sum + (100 - (row.dimensions[dimension].high - row.dimensions[dimension].low)) / 100, 0);
  return known / DIMENSIONS.length < MIN_KNOWN;
}

export function rowOf(fit: CompanyFit): FitRow {
  const entries = fit.dimensions.map(({ dimension, score, low, high }): [Dimension, Range] => [dimension, { score, low, high }]);
  return { company: fit.company, dimensions: Object.fromEntries(entries) as Record<Dimension, Range> };
}
