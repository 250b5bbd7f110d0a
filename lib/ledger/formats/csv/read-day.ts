// A day as people write it: 2026-11-18, 18.11.2026, 2026/11/18. With slashes and the year last, nobody can tell month from day.

const two = (digits: string): string => digits.padStart(2, '0');

/** YYYY-MM-DD where the writing can mean one day only, else what stands there, for the schema to judge. */
export function readDay(text: string): string {
  const points = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (points) return `${points[3]}-${two(points[2] ?? '')}-${two(points[1] ?? '')}`;
  const slashes = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  return slashes ? `${slashes[1]}-${two(slashes[2] ?? '')}-${two(slashes[3] ?? '')}` : text;
}

/** What to say of a day that may be read in two ways; null for any other text. */
export const expectedForDay = (text: string): string | null => (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text) ? 'a day as YYYY-MM-DD, because with slashes the month and the day may change places' : null);
