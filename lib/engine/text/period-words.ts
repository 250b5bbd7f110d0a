// What the forms of dates and periods share: names of months, years, counts, and the shape of a form. No text is searched here.
import type { Grain, PeriodMention } from '../../model/quantity';
import { addMonths, dayOf, endOfMonth, startOfMonth } from './calendar';

export interface Found { readonly grain: Grain; readonly from: string | null; readonly to: string | null; readonly fiscal?: PeriodMention['fiscal']; readonly relative?: PeriodMention['relative']; readonly bound?: PeriodMention['bound']; readonly yearless?: boolean; readonly joined?: boolean }
export type Groups = Readonly<Record<string, string | undefined>>;
/**
 * `opens` are the words that it may begin with, told by their first three letters, and ANY_DIGIT: no other word is tried with it.
 * `holds` are what follows must hold one of, in small letters, and A_MONTH: before that the pattern is not even compiled. `need` is what
 * lib/bundle read off the pattern to the same end: it is asked at the place.
 * `pattern` names its groups; names need to be unique only within one form. It is met with plain text in small letters.
 */
export interface Form { readonly opens: string; readonly holds?: readonly string[]; readonly need?: { isMet(text: string, at: number): boolean }; readonly pattern: string; readonly read: (g: Groups, today: string) => Found | null }

export const ANY_DIGIT = '#';
export const A_MONTH = '@';
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** In the text that forms read (`markMonths`) only months have capitals: all of them where the name is whole, the first where it is cut short. Written as codes, for a form is put into small letters. */
export const MONTH = '(?:[\\x41-\\x5a]{3,}|[\\x41-\\x5a][a-z]{2,3}\\.?)';
export const MONTH_OPENS = 'jan feb mar apr may jun jul aug sep oct nov dec';
export const YEAR = '(?:19|20)\\d\\d';
const DAY_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'];
/** A day of a month, in digits or words; a word that is none is no day to `daySpan`. */
export const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)-[a-z]+|[a-z]+)';
export const DAY_OPENS = `${ANY_DIGIT} first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twenty`;
export const ORDINAL: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: 4, opening: 1, last: 4, closing: 4 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, 'a couple of': 2, 'a few': 3, few: 3, several: 3, some: 3 };
export const COUNT = '(?:a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|\\d{1,3})';
export const COUNT_OPENS = `${ANY_DIGIT} a an one two three four five six seven eight nine ten eleven twelve few several`;
export const UNIT = '(?:days?|weeks?|months?|quarters?|years?|decades?)';
export const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'];
export const CENTURIES = ['19', '20'];
export const JOINT = '(?: ?[-–—] ?| to | till | until | through | thru )(?:the )?';
export const JOINTS = ['-', '–', '—', ' to ', ' till ', ' until ', ' through ', ' thru '];

/** By a month's name, or what it is cut short to: how it is marked. */
const MARKED = new Map([...MONTHS.map((name) => [name, name.toUpperCase()] as const), ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'].map((short) => [short.toLowerCase(), short] as const)]);
/** A word that begins as a month may. */
const LIKE_MONTH = /(?<![a-zÀàª])[adfjmnos][aceopu][bcglnprtvy][a-z]{0,6}(?![a-zÀàª])/g;
/** Plain text in small letters, its months marked: a form that spelled twelve names wherever it asks for one took a millisecond to compile, and there are fifteen. */
export const markMonths = (small: string): string => small.replace(LIKE_MONTH, (word) => MARKED.get(word) ?? word);

export const monthIndex = (name: string) => MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
export const dayNumber = (text: string): number => (/^\d/.test(text) ? Number.parseInt(text, 10) : DAY_WORDS.indexOf(text.toLowerCase()) + 1);
export const countOf = (text: string): number => COUNTS[text.toLowerCase()] ?? Number(text);
export const pad = (n: number) => String(n).padStart(2, '0');
export const span = (grain: Grain, from: string, to: string, more: Partial<Found> = {}): Found => ({ grain, from, to, ...more });
export const yearSpan = (y: number, more: Partial<Found> = {}): Found => span('year', `${y}-01-01`, `${y}-12-31`, more);
/** Two digits are of this century up to 39, else of the last. */
export const fullYear = (text: string): number => { const n = Number(text.replace(/\D/g, '')); return text.replace(/\D/g, '').length === 2 ? n + (n < 40 ? 2000 : 1900) : n; };
/** A month without a year is the latest one not after the article's day. */
export const nearYear = (month: number, today: string): number => { const year = Number(today.slice(0, 4)); return month > Number(today.slice(5, 7)) - 1 ? year - 1 : year; };
export const monthSpan = (year: number, month: number, more: Partial<Found> = {}): Found => span('month', startOfMonth(year, month), endOfMonth(year, month), more);
export function daySpan(year: number, month: number, day: number, more: Partial<Found> = {}): Found | null {
  const iso = `${year}-${pad(month + 1)}-${pad(day)}`;
  return month >= 0 && month < 12 && dayOf(iso) !== null ? span('day', iso, iso, more) : null;
}

/** `count` units on (or back) from a day; the last day of a shorter month stands for the missing one. */
export function shiftBy(iso: string, count: number, unit: string): string {
  const word = unit.toLowerCase().replace(/s$/, '');
  const days: Readonly<Record<string, number>> = { day: 1, week: 7 }, months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
  const byDays = days[word];
  if (byDays !== undefined) return new Date(Date.parse(`${iso}T00:00:00Z`) + count * byDays * 86_400_000).toISOString().slice(0, 10);
  const [y, m] = addMonths(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, count * (months[word] ?? 1));
  const last = endOfMonth(y, m), same = `${last.slice(0, 8)}${iso.slice(8)}`;
  return same > last ? last : same;
}
