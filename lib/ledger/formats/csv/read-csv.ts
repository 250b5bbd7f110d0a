// Rows of a CSV as facts and sources, tied to the companies of the ledger in use. Every fault is named by row and column.
import type { ImportFault, ReadContext } from '../../../model/import';
import { type Fact, type Source, sourceSchema } from '../../../model/ledger';
import { type Addition, checkAddition } from '../../check-addition';
import { type FaultList, makeFault } from '../../import-fault';
import { describeIssue, showFound } from '../../ledger-error';
import { runInSlices, type Steps, within } from '../../steps';
import { MAX_COUNTED } from '../../validate-ledger';
import { warnAhead } from '../../warn-ahead';
import { warnImplausible } from '../../warn-implausible';
import { COLUMN_OF, COLUMNS, SOURCE_COLUMN_OF } from './columns';
import { createDefaults, type Defaults } from './default-cells';
import { type ParsedRows, parseRows, type Row } from './parse-rows';
import { expectedForDay } from './read-day';
import { dayOf, evidenceOfRow, kindOfRow, readFact, type Reading, readYes, type Report, short } from './read-fact';
import { findHabit } from './read-number';
import { readSource } from './read-source';
import { createTranslations, reportTo } from './report-cells';
import { type RepeatedRow, warnRepeated } from './warn-repeated';
import { warnUntracked } from './warn-untracked';

const STRIDE = 200;

export interface ReadTable {
  readonly addition: Addition;
  readonly warnings: readonly string[];
}

/** Faults stand as a reader goes through the table: row by row, in each by the list of columns. */
function placeOfFault({ place }: ImportFault): number {
  const [, row = '0', column = ''] = /^row (\d+)(?:, column (.*))?$/.exec(place) ?? [];
  return Number(row) * (COLUMNS.length + 1) + (COLUMNS as readonly string[]).indexOf(column) + 1;
}

/** The numbers of a table, without the words of its rows of words. */
function* listNumbers(rows: readonly Row[], defaults: Defaults): Generator<string> {
  for (const row of rows) {
    const kind = kindOfRow(row, defaults);
    if (kind !== 'text' && kind !== 'date') yield row.cell('amount');
    yield row.cell('max');
  }
}

function* readRowsInSteps({ rows, hasFreeCommas }: ParsedRows, context: ReadContext, faults: FaultList, notes: string[]): Steps<ReadTable> {
  const defaults = createDefaults(context);
  const translations = createTranslations();
  const facts: Fact[] = [];
  const rowOf: Row[] = [];
  const sources = new Map<string, Source>();
  const sourceRow = new Map<string, Row>();
  const sourceByWords = new Map<string, string>();
  const firstRow = new Map<string, number>();
  const repeated: RepeatedRow[] = [];
  let reported = 0;
  const tell = reportTo(faults);
  const report: Report = (...fault) => { reported++; tell(...fault); };
  const reading: Reading = { defaults, habit: findHabit(listNumbers(rows, defaults), hasFreeCommas), hasFreeCommas, report, unknown: new Set(), translate: translations.add };
  const keepSource = (row: Row, of: 'source' | 'via', evidence: string): string | null => {
    const read = readSource(row, of, evidence, readYes(row, `${of}_date_inferred`, report), dayOf(row, `${of}_date`, reading));
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
        const column = part === 'id' ? of : (`${of}_${part}` as const);
        report(row, column, (part === 'date' ? expectedForDay(short(row, column)) : null) ?? error.expected, error.found);
      }
      return null;
    }
    const before = sources.get(parsed.data.id);
    if (before) report(row, row.has(of) ? of : `${of}_title`, `what row ${sourceRow.get(before.id)?.number} says of the same source`, showFound(before.id));
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
    const before = reported;
    const evidence = evidenceOfRow(row);
    const source = keepSource(row, 'source', evidence);
    const via = keepSource(row, 'via', 'reported');
    if (source === null && reported === before) report(row, !row.has('source_title') && row.has('source') ? 'source' : 'source_title', evidence === 'filed' ? 'the title of the filing, or its id in the column source' : 'the title of what says so, or its id in the column source', 'nothing');
    const fact = readFact(row, { source: source ?? 'unknown', via }, reading);
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
  faults.order(placeOfFault);
  notes.push(...translations.tell());
  const placed = facts.map((fact, at) => ({ fact, row: rowOf[at]?.number ?? 0 }));
  return { addition, warnings: [...warnRepeated(repeated), ...warnUntracked(placed, context.tracked, context.base), ...warnImplausible(placed.map(({ fact, row }) => ({ fact, place: `row ${row}, column amount` })), context.base), ...warnAhead(placed.map(({ fact, row }) => ({ fact, place: `row ${row}, column period` })), context.base)] };
}

export async function readCsv(text: string, context: ReadContext, faults: FaultList, notes: string[]): Promise<ReadTable> {
  return runInSlices(readRowsInSteps(parseRows(text, faults, notes), context, faults, notes), context);
}
