// Tables of an article, however they were read: cells that a page's reader gave heads, and rows of plain text parted by bars, tabs or
// runs of blanks. Layout only: what a head means is asked elsewhere.
import type { Block } from '../../model/article';
import { type Cell, isValue, type Table } from './cell';
import { MAX_STACKED_LENGTH, readStacked, type ShortLine } from './find-stacked';

/** What an author or a page's reader puts around the words of a cell. */
const cleanHead = (text: string): string => text.replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ').trim();

interface Piece { readonly start: number; readonly end: number; readonly text: string }
interface Line { readonly block: Block; readonly start: number; readonly end: number; readonly pieces: readonly Piece[]; readonly isRule: boolean }

const RULE = /^[\s|:+=–—-]*$/;

const AMOUNT = /[-+−–(~]?(?:US)?[$€£¥₩]?\(?\d[\d.,]*\)?(?:\s?(?:%|pts?|bps|[KMBTx](?![A-Za-z])|bn|mn|million|billion|trillion))?\)?/.source;
/** "Revenue $44,062 $26,044 69%", "Q1 FY26 Q1 FY25 Y/Y": rows that lost what parted their cells. */
const LOOSE_ROW = new RegExp(`^([^\\d$€£]{2,60}?)((?:\\s+${AMOUNT}){2,})$`), LOOSE_CELL = new RegExp(AMOUNT, 'g');
const HEAD_PART = /(?:(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY|Fiscal)[\s'’-]?(?:(?:FY|fiscal)[\s'’]?)?(?:20)?\d\d|(?:19|20)\d\d|[YQ]\/[YQ]|[YQ]o[YQ]|(?:%\s)?change|%\schg)(?=\s|$)/gi;

/** The cells of a line with nothing between them but blanks. */
function cutLoose(text: string): Piece[] | null {
  const row = LOOSE_ROW.exec(text), heads = row ? null : [...text.matchAll(HEAD_PART)];
  const label = row?.[1]?.trim() ?? text.slice(0, heads?.[0]?.index ?? 0).trim();
  const cells = row ? [...text.slice(label.length).matchAll(LOOSE_CELL)].map((m) => ({ index: m.index + label.length, 0: m[0] })) : (heads ?? []);
  // Heads and nothing else: a sentence that names two years is no row.
  if (cells.length < 2 || label.length > MAX_LABEL_LENGTH || cells.reduce((rest, m) => rest.replace(m[0], ''), text.slice(label.length)).trim()) return null;
  return [{ start: 0, end: label.length, text: label }, ...cells.map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }))];
}
const MAX_LABEL_LENGTH = 60;

/** The cells of a line, or null where it is none of a table. */
function cutLine(text: string): Piece[] | null {
  const parting = (text.match(/\|/g)?.length ?? 0) >= 2 || /\S\s\|\s\S/.test(text) ? /\|/g : text.includes('\t') ? /\t+/g : / {2,}/g;
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...text.matchAll(parting), { index: text.length, 0: '' }]) {
    const raw = text.slice(from, cut.index), lead = raw.length - raw.trimStart().length;
    pieces.push({ start: from + lead, end: from + lead + raw.trim().length, text: raw.trim() });
    from = cut.index + cut[0].length;
  }
  // A bar at either end is the frame.
  if (text.startsWith('|')) pieces.shift();
  if (text.endsWith('|')) pieces.pop();
  return pieces.filter((p) => p.text).length >= 2 || (text.startsWith('|') && pieces.length > 1) ? pieces : null;
}

const PARTED = /\S(?:\s?\||\t| {2,})|^\|/, MAX_LINE_LENGTH = 160;

