// The stored list of tracked names: written by the background when the ledger changes, read by every page before it looks.
// Kept apart from the ledger, which no page's script may reach.
import { browser } from 'wxt/browser';
import type { NameList } from '@/lib/model/name-list';

export const NAMES_KEY = 'names';

export async function writeNameList(list: NameList): Promise<void> {
  await browser.storage.local.set({ [NAMES_KEY]: list });
}

export function asNameList(item: unknown): NameList | null {
  return isNameList(item) ? item : null;
}

const isNameList = (item: unknown): item is NameList => typeof item === 'object' && item !== null && 'names' in item && Array.isArray(item.names) && 'ledger' in item;
