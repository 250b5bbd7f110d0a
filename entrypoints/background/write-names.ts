// Writes the list of tracked names from the ledger, for the pages' first look.
import type { LedgerIndex } from '@/lib/model/ledger-index';
import type { NameList } from '@/lib/model/name-list';
import { writeNameList } from '@/lib/settings/name-list';
import { openLedger } from './load-ledger';

export async function writeNames(): Promise<NameList> {
  const { index, stamp } = await openLedger();
  const list = namesOf(index, stamp);
  await writeNameList(list);
  return list;
}

function namesOf({ companies }: LedgerIndex, stamp: string): NameList {
  const names = new Set<string>();
  for (const { name, legalName, ticker, aliases, products, ambiguous } of companies.values()) {
    for (const one of [name, legalName, ...aliases, ...products, ...ambiguous.map(({ alias }) => alias), ticker && `$${ticker}`]) if (one && one.length >= 2) names.add(one.toLowerCase());
  }
  return { ledger: stamp, names: [...names].sort() };
}
