// Whether two ledgers hold the same, whatever the order of their records. Ends at the first difference.
import type { LedgerRecord } from '../model/import';
import type { Ledger } from '../model/ledger';
import { LIST_NAMES } from './records';
import { isSameValue } from './same-value';

export function hasSameRecords(one: Ledger, other: Ledger): boolean {
  if (one.title !== other.title || one.asOf !== other.asOf) return false;
  if (LIST_NAMES.some((list) => one[list].length !== other[list].length)) return false;
  return LIST_NAMES.every((list) => {
    const records: readonly LedgerRecord[] = other[list];
    const byId = new Map(records.map((record) => [record.id, record]));
    return one[list].every((record) => isSameValue(record, byId.get(record.id)));
  });
}
