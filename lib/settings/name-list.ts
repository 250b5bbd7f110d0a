// The stored list of tracked names: written by the background when the ledger changes, read by every page before it looks.
// Kept apart from the ledger, which no page's script may reach.
import { browser } from 'wxt/browser';
import type { NameList } from '@/lib/model/name-list';

const NAMES_KEY = 'names';

export async function readNameList(): Promise<NameList | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(NAMES_KEY);
  return asNameList(stored[NAMES_KEY]);
}

export async function writeNameList(list: NameList): Promise<void> {
  await browser.storage.local.set({ [NAMES_KEY]: list });
}

/** Calls back when another ledger has taken over. */
export function watchNameList(signal: AbortSignal, onChange: (list: NameList) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const list = asNameList(changes[NAMES_KEY]?.newValue);
    if (area === 'local' && list && list.ledger !== asNameList(changes[NAMES_KEY]?.oldValue)?.ledger) onChange(list);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listen), { once: true });
}

function asNameList(item: unknown): NameList | null {
  return isNameList(item) ? item : null;
}

const isNameList = (item: unknown): item is NameList => typeof item === 'object' && item !== null && 'pattern' in item && typeof item.pattern === 'string' && 'ledger' in item;
