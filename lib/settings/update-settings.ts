// Changes the settings: parsed before they are written, one change after the other within a document.
import { browser } from 'wxt/browser';
import { settingsSchema, type Settings } from '@/lib/model/settings';
import { migrateSettings } from './migrate-settings';
import { SETTINGS_KEY } from './read-settings';

let last: Promise<unknown> = Promise.resolve();

/** Writes what `change` makes of the present settings, and answers with it. @throws where the result is not valid. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    const settings = settingsSchema.parse(change(migrateSettings(stored[SETTINGS_KEY])));
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
  last = next.catch(() => undefined);
  return next;
}
