// Figures that are said to have happened in a period that had not ended when they were stated: a plan told as done, or another period.
// A warning, no fault: fiscal years end on their own days. Pure.
import { formatDay, formatPeriod } from '../model/format-day';
import type { Ledger } from '../model/ledger';
import { parseLedgerPeriod } from '../model/period';
import { type PlacedFact, tellFirst } from './placed-fact';
import { isSameValue } from './same-value';

/** Years of 52 and 53 weeks end so many days before or behind the month, and a quarter's figures may be told just before it is over. */
export const SLACK_DAYS = 20;
const DAY_MS = 86_400_000;

export function warnAhead(placed: readonly PlacedFact[], base: Ledger): string[] {
  const ends = new Map(base.companies.map(({ id, fiscalYearEndMonth }) => [id, fiscalYearEndMonth]));
  const own = new Map(base.facts.map((fact) => [fact.id, fact]));
  const told = placed.flatMap(({ fact, place }) => {
    const { period, asOf, stage, id } = fact;
    const endMonth = ends.get(fact.company) ?? 12;
    const last = period === null ? null : parseLedgerPeriod(period, endMonth)?.to;
    if (!last || period === null || stage !== 'actual' || Date.parse(last) - Date.parse(asOf) <= SLACK_DAYS * DAY_MS || isSameValue(own.get(id), fact)) return [];
    return [`${place}: ${formatPeriod(period, endMonth)} was not over on ${formatDay(asOf)}, when this is said to have happened. Look whether it is a plan (stage “target”, “guided” or “contracted”) or another period.`];
  });
  return tellFirst(told, 'of periods that were not over');
}
