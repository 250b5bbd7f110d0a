// A value as a reader types it where one of a kind is asked for: "$1.25 billion", "about 42,000", "12 June 2026". Pure.
import type { FactValue } from '../model/ledger';
import type { Quantity, Rate } from '../model/quantity';
import { findPeriods } from './text/find-periods';
import { findQuantities } from './text/find-quantities';
import { narrow } from './text/narrow';

export interface TypedValue {
  readonly value: FactValue;
  /** Per what it is counted, where the words say so. */
  readonly per: Rate | null;
}

const GRAINS = { day: 10, month: 7, year: 4 } as const;

function readDay(text: string, approx: FactValue['approx']): FactValue | null {
  const [period, ...more] = findPeriods(text, null);
  const length = period && more.length === 0 && period.text === text ? GRAINS[period.grain as keyof typeof GRAINS] : undefined;
  return period?.from && length !== undefined ? { kind: 'date', amount: period.from.slice(0, length), max: null, unit: null, approx } : null;
}

/** The one quantity that the words are, with its qualifiers and nothing beside it. */
function readWhole(text: string): Quantity | null {
  const [quantity, ...more] = findQuantities(text);
  if (!quantity || more.length > 0) return null;
  const { start, end } = quantity.outer ?? quantity;
  return start === 0 && end === text.length ? quantity : null;
}

/** The same with the unit that was left away. */
function withUnit(text: string, { kind, unit }: FactValue): string {
  if (kind === 'money') return `${unit ?? 'USD'} ${text}`;
  if (kind === 'percent') return `${text}%`;
  if (kind === 'points') return `${text} percentage points`;
  if (kind === 'ratio') return `${text} times`;
  return unit === null ? text : `${text} ${unit}`;
}

/** Null where the words are no such value. What they do not say (the noun of a count) stays as in `like`. */
export function readTyped(words: string, like: FactValue): TypedValue | null {
  const text = narrow(words.trim().replace(/\s+/g, ' '));
  if (like.kind === 'date') {
    const value = readDay(text, like.approx);
    return value && { value, per: null };
  }
  const found = [text, withUnit(text, like)].map(readWhole).find((quantity) => quantity?.kind === like.kind);
  if (!found) return null;
  const { kind, amount, max, unit, approx, per } = found;
  return { value: { kind, amount, max, unit: unit ?? like.unit, approx }, per };
}
