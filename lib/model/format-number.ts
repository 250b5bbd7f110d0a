// Numbers as English writes them: "1,234.57". By hand, for the browser's own format takes a background that was stopped eight
// milliseconds to make, and its first page waits for it. Pure.

/** So many digits stand before the point; none or fewer below 1: -1 for 0.012. */
const wholeDigits = (exponent: string): number => Number(exponent) + 1;

/** The decimals at which a size below 1 has so many digits that count: 4 for two of 0.0123. */
export const decimalsFor = (size: number, significant: number): number => significant - wholeDigits(size.toExponential().split('e')[1] ?? '0');

/** A finite size, zero or more, to so many decimals; what lies halfway as it is written goes up. `padded` keeps the zeros at its end: "142.80". */
export function formatNumber(size: number, decimals: number, padded = false): string {
  const [mantissa = '0', exponent = '0'] = size.toExponential().split('e');
  const digits = mantissa.replace('.', ''), keep = wholeDigits(exponent) + decimals;
  const kept = BigInt(keep > 0 ? digits.slice(0, keep).padEnd(keep, '0') : 0), isUp = keep >= 0 && digits.charAt(keep) >= '5';
  const rounded = String(isUp ? kept + 1n : kept).padStart(decimals + 1, '0');
  const point = rounded.length - decimals, behind = rounded.slice(point);
  const whole = rounded.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ','), fraction = padded ? behind : behind.replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}
