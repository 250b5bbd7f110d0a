// Puts the card script beside the page's own, in the same world of its own, when a page's first card is asked for.
import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messages/receive';

export async function injectCard(_body: object, { tab, frameId, documentId }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  // By document where the browser can: the tab may be on its way to another page.
  const target = documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id, frameIds: [frameId ?? 0] };
  try {
    await browser.scripting.executeScript({ target, files: ['/card.js'] });
    return true;
  } catch {
    return false;
  }
}
