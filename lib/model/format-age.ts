// How old a fact or a ledger is, in words. A ledger past its best is said to be in one way everywhere.
import { formatDay } from './format-day';

/** A ledger older than this is said to be. */
const OLD_AFTER_DAYS = 90;
/** Up to so many days an age is told in days, up to so many months in months. */
const MAX_DAYS = 60;
const MAX_MONTHS = 23;

const DAY_MS = 86_400_000;
const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} old`;

/** Whole days from one day (YYYY-MM-DD) to another; a day that is still to come counts as today. */
const daysSince = (day: string, today: string): number => Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS));

function monthsSince(day: string, today: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [yearNow = 0, monthNow = 0, dateNow = 0] = today.split('-').map(Number);
  return (yearNow - year) * 12 + monthNow - month - (dateNow < date ? 1 : 0);
}

/** "of today", "12 days old", "6 months old", "3 years old". */
export function formatAge(day: string, today: string): string {
  const days = daysSince(day, today);
  if (days === 0) return 'of today';
  if (days <= MAX_DAYS) return counted(days, 'day');
  const months = monthsSince(day, today);
  return months <= MAX_MONTHS ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

export const isOldLedger = (asOf: string, today: string): boolean => daysSince(asOf, today) > OLD_AFTER_DAYS;

/** "4 July 2026, 12 days old"; beyond its time "4 July 2026, more than 90 days old". */
export const formatLedgerAge = (asOf: string, today: string): string => `${formatDay(asOf)}, ${isOldLedger(asOf, today) ? `more than ${OLD_AFTER_DAYS} days old` : formatAge(asOf, today)}`;
