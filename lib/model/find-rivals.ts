// What else the ledger has of the very thing that a fact is about, where sources differ on it. Pure; decides for nobody.
import type { IndexedFact, LedgerIndex } from './ledger-index';
import { isContested, isOneOfAKind } from './press-quarrel';
import type { MetricRule } from './rule';
import { thingOf } from './thing-of';

/** How metrics of a ledger are counted, as far as that decides whether one thing has one figure. */
type Natures = ReadonlyMap<string, Partial<Pick<MetricRule, 'nature' | 'swings'>>>;

/** More would fill a card. */
const MAX_RIVALS = 3;

/**
 * Current facts of the same company, metric, part, basis, stage and period with another figure: all of them for a fact that the ledger
 * calls disputed, else those that stand against one which no filing bears out.
 */
export function findRivals(fact: IndexedFact, index: LedgerIndex, metrics: Natures): IndexedFact[] {
  if (!fact.disputed && (fact.supersededBy.length > 0 || !isOneOfAKind(metrics.get(fact.metric)))) return [];
  const endMonth = index.companies.get(fact.company)?.fiscalYearEndMonth ?? 12, thing = thingOf(fact, endMonth);
  return (index.byCompany.get(fact.company)?.get(fact.metric) ?? []).filter((one) =>
    one.id !== fact.id && one.value.amount !== fact.value.amount && one.supersededBy.length === 0 && (fact.disputed || isContested(fact, one)) && thingOf(one, endMonth) === thing).slice(0, MAX_RIVALS);
}
