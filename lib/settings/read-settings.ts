// Reads the reader's settings and tells of changes. Light: the page's script uses it too, so nothing is validated here;
// whatever wrote the item has done that (update-settings.ts).
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { Settings } from '@/lib/model/settings';

export const SETTINGS_KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return asSettings(stored[SETTINGS_KEY]);
}

/** An item of another version, or none, counts as none: the background brings it up when it starts. */
export function asSettings(item: unknown): Settings {
  return isCurrent(item) ? { ...DEFAULT_SETTINGS, ...item } : DEFAULT_SETTINGS;
}

const isCurrent = (item: unknown): item is Settings =>
  typeof item === 'object' && item !== null && 'version' in item && item.version === DEFAULT_SETTINGS.version;

/** Calls back with the settings after each change, until the signal aborts. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) onChange(asSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listen);
    } catch {
      // The extension was updated under this page: its events are gone, and this listener with them.
    }
  }, { once: true });
}
