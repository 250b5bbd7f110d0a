// The ledger facts that a claim may be held against, each with how value, period and scope compare. It decides nothing.
import type { IndexedFact, LedgerIndex } from '../../model/ledger-index';
import type { Quantity } from '../../model/quantity';
import type { MetricRule, ScopeRule } from '../../model/rule';
import type { CompiledRules } from '../claims/compile-rules';
import type { HouseOf } from '../mentions/find-topic';
import { type Comparison, countDigits } from './agree';
import { Compared, compareFact, type ValueHeld } from './compare-fact';
import { type Among, compareScopes } from './compare-scopes';
import type { DerivedFact } from './derive-facts';
import { type FactList, listFacts } from './list-facts';
import { LEVEL_DIGITS, TELLING_DIGITS } from './slip';

export type Fit = 'same' | 'unknown' | 'different';

export interface ClaimPeriod {
  readonly from: string;
  readonly to: string;
  /** `own` is the nearest in the sentence, `other` stands elsewhere in it, `carried` was taken over from the text before. */
  readonly origin: 'own' | 'other' | 'carried';
  /** True where its words fit no one reporting period: "this quarter" on the day of the report, a month, "the past year". */
  readonly loose?: boolean;
  /** True for a stretch of its own ("the last nine months", "since 2020"): what was made in a much shorter one was not made in it. */
  readonly isStretch?: boolean;
  /** True for a quarter that only its last month names: a figure at a moment is not of it. */
  readonly ofFlow?: true | undefined;
}

/** What is compared: a value with its company, metric and circumstances. */
export interface Query {
  readonly company: string;
  readonly rule: MetricRule;
  readonly quantity: Quantity | null;
  /** For a date claim: the day range that it names. */
  readonly day: { readonly from: string; readonly to: string } | null;
  readonly sign: 1 | -1 | 0;
  /** Scope ids named by the words: a segment or site, and a basis. */
  readonly segment: string | null;
  readonly basis: string | null;
  /** True where the words speak of a part that no scope of ours names: the whole company's figures say nothing of it. */
  readonly isPart: boolean;
  /** Parts that the paragraph has spoken of, where the sentence names the company itself no more. */
  readonly spokenParts: ReadonlySet<string>;
  /** Other companies that the paragraph or the article speaks of. */
  readonly others: readonly string[];
  /** Other companies that the sentence itself names. */
  readonly named: readonly string[];
  /** A company, or the parent that answers for it: a parent and its unit are one side of a deal. */
  readonly houseOf: HouseOf;
  /** Whom it was put into, where the words name somebody that we do not track; folded. */
  readonly partner: string | null;
  /** The sentence's words, folded: a customer that is no tracked company is found by them. */
  readonly words: ReadonlySet<string>;
  /** Those right beside the value. */
  readonly nextTo: readonly string[];
  readonly periods: readonly ClaimPeriod[];
  /** How long a stretch the words give it, at most or at least: "monthly", "quarterly revenue", "annual sales". */
  readonly grain: 'month' | 'quarter' | 'year' | null;
  /** How many days the sum was made in, where the words say so: "over five years". */
  readonly stretchDays: number | null;
  /** True where the words look ahead: a plan, guidance, a forecast. */
  readonly ahead: boolean;
  /** True where the metric's own words are bound to the value. */
  readonly firm: boolean;
  readonly articleDay: string;
}

export interface FactMatch {
  readonly fact: IndexedFact | DerivedFact;
  readonly value: Comparison;
  readonly period: Fit;
  readonly scope: Fit;
  /** Where the figures were converted to compare ("a month" against "a year"). */
  readonly factor: number;
}

const DAY_MS = 86_400_000;
const PERIOD_SLACK_DAYS = 40;
const POINT_SLACK_DAYS = 31;
/** A stretch is told in round months. */
const STRETCH_SLACK = 0.25;
/** Days that a month, a quarter and a fiscal year may run. */
const MOST_OF = { month: 45, quarter: 120 }, LEAST_OF_YEAR = 300;
const dayNumbers = new Map<string, number>();
const MAX_DAYS_KEPT = 20_000;

/** Days since 1970; the same few thousand days are asked for again and again. */
function days(iso: string): number {
  const known = dayNumbers.get(iso);
  if (known !== undefined) return known;
  if (dayNumbers.size > MAX_DAYS_KEPT) dayNumbers.clear();
  const number = Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
  dayNumbers.set(iso, number);
  return number;
}

