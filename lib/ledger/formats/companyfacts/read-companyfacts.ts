// The SEC's companyfacts JSON as facts: only what the table of tags names, by the days of each value, newest word over all synonymous
// tags, what it restated kept as superseded, the filing as source.
import { z } from 'zod';
import { countWords } from '../../../model/count-words';
import type { ReadContext } from '../../../model/import';
import type { Company, Fact, Source } from '../../../model/ledger';
import type { XbrlMetric } from '../../../model/xbrl';
import { type Addition, checkAddition } from '../../check-addition';
import { type FaultList, faultOfError, makeFault } from '../../import-fault';
import { describeIssue } from '../../ledger-error';
import { type Steps, within } from '../../steps';
import { collectRows } from './collect-rows';
import { dropOldShares } from './drop-old-shares';
import { findFiscalYearEnd, findNamesake, makeCompany, USUAL_YEAR_END } from './find-company';
import { chainPoints, makeFacts, makeSource, type Picked } from './make-facts';
import { periodOfRow, type RowPeriod, spanOf } from './period-of-row';
import { findTagLives, pickValues } from './pick-values';
import { figureOf, type Row } from './row';
import { countFigures, createLeftOut, type LeftOut, tellLeftOut } from './tell-left-out';

const headSchema = z.object({
  cik: z.union([z.number().int().min(1).max(9_999_999_999), z.string().regex(/^\d{1,10}$/, 'must be a CIK: up to ten digits')], { error: 'must be a CIK: up to ten digits, like 1045810' }),
  entityName: z.string().trim().min(1).max(300).refine((name) => !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(name), 'must be plain text'),
  facts: z.record(z.string(), z.unknown()),
});

/** True for the shape of a companyfacts file, whatever may be wrong inside. */
export const isCompanyfacts = (value: object): boolean => Object.hasOwn(value, 'facts') && !Array.isArray(Reflect.get(value, 'facts')) && (Object.hasOwn(value, 'cik') || Object.hasOwn(value, 'entityName'));

const yearsBefore = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
const maxOf = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '');

const endOf = ({ rows }: Picked): string => rows[0]?.end ?? '';

