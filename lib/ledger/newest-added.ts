// How far a ledger reaches. Its own day is its keeper's word; a fact that was added to it since may be younger and moves nothing. Pure.
import type { Ledger } from '../model/ledger';

type Days = Pick<Ledger, 'asOf' | 'newestAdded'>;

/** No fact of the ledger may be of a later day, YYYY-MM-DD. */
export const lastDayOf = ({ asOf, newestAdded = asOf }: Days): string => (newestAdded > asOf ? newestAdded : asOf);

/** The ledger with the day of its newest fact, where that is later than its own. */
export function noteNewestAdded(ledger: Ledger): Ledger {
  const { newestAdded: _, ...rest } = ledger;
  const newestAdded = ledger.facts.reduce((day, fact) => (fact.asOf > day ? fact.asOf : day), ledger.asOf);
  return newestAdded > ledger.asOf ? { ...rest, newestAdded } : rest;
}
