// Sums with calendar days, all in UTC and all on ISO strings. No clock: the caller says which day it is.

const DAY_MS = 86_400_000;

/** Milliseconds of an ISO day, or null where the day does not exist. */
export function dayOf(iso: string): number | null {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? null : at;
}

/** Year and month (0–11) some months on or back. */
export function addMonths(year: number, month: number, by: number): readonly [number, number] {
  const total = year * 12 + month + by;
  return [Math.floor(total / 12), ((total % 12) + 12) % 12];
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
// Counted and not asked of a Date: periods are settled for each value and each company that it may be of.
const isoDay = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The last day of a month (0–11). */
export function endOfMonth(year: number, month: number): string {
  return isoDay(year, month, month === 1 && isLeapYear(year) ? 29 : (MONTH_DAYS[month] ?? 0));
}

export function startOfMonth(year: number, month: number): string {
  return isoDay(year, month, 1);
}

export function shiftDays(iso: string, by: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
