// The ledger facts that a claim may be held against, each with how value, period and scope compare. It decides nothing.
import type { FactValue } from '../../model/ledger';
import type { IndexedFact, LedgerIndex } from '../../model/ledger-index';
import type { Quantity, Rate } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from '../claims/compile-rules';
import { type Comparison, compareValues, convertRate, toCompared } from './agree';
import { type DerivedFact, deriveFourthQuarters, deriveGrowth, deriveShares } from './derive-facts';

export type Fit = 'same' | 'unknown' | 'different';

export interface ClaimPeriod {
  readonly from: string;
  readonly to: string;
  /** `own` is the nearest in the sentence, `other` stands elsewhere in it, `carried` was taken over from the text before. */
  readonly origin: 'own' | 'other' | 'carried';
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
  /** Other companies that the paragraph or the article speaks of. */
  readonly others: readonly string[];
  /** Other companies that the sentence itself names. */
  readonly named: readonly string[];
  /** The sentence's words, folded: a customer that is no tracked company is found by them. */
  readonly words: ReadonlySet<string>;
  readonly periods: readonly ClaimPeriod[];
  readonly grain: 'quarter' | null;
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

function comparePeriods(query: Query, fact: IndexedFact): Fit {
  const { rule, periods } = query;
  if (rule.nature === 'flow' && fact.stage !== 'target') {
    const span = fact.interval ? days(fact.interval.to) - days(fact.interval.from) : null;
    if (query.grain === 'quarter' && span !== null && span > 120) return 'different';
    if (!periods.length) return 'unknown';
    if (!fact.interval) return 'unknown';
    const { from, to } = fact.interval;
    if (periods.some((p) => isSamePeriod(p, from, to))) return 'same';
    // What was only taken over from the text before may have been left behind.
    return periods.some((p) => p.origin === 'own') ? 'different' : 'unknown';
  }
  // What the text before spoke of does not date a figure at a moment.
  const own = periods.filter((p) => p.origin !== 'carried');
  if (!own.length) return 'unknown';
  const day = days(fact.periodEnd ?? fact.interval?.to ?? fact.asOf), stated = days(fact.asOf);
  const covers = (p: ClaimPeriod, d: number) => d >= days(p.from) - POINT_SLACK_DAYS && d <= days(p.to) + POINT_SLACK_DAYS;
  if (own.some((p) => covers(p, day) || covers(p, stated))) return 'same';
  return own.some((p) => p.origin === 'own') && fact.stage === 'actual' ? 'different' : 'unknown';
}

function compareScopes(rules: CompiledRules, query: Query, fact: IndexedFact, relative: string | null): Fit {
  const kind = fact.scope ? rules.scopeById.get(fact.scope)?.kind : undefined;
  // GAAP is how the ledger counts where it says nothing; a claim that says nothing may mean either.
  const basis = query.basis === 'gaap' ? null : query.basis;
  if (basis !== fact.basis) {
    if (query.basis) return 'different';
    return fact.scope === query.segment ? 'unknown' : 'different';
  }
  if (relative && fact.scope === relative) return 'same';
  if (fact.scope === query.segment) return 'same';
  // A deal of two others than the two that the sentence names is another deal.
  if (query.rule.nature === 'deal' && query.named.length && fact.counterparty !== null) {
    const sides = [fact.company, fact.counterparty].filter((id) => id !== query.company);
    if (!sides.some((id) => query.named.includes(id)) && query.named.length === 1) return 'different';
  }
  if (fact.scope !== null && kind === undefined && fact.counterparty === null && fact.scope.split('-').every((part) => query.words.has(part))) return 'same';
  // A deal stands under one side; asked from the other, the first is its counterparty.
  if (fact.company !== query.company && fact.counterparty === query.company) return query.others.length === 0 || query.others.includes(fact.company) ? 'same' : 'unknown';
  const others = [fact.counterparty, fact.scope].some((c) => c !== null && query.others.includes(c));
  if (kind === 'segment') return query.segment === null && !query.rule.segment ? 'unknown' : 'different';
  if (kind === 'place' || kind === 'rank') return query.segment === null ? 'unknown' : 'different';
  if (kind === 'site') return 'unknown';
  if (fact.scope === null) return rules.scopeById.get(query.segment ?? '')?.kind === 'segment' && query.rule.nature === 'flow' ? 'different' : 'unknown';
  if (others) return 'same';
  return 'unknown';
}

/** Metric ids whose facts answer for a rule, its own first. */
export function metricIds(rule: MetricRule): string[] {
  return [rule.id, rule.segment, rule.guided, rule.guidedSegment, rule.target].filter((m): m is string => m !== undefined);
}

/** Facts of a company and, for what parent and unit share, of its family; each with the relative's scope that equals the whole. */
function familyOf(rules: CompiledRules, index: LedgerIndex, query: Query): { company: string; relative: string | null }[] {
  const members: { company: string; relative: string | null }[] = [{ company: query.company, relative: null }];
  const self = index.companies.get(query.company);
  for (const scope of rules.source.scopes) {
    if (!scope.company) continue;
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

const derivedCache = new WeakMap<LedgerIndex, Map<string, readonly DerivedFact[]>>();

/** Facts that follow from filed ones for a metric of a company; computed once a ledger. */
function derivedFor(index: LedgerIndex, company: string, metric: string): readonly DerivedFact[] {
  const cache = derivedCache.get(index) ?? new Map<string, readonly DerivedFact[]>();
  derivedCache.set(index, cache);
  const key = `${company} ${metric}`;
  const have = cache.get(key);
  if (have) return have;
  const facts = (m: string) => index.byCompany.get(company)?.get(m)?.filter((f) => f.company === company) ?? [];
  const levels = (m: string) => [...facts(m), ...deriveFourthQuarters(facts(m))];
  const build = (): readonly DerivedFact[] => {
    switch (metric) {
      case 'revenue_growth': return deriveGrowth(levels('revenue'), metric);
      case 'segment_growth': return deriveGrowth(levels('segment_revenue'), metric);
      case 'net_income_growth': return deriveGrowth(levels('net_income'), metric);
      case 'operating_margin': return deriveShares(facts('operating_income'), levels('revenue'), metric);
      case 'net_margin': return deriveShares(facts('net_income'), levels('revenue'), metric);
      case 'gross_margin': return deriveShares(facts('gross_profit'), levels('revenue'), metric);
      case 'rnd_share_of_revenue': return deriveShares(facts('rnd_expense'), levels('revenue'), metric);
      case 'segment_share': return deriveShares(facts('segment_revenue'), levels('revenue'), metric);
      case 'capex_share': return deriveShares(facts('capex').filter((f) => f.scope !== null), facts('capex').filter((f) => f.scope === null), metric);
      case 'segment_operating_margin': return deriveShares(facts('segment_operating_income'), facts('segment_revenue'), metric);
      case 'revenue': case 'segment_revenue': case 'net_income': case 'operating_income': case 'capex': case 'rnd_expense': case 'free_cash_flow': return deriveFourthQuarters(facts(metric));
      default: return [];
    }
  };
  const built = build();
  cache.set(key, built);
  return built;
}

const factRate = (rule: MetricRule, fact: IndexedFact): Rate | null => rule.rate ?? (fact.basis === 'monthly' || fact.scope === 'monthly' ? 'month' : null);

function rateFactor(rule: MetricRule, claim: Rate | null, fact: IndexedFact): number | null {
  const rate = factRate(rule, fact);
  const asked = claim === 'share' || claim === 'unit' ? null : claim;
  if (rate !== null) return convertRate(asked, rate);
  if (asked === null) return 1;
  if (asked === 'quarter') return 1;
  if (asked === 'year') return rule.nature !== 'deal' || fact.period !== null ? 1 : null;
  return null;
}

function sameUnit(quantity: Quantity, value: FactValue): boolean {
  if (quantity.kind === 'points') return value.kind === 'percent';
  if (quantity.kind !== value.kind) return false;
  if (quantity.kind === 'money') return quantity.unit === value.unit;
  if (quantity.kind !== 'count' && quantity.kind !== 'duration') return true;
  if (quantity.kind === 'duration' || quantity.unit === null || value.unit === null) return true;
  const a = quantity.unit.toLowerCase(), b = value.unit.toLowerCase();
  return a === b || a.includes('equivalent') === b.includes('equivalent') && (GENERIC_UNITS.has(a) || GENERIC_UNITS.has(b) || a.startsWith(b) || b.startsWith(a));
}
const GENERIC_UNITS = new Set(['chips', 'processors', 'units', 'people', 'employees', 'staff', 'users', 'subscribers', 'customers', 'gpu', 'machines']);

/** Days in a ledger duration's own unit. */
const DURATION_SECONDS: Record<string, number> = { day: 86_400, days: 86_400, month: 30 * 86_400, months: 30 * 86_400, year: 365 * 86_400, years: 365 * 86_400, s: 1 };

function compareQuantity(query: Query, fact: IndexedFact): { value: Comparison; factor: number } {
  const { quantity } = query;
  if (!quantity || !sameUnit(quantity, fact.value)) return { value: 'unlike', factor: 1 };
  if (quantity.kind === 'duration') {
    const unit = DURATION_SECONDS[fact.value.unit ?? 's'] ?? 1;
    const value: FactValue = { ...fact.value, amount: Number(fact.value.amount) * unit, max: fact.value.max === null ? null : fact.value.max * unit };
    return { value: compareValues({ ...toCompared(quantity, 1, 1), step: unit }, value), factor: 1 };
  }
  const factor = rateFactor(query.rule, quantity.per, fact);
  if (factor === null || typeof fact.value.amount !== 'number') return { value: 'unlike', factor: 1 };
  // A loss is written as a positive figure behind a loss word; a fall likewise.
  const negative = fact.value.amount < 0;
  if (query.rule.signed || query.rule.kinds.includes('percent')) {
    if (query.sign !== 0 && quantity.amount > 0 && (query.sign < 0) !== negative && fact.value.amount !== 0) return { value: query.rule.signed ? 'differs' : 'unlike', factor };
  }
  const compared = toCompared(quantity, factor, negative && quantity.amount > 0 ? -1 : 1);
  return { value: compareValues(compared, fact.value), factor };
}

function compareDays(query: Query, fact: IndexedFact): Comparison {
  const { day } = query;
  if (!day || fact.value.kind !== 'date' || typeof fact.value.amount !== 'string') return 'unlike';
  const [y = '', m, d] = fact.value.amount.split('-');
  const from = `${y}-${m ?? '01'}-${d ?? '01'}`;
  const last = d ?? String(new Date(Date.UTC(Number(y), Number(m ?? 12), 0)).getUTCDate()).padStart(2, '0');
  const to = `${y}-${m ?? '12'}-${last}`;
  return day.from <= to && from <= day.to ? 'agrees' : 'differs';
}

/** How facts compare in value and period, by fact id: the same for every scope that a value may be read in. */
export type Compared = Map<string, { readonly value: Comparison; readonly factor: number; readonly period: Fit }>;

function compareFact(query: Query, fact: IndexedFact) {
  const { value, factor } = query.day ? { value: compareDays(query, fact), factor: 1 } : compareQuantity(query, fact);
  return { value, factor, period: value === 'unlike' ? ('unknown' as const) : comparePeriods(query, fact) };
}

/** Every fact that the query may be held against. Queries that differ in scope alone may share `compared`. */
export function findFacts(rules: CompiledRules, index: LedgerIndex, query: Query, compared: Compared = new Map()): FactMatch[] {
  const matches: FactMatch[] = [];
  const seen = new Set<string>();
  for (const { company, relative } of familyOf(rules, index, query)) {
    for (const metric of metricIds(query.rule)) {
      const known = index.byCompany.get(company)?.get(metric) ?? [];
      const derived = query.quantity ? derivedFor(index, company, metric).filter((d) => !known.some((f) => f.scope === d.scope && f.period === d.period && f.basis === d.basis && f.evidence === 'filed')) : [];
      for (const fact of [...known, ...derived]) {
        if (seen.has(fact.id)) continue;
        if (relative && fact.scope !== relative && !query.rule.family) continue;
        seen.add(fact.id);
        const held = compared.get(fact.id) ?? compareFact(query, fact);
        compared.set(fact.id, held);
        if (held.value !== 'unlike') matches.push({ fact, ...held, scope: compareScopes(rules, query, fact, relative) });
      }
    }
  }
  return matches;
}
