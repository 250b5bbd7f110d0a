// Asks the background or a page. A background that died in the middle is asked once more; a page that is not there answers
// null. Imports no validator, so that the page's script stays small.
import { browser } from 'wxt/browser';
import { isReply, type Envelope } from './envelope';
import type { Answer, BackgroundMessageName, BackgroundMessages, Body, PageMessageName, PageMessages } from './messages';

/** The other side is gone for good, or said no; `message` says which. */
export class MessageFault extends Error {
  override readonly name = 'MessageFault';
}

/** @throws MessageFault where the background refuses, or is gone twice in a row (an update under an open page). */
export async function askBackground<N extends BackgroundMessageName>(name: N, body: Body<BackgroundMessages, N>): Promise<Answer<BackgroundMessages, N>> {
  const envelope: Envelope = { ledgerline: 1, name, body };
  const reply = (await deliver(envelope)) ?? (await deliver(envelope));
  if (!isReply(reply)) throw new MessageFault(`no answer to "${name}"`);
  if ('fault' in reply) throw new MessageFault(reply.fault);
  return reply.answer as Answer<BackgroundMessages, N>;
}

/** Null where it was not delivered: the service worker stopped before it answered, or the extension was updated. */
async function deliver(envelope: Envelope): Promise<unknown> {
  if (!browser.runtime?.id) return null;
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch {
    return null;
  }
}

/** Null where no script of ours answers in that tab. */
export async function askPage<N extends PageMessageName>(tabId: number, name: N, body: Body<PageMessages, N>): Promise<Answer<PageMessages, N> | null> {
  const envelope: Envelope = { ledgerline: 1, name, body };
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
    return isReply(reply) && 'answer' in reply ? (reply.answer as Answer<PageMessages, N>) : null;
  } catch {
    return null;
  }
}
