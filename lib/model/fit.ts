// What the rubric makes of a company's facts. Plain data: weights are applied after it, so that a slider needs no fact.
import type { Dimension } from './ledger';
import type { IndexedFact } from './ledger-index';

export const DIMENSIONS = ['growth', 'compensation', 'learning', 'stability', 'culture'] as const satisfies readonly Dimension[];

/** Whole percent a dimension; they add up to 100. */
export type Weights = Readonly<Record<Dimension, number>>;

/** One signal as the facts answer it. */
export interface SignalScore {
  readonly signal: string;
  /** 0 to 100 by the signal's scale. */
  readonly points: number;
  /** How much of it counts, 0 to 1: evidence × stage × age × how well the reading fits. */
  readonly counts: number;
  /** How much of its dimension is known by it, 0 to 1: its weight, by the surest of its readings. */
  readonly settles: number;
  /** What it moves its dimension by, in points, up or down from the middle. */
  readonly effect: number;
  /** The value that was scored, in base units; null for words. */
  readonly amount: number | null;
  /** How the amount is to be printed: as the fact has it, or as a percent that was worked out. */
  readonly isPercent: boolean;
  /** The fact, first; then those that it was worked out with. */
  readonly facts: readonly IndexedFact[];
}

/** `score` counts what is not known as 50; `low` and `high` count it as 0 and as 100. */
export interface Range {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

export interface DimensionScore extends Range {
  readonly dimension: Dimension;
  /** True where no signal has a fact. */
  readonly isGap: boolean;
  readonly signals: readonly SignalScore[];
  /** Ids of the signals without a fact. */
  readonly gaps: readonly string[];
}

export interface CompanyFit {
  readonly company: string;
  readonly dimensions: readonly DimensionScore[];
}

/** What the ranking needs of a company: its ranges by dimension and nothing else. */
export interface FitRow {
  readonly company: string;
  readonly dimensions: Readonly<Record<Dimension, Range>>;
}

export interface RankedRow<Row extends FitRow = FitRow> extends Range {
  readonly row: Row;
  /** Counts from 1. */
  readonly rank: number;
  /** True where so little is known that the score says nothing: listed last. */
  readonly isThin: boolean;
  /** Deal-breakers of the reader that it hits: sunk below those that hit none. */
  readonly hits: readonly DealBreakerHit[];
}

/** What the facts say to one deal-breaker. `amount` decides `over` and `under` against the reader's limit. */
export interface DealBreakerFinding {
  readonly id: string;
  readonly test: 'absent' | 'present' | 'over' | 'under';
  readonly amount: number | null;
  readonly facts: readonly IndexedFact[];
}

export interface DealBreakerHit {
  readonly id: string;
  /** Why, in a few words for the reader. */
  readonly says: string;
}
