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

/** The last day of a month (0–11). */
export function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}

export function startOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

export function shiftDays(iso: string, by: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
