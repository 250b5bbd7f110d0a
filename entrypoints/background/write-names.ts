// Writes the list of tracked names from the ledger, for the pages' first look.
import type { LedgerIndex } from '@/lib/model/ledger-index';
import type { NameList } from '@/lib/model/name-list';
import { writeNamePattern } from '@/lib/page/find-names';
import { writeNameList } from '@/lib/settings/name-list';
import { loadLedger } from './load-ledger';

export async function writeNames(): Promise<NameList> {
  const list = namesOf(await loadLedger());
  await writeNameList(list);
  return list;
}

/** Tells two ledgers apart: written beside everything that was made from one. */
export const stampOf = (ledger: LedgerIndex['ledger']): string => `${ledger.id} ${ledger.version} ${ledger.asOf}`;

export function namesOf({ companies, ledger }: LedgerIndex): NameList {
  const names = new Set<string>();
  for (const { name, legalName, aliases, products, ambiguous } of companies.values()) {
    for (const one of [name, legalName, ...aliases, ...products, ...ambiguous.map(({ alias }) => alias)]) if (one && one.length >= 2) names.add(one);
  }
  return { ledger: stampOf(ledger), pattern: writeNamePattern([...names].sort()) };
}
