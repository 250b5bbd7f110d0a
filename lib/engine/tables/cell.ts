// A value of a table with the words beside and over it, and what tells a value from a head.
import type { Block, Heads } from '../../model/article';

/** A stretch of a block, half-open UTF-16 of its text. */
export interface Stretch { readonly block: Block; readonly start: number; readonly end: number }

/** A value's place, and the words that stand over and beside it. */
export interface Cell extends Heads, Stretch {
  /** The whole row, which is no sentence. */
  readonly line: Stretch;
  /** Cells of the row that hold words as well as figures, and are read by themselves. */
  readonly prose: readonly Stretch[];
}

/** The cells of a table that hold a value, row by row. */
export type Table = readonly Cell[];

/** A cell with more words is prose, and read as such. */
const MAX_VALUE_LENGTH = 40;
const VALUE = /^(?:[^\p{L}\p{N}]|up\s|down\s|vs\.?\s|about\s|around\s|over\s|nearly\s|approx\.?\s|US(?=\$))*\d/iu;
/** "2025", "09/2023", "1Q26", "5-year": a number that says when. */
const WHEN = /^(?:(?:19|20)\d\d(?![\d.,%])|\d{1,2}[/-]\d|\d\s?[QH]\d|\d+-(?!\d)|\d+\s(?:months?|weeks?|days?|years?|quarters?)\b)/i;

export const isValue = (text: string): boolean => text.length <= MAX_VALUE_LENGTH && VALUE.test(text) && !WHEN.test(text);
