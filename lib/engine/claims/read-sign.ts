// The sign that a writer of short notes sets before a percentage: "Revenue +22%", "Azure (-3%)". It tells a change without a verb.
import type { SentenceReading } from './reading';

const SIGN = /^[+−–-](?=\d)/, SET_APART = /(?:^|[\s(|])([+−–-])$/;

/** "+" or one of the dashes that stand for minus; empty where the value at token `at` has none, or where the dash may be one of the text. */
export function readSign(reading: SentenceReading, at: number): string {
  const value = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  return SIGN.exec(value?.text ?? '')?.[0] ?? SET_APART.exec(reading.text.slice(0, reading.tokens[at]?.start ?? 0))?.[1] ?? '';
}
