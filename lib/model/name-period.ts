// Days turned into the ledger's own words for a period: the way back from period.ts.
import { parseLedgerPeriod } from './period';

const DAY_MS = 86_400_000;
/** "A year earlier" is counted back by 365 days: a leap year or two shift it by so many. */
const SLACK_DAYS = 3;

const isNear = (one: string, other: string): boolean => Math.abs(Date.parse(one) - Date.parse(other)) <= SLACK_DAYS * DAY_MS;

/** All names that end in or next to `year`, the company's own calendar first: where it is the plain one, its quarters have no "FY". */
function listNames(year: number, fiscalYearEndMonth: number): string[] {
  const fiscal = fiscalYearEndMonth === 12 ? '' : 'FY';
  const years = [year, year + 1, year - 1];
  const parts = (mark: string) => years.flatMap((y) => ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'].map((part) => `${part} ${mark}${y}`));
  return [...years.map((y) => `FY${y}`), ...parts(fiscal), ...years.map((y) => `CY${y}`), ...parts('')];
}

/**
 * "Q3 FY2027", "CY2025", "2026-10", "TTM 2026-03", "CY2023/CY2025" for inclusive days, YYYY-MM-DD. Null for a stretch that the
 * ledger has no word for: some weeks, a season.
 */
export function namePeriod({ from, to }: { readonly from: string; readonly to: string }, fiscalYearEndMonth: number): string | null {
  if (from === to) return to;
  const months = [to.slice(0, 7), from.slice(0, 7)];
  const names = [...listNames(Number(to.slice(0, 4)), fiscalYearEndMonth), ...months, ...months.map((month) => `TTM ${month}`), `CY${from.slice(0, 4)}/CY${to.slice(0, 4)}`];
  return names.find((name) => {
    const days = parseLedgerPeriod(name, fiscalYearEndMonth);
    return days !== null && isNear(days.from, from) && isNear(days.to, to);
  }) ?? null;
}
