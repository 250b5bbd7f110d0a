// Picked values as facts and their filings as sources, with ids and labels as the bundled ledger has them, so that facts of the same
// company, metric and period fall together.
import { formatDay, formatPeriod } from '../../../model/format-day';
import type { Company, Fact, Ledger, Source } from '../../../model/ledger';
import type { XbrlMetric } from '../../../model/xbrl';
import { slugOf } from '../../make-slug';
import type { RowPeriod } from './period-of-row';
import type { Row } from './row';

const sourceIdOf = (company: Company, accession: string): string => `src-xbrl-${company.id}-${accession}`;
const tagName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** "first quarter of fiscal 2027", without the month in brackets. */
const wordsOf = (period: string, endMonth: number): string => formatPeriod(period, endMonth).replace(/ \(to [^)]*\)$/, '');

export interface Picked {
  readonly metric: XbrlMetric;
  /** Oldest filing first; each but the last was restated. */
  readonly rows: readonly Row[];
  /** Null for what was measured on a day. */
  readonly period: RowPeriod | null;
  readonly currency: string;
}

/** The facts of one metric and period, each superseding the one before. `main` is the currency that goes without saying. */
export function makeFacts({ metric, rows, period, currency }: Picked, company: Company, main: string, base: ReadonlyMap<string, Fact>): Fact[] {
  const end = rows[0]?.end ?? '';
  const when = period ? wordsOf(period.period, company.fiscalYearEndMonth) : formatDay(end);
  // The calendar's own year is "2025", a fiscal one "fy2026".
  const slug = period ? (company.fiscalYearEndMonth === 12 ? slugOf(period.period).replace(/^fy/, '') : slugOf(period.period)) : end;
  const stem = [company.id, metric.metric, slug, ...(currency === main ? [] : [currency.toLowerCase()]), 'xbrl'].join('.');
  const facts: Fact[] = [];
  for (const [index, row] of rows.entries()) {
    const known = base.get(stem);
    const isFree = known ? known.value.amount === row.val : facts.length === 0;
    const label = row.val < 0 ? (metric.lossLabel ?? metric.label) : metric.label;
    const before = facts.at(-1);
    facts.push({
      id: isFree && before?.id !== stem ? stem : `${stem}.${row.accn}`, company: company.id, metric: metric.metric, scope: metric.scope, basis: metric.basis,
      label: `${label}, ${when}${currency === main ? '' : ` (${currency})`}${index < rows.length - 1 ? `, as filed on ${formatDay(row.filed)}` : ''}`,
      value: { kind: metric.kind, amount: row.val, max: null, unit: currency, approx: 'exact' },
      period: period?.period ?? null, periodEnd: period?.periodEnd ?? row.end, asOf: row.filed, evidence: 'filed', stage: 'actual', counterparty: null,
      source: sourceIdOf(company, row.accn), via: null, supersedes: before ? [before.id] : [], outcome: null, disputed: false, note: `XBRL tag ${tagName(row.tag)}.`,
    });
  }
  return facts;
}

/** `end` is the newest day that the filing reports on. */
export function makeSource(row: Row, end: string, company: Company): Source {
  return {
    id: sourceIdOf(company, row.accn), kind: 'filing', form: row.form, accession: row.accn, publisher: 'SEC EDGAR', title: `${company.name} Form ${row.form} for the period ended ${end}`,
    url: `https://www.sec.gov/Archives/edgar/data/${Number(company.cik)}/${row.accn.replaceAll('-', '')}/`, date: row.filed, dateInferred: false,
  };
}

/** What was measured on a day is replaced by the next day's measure, if that differs. */
export function chainPoints(facts: readonly Fact[], base: Ledger['facts']): Fact[] {
  const taken = new Set(base.flatMap(({ supersedes }) => supersedes));
  const inOrder = [...facts].sort((a, b) => ((a.periodEnd ?? '') < (b.periodEnd ?? '') ? -1 : (a.periodEnd ?? '') > (b.periodEnd ?? '') ? 1 : a.asOf < b.asOf ? -1 : 1));
  const chained: Fact[] = [];
  for (const fact of inOrder) {
    const before = chained.at(-1);
    const follows = before && before.periodEnd !== fact.periodEnd && before.value.amount !== fact.value.amount && !taken.has(before.id);
    chained.push(follows ? { ...fact, supersedes: [...fact.supersedes, before.id] } : fact);
  }
  return chained;
}
