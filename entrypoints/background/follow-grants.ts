// Sites that the reader has granted beyond the list: the page's script is registered for exactly those, and goes when the
// grant goes.
import { browser } from 'wxt/browser';
import { patternsOf } from '@/lib/model/sites';
import sites from '@/rules/sites.json';
import { PAGE_SCRIPT, PAGE_STYLE } from './messages/read-tab';

const SCRIPT_ID = 'granted-pages';

export function followGrants(): void {
  browser.permissions.onAdded.addListener(() => void registerGranted());
  browser.permissions.onRemoved.addListener(() => void registerGranted());
}

export async function registerGranted(): Promise<void> {
  const listed = new Set(patternsOf(sites.hosts));
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listed.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  const excludeMatches = [...listed].filter((pattern) => origins.includes(pattern));
  await browser.scripting.registerContentScripts([{ id: SCRIPT_ID, matches, excludeMatches, js: [PAGE_SCRIPT], css: [PAGE_STYLE], runAt: 'document_idle', persistAcrossSessions: true }]);
}
