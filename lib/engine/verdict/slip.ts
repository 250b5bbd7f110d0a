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

/** True for two digits next to each other that changed places. */
function isTurnedRound(a: string, b: string): boolean {
  const i = [...a].findIndex((digit, n) => digit !== b[n]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
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
  return powers === 0 && isTurnedRound(told.digits, filed.digits);
}