/** Rows of one metric by unit and period, oldest period first and however old. */
function groupRows(metric: XbrlMetric, rows: readonly Row[], company: Company, reportDays: ReadonlySet<string>, unused: LeftOut): readonly Picked[] {
  const groups = new Map<string, { rows: Row[]; period: RowPeriod | null }>();
  for (const row of rows) {
    const period = metric.nature === 'flow' && row.start !== undefined ? periodOfRow(row.start, row.end, company.fiscalYearEndMonth) : null;
    if (metric.nature === 'flow' ? period === null : row.start !== undefined || !reportDays.has(row.end)) {
      unused.add(metric.nature === 'flow' ? 'period' : 'day', figureOf(metric, row.unit, row));
      continue;
    }
    const key = `${row.unit} ${period?.period ?? row.end}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], period });
  }
  const lives = findTagLives(rows);
  const picked = [...groups.values()].map(({ rows: list, period }): Picked => ({ metric, period, currency: list[0]?.unit ?? '', rows: pickValues(list, lives) }));
  // The year to date says something only where the quarter itself is not filed.
  const quarters = new Set(picked.flatMap(({ period, currency }) => (period?.span === 'Q' ? [`${currency} ${period.periodEnd}`] : [])));
  picked.sort((a, b) => endOf(a).localeCompare(endOf(b)));
  return picked.filter(({ period, currency, rows: list }) => {
    const [first] = list;
    if (!first) return false;
    const isToDate = period !== null && (period.span === 'H' || period.span === '9M') && quarters.has(`${currency} ${period.periodEnd}`);
    if (isToDate) unused.add('toDate', figureOf(metric, currency, first));
    return !isToDate;
  });
}

/** Days on which a reporting period ends. What is measured on another day (of a merger, say) is of another whole. */
function findReportDays(rows: readonly Row[]): ReadonlySet<string> {
  const days = rows.filter(({ start, end }) => start !== undefined && spanOf(start, end) !== null).map(({ end }) => end);
  return new Set(days.length ? days : rows.map(({ end }) => end));
}

/** The currency of most values. */
function findMainCurrency(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'USD';
}

export function* readCompanyfacts(value: object, context: ReadContext, faults: FaultList, notes: string[], warnings: string[]): Steps<Addition | null> {
  const head = headSchema.safeParse(value);
  if (!head.success) {
    for (const issue of head.error.issues) faults.add(() => faultOfError(describeIssue(value, issue)));
    return null;
  }
  const unused = createLeftOut();
  const collected = yield* within(0, 0.6, collectRows(head.data.facts, context.xbrl, faults, unused));
  if (faults.faults.length) return null;
  const values = [...collected.values()].flat();
  const newest = maxOf(values.map(({ end }) => end));
  if (!newest) {
    faults.add(() => makeFault('facts', 'values of a metric that the ledger follows, from a quarterly or annual report', 'none'));
    return null;
  }
  const cik = String(head.data.cik).padStart(10, '0');
  const known = context.base.companies.find((company) => company.cik === cik);
  const yearEnd = findFiscalYearEnd(values);
  const company = known ?? makeCompany({ cik, entityName: head.data.entityName }, yearEnd ?? USUAL_YEAR_END, context.base);
  const main = findMainCurrency(values);
  const reportDays = findReportDays(values);
  const { keepYears, keepFullYears } = context.xbrl;
  const since = yearsBefore(newest, keepYears);
  const sinceFullYear = yearsBefore(newest, keepFullYears);
  const isRecent = (one: Picked): boolean => endOf(one) >= (one.period?.span === 'Y' ? sinceFullYear : since);
  const left = { old: 0, oldShares: 0 };
  const base = new Map(context.base.facts.filter((fact) => fact.company === company.id).map((fact) => [fact.id, fact]));
  const facts: Fact[] = [];
  const picked = new Map<string, Row>();
  for (const [metric, rows] of collected) {
    const all = groupRows(metric, rows, company, reportDays, unused);
    const ofTheseShares = metric.unit === 'currency/shares' ? dropOldShares(all) : all;
    const groups = ofTheseShares.filter(isRecent);
    left.oldShares += all.filter(isRecent).length - groups.length;
    left.old += ofTheseShares.length - groups.length;
    for (const group of groups) for (const row of group.rows) picked.set(row.accn, row);
    const made = groups.flatMap((group) => makeFacts(group, company, main, base));
    const isPoint = metric.nature === 'point';
    const currencies = new Set(made.map(({ value: { unit } }) => unit));
    facts.push(...(isPoint ? [...currencies].flatMap((unit) => chainPoints(made.filter((fact) => fact.value.unit === unit), context.base.facts)) : made));
    yield 0.8;
  }
  const unusedWords = tellLeftOut(unused, !known && yearEnd === null);
  if (facts.length === 0) {
    faults.add(() => makeFault('facts', 'a figure that the ledger can take', unusedWords || 'none', `${company.name}: no figure can be taken over${known ? '' : ', so the company is not added'}.${unusedWords ? ` Left out: ${unusedWords}.` : ''}`));
    return null;
  }
  const ends = new Map<string, string>();
  for (const { accn, end } of values) if (end > (ends.get(accn) ?? '')) ends.set(accn, end);
  const used = new Set(facts.map(({ source }) => source));
  const sources: Source[] = [...picked.values()].map((row) => makeSource(row, ends.get(row.accn) ?? row.end, company)).filter(({ id }) => used.has(id));
  const addition: Addition = { companies: known ? [] : [company], sources, facts };
  yield* within(0.8, 1, checkAddition(context.base, addition, context.today, (list, at, field, expected, found) => faults.add(() => makeFault(`${list === 'facts' ? (facts[at]?.label ?? list) : list}${field ? `, ${field}` : ''}`, expected, found))));
  notes.push(`${company.name}: ${countWords(facts.length, 'fact')} from ${countWords(sources.length, 'filing')}.`);
  if (unusedWords) notes.push(`Left out: ${unusedWords}.`);
  if (left.old > 0) notes.push(`Left out as too old: ${countFigures(left.old)}. Whole years are kept for ${keepFullYears} years back, quarters and balances for ${keepYears}.`);
  if (left.oldShares > 0) notes.push(`Left out as of other shares: ${countFigures(left.oldShares)} per share from before a split that no later filing gives again.`);
  const namesake = known ? null : findNamesake(company, context.base);
  if (!known) warnings.push(`${company.name} is new to your ledger and will be ranked with its companies.`);
  if (namesake) warnings.push(`Your ledger has ${namesake.name} already${namesake.cik === null ? '' : `, under CIK ${Number(namesake.cik)}`}. This file is of CIK ${Number(cik)} and becomes a company beside it.`);
  return addition;
}
