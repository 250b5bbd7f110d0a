// What every page needs before it looks: the reader's settings and the tracked names, in one question to the browser, and one
// ear for both. Light: nothing is validated here, whatever wrote the items has done that.
import { browser } from 'wxt/browser';
import type { NameList } from '@/lib/model/name-list';
import type { Settings } from '@/lib/model/settings';
import { asNameList, NAMES_KEY } from './name-list';
import { asSettings, SETTINGS_KEY } from './read-settings';

export interface Stored {
  readonly settings: Settings;
  /** Null before the background has ever written them. */
  readonly names: NameList | null;
}

export async function readStored(): Promise<Stored> {
  const stored: Record<string, unknown> = await browser.storage.local.get([SETTINGS_KEY, NAMES_KEY]);
  return { settings: asSettings(stored[SETTINGS_KEY]), names: asNameList(stored[NAMES_KEY]) };
}

export interface StoredWatcher {
  onSettings(settings: Settings): void;
  /** The list was written again, perhaps from the same ledger. */
  onNames(names: NameList): void;
}

export function watchStored(signal: AbortSignal, { onSettings, onNames }: StoredWatcher): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) onSettings(asSettings(change.newValue));
    const names = asNameList(changes[NAMES_KEY]?.newValue);
    if (names) onNames(names);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.local.onChanged.removeListener(listen);
    } catch {
      // The extension was updated under this page: its events are gone, and this listener with them.
    }
  }, { once: true });
}
