// One way to read a value: whose it is, which metric, and the facts that it may be held against.
import type { Compared } from '../verdict/compare-fact';
import { type FactMatch, findFacts, type Query } from '../verdict/find-facts';
import type { Context } from './context';
import type { GivenReading } from './read-given';
import type { MetricScore } from './metric-score';

interface ReadSoFar {
  readonly query: Query;
  readonly metric: MetricScore;
  readonly named: boolean;
  readonly boost: number;
  readonly total: number;
  readonly given: GivenReading | null;
  readonly isFaint: boolean;
}

/** One way to read a value. A class for the reason that a sentence's reading is one: see reading.ts. */
export class Interpretation {
  readonly query: Query;
  readonly metric: MetricScore;
  readonly company: string;
  readonly named: boolean;
  readonly isCompanyGiven: boolean;
  /** True where company or metric were not read from the words, but handed in. */
  readonly isGiven: boolean;
  /** True where the words say too little for others to lean on it. */
  readonly isFaint: boolean;
  readonly total: number;
  readonly metricScore: number;
  readonly boost: number;
  private gathered: readonly FactMatch[] | null = null;

  constructor(private readonly context: Context, private readonly compared: Compared, { query, metric, named, boost, total, given, isFaint }: ReadSoFar) {
    this.query = query;
    this.metric = metric;
    this.company = query.company;
    this.named = named;
    this.isCompanyGiven = given?.isCompanyGiven === true;
    this.isGiven = given !== null;
    this.isFaint = isFaint;
    this.total = total;
    this.metricScore = metric.score;
    this.boost = boost;
  }

  /** All facts that it may be held against: gathered when asked for, which is for the best reading only. */
  get matches(): readonly FactMatch[] {
    return (this.gathered ??= findFacts(this.context.rules, this.context.index, this.query, this.compared));
  }
}
