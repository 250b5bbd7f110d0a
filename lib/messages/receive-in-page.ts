// The page's ear. Only our own background and pages can reach it, so bodies are taken as typed and no validator is loaded.
import { browser } from 'wxt/browser';
import { isEnvelope, type Reply } from './envelope';
import type { Answer, Body, PageMessageName, PageMessages } from './messages';

export type PageHandlers = {
  readonly [N in PageMessageName]: (body: Body<PageMessages, N>) => Answer<PageMessages, N>;
};

export function receiveInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string | undefined }, reply: (answer: Reply) => void) => {
    if (sender.id !== browser.runtime?.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return;
    const handle = handlers[message.name as PageMessageName] as (body: unknown) => unknown;
    reply({ answer: handle(message.body) });
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension was updated under this page: its events are gone, and this listener with them.
    }
  }, { once: true });
}
