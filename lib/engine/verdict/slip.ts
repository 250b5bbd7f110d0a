// How writers get a figure wrong: a power of ten, two digits turned round, the sign. A value that differs from a filed one in such a
// way was meant to be it; one that has nothing in common with it is likelier another figure, misread by us.
import type { FactValue } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import { countDigits } from './agree';

/** One digit is shared by chance. */
const MIN_DIGITS = 2;
const MAX_DIGITS = 12;
/** Thousands for millions, millions for billions, and a point that slipped. */
const MAX_POWERS = 6;

interface Written { readonly digits: string; readonly power: number }

function write(amount: number, digits: number): Written {
  const [mantissa = '', power = '0'] = Math.abs(amount).toExponential(digits - 1).split('e');
  return { digits: mantissa.replace('.', ''), power: Number(power) };
}

/** True for the same digits in another order: two that changed places, or one that came too early or too late. */
function isReordered(a: string, b: string): boolean {
  const first = [...a].findIndex((digit, n) => digit !== b[n]), last = [...a].findLastIndex((digit, n) => digit !== b[n]);
  if (first < 0) return false;
  const told = a.slice(first, last + 1), meant = b.slice(first, last + 1);
  const moved = told.slice(1) + told.slice(0, 1), back = told.slice(-1) + told.slice(0, -1), swapped = told.slice(-1) + told.slice(1, -1) + told.slice(0, 1);
  return meant === moved || meant === back || meant === swapped;
}

/** So many digits are not shared by chance, whatever else the sentence says. */
export const TELLING_DIGITS = 3;
/** Fewer tell a level that the ledger has of one part only. */
export const LEVEL_DIGITS = 2;

/** True where the value is a filed one gone wrong in a way that figures go wrong, and shows `least` digits. */
export function isSlip(quantity: Quantity, value: FactValue, least = MIN_DIGITS): boolean {
  if (typeof value.amount !== 'number' || quantity.max !== null || quantity.amount === 0 || value.amount === 0) return false;
  // "28.0" shows three digits.
  const shown = quantity.step > 0 ? Math.round(Math.log10(Math.abs(quantity.amount) / quantity.step) + 0.5) : 0;
  const digits = Math.min(MAX_DIGITS, Math.max(countDigits(quantity.amount), shown));
  if (digits < least) return false;
  const told = write(quantity.amount, digits), filed = write(value.amount, digits);
  const powers = Math.abs(told.power - filed.power);
  if (told.digits === filed.digits) return powers <= MAX_POWERS;
  return powers === 0 && isReordered(told.digits, filed.digits);
}

const without = (digits: string, n: number): string => digits.slice(0, n) + digits.slice(n + 1);

/**
 * True where a digit of a filed figure was left out ("$108 billion" for 100.8), or two were turned round in one that was cut off
 * rather than rounded. Asked for only where nothing else is open. One digit that is another is no sign: a quarter later it was true.
 */
export function isMiswritten(quantity: Quantity, value: FactValue): boolean {
  const digits = countDigits(quantity.amount);
  if (typeof value.amount !== 'number' || quantity.max !== null || digits < TELLING_DIGITS || digits >= MAX_DIGITS || value.amount === 0) return false;
  const told = write(quantity.amount, digits), longer = write(value.amount, digits + 1);
  if (told.power !== longer.power) return false;
  const cut = write(value.amount, MAX_DIGITS).digits.slice(0, digits);
  return isReordered(told.digits, cut) || [...longer.digits].some((_, n) => n > 0 && without(longer.digits, n) === told.digits);
}

/** "$15 billion a month", which is what the fee comes to in a year: the sum of one stretch told of another. */
export const isMisrated = ({ amount, max, per }: Quantity, value: FactValue): boolean => typeof value.amount === 'number' && value.amount > 0 && max === null && per === 'month' && countDigits(amount) >= MIN_DIGITS && Math.abs(amount / (MONTHS * value.amount) - 1) < RATE_SLACK;
const MONTHS = 12, RATE_SLACK = 0.005;
