// What stands beside and over each value: heads of a table's rows and columns, the term of a definition, the label of a card. Layout
// only; nothing here knows what a head means.
import type { Heads } from '@/lib/model/article';
import type { FoundBlock } from './read-blocks';

/** A head with more letters is a sentence. Below the bound of the model. */
const MAX_HEAD_LENGTH = 120, MAX_TABLE_LENGTH = 300;
/** A table larger than this is a data set, and none of a text. */
const MAX_ROWS = 300, MAX_COLUMNS = 40;
/** A value with its sign, unit and a word or two. */
const MAX_VALUE_LENGTH = 40;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** "1,234", "$1.75T", "(4,937)", "↑ 12%": a figure comes before any word but "up" or "down". */
function isValue(text: string): boolean {
  if (text.length > MAX_VALUE_LENGTH || startsWithYear(text)) return false;
  let word = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return word === '' || word === 'us' || word === 'up' || word === 'down';
    if ((code | 32) >= 97 && (code | 32) <= 122) word += text.charAt(at).toLowerCase();
  }
  return false;
}

const isYear = (text: string): boolean => text.length === 4 && (text.startsWith('19') || text.startsWith('20')) && Number(text) > 0;
/** "2025", "2025 revenue": words of a head. */
const startsWithYear = (text: string): boolean => isYear(text.slice(0, 4)) && (text.length === 4 || text.charAt(4) === ' ');

const cut = (text: string, length = MAX_HEAD_LENGTH): string => text.slice(0, length);
const spanOf = (cell: Element, name: string): number => Math.min(MAX_COLUMNS, Math.max(1, Number(cell.getAttribute(name)) || 1));

interface Placed { readonly cell: Element; readonly row: number; readonly from: number; readonly to: number; readonly text: string }

/** The cells of a table by row and column, as spans shift them. */
function placeCells(table: Element, texts: ReadonlyMap<Element, string>): Placed[][] {
  const rows: Placed[][] = [];
  const taken: number[] = [];
  for (const line of table.querySelectorAll('tr')) {
    if (line.closest('table') !== table) continue;
    if (rows.length >= MAX_ROWS) break;
    const row: Placed[] = [];
    let column = 0;
    for (const cell of line.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      while ((taken[column] ?? 0) > 0) column++;
      const width = spanOf(cell, 'colspan'), height = spanOf(cell, 'rowspan');
      if (column + width > MAX_COLUMNS) break;
      row.push({ cell, row: rows.length, from: column, to: column + width, text: texts.get(cell) ?? '' });
      for (let i = column; i < column + width; i++) taken[i] = height;
      column += width;
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
    rows.push(row);
  }
  return rows;
}

const isHeadRow = (row: readonly Placed[]): boolean => row.every(({ cell }) => cell.localName === 'th') || row[0]?.cell.closest('thead') != null;

/** Heads of every value of a table. */
function readTable(table: Element, texts: ReadonlyMap<Element, string>, above: string, heads: Map<Element, Heads>): void {
  const caption = cut(table.querySelector('caption')?.textContent?.replace(/\s+/g, ' ').trim() || above);
  let columns: Placed[] = [], part = '', hasBody = false;
  for (const row of placeCells(table, texts)) {
    const words = row.filter(({ text }) => text !== '');
    const values = words.filter(({ cell, from, text }) => isValue(text) && !(cell.localName === 'th' && from === 0));
    if (!words.length) continue;
    const first = words[0];
    // A line of its own says what the rows below it are.
    if (first && words.length === 1 && first.from === 0 && values.length === 0 && (hasBody || first.to > 1)) { part = cut(first.text); continue; }
    if (isHeadRow(row) || (!hasBody && values.length === 0)) {
      if (hasBody) { columns = []; part = ''; hasBody = false; }
      columns = [...columns, ...words];
      continue;
    }
    hasBody = true;
    if (values.length === 0) continue;
    const head = first && !values.includes(first) ? first : undefined;
    for (const value of values) {
      const over = columns.filter((c) => c.from < value.to && value.from < c.to && c !== head).map((c) => c.text);
      const corner = head ? columns.filter((c) => c.from <= head.from && head.from < c.to && !(c.from < value.to && value.from < c.to)).map((c) => c.text) : [];
      heads.set(value.cell, { row: cut(head?.text ?? ''), column: cut(over.join(' ')), table: cut([part, ...corner, caption].filter(Boolean).join('; '), MAX_TABLE_LENGTH) });
    }
  }
}

/** The innermost element around both. */
function depthOfCommon(a: Element, b: Element): number {
  let common: Element | null = a;
  while (common && !common.contains(b)) common = common.parentElement;
  let depth = 0;
  for (let at = common; at; at = at.parentElement) depth++;
  return depth;
}

/** Longest label of a card. */
const MAX_LABEL_LENGTH = 60;

/** A number by itself and the short text that shares the smaller box with it, before or behind: a card. `first` is the first value of the row that it stands in. */
function readCard(found: readonly FoundBlock[], at: number, first: FoundBlock | undefined): string {
  const value = found[at];
  const near = [found[at - 1], found[at + 1]].flatMap((block) => (value && block ? [{ block, depth: depthOfCommon(value.container, block.container) }] : []));
  const deepest = Math.max(0, ...near.map(({ depth }) => depth));
  const own = near.filter(({ depth }) => depth === deepest);
  // In one row of labels and numbers the first of them tells the order.
  const isBehind = value?.container.parentElement?.firstElementChild?.contains(first?.container ?? null) === true;
  const label = (own.length > 1 ? own[isBehind ? 1 : 0] : own[0])?.block;
  return label && label.kind !== 'cell' && label.map.text.length <= MAX_LABEL_LENGTH && !isValue(label.map.text) ? label.map.text : '';
}

/** Heads by block, for those that are a value and have any. */
export function readHeads(found: readonly FoundBlock[]): Map<FoundBlock, Heads> {
  const read = new Map<FoundBlock, Heads>();
  const byCell = new Map<Element, string>(), above = new Map<Element, string>();
  const tables = new Set<Element>();
  let last = '';
  for (const block of found) {
    const cell = block.kind === 'cell' ? block.container.closest('td, th') : null;
    const table = cell?.closest('table');
    if (!cell || !table) { last = block.map.text.length <= MAX_HEAD_LENGTH && !block.map.text.endsWith('.') ? block.map.text : ''; continue; }
    byCell.set(cell, `${byCell.get(cell) ?? ''} ${block.map.text}`.trim());
    if (!tables.has(table)) above.set(table, last);
    tables.add(table);
  }
  const heads = new Map<Element, Heads>();
  for (const table of tables) readTable(table, byCell, above.get(table) ?? '', heads);
  const firstOfRow = new Map<Element | null, FoundBlock>();
  found.forEach((block, at) => {
    if (!isValue(block.map.text)) return;
    const row = block.container.parentElement;
    if (!firstOfRow.has(row)) firstOfRow.set(row, block);
    if (block.kind === 'cell') {
      const own = heads.get(block.container.closest('td, th') ?? block.container);
      if (own && (own.row || own.column)) read.set(block, own);
      return;
    }
    if (block.kind === 'heading' && block.container.localName === 'h1') return;
    const term = block.container.localName === 'dd' && found[at - 1]?.container.localName === 'dt' ? found[at - 1]?.map.text : undefined;
    const label = term ?? readCard(found, at, firstOfRow.get(row));
    if (label) read.set(block, { row: cut(label), column: '', table: '' });
  });
  return read;
}
