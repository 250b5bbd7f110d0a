// Weighs the dimensions of each company and puts them in order. Needs no fact: a slider moves only this.
import type { Dimension } from '../model/ledger';
import { DIMENSIONS, type CompanyFit, type DealBreakerHit, type FitRow, type Range, type RankedRow, type Weights } from '../model/fit';

/** With less of the weight known than this, a score is nearly all middle: listed last. */
const MIN_KNOWN = 0.15;

export function weighRow(row: FitRow, weights: Weights): Range {
  const sum = (pick: (range: Range) => number): number => DIMENSIONS.reduce((total, dimension) => total + (weights[dimension] * pick(row.dimensions[dimension])) / 100, 0);
  return { score: sum(({ score }) => score), low: sum(({ low }) => low), high: sum(({ high }) => high) };
}

/**
 * Best first. Companies that hit a deal-breaker stand below those that hit none; those of which too little is known stand last.
 * Equal scores go to the one that is surer, then by id.
 */
export function rankCompanies<Row extends FitRow>(rows: readonly Row[], weights: Weights, hitsOf: (row: Row) => readonly DealBreakerHit[] = () => []): RankedRow<Row>[] {
  return rows
    .map((row) => ({ row, ...weighRow(row, weights), isThin: isThinRow(row), hits: hitsOf(row) }))
    .sort((a, b) => Number(a.isThin) - Number(b.isThin) || Number(a.hits.length > 0) - Number(b.hits.length > 0) || b.score - a.score || b.low - a.low || (a.row.company < b.row.company ? -1 : 1))
    .map((row, index) => ({ ...row, rank: index + 1 }));
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
