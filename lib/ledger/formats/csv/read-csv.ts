// Rows of a CSV as facts and sources, tied to the companies of the ledger in use. Every fault is named by row and column.
import type { ReadContext } from '../../../model/import';
import { type Fact, factSchema, type Source, sourceSchema } from '../../../model/ledger';
import { type Addition, checkAddition } from '../../check-addition';
import { type FaultList, makeFault } from '../../import-fault';
import { describeIssue, showFound } from '../../ledger-error';
import { runInSlices, type Steps, within } from '../../steps';
import { MAX_COUNTED } from '../../validate-ledger';
import { COLUMN_OF, COLUMNS, type Column, SOURCE_COLUMN_OF } from './columns';
import { createDefaults, type Defaults } from './default-cells';
import { parseRows, type Row } from './parse-rows';
import { readSource } from './read-source';
import { type RepeatedRow, warnRepeated } from './warn-repeated';
import { warnUntracked } from './warn-untracked';

const STRIDE = 200;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const YES = /^(?:yes|true|1|x)$/i;
const NO = /^(?:no|false|0|)$/i;

export interface ReadTable {
  readonly addition: Addition;
  readonly warnings: readonly string[];
}

type Report = (row: Row, column: string, expected: string, found: string) => void;

const orNull = (cell: string): string | null => (cell === '' ? null : cell);
const short = (row: Row, column: Column): string => row.cell(column).trim();

/** Words stay words; else a number, or what stands there, for the schema to refuse. */
function readNumber(row: Row, column: 'amount' | 'max', isText: boolean, report: Report): number | string | null {
  const cell = row.cell(column);
  if (isText && column === 'amount') return cell;
  const plain = cell.trim();
  if (plain === '' && column === 'max') return null;
  if (NUMBER.test(plain) && Number.isFinite(Number(plain))) return Number(plain);
  report(row, column, 'a number in full with a point for decimals, like 1250000000 or 93.4', showFound(cell));
  return column === 'max' ? null : 0;
}

function readYes(row: Row, column: 'disputed' | 'source_date_inferred' | 'via_date_inferred', report: Report): boolean {
  const cell = short(row, column);
  if (!YES.test(cell) && !NO.test(cell)) report(row, column, 'yes, no or nothing', showFound(cell));
  return YES.test(cell);
}

function readFact(row: Row, defaults: Defaults, sources: { readonly source: string; readonly via: string | null }, report: Report): Fact | null {
  const metric = short(row, 'metric');
  const company = defaults.findCompany(short(row, 'company'));
  if (company === null) report(row, 'company', 'a company of the ledger, by id, name or ticker', showFound(row.cell('company')));
  const kind = short(row, 'kind') || defaults.kindOf(metric);
  const isText = kind === 'text' || kind === 'date';
  const raw = {
    id: short(row, 'id') || 'made-below', company: company ?? 'unknown', metric, scope: orNull(short(row, 'scope')), basis: orNull(short(row, 'basis')), label: row.cell('label') || 'made below',
    value: { kind, amount: readNumber(row, 'amount', isText, report), max: readNumber(row, 'max', isText, report), unit: orNull(row.cell('unit')) ?? defaults.unitOf(metric, kind, row.has('unit')), approx: short(row, 'approx') || (short(row, 'max') ? 'range' : 'exact') },
    period: orNull(short(row, 'period')), periodEnd: orNull(short(row, 'period_end')), asOf: short(row, 'as_of'), evidence: short(row, 'evidence'), stage: short(row, 'stage') || 'actual',
    counterparty: orNull(row.cell('counterparty')), source: sources.source, via: sources.via, supersedes: short(row, 'supersedes').split(/\s+/).filter(Boolean), outcome: orNull(short(row, 'outcome')), disputed: readYes(row, 'disputed', report), note: orNull(row.cell('note')),
  };
  const parsed = factSchema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const error = describeIssue(raw, issue);
      report(row, COLUMN_OF[error.path] ?? (issue.path[0] === 'value' ? 'amount' : String(issue.path[0])), error.expected, error.found);
    }
    return null;
  }
  const fact = parsed.data;
  return company === null ? null : { ...fact, id: short(row, 'id') || defaults.makeId(fact), label: row.cell('label') || defaults.makeLabel(fact) };
}