export const isDerived = (fact: IndexedFact | DerivedFact): fact is DerivedFact => 'formula' in fact;

export const isSamePeriod = (p: ClaimPeriod, from: string, to: string): boolean => Math.abs(days(p.from) - days(from)) <= PERIOD_SLACK_DAYS && Math.abs(days(p.to) - days(to)) <= PERIOD_SLACK_DAYS;

/** A figure that agrees in so many digits does so by chance in no period and no part but its own. */
const isTelling = ({ quantity }: Query, value: Comparison, digits = TELLING_DIGITS): boolean => value === 'agrees' && quantity?.max === null && countDigits(quantity.amount) >= digits;

/** Fewer do, of a time that the sentence names. */
const DIGITS_OF_TIME = 2;

function comparePeriods(query: Query, fact: IndexedFact, value: Comparison): Fit {
  const { rule, periods } = query;
  if (rule.nature === 'flow' && fact.stage !== 'target') {
    const span = fact.interval ? days(fact.interval.to) - days(fact.interval.from) : null;
    if (span !== null && query.stretchDays !== null && Math.abs(span - query.stretchDays) > STRETCH_SLACK * query.stretchDays) return 'different';
    if (span !== null && (query.grain === 'year' ? span < LEAST_OF_YEAR : query.grain !== null && span > MOST_OF[query.grain])) return 'different';
    if (!periods.length) return 'unknown';
    if (!fact.interval) return 'unknown';
    const { from, to } = fact.interval;
    if (periods.some((p) => isSamePeriod(p, from, to))) return 'same';
    // "Networking sales rose #, at @ in the third quarter": a period that another value stands before dates this one too, where no other does.
    if (rule.needs?.includes('grow') && periods.every((p) => p.origin === 'other') && !isTelling(query, value)) return 'different';
    // What was only taken over from the text before may have been left behind.
    return periods.some((p) => p.origin === 'own' && !(p.loose && !(p.isStretch && span !== null && days(p.to) - days(p.from) > (1 + STRETCH_SLACK) * span) && isTelling(query, value))) ? 'different' : 'unknown';
  }
  // What the text before spoke of does not date a figure at a moment.
  const own = periods.filter((p) => p.origin !== 'carried');
  if (!own.length) return 'unknown';
  const day = days(fact.periodEnd ?? fact.interval?.to ?? fact.asOf), stated = days(fact.asOf);
  const covers = (p: ClaimPeriod, d: number) => d >= days(p.from) - POINT_SLACK_DAYS && d <= days(p.to) + POINT_SLACK_DAYS;
  if (own.some((p) => covers(p, day) || covers(p, stated))) return 'same';
  return own.some((p) => p.origin === 'own') && fact.stage === 'actual' ? 'different' : 'unknown';
}

const idsOf = new WeakMap<MetricRule, string[]>();

/** Metric ids whose facts answer for a rule, its own first. */
export function metricIds(rule: MetricRule): string[] {
  const known = idsOf.get(rule);
  if (known) return known;
  const ids = [...new Set([rule.id, rule.segment, rule.guided, rule.guidedSegment, rule.target].filter((m): m is string => m !== undefined))];
  idsOf.set(rule, ids);
  return ids;
}

type UnitScope = ScopeRule & { readonly company: string };
const unitScopes = new WeakMap<CompiledRules, readonly UnitScope[]>();

/** Scopes that are companies of their own: few of many, asked for with every query. */
function unitScopesOf(rules: CompiledRules): readonly UnitScope[] {
  let units = unitScopes.get(rules);
  if (!units) unitScopes.set(rules, (units = rules.source.scopes.filter((scope): scope is UnitScope => scope.company !== undefined)));
  return units;
}

/** Facts of a company and, for what parent and unit share, of its family; each with the relative's scope that equals the whole. */
function familyOf(rules: CompiledRules, index: LedgerIndex, query: Query): { company: string; relative: string | null }[] {
  const members: { company: string; relative: string | null }[] = [{ company: query.company, relative: null }];
  const self = index.companies.get(query.company);
  for (const scope of unitScopesOf(rules)) {
    const unit = index.companies.get(scope.company);
    if (scope.company === query.company && self?.parent && (query.segment === null || query.segment === scope.id)) members.push({ company: self.parent, relative: scope.id });
    if (unit?.parent === query.company && query.segment === scope.id) members.push({ company: scope.company, relative: null });
  }
  if (query.rule.family) {
    if (self?.parent) members.push({ company: self.parent, relative: null });
    for (const c of index.companies.values()) if (c.parent === query.company) members.push({ company: c.id, relative: null });
  }
  return members;
}

