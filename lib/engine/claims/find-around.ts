// The words that a claim stands among: by them the reader's word on it is found again on every page that has the same sentence.
import { type Around, MAX_AROUND_LENGTH } from '../../model/claim';

/** A sentence with fewer letters beside its quote ("A year ago it was #") is told from others by what stands before it. */
export const MIN_SENTENCE_LETTERS = 30;

interface Span { readonly start: number; readonly end: number }

/** `sentence` and `quote` are offsets into the text of their block. */
export function findAround(text: string, sentence: Span, quote: Span): Around {
  const after = text.slice(quote.end, Math.max(quote.end, sentence.end));
  const own = text.slice(sentence.start, Math.max(sentence.start, quote.start));
  const isShort = `${own}${after}`.replace(/[\s!-/]+/g, '').length < MIN_SENTENCE_LETTERS;
  return { before: (isShort ? text.slice(0, quote.start) : own).slice(-MAX_AROUND_LENGTH), after: after.slice(0, MAX_AROUND_LENGTH) };
}
