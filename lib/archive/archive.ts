// The archive's shape: every version of the ledger that the reader took over, and which of them is current. A ledger is one text
// beside its version: reading 100,000 rows would take a service worker many times as long. Knows no page and no message.
import { Dexie, type EntityTable } from 'dexie';
import type { LedgerNotice } from '@/lib/model/import-desk';
import type { KeptVersion } from '@/lib/model/kept-ledger';
import { ARCHIVE_NAME } from './archive-name';

export interface LedgerText {
  /** Of the version that it belongs to. */
  readonly id: number;
  readonly text: string;
}

/** Which version is in use. No row, or null, is the bundled ledger. */
export interface Pointer {
  readonly key: 'current';
  readonly id: number | null;
  /** What the reader is told of the last change until they have seen it. Rows of the first days of the archive lack it. */
  readonly notice?: LedgerNotice | null;
}

export type Archive = Dexie & {
  readonly versions: EntityTable<KeptVersion, 'id'>;
  readonly ledgers: EntityTable<LedgerText, 'id'>;
  readonly pointers: EntityTable<Pointer, 'key'>;
};

/** `strict`: what was said to be written has left the browser, so that a browser that is killed keeps it. */
export function openArchive(name = ARCHIVE_NAME): Archive {
  const archive = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Archive;
  archive.version(1).stores({ versions: '++id', ledgers: 'id', pointers: 'key' });
  return archive;
}