function* linesOf(blocks: readonly Block[]): Generator<Line | ShortLine> {
  for (const block of blocks) {
    if (block.heads || block.kind === 'cell') { yield { block, start: 0, end: 0, text: '' }; continue; }
    for (const m of block.text.matchAll(/[^\n]+/g)) {
      const text = m[0].trim(), start = m.index + m[0].indexOf(text);
      const pieces = PARTED.test(text) ? cutLine(text) : text.length <= MAX_LINE_LENGTH && /\d/.test(text) ? cutLoose(text) : null;
      yield pieces ? { block, start, end: start + text.length, pieces, isRule: RULE.test(text) } : { block, start, end: start + text.length, text: text.slice(0, MAX_LINE_LENGTH) };
    }
  }
}

/** Heads of the columns as the first line gives them; an empty corner that an extractor has moved to the end is put back. */
function columnsOf(head: Line, next: Line): string[] {
  const texts = head.pieces.map((p) => cleanHead(p.text));
  const isMoved = texts.at(-1) === '' && texts[0] !== '' && next.pieces.length <= texts.length && next.pieces.at(-1)?.text !== '' && !isValue(next.pieces[0]?.text ?? '');
  return isMoved ? ['', ...texts.slice(0, -1)] : texts;
}

const hasValue = (line: Line): boolean => line.pieces.some((p) => isValue(p.text));
const PROSE = /\d.*\p{L}{2}|\p{L}{2}.*\d/u;

function readLines(lines: readonly Line[], above: string): Table {
  const rows = lines.filter((l) => !l.isRule);
  const [first, second] = rows;
  if (!first || !second || hasValue(first)) return [];
  let columns = columnsOf(first, second), part = '';
  return rows.slice(1).flatMap((row) => {
    if (!hasValue(row)) {
      const words = row.pieces.filter((p) => p.text).map((p) => cleanHead(p.text));
      if (lines[lines.indexOf(row) + 1]?.isRule) columns = row.pieces.map((p) => cleanHead(p.text));
      else if (words.length === 1) part = words.join();
      return [];
    }
    const [head] = row.pieces;
    const isHeaded = head !== undefined && head.text !== '' && !isValue(head.text);
    const placed = (p: Piece) => ({ block: row.block, start: row.start + p.start, end: row.start + p.end });
    const prose = row.pieces.filter((p) => p !== head && !isValue(p.text) && PROSE.test(p.text)).map(placed);
    const table = [above, columns[0] ?? '', part].filter(Boolean).join('; ');
    return row.pieces.flatMap((piece, i) => (isValue(piece.text) ? [{ ...placed(piece), row: isHeaded ? cleanHead(head.text) : '', column: columns[i] ?? '', table, line: row, prose }] : []));
  });
}

/** "(in millions, except per share data)" holds for every table below it. */
const UNIT_NOTE = /\((?:[^()]{0,20}\s)?in\s(?:[a-z$€]+\s)?(?:thousands|millions|billions)\b[^()]*\)|^\W{0,3}in\s(?:thousands|millions|billions)\b.{0,60}$/i;

/** The tables of an article, in reading order. */
export function findTables(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  let lines: Line[] = [], above = '', last = '', note = '';
  const close = () => {
    if (lines.length > 1) tables.push(readLines(lines, above));
    lines = [];
  };
  let stacked: ShortLine[] = [];
  const closeStacked = () => { tables.push(readStacked(stacked, note)); stacked = []; };
  for (const line of linesOf(blocks)) {
    if ('text' in line) {
      close();
      last = line.text;
      note = UNIT_NOTE.exec(last)?.[0] ?? note;
      if (line.text && line.text.length <= MAX_STACKED_LENGTH && !/[.!?,;]$/.test(line.text)) stacked.push(line); else closeStacked();
      continue;
    }
    closeStacked();
    if (lines.length === 0) above = `${last}; ${note}`;
    lines.push(line);
  }
  close();
  closeStacked();
  let cells: Cell[] = [];
  for (const block of blocks) {
    const whole = { block, start: 0, end: block.text.length };
    if (block.heads && isValue(block.text)) cells.push({ ...whole, ...block.heads, line: whole, prose: [] });
    else if (!block.heads && block.kind !== 'cell') { tables.push(cells); cells = []; }
  }
  return [...tables, cells].filter((t) => t.length);
}
