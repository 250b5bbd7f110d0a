// Reads, changes and watches the reader's corrections and own claims: one item in this browser's storage, parsed on its way in and
// out, entry by entry, so that a damaged one costs no other.
import { browser } from 'wxt/browser';
import { factSchema, sourceSchema } from '@/lib/model/ledger';
import { correctionSchema, NO_OWN_ENTRIES, ownEntriesSchema, type OwnEntries } from '@/lib/model/own-entries';

const KEY = 'own';

function asEntries(item: unknown): OwnEntries {
  if (typeof item !== 'object' || item === null) return NO_OWN_ENTRIES;
  const listAt = (field: keyof OwnEntries): readonly unknown[] => {
    const list: unknown = Reflect.get(item, field);
    return Array.isArray(list) ? list : [];
  };
  const facts = listAt('facts').flatMap((one) => factSchema.safeParse(one).data ?? []);
  const sources = listAt('sources').flatMap((one) => sourceSchema.safeParse(one).data ?? []);
  const known = new Set(sources.map(({ id }) => id));
  return { version: 1, corrections: listAt('corrections').flatMap((one) => correctionSchema.safeParse(one).data ?? []), facts: facts.filter(({ source }) => known.has(source)), sources };
}

export async function readOwnEntries(): Promise<OwnEntries> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return asEntries(stored[KEY]);
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
    if (area === 'local' && change) onChange(asEntries(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