/** A ledger may hold hundreds of facts of a metric, of which few agree: period and scope are compared for those that are asked for them. */
class HeldFact implements FactMatch {
  readonly fact: IndexedFact;
  readonly value: Comparison;
  readonly factor: number;
  private readonly rules: CompiledRules;
  private readonly query: Query;
  private readonly among: Among;
  private periodFit: Fit | null = null;
  private scopeFit: Fit | null = null;

  constructor(rules: CompiledRules, query: Query, fact: IndexedFact, relative: string | null, { value, factor }: ValueHeld, { scope, parts }: FactList) {
    this.rules = rules;
    this.query = query;
    this.fact = fact;
    this.value = value;
    this.factor = factor;
    this.among = { relative, parts, isOnly: (fact.metric === query.rule.id && scope !== null && scope === fact.scope && isTelling(query, value, query.rule.nature === 'point' ? LEVEL_DIGITS : TELLING_DIGITS)) || (query.spokenParts.has(fact.scope ?? '') && isTelling(query, value, query.periods.some((p) => p.origin === 'own') ? DIGITS_OF_TIME : TELLING_DIGITS)) };
  }

  get period(): Fit {
    return (this.periodFit ??= comparePeriods(this.query, this.fact, this.value));
  }

  get scope(): Fit {
    return (this.scopeFit ??= compareScopes(this.rules, this.query, this.fact, this.among));
  }
}

/** Every fact that the query may be held against, of those that `pick` takes from each list, up to `most`. Queries that differ in scope alone may share `compared`, which gains what is found where it `keeps` it. */
function compareEach(rules: CompiledRules, index: LedgerIndex, query: Query, compared: Compared, pick: (list: FactList) => readonly IndexedFact[], { most = Number.POSITIVE_INFINITY, keeps = true, agreeing = false } = {}): FactMatch[] {
  const matches: FactMatch[] = [];
  const family = familyOf(rules, index, query);
  // A deal stands under both of its sides; within one side nothing stands twice.
  const seen = family.length > 1 ? new Set<IndexedFact>() : null;
  for (const { company, relative } of family) {
    for (const metric of metricIds(query.rule)) {
      const list = listFacts(index, company, metric, query.quantity !== null);
      if (!list.facts.length) continue;
      for (const fact of pick(list)) {
        if (seen?.has(fact) || (relative && fact.scope !== relative && !query.rule.family)) continue;
        seen?.add(fact);
        let held = compared.held.get(fact);
        if (!held) {
          held = compareFact(query, fact, compared);
          if (keeps) compared.held.set(fact, held);
        }
        if (held.value === 'unlike' || (agreeing && held.value !== 'agrees')) continue;
        matches.push(new HeldFact(rules, query, fact, relative, held, list));
        if (matches.length >= most) return matches;
      }
    }
  }
  return matches;
}

/** Every fact that the query may be held against. */
export function findFacts(rules: CompiledRules, index: LedgerIndex, query: Query, compared = new Compared()): FactMatch[] {
  return compareEach(rules, index, query, compared, (list) => list.facts, { keeps: false });
}

/** Of these the ones whose value agrees, in the same order: found by their amount, so that their number does not count. */
export function findAlike(rules: CompiledRules, index: LedgerIndex, query: Query, compared: Compared): FactMatch[] {
  const { quantity, rule } = query;
  // A rate or a duration is converted to the fact's own unit: there any amount may agree.
  const isPlain = quantity !== null && quantity.kind !== 'duration' && quantity.per === null && rule.rate === undefined;
  return compareEach(rules, index, query, compared, (list) => (isPlain ? list.near(quantity) : list.facts), { agreeing: true });
}

/** True where any fact can be held against the query at all. */
export function isComparable(rules: CompiledRules, index: LedgerIndex, query: Query, compared: Compared): boolean {
  return compareEach(rules, index, query, compared, (list) => list.facts, { most: 1 }).length > 0;
}
