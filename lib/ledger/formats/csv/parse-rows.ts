// Text to rows and named columns, by papaparse: delimiter, quoting and line ends are its business. Faults name row and column as a
// spreadsheet counts them: the head is row 1.
import Papa from 'papaparse';
import { LEDGER_BOUNDS } from '../../../model/ledger';
import { type FaultList, makeFault } from '../../import-fault';
import { showFound } from '../../ledger-error';
import { COLUMNS, type Column, NEEDED_COLUMNS } from './columns';
import { unguardCell } from './guard-cell';

export interface Row {
  readonly number: number;
  /** The text of a cell; empty where the column is missing. */
  readonly cell: (column: Column) => string;
  readonly has: (column: Column) => boolean;
}

const MAX_NOTED = 8;
const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
const normalise = (name: string): string => name.trim().toLowerCase().replace(/[\s-]+/g, '_');

/** Column → its index, or null where the head is no list of facts. */
function readHead(cells: readonly string[], faults: FaultList, notes: string[]): ReadonlyMap<string, number> | null {
  const known: ReadonlySet<string> = new Set(COLUMNS);
  const at = new Map<string, number>();
  const unknown: string[] = [];
  cells.forEach((raw, index) => {
    const name = normalise(raw);
    if (!name) return;
    if (!known.has(name)) unknown.push(showFound(raw));
    else if (at.has(name)) faults.add(() => makeFault(`row 1, column ${name}`, 'each column once', `"${name}" twice`));
    else at.set(name, index);
  });
  for (const column of NEEDED_COLUMNS) if (!at.has(column)) faults.add(() => makeFault('row 1', `a column ${column}`, at.size ? `the columns ${[...at.keys()].join(', ')}` : showFound(cells.join(', '))));
  if (unknown.length) notes.push(`Left out, because no fact has them: the columns ${unknown.slice(0, MAX_NOTED).join(', ')}${unknown.length > MAX_NOTED ? ` and ${unknown.length - MAX_NOTED} more` : ''}.`);
  return NEEDED_COLUMNS.every((column) => at.has(column)) ? at : null;
}

/** Says the first quote that does not close or has text behind it, as papaparse found it; true where there is one. */
function reportSyntax(errors: readonly Papa.ParseError[], faults: FaultList): boolean {
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error) faults.add(() => makeFault(`row ${(error.row ?? 0) + 1}`, error.code === 'MissingQuotes' ? 'a closing double quote' : 'a comma or a new line behind a closing quote', error.code === 'MissingQuotes' ? 'the end of the file' : 'more text'));
  return error !== undefined;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The one by which the head has the most of our columns: cells of text may hold any of the others. */
function findDelimiter(text: string): string {
  const known: ReadonlySet<string> = new Set(COLUMNS);
  const counts = DELIMITERS.map((delimiter) => Papa.parse<string[]>(text, { delimiter, preview: 2 }).data.flat().filter((cell) => known.has(normalise(cell))).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

export interface ParsedRows {
  readonly rows: readonly Row[];
  /** False where commas divide the cells. */
  readonly hasFreeCommas: boolean;
}

export function parseRows(text: string, faults: FaultList, notes: string[]): ParsedRows {
  const delimiter = findDelimiter(text);
  const hasFreeCommas = delimiter !== ',';
  const none: ParsedRows = { rows: [], hasFreeCommas };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: LEDGER_BOUNDS.maxFacts + 2 });
  // Behind a quote that is out of place the cells are no cells: what else is wrong follows from it.
  if (reportSyntax(errors, faults)) return none;
  const headAt = /^sep=.?$/i.test(data[0]?.[0] ?? '') ? 1 : 0;
  const columns = readHead(data[headAt] ?? [], faults, notes);
  if (!columns) return none;
  const rows: Row[] = [];
  for (let index = headAt + 1; index < data.length; index++) {
    const cells = data[index];
    if (!cells || isEmpty(cells)) continue;
    rows.push({ number: index + 1, cell: (column) => unguardCell(cells[columns.get(column) ?? -1] ?? ''), has: (column) => columns.has(column) });
  }
  if (rows.length > LEDGER_BOUNDS.maxFacts) faults.add(() => makeFault('whole file', `at most ${LEDGER_BOUNDS.maxFacts.toLocaleString('en-US')} rows`, 'more'));
  if (rows.length === 0) faults.add(() => makeFault('row 2', 'a fact', 'nothing'));
  return { rows, hasFreeCommas };
}
