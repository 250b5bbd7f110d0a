// How one fact's value compares with the value that is asked about: unit, rate and sign, then the amounts. No period, no scope.
import type { FactValue } from '../../model/ledger';
import type { IndexedFact } from '../../model/ledger-index';
import type { Quantity, Rate } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import { type ComparedValue, type Comparison, compareValues, convertRate, countDigits, toCompared } from './agree';
import type { Query } from './find-facts';

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

/** "And @ will pay #": a fee of which the words leave out how often, where it shows more than one digit, and they give no other time. */
const isRateUnsaid = ({ rate }: MetricRule, { kind, per, amount }: Quantity): boolean => rate !== undefined && kind === 'money' && per === null && countDigits(amount) >= FEE_DIGITS;
const FEE_DIGITS = 2;

export interface ValueHeld { readonly value: Comparison; readonly factor: number }
const UNLIKE: ValueHeld = { value: 'unlike', factor: 1 };

const MONTH = 30 * 86_400;
/** Seconds in a ledger duration's own unit. */
const DURATION_SECONDS: Record<string, number> = { day: 86_400, days: 86_400, month: MONTH, months: MONTH, year: 365 * 86_400, years: 365 * 86_400, s: 1 };

function compareQuantity(query: Query, fact: IndexedFact, asked: Map<number, ComparedValue>): ValueHeld {
  const { quantity } = query;
  if (!quantity || !sameUnit(quantity, fact.value)) return UNLIKE;
  if (quantity.kind === 'duration') {
    const unit = DURATION_SECONDS[fact.value.unit ?? 's'] ?? 1;
    const value: FactValue = { ...fact.value, amount: Number(fact.value.amount) * unit, max: fact.value.max === null ? null : fact.value.max * unit };
    // "Four months" are 122 days.
    const step = Math.max(unit, Math.min(quantity.step, MONTH));
    return { value: compareValues({ ...toCompared(quantity, 1, 1), step, rounded: step }, value), factor: 1 };
  }
  const rated = rateFactor(query.rule, quantity.per, fact), isUnsaid = rated === null && isRateUnsaid(query.rule, quantity), factor = isUnsaid ? 1 : rated;
  if (factor === null || typeof fact.value.amount !== 'number') return UNLIKE;
  if (isUnsaid) return compareValues(toCompared(quantity, 1, 1), fact.value) === 'agrees' ? { value: 'agrees', factor: 1 } : UNLIKE;
  // A loss is written as a positive figure behind a loss word; a fall likewise.
  const negative = fact.value.amount < 0;
  if (query.rule.signed || query.rule.kinds.includes('percent')) {
    // "Fell 17%", by which it rose, is that change turned round; a fall by another figure may be of anything.
    if (query.sign !== 0 && quantity.amount > 0 && (query.sign < 0) !== negative && fact.value.amount !== 0) return { value: query.rule.signed || compareValues(toCompared(quantity, factor, negative ? -1 : 1), fact.value) === 'agrees' ? 'differs' : 'unlike', factor };
  }
  const sign = negative && quantity.amount > 0 ? -1 : 1;
  let compared = asked.get(factor * sign);
  if (!compared) asked.set(factor * sign, (compared = toCompared(quantity, factor, sign)));
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

/** How facts compare in value: the same for every scope that a value may be read in. */
export class Compared {
  readonly held = new Map<IndexedFact, ValueHeld>();
  /** The value that is asked about, by the factor and sign that it was turned with. */
  readonly asked = new Map<number, ComparedValue>();
}

export function compareFact(query: Query, fact: IndexedFact, { asked }: Compared): ValueHeld {
  return query.day ? { value: compareDays(query, fact), factor: 1 } : compareQuantity(query, fact, asked);
}
