// One row as a fact: cells met with the closed lists, numbers and days read as people write them, what is empty filled in. Every fault
// is named by its column.
import { type Fact, factSchema } from '../../../model/ledger';
import { precisionSchema, quantityKindSchema } from '../../../model/quantity';
import { evidenceSchema, stageSchema } from '../../../model/verdict';
import { EVIDENCE, STAGE } from '../../describe-record';
import { describeIssue, showFound } from '../../ledger-error';
import { COLUMN_OF, type Column } from './columns';
import type { Defaults } from './default-cells';
import { createMeeting } from './meet-word';
import type { Row } from './parse-rows';
import { expectedForDay, readDay } from './read-day';
import { type Habit, readNumber } from './read-number';

const YES = /^(?:yes|true|1|x)$/i;
const NO = /^(?:no|false|0|)$/i;

/** `near` is asked only where the fault is listed: it looks through every name. */
export type Report = (row: Row, column: string, expected: string, found: string, near?: () => string | null) => void;

/** What a table is read by, beside its rows. */
export interface Reading {
  readonly defaults: Defaults;
  readonly habit: Habit;
  readonly hasFreeCommas: boolean;
  readonly report: Report;
  /** Metrics of which nothing is known, as far as they were said to be so. */
  readonly unknown: Set<string>;
  /** A cell was read as something else than what stands there. */
  readonly translate: (row: Row, cell: string, as: string) => void;
}

const meetKind = createMeeting(quantityKindSchema.options);
const meetPrecision = createMeeting(precisionSchema.options);
const meetEvidence = createMeeting(evidenceSchema.options, EVIDENCE);
const meetStage = createMeeting(stageSchema.options, STAGE);

const orNull = (cell: string): string | null => (cell === '' ? null : cell);
export const short = (row: Row, column: Column): string => row.cell(column).trim();

export const kindOfRow = (row: Row, defaults: Defaults): string => meetKind(short(row, 'kind')) || defaults.kindOf(defaults.findMetric(short(row, 'metric')));
export const evidenceOfRow = (row: Row): string => meetEvidence(short(row, 'evidence'));

/** A number, or what is missing for one. */
function numberOf(row: Row, column: 'amount' | 'max', { habit, hasFreeCommas, report, translate }: Reading): number | null {
  const cell = row.cell(column);
  if (cell.trim() === '' && column === 'max') return null;
  const read = readNumber(cell, habit, hasFreeCommas);
  if (!read.ok) {
    report(row, column, read.expected, showFound(cell));
    return column === 'max' ? null : 0;
  }
  if (read.isTranslated) translate(row, cell.trim(), String(read.amount));
  return read.amount;
}

export function dayOf(row: Row, column: Column, { translate }: Pick<Reading, 'translate'>): string {
  const cell = short(row, column);
  const day = readDay(cell);
  if (day !== cell) translate(row, cell, day);
  return day;
}

export function readYes(row: Row, column: 'disputed' | 'source_date_inferred' | 'via_date_inferred', report: Report): boolean {
  const cell = short(row, column);
  if (!YES.test(cell) && !NO.test(cell)) report(row, column, 'yes, no or nothing', showFound(cell));
  return YES.test(cell);
}

/** Words stay words. */
function amountOf(row: Row, kind: string, reading: Reading): number | string | null {
  if (kind === 'text') return row.cell('amount');
  return kind === 'date' ? dayOf(row, 'amount', reading) : numberOf(row, 'amount', reading);
}

export function readFact(row: Row, sources: { readonly source: string; readonly via: string | null }, reading: Reading): Fact | null {
  const { defaults, report, unknown } = reading;
  const named = short(row, 'metric');
  const metric = defaults.findMetric(named);
  const company = defaults.findCompany(short(row, 'company'));
  if (company === null) report(row, 'company', 'a company of the ledger, by id, name or ticker', showFound(row.cell('company')), () => defaults.nearCompany(short(row, 'company')));
  const kind = kindOfRow(row, defaults);
  const unit = orNull(row.cell('unit'));
  const raw = {
    id: short(row, 'id') || 'made-below', company: company ?? 'unknown', metric, scope: orNull(short(row, 'scope')), basis: orNull(short(row, 'basis')), label: row.cell('label') || 'made below',
    value: {
      kind, amount: amountOf(row, kind, reading), max: numberOf(row, 'max', reading), unit: unit === null ? defaults.unitOf(metric, kind, row.has('unit')) : defaults.findUnit(unit, kind),
      approx: meetPrecision(short(row, 'approx')) || (short(row, 'max') ? 'range' : 'exact'),
    },
    period: orNull(short(row, 'period')), periodEnd: orNull(dayOf(row, 'period_end', reading)), asOf: dayOf(row, 'as_of', reading), evidence: evidenceOfRow(row), stage: meetStage(short(row, 'stage')) || 'actual',
    counterparty: orNull(row.cell('counterparty')), source: sources.source, via: sources.via, supersedes: short(row, 'supersedes').split(/\s+/).filter(Boolean), outcome: orNull(short(row, 'outcome')), disputed: readYes(row, 'disputed', report), note: orNull(row.cell('note')),
  };
  const parsed = factSchema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const error = describeIssue(raw, issue);
      const column = COLUMN_OF[error.path] ?? (issue.path[0] === 'value' ? 'amount' : String(issue.path[0]));
      // What it counts follows from the metric: where nobody knows that, its name is what is wrong, said at its first row.
      if (column === 'kind' && short(row, 'kind') === '' && !defaults.isMetric(metric)) {
        if (!unknown.has(named)) report(row, 'metric', 'a kind of figure that the ledger has, or what it counts in a column kind', showFound(named), () => defaults.nearMetric(named));
        unknown.add(named);
        continue;
      }
      const day = column === 'as_of' || column === 'period_end' ? expectedForDay(short(row, column)) : null;
      report(row, column, day ?? error.expected, error.found, column === 'metric' ? () => defaults.nearMetric(named) : undefined);
    }
    return null;
  }
  const fact = parsed.data;
  return company === null ? null : { ...fact, id: short(row, 'id') || defaults.makeId(fact), label: row.cell('label') || defaults.makeLabel(fact) };
}
