// A row of a plain-text table whose cells hold prose: each cell is a sentence or more of its own, and its label speaks of what follows.
import { isValue } from './cell';

interface Span { readonly start: number; readonly end: number }

const ROW = /^\s*\|.*\|/;
/** The empty piece before the first bar, and the row's label. */
const LABEL = 2;
const BAR = /\s*\|\s*/g;

/** The sentences of `text`, cut where a bar parts two cells; those of any other text as they are. */
export function cutAtBars<T extends Span>(sentences: readonly T[], text: string): readonly Span[] {
  if (!ROW.test(text) || !text.split('|').slice(LABEL).some((cell) => /\d/.test(cell) && !isValue(cell.trim()))) return sentences;
  return sentences.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (const bar of text.slice(start, end).matchAll(BAR)) {
      if (start + bar.index > from) pieces.push({ start: from, end: start + bar.index });
      from = start + bar.index + bar[0].length;
    }
    return from < end ? [...pieces, { start: from, end }] : pieces;
  });
}
