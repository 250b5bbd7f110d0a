// How a message travels: its name and body out, an answer or a plain fault back. Knows none of the messages.

export interface Envelope {
  /** Marks our own messages among whatever else a runtime may deliver. */
  readonly ledgerline: 1;
  readonly name: string;
  readonly body: unknown;
}

export type Reply = { readonly answer: unknown } | { readonly fault: string };

export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'ledgerline' in message && message.ledgerline === 1 && 'name' in message && typeof message.name === 'string';
}

export function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && ('answer' in message || 'fault' in message);
}
