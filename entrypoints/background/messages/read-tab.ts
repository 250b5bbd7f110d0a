// Reads a tab because the reader asked for it: the page's script is put there where it is not yet, then told to read.
import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messages/send';
import type { PageMessageName } from '@/lib/messages/messages';

export const PAGE_SCRIPT = '/content-scripts/page.js';
export const PAGE_STYLE = '/content-scripts/page.css';

export function readTab({ tabId }: { tabId: number }): Promise<boolean> {
  return askAfterInjecting(tabId, 'read-page');
}

/** False where no extension may read: the browser's own pages, its store, a PDF. */
export async function askAfterInjecting(tabId: number, name: Extract<PageMessageName, 'read-page' | 'read-selection'>): Promise<boolean> {
  if ((await askPage(tabId, 'page-state', {})) === null) {
    try {
      await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
      await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    } catch {
      return false;
    }
    await awaitPage(tabId);
  }
  await askPage(tabId, name, {});
  return true;
}

/** The script reads its settings before it listens. */
async function awaitPage(tabId: number): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await askPage(tabId, 'page-state', {})) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
