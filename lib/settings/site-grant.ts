// Which sites may be read without asking, and the browser's own question for one more. Knows no page.
import { browser } from 'wxt/browser';
import { patternsOf } from '@/lib/model/sites';

export const isGranted = (host: string): Promise<boolean> => browser.permissions.contains({ origins: patternsOf([host]) });

/** Call it from a click: the browser asks the reader. False where they say no. */
export const askGrant = (host: string): Promise<boolean> => browser.permissions.request({ origins: patternsOf([host]) });

/** Call it from a click. Firefox lets its readers take the listed sites back: this asks for them again. */
export const askGrants = (hosts: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: patternsOf(hosts) });

export interface Grants {
  /** Match patterns that the reader has granted beyond the listed sites. */
  readonly added: readonly string[];
  /** Listed hosts that may not be read now. */
  readonly missing: readonly string[];
}

export async function readGrants(listed: readonly string[]): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  const known = new Set(patternsOf(listed));
  const isAll = granted.has('*://*/*') || granted.has('<all_urls>');
  return { added: origins.filter((origin) => !known.has(origin)), missing: isAll ? [] : listed.filter((host) => !patternsOf([host]).every((pattern) => granted.has(pattern))) };
}

/** Takes grants back. False where the browser refuses. */
export const dropGrants = (patterns: readonly string[]): Promise<boolean> => browser.permissions.remove({ origins: [...patterns] });

/** Tells of every grant given or taken back, until the signal aborts. */
export function watchGrants(signal: AbortSignal, onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  }, { once: true });
}
