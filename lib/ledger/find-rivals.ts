// What else the ledger has of the very thing that a fact is about, where sources differ on it. Pure; decides for nobody.
import type { IndexedFact } from '@/lib/model/ledger-index';
import type { CardContext } from './describe-fact';
import { isContested, isOneOfAKind } from './press-quarrel';
import { thingOf } from './thing-of';

/** More would fill a card. */
const MAX_RIVALS = 3;

/**
 * Current facts of the same company, metric, part, basis, stage and period with another figure: all of them for a fact that the ledger
 * calls disputed, else those that stand against one which no filing bears out.
 */
export function findRivals(fact: IndexedFact, { index, metrics }: CardContext): IndexedFact[] {
  if (!fact.disputed && (fact.supersededBy.length > 0 || !isOneOfAKind(metrics.get(fact.metric)))) return [];
  const endMonth = index.companies.get(fact.company)?.fiscalYearEndMonth ?? 12, thing = thingOf(fact, endMonth);
  return (index.byCompany.get(fact.company)?.get(fact.metric) ?? []).filter((one) =>
    one.id !== fact.id && one.value.amount !== fact.value.amount && one.supersededBy.length === 0 && (fact.disputed || isContested(fact, one)) && thingOf(one, endMonth) === thing).slice(0, MAX_RIVALS);
}
