// Talks to the page's script as the background does: the browser's own shortcuts and menus are out of a test's reach.
import type { Worker } from '@playwright/test';
import type { PageMessageName } from '@/lib/messages/messages';
import type { PageState } from '@/lib/model/page-state';

interface ExtensionGlobal {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]>; sendMessage(tabId: number, message: unknown, options: object): Promise<{ answer?: unknown }> };
    action: { getBadgeText(tab: { tabId: number }): Promise<string>; getTitle(tab: { tabId: number }): Promise<string> };
    storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  };
}

/** A page that goes while it is asked may leave the question open for ever, and a promise that nobody holds is collected. */
const ANSWER_MS = 5000;

/** The answer of the script in the tab at `url`; null where none answers. */
export function askPageAt(background: Worker, url: string, name: PageMessageName, body: object = {}): Promise<unknown> {
  return background.evaluate(async ([address, message, patience]) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) return null;
    const silence = new Promise<null>((give) => AbortSignal.timeout(patience).addEventListener('abort', () => give(null)));
    return Promise.race([silence, chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).then((reply) => reply.answer ?? null, () => null)]);
  }, [url, { ledgerline: 1, name, body }, ANSWER_MS] as const);
}

export async function readState(background: Worker, url: string): Promise<PageState | null> {
  return (await askPageAt(background, url, 'page-state')) as PageState | null;
}

export function readBadge(background: Worker, url: string): Promise<{ text: string; title: string } | null> {
  return background.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const tabId = (await chrome.tabs.query({})).find((one) => one.url === address)?.id;
    return tabId === undefined ? null : { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  }, url);
}

/** Changes a few of the stored settings, as the popup and the options do. */
export function changeSettings(background: Worker, change: object): Promise<void> {
  return background.evaluate(async (fields) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), ...fields } });
  }, change);
}
