// The toolbar button of one tab: how many claims its page shows, nothing where there are none, and a word where it is paused.
import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messages/receive';

const NAME = 'Ledgerline';

export async function showBadge({ count, isPaused }: { count: number; isPaused: boolean }, { tab }: Sender): Promise<null> {
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  const text = isPaused || count === 0 ? '' : count > 999 ? '999+' : String(count);
  const title = isPaused ? `${NAME}: paused here` : count === 0 ? NAME : `${NAME}: ${count} ${count === 1 ? 'claim' : 'claims'} on this page`;
  // The tab may have closed meanwhile; then there is nothing to show it on.
  await Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title }), browser.action.setBadgeBackgroundColor({ tabId, color: '#2f4a6b' })]).catch(() => undefined);
  return null;
}
