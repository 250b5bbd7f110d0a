// When a figure that no filing bears out and another one of the same thing are a quarrel of which a reader should know. Two filed ones
// are another matter (lib/ledger/tie-facts.ts): there one may be the newer word. Pure; settles nothing.
import type { Fact } from './ledger';
import type { MetricRule } from './rule';

/** A figure printed as "about" may be off by this share; one without, by half of its last digit and no more than the same share. */
const ROUGH_SHARE = 0.05;
/** "More than X" is said of anything up to so many times X. */
const AT_LEAST_CEILING = 1.25;
const MOST_DIGITS = 12;

/** There is one revenue of a year, but many deals; and a price that moves by the minute has many true values on a day. */
export const isOneOfAKind = (rule: Partial<Pick<MetricRule, 'nature' | 'swings'>> | undefined): boolean => rule?.nature !== 'deal' && rule?.nature !== 'event' && rule?.swings !== true;

function sizeOfLastDigit(amount: number): number {
  const digits = Array.from({ length: MOST_DIGITS }, (_, at) => at + 1).find((some) => Number(amount.toPrecision(some)) === amount) ?? MOST_DIGITS;
  return amount === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(amount))) - digits + 1);
}

/** From where to where the figure may lie by its own words. */
function rangeOf({ amount, max, approx }: Fact['value']): { readonly from: number; readonly to: number } | null {
  if (typeof amount !== 'number') return null;
  const top = max ?? amount;
  const share = (of: number) => ROUGH_SHARE * Math.abs(of);
  const slack = (of: number) => (approx === 'about' ? share(of) : Math.min(sizeOfLastDigit(of) / 2, share(of)));
  return { from: approx === 'at-most' ? Number.NEGATIVE_INFINITY : amount - slack(amount), to: approx === 'at-least' ? Math.max(top, top * AT_LEAST_CEILING) : top + slack(top) };
}

function isApart(one: Fact['value'], other: Fact['value']): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a !== null && b !== null && one.amount !== other.amount && (a.to <= b.from || b.to <= a.from);
}

/** An estimate is its maker's own: two that differ are two opinions. */
const isTold = ({ evidence }: Fact): boolean => evidence === 'reported' || evidence === 'stated';

/** `one` is told outside of filings, and `other`, of the same thing, has another figure from another source. */
export const isContested = (one: Fact, other: Fact): boolean => isTold(one) && (isTold(other) || other.evidence === 'filed') && one.source !== other.source && isApart(one.value, other.value);
