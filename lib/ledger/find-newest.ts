// What has been published since on the same thing: the newest figure beside a true one of a past period. Pure; judges nothing.
import type { IndexedFact, LedgerIndex } from '@/lib/model/ledger-index';

const DAY_MS = 86_400_000;
/** Quarters and fiscal years differ by a few days among themselves, and never by as much as this. */
const MAX_LENGTH_GAP_DAYS = 20;

const lengthOf = ({ from, to }: NonNullable<IndexedFact['interval']>): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/**
 * The newest actual figure of a later period for the same company, metric, scope and basis, by evidence as good. A period of the
 * same length comes first, for a year says little beside a quarter; null where the fact is itself the newest.
 */
export function findNewest(fact: IndexedFact, index: LedgerIndex): IndexedFact | null {
  const { interval } = fact;
  if (interval === null || fact.stage !== 'actual') return null;
  const later = (index.byCompany.get(fact.company)?.get(fact.metric) ?? []).filter((one) =>
    one.company === fact.company && one.stage === 'actual' && one.scope === fact.scope && one.basis === fact.basis && one.value.kind === fact.value.kind && one.value.unit === fact.value.unit
    && (one.evidence === 'filed' || one.evidence === fact.evidence) && one.supersededBy.length === 0 && one.interval !== null && one.interval.to > interval.to);
  const isAlike = (one: IndexedFact): boolean => one.interval !== null && Math.abs(lengthOf(one.interval) - lengthOf(interval)) <= MAX_LENGTH_GAP_DAYS;
  return later.findLast(isAlike) ?? later.at(-1) ?? null;
}
