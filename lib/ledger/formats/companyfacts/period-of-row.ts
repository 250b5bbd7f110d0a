// Which period of the ledger a value belongs to, by its days alone. Fiscal years of 52 or 53 weeks end near a month's end: the nearest
// one counts. What is no quarter, half, nine months or year of the company's calendar has no period.

const DAY_MS = 86_400_000;
const NEAR_DAYS = 16;
/** Inclusive days of each length; 14-week quarters and 53-week years are in. */
const SPANS: readonly (readonly [name: 'Q' | 'H' | '9M' | 'Y', least: number, most: number])[] = [['Q', 80, 100], ['H', 170, 192], ['9M', 260, 285], ['Y', 350, 380]];

export type SpanName = (typeof SPANS)[number][0];
export interface RowPeriod {
  readonly span: SpanName;
  /** As the ledger writes it: "Q1 FY2027", "FY2026"; a fiscal year that is the calendar's gives "Q1 2026". */
  readonly period: string;
  /** The end of the month that the period is rounded to. */
  readonly periodEnd: string;
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The nearest end of a month, where one is near: months count from 0. */
export function snapToMonth(day: string): { readonly year: number; readonly month: number; readonly end: string } | null {
  const at = Date.parse(day);
  const date = new Date(at);
  const ends = [0, 1].map((n) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n, 0)).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const near = ends[0];
  if (near === undefined || Math.abs(near - at) > NEAR_DAYS * DAY_MS) return null;
  const end = new Date(near);
  return { year: end.getUTCFullYear(), month: end.getUTCMonth(), end: dayOf(near) };
}

export function spanOf(start: string, end: string): SpanName | null {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  return SPANS.find(([, least, most]) => days >= least && days <= most)?.[0] ?? null;
}

export function periodOfRow(start: string, end: string, fiscalYearEndMonth: number): RowPeriod | null {
  const span = spanOf(start, end);
  const last = span && snapToMonth(end);
  if (!span || !last) return null;
  const monthsIn = (last.month + 1 - fiscalYearEndMonth + 12) % 12 || 12;
  const year = monthsIn === 12 || last.month + 1 <= fiscalYearEndMonth ? last.year : last.year + 1;
  const fiscal = fiscalYearEndMonth === 12 ? String(year) : `FY${year}`;
  if (span === 'Y') return monthsIn === 12 ? { span, period: `FY${year}`, periodEnd: last.end } : null;
  if (span === '9M') return monthsIn === 9 ? { span, period: `9M ${fiscal}`, periodEnd: last.end } : null;
  if (span === 'H') return monthsIn === 6 || monthsIn === 12 ? { span, period: `H${monthsIn / 6} ${fiscal}`, periodEnd: last.end } : null;
  return monthsIn % 3 === 0 ? { span, period: `Q${monthsIn / 3} ${fiscal}`, periodEnd: last.end } : null;
}
