// Two dates that a joint ties are one span: "from March to May 2026", "June 26, 2019 to June 28, 2020". Takes what was found, reads no date.
import type { PeriodMention } from '../../model/quantity';

const JOINT = /^(?: ?[-–—~] ?|-to-| to (?:the )?| till | until (?:the )?| through (?:the )?| thru (?:the )?)$/i;
const AND = /^ and (?:the )?$/i;
const BETWEEN = /\bbetween (?:the )?$/i;

const SAME_GRAINS = new Set(['day', 'month', 'half', 'week']);

/** The year of `iso` set to `year`. */
const inYear = (iso: string, year: number) => `${year}${iso.slice(4)}`;

function joinPair(a: PeriodMention, b: PeriodMention, text: string): PeriodMention | null {
  if (!a.from || !a.to || !b.from || !b.to || a.relative || a.joined || b.joined) return null;
  if (b.relative && b.grain !== 'day') return null;
  if (!SAME_GRAINS.has(a.grain) && a.grain !== 'year') return null;
  if (a.grain === 'year' && b.grain === 'year') return null;
  let from = a.from, to = b.to;
  const yearB = Number(b.to.slice(0, 4)), yearA = Number(a.from.slice(0, 4));
  // The end that lacks a year takes it from the other one.
  if (a.yearless && !b.yearless) from = inYear(from, from.slice(5) > to.slice(5) ? yearB - 1 : yearB);
  else if (!a.yearless && b.yearless) to = inYear(to, to.slice(5) < from.slice(5) ? yearA + 1 : yearA);
  // Written in January, "between January and September" is of the year that September was in.
  else if (a.yearless && b.yearless && to < from && from.slice(5) <= to.slice(5)) from = inYear(from, yearB);
  else if (a.yearless && b.yearless && to < from) to = inYear(to, yearB + 1);
  if (to < from) return null;
  return { outerStart: a.outerStart, start: a.start, end: b.end, text: text.slice(a.start, b.end), grain: 'years', from, to, joined: true, ...(a.yearless && b.yearless ? { yearless: true } : {}) };
}

/** `found` in reading order, with every tied pair made one. */
export function joinPeriods(found: readonly PeriodMention[], text: string): PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const p of found) {
    const before = joined.at(-1), between = before && p.start - before.end <= 13 ? text.slice(before.end, p.start) : '';
    const tied = before && between && (JOINT.test(between) || (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, before.start - 14), before.start)))) ? joinPair(before, p, text) : null;
    if (tied) joined[joined.length - 1] = tied;
    else joined.push(p);
  }
  return joined;
}
