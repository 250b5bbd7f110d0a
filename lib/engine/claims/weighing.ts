// One value on the scales: what is asked about it, and what has been added to each metric so far. The steps that add are in
// weigh-patterns.ts, weigh-unit.ts, weigh-concepts.ts and weigh-told.ts; score-metrics.ts has their order.
import type { Quantity, Rate } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import { findCounted } from './find-counted';
import { acceptsValue, type Inherited } from './metric-score';
import type { SentenceReading } from './reading';

/** What is scored: a quantity, or a date. */
export interface Weighed {
  readonly kind: string;
  readonly unit: string | null;
  readonly amount: number;
  readonly per: Rate | null;
}

/** What the text before has told. */
export interface ToldBefore {
  /** Concepts of the sentence before, counted weakly. */
  readonly carried: readonly string[];
  /** Concepts of a sentence before that was nothing but a figure's name. */
  readonly head: readonly string[];
  readonly inherited: Inherited | null;
  readonly spokenOf: MetricRule | null;
  readonly countedBefore: MetricRule | null;
}

/** What speaks for a metric: its sum, and the best of it. */
export interface Evidence {
  score: number;
  explicit: boolean;
  from: number;
  to: number;
  weight: number;
}

/** Evidence beside the best counts for so much. */
const BESIDE_BEST = 0.35;

export class Weighing implements Weighed, Omit<ToldBefore, 'countedBefore'> {
  readonly kind: string;
  readonly unit: string | null;
  readonly amount: number;
  readonly per: Rate | null;
  readonly carried: readonly string[];
  readonly head: readonly string[];
  readonly inherited: Inherited | null;
  readonly spokenOf: MetricRule | null;
  /** What a bare number counts, where the text has counted the same before. */
  readonly counted: MetricRule | null;
  readonly best = new Map<MetricRule, Evidence>();
  /** Metrics that a pattern, or the counted noun's own words, bind the value to. */
  readonly bound = new Set<MetricRule>();
  /** Asked of each rule by each of its words, and the same for all of them. */
  private readonly accepted = new Map<MetricRule, boolean>();

  constructor(readonly rules: CompiledRules, readonly reading: SentenceReading, readonly at: number, value: Weighed, { carried, head, inherited, spokenOf, countedBefore }: ToldBefore) {
    ({ kind: this.kind, unit: this.unit, amount: this.amount, per: this.per } = value);
    this.carried = carried;
    this.head = head;
    this.inherited = inherited;
    this.spokenOf = spokenOf;
    // "The state permitted 41 turbines. By May neighbors had counted 57": a bare number counts what was counted before, and so does one of a noun for anything.
    const isStandIn = value.unit !== null && STAND_INS.has(value.unit);
    const alike = inherited?.isCompared ? inherited.rule : isStandIn || isElliptic(rules, reading, at) ? (spokenOf?.units ? spokenOf : (findCounted(rules, reading, at) ?? countedBefore)) : null;
    this.counted = value.kind === 'count' && (value.unit === null || isStandIn) && alike?.units ? alike : null;
  }

  get quantity(): Quantity | undefined {
    return this.reading.quantities[this.reading.tokens[this.at]?.quantity ?? -1];
  }

  /** The rule of an id, where there is one. */
  rule(id: string): MetricRule | undefined {
    return this.rules.metrics.get(id);
  }

  countsSame(rule: MetricRule): boolean {
    return this.counted !== null && rule.units?.some((u) => this.counted?.units?.includes(u)) === true;
  }

  accepts(rule: MetricRule): boolean {
    const known = this.accepted.get(rule);
    if (known !== undefined) return known;
    const answer = acceptsValue(rule, this.kind, this.unit, this.amount);
    this.accepted.set(rule, answer);
    return answer;
  }

  /** Adds to a metric that can have the value: the best evidence counts whole, all beside it in part. */
  add(rule: MetricRule, score: number, explicit = false, from = this.at, to = this.at + 1): void {
    if (!this.accepts(rule)) return;
    const have = this.best.get(rule);
    if (!have) {
      this.best.set(rule, { score, explicit, from, to, weight: score });
      return;
    }
    const keep = score > have.weight;
    have.score += score * (keep ? 1 : BESIDE_BEST) - (keep ? have.weight * (1 - BESIDE_BEST) : 0);
    have.explicit ||= explicit;
    if (keep) [have.weight, have.from, have.to] = [score, from, to];
  }

  /** The same for a metric by its id; null adds nothing. */
  addTo(id: string | null, score: number, explicit = false): void {
    const rule = id === null ? undefined : this.rule(id);
    if (rule) this.add(rule, score, explicit);
  }
}

/** Nouns for whatever the text counts: "46 of the machines". */
const STAND_INS: ReadonlySet<string> = new Set(['machines', 'units']);

/** A bare count whose noun is left to the sentence before. */
const isElliptic = (rules: CompiledRules, reading: SentenceReading, at: number): boolean => { const next = reading.tokens[reading.tokens[at + 1]?.word === 'more' ? at + 2 : at + 1]; return next === undefined || next.breaks || rules.lists.afterCount.has(next.word); };
