// What a number in prose means. Written by lib/engine/text, read by lib/engine/claims and by the card.
import { z } from 'zod';

/** `power` is in watts and `energy` in watt-hours: 1 GW is never 1 GWh. */
export const quantityKindSchema = z.enum(['money', 'percent', 'points', 'count', 'ratio', 'power', 'energy', 'duration', 'date', 'text']);
export type QuantityKind = z.infer<typeof quantityKindSchema>;

/** How the figure is qualified. `about` allows 5 %; `at-least` is "more than X" and "X+"; `at-most` is "up to X". */
export const precisionSchema = z.enum(['exact', 'about', 'at-least', 'at-most', 'range']);
export type Precision = z.infer<typeof precisionSchema>;

/** Per what a rate is counted: "$1.25 billion a month" has `per: 'month'`. */
export const rateSchema = z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'share', 'unit']);
export type Rate = z.infer<typeof rateSchema>;

/**
 * A quantity found in a text. Offsets are half-open UTF-16 of the text that was handed in.
 * `amount` is in base units (dollars, watts, watt-hours, seconds, percent as 93.4, plain counts); for `date` see `Period`.
 * `step` is the size of the last digit that the writer gave, in base units: 0.1e9 for "$1.2 billion". Agreement uses it.
 */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: QuantityKind;
  readonly amount: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  /** ISO 4217 code for money, "%" for percent, "W", "Wh", "s"; for counts the noun as `GPU`, `users`, `satellites`; else null. */
  readonly unit: string | null;
  readonly approx: Precision;
  readonly per: Rate | null;
  readonly step: number;
  /** The value with its qualifiers: "nearly $6.4 billion a month". */
  readonly outer?: { readonly start: number; readonly end: number };
  /** "tripled" is a ratio of 3 that compares with an earlier value; "a fifth of" is a share of a whole. */
  readonly multiple?: 'times' | 'fraction';
  /** A duration in the writer's own unit: 90 and "day". */
  readonly written?: { readonly amount: number; readonly unit: string };
  /** The writer's own cue for the direction: "up 15 %" is 1, "fell 4 %" is -1. */
  readonly sign?: 1 | -1;
}

/** How wide a period is. */
export const grainSchema = z.enum(['day', 'week', 'month', 'quarter', 'half', 'nine-months', 'year', 'years', 'decade']);
export type Grain = z.infer<typeof grainSchema>;

/**
 * A date or period found in a text. `from` and `to` are inclusive ISO days (YYYY-MM-DD) or null when it cannot be settled
 * without the company's fiscal calendar; then `fiscal` holds what the words say.
 */
export interface PeriodMention {
  /** Where the words that bind it begin: "through" in "through May 2029". */
  readonly outerStart: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly grain: Grain;
  readonly from: string | null;
  readonly to: string | null;
  /** "fiscal 2026" → {year: 2026}; "the third quarter of fiscal 2026" → {year: 2026, quarter: 3}; "third quarter" → {quarter: 3}. */
  /** `stated` where the words say fiscal, so that the calendar year is not meant. */
  /** `middle`: months (1–12) of which one is the middle month of a quarter that is named by its season. */
  readonly fiscal?: { readonly year?: number; readonly quarter?: number; readonly half?: number; readonly stated?: boolean; readonly middle?: readonly number[] };
  /** True where a month or weekday stands without its year, so that the one ahead may be meant. */
  readonly yearless?: boolean;
  /** Two ends named: "from March to May", "2014–2018". */
  readonly joined?: boolean;
  /** Words relative to the article's date: "last year", "a year earlier", "the prior quarter", "now". */
  readonly relative?: 'now' | 'last' | 'earlier' | 'next' | 'this';
  /** "by 2030", "through May 2029", "since 2024", "as early as 2028". */
  readonly bound?: 'by' | 'through' | 'since' | 'before' | 'after' | 'from' | 'in' | 'at-end';
}
