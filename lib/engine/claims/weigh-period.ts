// Whether a figure may be of another stretch of time than the one that it is compared over: a half-year, two periods together, a change
// from one quarter to the next. Words and dates of the sentence only.
import type { Quantity } from '../../model/quantity';
import type { Query } from '../verdict/find-facts';
import { kindAt } from './proximity';
import type { SentenceReading } from './reading';

const LONG: ReadonlySet<string> = new Set(['half', 'nine-months', 'years', 'decade']);
/** Between a change and what it is counted from. */
const FROM = new Set(['from', 'than', 'over', 'above', 'below', 'on', 'versus', 'vs', 'against', 'with', 'to', 'between', 'compared']);
const FROM_REACH = 4;
const JOINS = new Set(['and', 'plus']);

const grainAt = (reading: SentenceReading, i: number) => reading.periods[reading.tokens[i]?.period ?? -1]?.grain;

/** "In 2024 and 2025", "in 2025 and the first quarter of 2026", "first-half revenue": no one quarter or year. */
export function isOverLongStretch(reading: SentenceReading): boolean {
  if (reading.periods.some((p) => LONG.has(p.grain) || /calendar/i.test(p.text))) return true;
  return reading.periodAt.some((i) => {
    if (i < 0) return false;
    const next = reading.tokens.slice(i + 1, i + 4);
    return JOINS.has(next[0]?.word ?? '') && !next[0]?.breaks && next.slice(1).some((t, k) => t.period >= 0 && (k === 0 || next[1]?.word === 'the'));
  });
}

/** "Rose 22% from the previous quarter", "grew 20% between the third and the fourth quarter", "up 20% from three months earlier": not on the year. */
export function isFromOtherQuarter(reading: SentenceReading, at: number): boolean {
  const quarters = new Set(reading.periods.filter((p) => p.grain === 'quarter').map((p) => p.text.toLowerCase()));
  if (quarters.size > 1 || reading.periods.some((p) => p.grain === 'quarter' && p.relative === 'last' && /^(?:the )?(?:previous|prior|preceding)/i.test(p.text))) return true;
  if (/\bbetween\b.*\bquarters?\b/i.test(reading.text)) return true;
  return reading.tokens.some((t, i) => i !== at && FROM.has(t.word) && reading.tokens.slice(i + 1, i + 1 + FROM_REACH).some((next, k, passed) => {
    const isMonths = reading.quantities[next.quantity]?.kind === 'duration' && /month|week/i.test(reading.quantities[next.quantity]?.text ?? '');
    const isMonth = grainAt(reading, i + 1 + k) === 'month' || (grainAt(reading, i + 1 + k) === 'quarter' && i > at);
    return (isMonths || isMonth || next.word === 'quarter') && passed.slice(0, k).every((w) => w.quantity < 0 && w.period < 0 && w.mention < 0);
  }));
}

/** "In one month of 2025", "in the best week of the year": a part of the period that is named, and we cannot say which. */
const SPELL = /\b(?:days?|weeks?|months?|quarters?|weekend|hours?)\s(?:(?:of|in|during)\s(?:the\s)?)?$/i;
export const isWithinPeriod = ({ text, periods }: SentenceReading): boolean => periods.some((p) => SPELL.test(text.slice(0, p.start)) && !periods.some((o) => o.end <= p.start && p.start - o.end <= SPELL_GAP));
/** Between a period and what belongs to its name: "the second quarter, of 2025". */
const SPELL_GAP = 5;

/** A sum is made in a stretch of time, and a level that is reached after it is not: "jumped 40% in five years to #". */
export const isMadeInTime = ({ tokens, quantities }: SentenceReading, at: number): boolean => quantities[tokens[at]?.quantity ?? -1]?.kind === 'money' && (!REACHES.has(tokens[at - 1]?.word ?? '') || SUMS.has(tokens[at - 2]?.word ?? ''));

/** "Over the last nine months", "in the two months to May", "during five years": how many days the sum at a value was made in; null where the words name no such stretch. */
export function stretchDaysOf(reading: SentenceReading, at: number): number | null {
  if (!isMadeInTime(reading, at)) return null;
  const { text, quantities, quantityAt, borders } = reading;
  const stretch = quantities.find((q, n) => {
    const i = quantityAt[n] ?? -1;
    return q.kind === 'duration' && i >= 0 && (borders[i] === borders[at] || i <= SENTENCE_HEAD) && OVER.test(text.slice(0, q.start));
  });
  return stretch ? stretch.amount / DAY_SECONDS : null;
}
const SENTENCE_HEAD = 3;
const OVER = /\b(?:(?:over|during|across)\s(?:the\s|its\s)?(?:(?:last|past|previous|first|latest)\s)?|(?:in|for)\s(?:the|its)\s(?:(?:last|past|previous|first|latest)\s)?)$/i;
const REACHES: ReadonlySet<string> = new Set(['to', 'from']), SUMS: ReadonlySet<string> = new Set(['came', 'comes', 'amounted', 'amounts', 'up']);
const DAY_SECONDS = 86_400;

const STRETCHES: Readonly<Record<string, Query['grain']>> = { daily: 'month', weekly: 'month', monthly: 'month', quarterly: 'quarter', annual: 'year', yearly: 'year' };
const STRETCH_REACH = 8;

/** "Quarterly data-center revenue was #": how long a stretch the words before a sum give it. */
export function grainOf({ tokens, borders }: SentenceReading, at: number, quantity: Quantity | null): Query['grain'] {
  if (quantity?.kind !== 'money') return null;
  if (quantity.per === 'quarter') return 'quarter';
  for (let i = at - 1; i >= Math.max(0, at - STRETCH_REACH) && borders[i] === borders[at]; i--) {
    const token = tokens[i];
    if (!token || token.quantity >= 0) return null;
    const stretch = STRETCHES[token.word];
    if (stretch) return stretch;
  }
  return null;
}

/** "Losses of #, #, # and #": what stands in a bare row may be of any stretch, and is not the whole. */
export const isInRow = (reading: SentenceReading, at: number): boolean => {
  const kind = kindAt(reading, at);
  if (kind === undefined) return false;
  const count = (step: 1 | -1): number => {
    let n = 0;
    for (let i = at + step; kindAt(reading, i) === kind || ROW_JOINS.has(reading.tokens[i]?.word ?? ''); i += step) if (kindAt(reading, i)) n++;
    return n;
  };
  return count(1) + count(-1) >= 2;
};
const ROW_JOINS = new Set(['and', 'then']);
