// How far a weight may move before a company loses its place. Needs rows only; says it in a sentence.
import type { Dimension } from '../model/ledger';
import { DIMENSIONS, type FitRow, type Weights } from '../model/fit';
import { createPlaceFinder, type HitsOf } from './rank-companies';
import { rebalanceWeights } from './weights';

export interface PlaceSpan {
  readonly dimension: Dimension;
  /** Weights between which the place holds, the present one included. */
  readonly from: number;
  readonly to: number;
}

/** The span of weights of `dimension`, the others sharing the rest as a slider does, over which `company` keeps its place. */
export function findPlaceSpan<Row extends FitRow>(company: string, dimension: Dimension, rows: readonly Row[], weights: Weights, hitsOf?: HitsOf<Row>): PlaceSpan {
  return spanOf(createPlaceFinder(company, rows, hitsOf), dimension, weights);
}

function spanOf(placeOf: (weights: Weights) => number, dimension: Dimension, weights: Weights): PlaceSpan {
  const placeAt = (weight: number): number => placeOf(rebalanceWeights(weights, dimension, weight));
  const place = placeAt(weights[dimension]);
  let from = weights[dimension];
  let to = weights[dimension];
  while (from > 0 && placeAt(from - 1) === place) from -= 1;
  while (to < 100 && placeAt(to + 1) === place) to += 1;
  return { dimension, from, to };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;
export const placeWord = (place: number): string => ORDINALS[place - 1] ?? `number ${place}`;

/** "first for any weight of growth between 20 and 60". The weight that decides is the one with the narrowest span. */
export function describeStability<Row extends FitRow>(company: string, rows: readonly Row[], weights: Weights, titles: Readonly<Record<Dimension, string>>, hitsOf?: HitsOf<Row>): string {
  const placeOf = createPlaceFinder(company, rows, hitsOf);
  const spans = DIMENSIONS.map((dimension) => spanOf(placeOf, dimension, weights));
  const tightest = spans.reduce((a, b) => (b.to - b.from < a.to - a.from ? b : a));
  const place = placeWord(placeOf(weights));
  if (tightest.from === 0 && tightest.to === 100) return `${place} whatever one weight is moved to`;
  const title = titles[tightest.dimension].toLowerCase();
  if (tightest.from === tightest.to) return `${place} only at this very weight of ${title} (${tightest.from})`;
  return `${place} for any weight of ${title} between ${tightest.from} and ${tightest.to}`;
}
