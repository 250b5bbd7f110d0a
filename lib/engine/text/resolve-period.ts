// Settles a period by a company's fiscal calendar and the article's day. Whole months; 52- and 53-week years are rounded to them.
import type { PeriodMention } from '../../model/quantity';
import { addMonths, endOfMonth, shiftDays, startOfMonth } from './calendar';

/** Within so many days of its end a quarter is reported by most and not by all. */
const UNREPORTED_DAYS = 60;

export interface DaySpan { readonly from: string; readonly to: string }

/** The same day of the year after; the last day of a month stays the last. */
function nextYear(iso: string): string {
  const year = Number(iso.slice(0, 4)), month = Number(iso.slice(5, 7)) - 1;
  return iso === endOfMonth(year, month) ? endOfMonth(year + 1, month) : `${year + 1}${iso.slice(4)}`;
}

/** "The May quarter" of a company whose weeks end on the Saturday nearest the last of April: its own quarter, by whole months. */
function asReported(to: string, endMonth: number): DaySpan | null {
  const month = Number(to.slice(5, 7));
  if (endMonth % 3 !== 1 || month % 3 !== 2) return null;
  const [ey, em] = addMonths(Number(to.slice(0, 4)), month - 1, -1), [sy, sm] = addMonths(ey, em, -2);
  return { from: startOfMonth(sy, sm), to: endOfMonth(ey, em) };
}

/** Months `first` to `last` (0-based, inclusive) of the fiscal year `year`, which ends in calendar `year`. */
function fiscalSpan(year: number, endMonth: number, first: number, last: number): DaySpan {
  const [sy, sm] = addMonths(year, endMonth - 1, -11);
  const [fy, fm] = addMonths(sy, sm, first);
  const [ty, tm] = addMonths(sy, sm, last);
  return { from: startOfMonth(fy, fm), to: endOfMonth(ty, tm) };
}

/** The months (0-based, inclusive) of a part of the year. */
function partOf(grain: PeriodMention['grain'], { quarter, half }: NonNullable<PeriodMention['fiscal']>): readonly [number, number] | null {
  if (grain === 'nine-months') return [0, 8];
  if (quarter) return [(quarter - 1) * 3, quarter * 3 - 1];
  return half ? [(half - 1) * 6, half * 6 - 1] : null;
}

/**
 * Candidate day spans, the likeliest first; empty where the words settle nothing.
 * `endMonth` is the month (1–12) in which the fiscal year ends: fiscal 2026 ends in calendar 2026.
 * A quarter without a year is the latest one that was over on `articleDay`; one over for less than ten days is not yet reported.
 */
export function resolvePeriod(mention: PeriodMention, endMonth: number, articleDay: string | null): DaySpan[] {
  if (mention.from && mention.to) {
    const span = mention.grain === 'quarter' && mention.yearless ? asReported(mention.to, endMonth) ?? { from: mention.from, to: mention.to } : { from: mention.from, to: mention.to };
    // "June" written in April is last June or the next.
    return mention.yearless ? [span, { from: nextYear(span.from), to: nextYear(span.to) }] : [span];
  }
  const today = articleDay ?? '2026-01-01';
  const year = Number(today.slice(0, 4));
  const { fiscal } = mention;
  const latest = (first: number, last: number): DaySpan[] => {
    const spans = [year + 1, year, year - 1, year - 2].map((y) => fiscalSpan(y, endMonth, first, last));
    const done = spans.filter((s) => s.to <= today);
    const open = spans.filter((s) => s.from <= today && s.to > today);
    return [...done.slice(0, 1), ...open, ...done.slice(1, 2)];
  };
  if (fiscal?.middle) {
    const spans = [-2, -1, 0, 1].flatMap((y) => [0, 1, 2, 3].map((q) => fiscalSpan((fiscal.year ?? year) + y, endMonth, q * 3, q * 3 + 2))).filter(({ from }) => fiscal.middle?.includes((Number(from.slice(5, 7)) % 12) + 1));
    // "The winter quarter of 2025" began or ended in that year.
    return fiscal.year === undefined ? spans.filter((s) => s.to <= today).slice(-1) : spans.filter((s) => [s.from, s.to].some((d) => d.startsWith(`${fiscal.year}`))).reverse();
  }
  const part = fiscal ? partOf(mention.grain, fiscal) : null;
  if (fiscal && part) {
    if (fiscal.year === undefined && fiscal.half) {
      // "The first half" without a year is that of the year that runs; of a fiscal year it is the last one that was over.
      const runs = endMonth < Number(today.slice(5, 7)) ? year + 1 : year, own = fiscalSpan(runs, endMonth, ...part);
      if (endMonth === 12) return [own];
      return [...(fiscal.half === 1 && own.to > today ? [fiscalSpan(runs - 1, endMonth, ...part)] : []), own, fiscalSpan(year, 12, ...part)];
    }
    if (fiscal.year === undefined) return latest(...part);
    const own = fiscalSpan(fiscal.year, endMonth, ...part);
    // "The first quarter of 2026" without the word fiscal may follow the calendar.
    return endMonth === 12 || fiscal.stated ? [own] : [own, fiscalSpan(fiscal.year, 12, ...part)];
  }
  if (mention.grain === 'year' && mention.relative) {
    const now = [year, year + 1].map((y) => fiscalSpan(y, endMonth, 0, 11)).find((s) => s.to >= today), at = Number(now?.to.slice(0, 4) ?? year);
    if (mention.relative === 'earlier') return [];
    return [fiscalSpan(at + (mention.relative === 'last' ? -1 : mention.relative === 'next' ? 1 : 0), endMonth, 0, 11)];
  }
  if (fiscal?.year) return [fiscalSpan(fiscal.year, endMonth, 0, 11)];
  if (mention.grain === 'quarter' && mention.relative) {
    const spans = [-2, -1, 0, 1].flatMap((y) => [0, 1, 2, 3].map((q) => fiscalSpan(year + y, endMonth, q * 3, q * 3 + 2)));
    const done = spans.filter((s) => s.to <= today).at(-1), open = spans.find((s) => s.from <= today && s.to > today), next = spans.find((s) => s.from > today);
    const pick = mention.relative === 'last' ? done : mention.relative === 'next' ? next : open;
    // Weeks after its end a quarter may not be reported yet: "last quarter" is then the one before.
    const before = pick === done && done && shiftDays(done.to, UNREPORTED_DAYS) > today ? spans.filter((s) => s.to < done.from).at(-1) : undefined;
    return [pick, before].flatMap((s) => s ?? []);
  }
  return [];
}
