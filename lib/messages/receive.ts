// The background's ear: one listener, every body parsed before a handler sees it. A message of a page or a handler that
// fails is answered with a plain sentence, never with silence.
import { browser, type Browser } from 'wxt/browser';
import { isEnvelope, type Reply } from './envelope';
import { BACKGROUND_MESSAGES, type Answer, type BackgroundMessageName, type BackgroundMessages, type Body } from './messages';

export type Sender = Browser.runtime.MessageSender;
export type BackgroundHandlers = {
  readonly [N in BackgroundMessageName]: (body: Body<BackgroundMessages, N>, sender: Sender) => Promise<Answer<BackgroundMessages, N>>;
};

/** Call it while the background starts, before anything is awaited. */
export function receiveInBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (answer: Reply) => void) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return;
    const { name, body } = message;
    if (!isName(name)) return;
    void answer(handlers, name, body, sender).then(reply);
    return true;
  });
}

const isName = (name: string): name is BackgroundMessageName => Object.hasOwn(BACKGROUND_MESSAGES, name);

async function answer<N extends BackgroundMessageName>(handlers: BackgroundHandlers, name: N, body: unknown, sender: Sender): Promise<Reply> {
  const parsed = BACKGROUND_MESSAGES[name].body.safeParse(body);
  if (!parsed.success) return { fault: `"${name}" was not understood` };
  try {
    return { answer: await handlers[name](parsed.data as Body<BackgroundMessages, N>, sender) };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
