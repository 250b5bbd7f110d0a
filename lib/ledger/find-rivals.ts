// What else the ledger has of the very thing that a disputed fact is about. Pure; decides for nobody.
import type { IndexedFact, LedgerIndex } from '@/lib/model/ledger-index';

/** More would fill a card. */
const MAX_RIVALS = 3;

const whenOf = ({ interval, periodEnd, asOf }: IndexedFact): string => (interval ? `${interval.from}/${interval.to}` : (periodEnd ?? asOf));

/** Current facts of the same company, metric, part, basis, stage and period with another figure. */
export function findRivals(fact: IndexedFact, index: LedgerIndex): IndexedFact[] {
  return (index.byCompany.get(fact.company)?.get(fact.metric) ?? []).filter((one) =>
    one.id !== fact.id && one.company === fact.company && one.scope === fact.scope && one.basis === fact.basis && one.stage === fact.stage && one.counterparty === fact.counterparty
    && one.value.kind === fact.value.kind && one.value.unit === fact.value.unit && one.value.amount !== fact.value.amount && one.supersededBy.length === 0 && whenOf(one) === whenOf(fact)).slice(0, MAX_RIVALS);
}
