// Parts of a company that no scope of ours names: whose figures are not the company's.
import { plainOf } from '../text/plain';
import type { SentenceReading } from './reading';

/** A part of the company that no scope of ours names: "sales at the infrastructure group". */
export const PART = /\b(?:at|in|from|by|of) (?:the|its|their) [A-Za-zÀàª-]+(?: [A-Za-zÀàª-]+)? (?:group|unit|division|arm|segment|business|line|side)\b|(?:\b(?:its|the)|['’]s) (?:[A-Za-zÀàª-]+ ){1,4}(?:unit|division|arm|segment|line|business)\b|\b(?:that|this|the|each) (?:unit|division|arm|segment)\b|\b(?:the|its|their|two|three|other|both|older|newer) (?:[A-Za-zÀàª-]+ ){0,2}(?:segments|divisions|units|businesses|arms)\b/i;
const PART_REACH = 60;

/** True where the words around a value say that it is of such a part. */
export function isOfPart(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && PART.test(plainOf(reading.text).slice(Math.max(0, token.start - PART_REACH), token.end + PART_REACH));
}
