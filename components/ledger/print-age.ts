// How old a ledger is, in words.

/** "140 days old", by whole days. */
export function printAge(asOf: string, today: string): string {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(asOf)) / 86_400_000));
  if (days === 0) return 'of today';
  return days === 1 ? '1 day old' : `${days.toLocaleString('en-US')} days old`;
}
