// The tab that the reader looks at, as far as the browser tells: its address only where it may be read.
import { browser, type Browser } from 'wxt/browser';

export interface SeenTab {
  readonly id: number;
  /** Null where the browser keeps the address from us. */
  readonly url: string | null;
}

/** Where the asking page is itself a tab (Firefox on Android shows a popup as one), the tab that was looked at before. */
async function findTab(): Promise<Browser.tabs.Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const others = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Null where there is no tab, as in a window of the browser's own tools. */
export async function findActiveTab(): Promise<SeenTab | null> {
  const tab = await findTab();
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
