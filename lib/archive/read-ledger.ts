// Reads ledger versions for comparing and export. What was written had been validated; here it is only made sure that it is whole.
import type { LedgerNotice } from '@/lib/model/import-desk';
import type { KeptVersion } from '@/lib/model/kept-ledger';
import type { Ledger } from '@/lib/model/ledger';
import type { Archive, LedgerText } from './archive';

/** A kept ledger that cannot be read; `message` is a sentence for the reader. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}

export interface KeptLedger {
  readonly version: KeptVersion;
  readonly ledger: Ledger;
}

const isWhole = (ledger: unknown, { counts }: KeptVersion): ledger is Ledger => {
  const lengthOf = (list: string): number | null => {
    const value: unknown = typeof ledger === 'object' && ledger !== null ? Reflect.get(ledger, list) : null;
    return Array.isArray(value) ? value.length : null;
  };
  return lengthOf('companies') === counts.companies && lengthOf('sources') === counts.sources && lengthOf('facts') === counts.facts && lengthOf('narratives') !== null && lengthOf('topics') !== null && lengthOf('personas') !== null;
};

/** @throws ArchiveFault where it is gone, cut or damaged. */
export function readText(version: KeptVersion | undefined, row: LedgerText | undefined): KeptLedger {
  if (!version || !row) throw new ArchiveFault('The kept ledger is gone from this browser’s storage.');
  let ledger: unknown = null;
  try {
    ledger = row.text.length === version.chars ? JSON.parse(row.text) : null;
  } catch {
    // Cut or damaged: said below.
  }
  if (!isWhole(ledger, version)) throw new ArchiveFault(`The kept ledger “${version.ledger.title}”, version ${version.ledger.version}, is damaged in this browser’s storage.`);
  return { version, ledger };
}

/** The version in use, whether it can be read or not; null for the bundled ledger. */
export async function readCurrentId(archive: Archive): Promise<number | null> {
  return (await archive.pointers.get('current'))?.id ?? null;
}

/** @throws ArchiveFault where it is gone or damaged. */
export async function readKept(archive: Archive, id: number): Promise<KeptLedger> {
  return archive.transaction('r', archive.versions, archive.ledgers, async () => {
    const [version, row] = await Promise.all([archive.versions.get(id), archive.ledgers.get(id)]);
    return readText(version, row);
  });
}

/** Newest first, with what is to be said of the last change. */
export async function listKept(archive: Archive): Promise<{ readonly versions: readonly KeptVersion[]; readonly current: number | null; readonly notice: LedgerNotice | null }> {
  return archive.transaction('r', archive.versions, archive.pointers, async () => {
    const pointer = await archive.pointers.get('current');
    return { versions: await archive.versions.reverse().toArray(), current: pointer?.id ?? null, notice: pointer?.notice ?? null };
  });
}
