// Tables whose cells stand one below the other, as copied text and cards have them: heads, then each label with its values; or numbers
// each above or below its label. Layout only.
import { type Cell, isValue, type Stretch, type Table } from './cell';

/** A short line of the text. */
export interface ShortLine extends Stretch { readonly text: string }

export const MAX_STACKED_LENGTH = 45;
const NOTHING = /^(?:[-–—]|n\/?[am]\.?|nm)$/i;
const isFilled = (line: ShortLine | undefined): boolean => line !== undefined && (isValue(line.text) || NOTHING.test(line.text));

const asCell = (line: ShortLine, row: string, column: string, table = ''): Cell => ({ ...line, row, column, table, line, prose: [] });

/** Rows of a label and `width` values each, the first label at `at`. */
function readRows(lines: readonly ShortLine[], at: number, width: number, note: string): Table {
  const columns = lines.slice(at - width, at).map((l) => l.text), corner = width > 1 ? (lines[at - width - 1]?.text ?? '') : '';
  const cells: Cell[] = [];
  let rows = 0;
  for (let i = at; i + width < lines.length; i += width + 1) {
    const label = lines[i], values = lines.slice(i + 1, i + 1 + width);
    if (!label || isFilled(label) || !values.every(isFilled) || isFilled(lines[i + 1 + width])) break;
    rows++;
    values.forEach((value, n) => { if (isValue(value.text)) cells.push(asCell(value, label.text, width > 1 ? (columns[n] ?? '') : '', `${corner}; ${note}`)); });
  }
  return rows > 1 && (width === 1 || columns.length === width) ? cells : [];
}

/** The cells of a run of short lines, which `note` says the unit of; none where its order leaves open which label is whose. */
export function readStacked(lines: readonly ShortLine[], note: string): Table {
  const first = lines.findIndex((l) => isValue(l.text));
  if (lines.length < 4 || first < 0) return [];
  const width = lines.slice(first).findIndex((l) => !isFilled(l));
  if (first === 0 && width === 1) {
    const isPaired = lines.length % 2 === 0 && lines.every((l, i) => isFilled(l) === (i % 2 === 0));
    return isPaired ? lines.flatMap((l, i) => (isValue(l.text) ? [asCell(l, lines[i + 1]?.text ?? '', '')] : [])) : [];
  }
  const wide = width < 0 ? lines.length - first : width;
  // One label more than values, at one end or the other: whose is which?
  if (wide === 1 && !isFilled(lines.at(-1)) && lines.slice(first - 1).every((l, i) => isFilled(l) === (i % 2 === 1))) return [];
  return first - 1 - (wide > 1 ? wide : 0) >= 0 ? readRows(lines, first - 1, wide, note) : [];
}