function* readRowsInSteps(rows: readonly Row[], context: ReadContext, faults: FaultList): Steps<ReadTable> {
  const defaults = createDefaults(context.base);
  const facts: Fact[] = [];
  const rowOf: Row[] = [];
  const sources = new Map<string, Source>();
  const sourceRow = new Map<string, Row>();
  const sourceByWords = new Map<string, string>();
  const firstRow = new Map<string, number>();
  const repeated: RepeatedRow[] = [];
  let faultsSoFar = -1;
  const report: Report = (row, column, expected, found) => faults.add(() => makeFault(`row ${row.number}, column ${column}`, expected, found));
  const keepSource = (row: Row, of: 'source' | 'via', evidence: string): string | null => {
    const read = readSource(row, of, evidence, readYes(row, `${of}_date_inferred`, report));
    if (read.kind !== 'whole') return read.kind === 'none' ? null : read.id;
    // The rows of one source repeat it word by word: it is read once.
    const words = JSON.stringify(read.source);
    const same = sourceByWords.get(words);
    if (same !== undefined) return same;
    const parsed = sourceSchema.safeParse(read.source);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const error = describeIssue(read.source, issue);
        const part = SOURCE_COLUMN_OF[String(issue.path[0]) as keyof Source];
        report(row, part === 'id' ? of : `${of}_${part}`, error.expected, error.found);
      }
      return null;
    }
    const before = sources.get(parsed.data.id);
    if (before) report(row, of, `what row ${sourceRow.get(before.id)?.number} says of the same source`, showFound(before.id));
    sources.set(parsed.data.id, parsed.data);
    sourceRow.set(parsed.data.id, row);
    sourceByWords.set(words, parsed.data.id);
    return parsed.data.id;
  };
  for (const [index, row] of rows.entries()) {
    if (faults.more > MAX_COUNTED) break;
    if (index % STRIDE === 0) yield (0.7 * index) / rows.length;
    const words = JSON.stringify(COLUMNS.map((column) => short(row, column)));
    const first = firstRow.get(words);
    if (first !== undefined) {
      repeated.push({ row: row.number, first });
      continue;
    }
    firstRow.set(words, row.number);
    faultsSoFar = faults.faults.length + faults.more;
    const evidence = short(row, 'evidence');
    const source = keepSource(row, 'source', evidence);
    const via = keepSource(row, 'via', 'reported');
    const isFaulty = faults.faults.length + faults.more > faultsSoFar;
    if (source === null && !isFaulty) report(row, 'source_title', evidence === 'filed' ? 'the title of the filing, or its id in the column source' : 'the title of what says so, or its id in the column source', 'nothing');
    const fact = readFact(row, defaults, { source: source ?? 'unknown', via }, report);
    if (fact === null || source === null) continue;
    facts.push(fact);
    rowOf.push(row);
  }
  const addition: Addition = { companies: [], sources: [...sources.values()], facts };
  yield* within(0.7, 1, checkAddition(context.base, addition, context.today, (list, at, field, expected, found) => {
    const row = list === 'facts' ? rowOf[at] : undefined;
    if (!row) return faults.add(() => makeFault('whole file', expected, found));
    const plain = field.replace(/\[\d+\]$/, '');
    report(row, COLUMN_OF[plain] ?? plain, expected, found);
  }));
  return { addition, warnings: [...warnRepeated(repeated), ...warnUntracked(facts.map((fact, at) => ({ fact, row: rowOf[at]?.number ?? 0 })), context.tracked, context.base)] };
}

export async function readCsv(text: string, context: ReadContext, faults: FaultList, notes: string[]): Promise<ReadTable> {
  const rows = parseRows(text, faults, notes);
  return runInSlices(readRowsInSteps(rows, context, faults), context);
}
