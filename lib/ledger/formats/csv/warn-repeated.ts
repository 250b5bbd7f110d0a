// Rows that say word by word what a row before them says: one fact, taken once. Said with both rows, so that a slip of the pen is found.
import { countWords } from '../../../model/count-words';

const MAX_SAID = 20;

/** Rows as a spreadsheet counts them. */
export interface RepeatedRow {
  readonly row: number;
  readonly first: number;
}

export function warnRepeated(rows: readonly RepeatedRow[]): string[] {
  const told = rows.slice(0, MAX_SAID).map(({ row, first }) => `row ${row}: the same as row ${first}, so it is left out.`);
  const more = rows.length - MAX_SAID;
  return more > 0 ? [...told, `And ${countWords(more, 'more row')} that repeat others, left out too.`] : told;
}
