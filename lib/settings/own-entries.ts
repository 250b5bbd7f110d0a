// Reads, changes and watches the reader's corrections and own claims: one item in this browser's storage, parsed on its way in and
// out.
import { browser } from 'wxt/browser';
import { ownEntriesSchema, type OwnEntries } from '@/lib/model/own-entries';
import { migrateOwnEntries } from './migrate-own-entries';

const KEY = 'own';

export async function readOwnEntries(): Promise<OwnEntries> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return migrateOwnEntries(stored[KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other. @throws where the result is not valid or the storage refuses it. */
export function updateOwnEntries(change: (entries: OwnEntries) => OwnEntries): Promise<OwnEntries> {
  const next = last.then(async () => {
    const entries = ownEntriesSchema.parse(change(await readOwnEntries()));
    await browser.storage.local.set({ [KEY]: entries });
    return entries;
  });
  last = next.catch(() => undefined);
  return next;
}

export function watchOwnEntries(signal: AbortSignal, onChange: (entries: OwnEntries) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(migrateOwnEntries(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
