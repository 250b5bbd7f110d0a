// Reads the ledger in use, for the background's first answer. By the browser's own interface, without Dexie, which takes a background
// that was stopped longer to load and to open than all of this. Knows the archive's shape, writes nothing.
import type { KeptVersion } from '@/lib/model/kept-ledger';
import type { LedgerText, Pointer } from './archive';
import { ARCHIVE_NAME } from './archive-name';
import { type KeptLedger, readText } from './read-ledger';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The storage gave no answer.'));
  });

/** Null where there is no archive yet: to ask for it makes none. */
async function openExisting(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  return answerOf(request).catch((fault: unknown) => {
    if (isNew) return null;
    throw fault;
  });
}

async function readFrom(archive: IDBDatabase): Promise<KeptLedger | null> {
  const reading = archive.transaction(['pointers', 'versions', 'ledgers'], 'readonly');
  const get = <T>(store: string, key: IDBValidKey): Promise<T | undefined> => answerOf<T | undefined>(reading.objectStore(store).get(key));
  const id = (await get<Pointer>('pointers', 'current'))?.id ?? null;
  if (id === null) return null;
  const [version, row] = await Promise.all([get<KeptVersion>('versions', id), get<LedgerText>('ledgers', id)]);
  return readText(version, row);
}

/** The ledger in use; null where that is the bundled one. @throws ArchiveFault where it cannot be read, DOMException where the storage refuses. */
export async function readCurrent(name = ARCHIVE_NAME): Promise<KeptLedger | null> {
  const archive = await openExisting(name);
  try {
    return archive && (await readFrom(archive));
  } finally {
    // An open line would stand in the way of whoever changes the archive's shape.
    archive?.close();
  }
}
