// Turns a fact into the figure that a scale reads: its amount, its change over a year, its share of another figure.
import type { IndexedFact, LedgerIndex } from '../model/ledger-index';
import type { FactRead } from '../model/rubric';
import { monthsBetween } from './discount-fact';

export interface Measured {
  /** In base units or percent; null for words. */
  readonly amount: number | null;
  readonly isPercent: boolean;
  /** The fact itself, then the one that it was worked out with. */
  readonly facts: readonly IndexedFact[];
}

/** Days by which two spans of the same length may differ: whole months do. */
const SLACK_DAYS = 20;
/** From a quarter on a span is one over which something flows; a month or a day is when a level was measured. */
const FLOW_MIN_DAYS = 80;
const DAY_MS = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const middle = ({ value }: IndexedFact): number | null => (typeof value.amount === 'number' ? (value.max === null ? value.amount : (value.amount + value.max) / 2) : null);

const isSameThing = (a: IndexedFact, b: IndexedFact): boolean => a.company === b.company && a.scope === b.scope && a.basis === b.basis && a.value.unit === b.value.unit && b.stage === 'actual' && typeof b.value.amount === 'number';

const factsOf = (fact: IndexedFact, metric: string, index: LedgerIndex): readonly IndexedFact[] => index.byCompany.get(fact.company)?.get(metric) ?? [];

/** Among several, the best witness: by evidence, then the newest word, then the id, so that the order of facts decides nothing. */
const RANK = { filed: 0, stated: 1, reported: 2, estimated: 3 } as const;
const byWitness = (a: IndexedFact, b: IndexedFact): number => RANK[a.evidence] - RANK[b.evidence] || (a.asOf > b.asOf ? -1 : a.asOf < b.asOf ? 1 : 0) || (a.id < b.id ? -1 : 1);

/** The same figure a year before: the same span one year earlier, or for a level the one nearest to twelve months before. */
function findYearBefore(fact: IndexedFact, index: LedgerIndex): IndexedFact | null {
  const others = factsOf(fact, fact.metric, index).filter((other) => other !== fact && isSameThing(fact, other));
  const { interval } = fact;
  if (interval && days(interval.from, interval.to) > FLOW_MIN_DAYS) {
    const matching = others.filter((other) => other.interval && Math.abs(days(other.interval.from, interval.from) - 365) < SLACK_DAYS && Math.abs(days(other.interval.to, interval.to) - 365) < SLACK_DAYS);
    return matching.sort(byWitness)[0] ?? null;
  }
  const away = (other: IndexedFact): number => Math.abs(monthsBetween(other.orderDay, fact.orderDay) - 12);
  const near = others.filter((other) => other.orderDay < fact.orderDay && away(other) <= 4);
  return near.sort((a, b) => away(a) - away(b) || byWitness(a, b))[0] ?? null;
}

function measureChange(fact: IndexedFact, index: LedgerIndex): Measured | null {
  const before = findYearBefore(fact, index);
  const now = middle(fact);
  const then = before ? middle(before) : null;
  if (!before || now === null || then === null || then <= 0 || now < 0) return null;
  const months = fact.interval && before.interval ? 12 : monthsBetween(before.orderDay, fact.orderDay);
  return { amount: ((now / then) ** (12 / months) - 1) * 100, isPercent: true, facts: [fact, before] };
}

/** A level (a backlog) is divided by the newest whole year, a flow by the same span. */
function measureShare(fact: IndexedFact, over: string, index: LedgerIndex): Measured | null {
  const { interval } = fact;
  const isFlow = interval !== null && days(interval.from, interval.to) > FLOW_MIN_DAYS && fact.stage === 'actual';
  const wholes = factsOf(fact, over, index).filter((other) => {
    if (!isSameThing({ ...fact, basis: null }, other) || !other.interval) return false;
    if (isFlow) return other.interval.from === interval.from && other.interval.to === interval.to;
    return days(other.interval.from, other.interval.to) > 350 && other.interval.to <= fact.orderDay && monthsBetween(other.interval.to, fact.orderDay) < 16;
  });
  const newest = wholes.map(({ interval: span }) => span?.to ?? '').sort().at(-1);
  const whole = wholes.filter(({ interval: span }) => span?.to === newest).sort(byWitness)[0];
  const part = middle(fact);
  const all = whole ? middle(whole) : null;
  if (!whole || part === null || all === null || all <= 0) return null;
  return { amount: (part / all) * 100, isPercent: true, facts: [fact, whole] };
}

/** Null where the figure cannot be had: no year before, no whole. */
export function measureFact(fact: IndexedFact, read: FactRead, index: LedgerIndex): Measured | null {
  if (read.measure === 'words') return { amount: null, isPercent: false, facts: [fact] };
  if (read.measure === 'change') return measureChange(fact, index);
  if (read.measure === 'share') return read.over ? measureShare(fact, read.over, index) : null;
  return { amount: middle(fact), isPercent: fact.value.kind === 'percent', facts: [fact] };
}
