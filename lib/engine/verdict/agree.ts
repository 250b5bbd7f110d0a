// Does a claim's value agree with a fact's? By the claim's own precision (verdicts.md, rule 1). Numbers only: no words, no periods.
import type { FactValue } from '../../model/ledger';
import type { Quantity, Rate } from '../../model/quantity';

export type Comparison = 'agrees' | 'differs' | 'unlike';

/** Qualified figures ("about", "nearly") may be off by this share. */
const ABOUT_SHARE = 0.05;
/** "More than X" still means X where the fact is below 1.25 X. */
const AT_LEAST_CEILING = 1.25;

/** So much off is rounding still where the noughts at a figure's end leave it open. */
const ROUNDED_SHARE = 0.01;

/** A figure of one digit is round: nobody cuts a digit off to get it. */
const CUT_DIGITS = 2;

/** How many of a unit of time make a year; a rate and a total compare only through it. */
const PER_YEAR: Partial<Record<Rate, number>> = { month: 12, quarter: 4, year: 1, week: 52, day: 365 };

export interface ComparedValue {
  readonly amount: number;
  readonly max: number | null;
  readonly approx: FactValue['approx'];
  /** Size of the last printed digit. */
  readonly step: number;
  /** Size of the last digit that is no nought, where the noughts behind it may come of rounding: 10 million of "$980 million". Else the step. */
  readonly rounded: number;
}

/** The last digit that a figure shows: 0.1e9 for 1.2e9. A round figure shows the digits that are not zero, at most three. */
export function readStep(amount: number): number {
  return amount === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(amount))) - (countDigits(amount) - 1));
}

const MOST_DIGITS = 12;

/** Significant digits as printed, 1 or more: how much an agreement by chance would surprise. */
export function countDigits(amount: number): number {
  // "d.ddddddddddde+n": the digits stand at 0 and from 2 on.
  const written = Math.abs(amount).toExponential(MOST_DIGITS - 1);
  let last = MOST_DIGITS;
  while (last > 1 && written[last] === '0') last--;
  return last === 1 ? 1 : last;
}

/** Factor that turns a claim's rate into the fact's; null where they cannot be compared. */
export function convertRate(claim: Rate | null, fact: Rate | null): number | null {
  if (claim === fact) return 1;
  if (claim === null || fact === null) return null;
  const a = PER_YEAR[claim], b = PER_YEAR[fact];
  return a && b ? a / b : null;
}

const near = (a: number, b: number, slack: number) => Math.abs(a - b) <= slack + Math.abs(b) * 1e-9;

const roughness = new WeakMap<FactValue, number>();

/** A fact that was itself printed roughly bears no finer comparison than its own digits; counted once, for each is compared again and again. */
function roughnessOf(fact: FactValue, amount: number): number {
  const known = roughness.get(fact);
  if (known !== undefined) return known;
  const rough = Math.min(readStep(amount) / 2, Math.abs(amount) * 0.03);
  roughness.set(fact, rough);
  return rough;
}

/** Compares a claim with a fact. Both are in base units and of one kind; signs are the caller's matter. */
export function compareValues(claim: ComparedValue, fact: FactValue): Comparison {
  if (typeof fact.amount !== 'number') return 'unlike';
  // "Lost more than #": bounds are told of a loss as of any other sum.
  if (claim.amount < 0 && fact.amount < 0 && claim.max === null && fact.max === null) return compareValues({ ...claim, amount: -claim.amount }, { ...fact, amount: -fact.amount });
  const value = fact.amount, top = fact.max ?? fact.amount;
  const c = claim.amount, cMax = claim.max ?? claim.amount;
  const printed = claim.step / 2;
  const rough = fact.approx === 'about' ? roughnessOf(fact, value) : 0;
  const slack = Math.max(printed, rough);
  const share = Math.abs(c) * ABOUT_SHARE;
  if (claim.max !== null) {
    const overlap = c <= top + slack && cMax >= value - slack;
    return overlap ? 'agrees' : 'differs';
  }
  if (fact.max !== null) {
    if (near(c, value, slack) || near(c, top, slack)) return 'agrees';
    if (c > value && c < top) return 'agrees';
    if (claim.approx === 'about' && c >= value - share && c <= top + share) return 'agrees';
    return 'differs';
  }
  switch (claim.approx) {
    case 'exact':
      if (near(c, value, slack)) return 'agrees';
      // "$980 million" for 981.6: a figure that ends in noughts may have been rounded to them.
      if (near(c, value, claim.rounded / 2)) return near(c, value, Math.abs(value) * ROUNDED_SHARE) ? 'agrees' : 'unlike';
      // "$6.3 billion" for 6.355: cut off where others round, which is nobody's slip and nobody's proof.
      if (Math.abs(value) > Math.abs(c) && Math.abs(value) < Math.abs(c) + claim.step && countDigits(claim.amount) >= CUT_DIGITS) return 'unlike';
      if (fact.approx === 'at-least' && c > value) return c <= value * 1.1 ? 'agrees' : 'unlike';
      if (fact.approx === 'at-most' && c < value) return 'unlike';
      return 'differs';
    case 'about':
      if (near(c, value, Math.max(slack, share))) return 'agrees';
      if (fact.approx === 'at-least' && c > value) return 'unlike';
      return 'differs';
    case 'at-least':
      // "More than 1 GW" is not said of 0.8, though that rounds to it.
      if (value >= c - Math.min(slack, share) && value < c * AT_LEAST_CEILING) return 'agrees';
      if (value >= c - slack && value < c) return 'unlike';
      // "More than 3" is true of 18, and says little: neither support nor contradiction.
      return value >= c || fact.approx === 'at-least' ? 'unlike' : 'differs';
    case 'at-most':
      if (near(c, value, slack)) return 'agrees';
      return value < c ? 'unlike' : 'differs';
    default:
      return 'unlike';
  }
}

/** "85.0%" is meant to its last digit; so is a figure of one digit and noughts. */
const roundedStep = ({ amount, step, text }: Quantity): number => (countDigits(amount) >= CUT_DIGITS && !DECIMALS.test(text) ? Math.max(step, readStep(amount)) : step);
const DECIMALS = /\d[.,]\d{1,2}(?!\d)/;

/** A quantity as it is compared: `sign` -1 turns a loss into a negative amount. */
export function toCompared(q: Quantity, factor: number, sign: 1 | -1): ComparedValue {
  const flip = sign < 0 && q.amount > 0;
  const amount = (flip ? -1 : 1) * q.amount * factor;
  const max = q.max === null ? null : (flip ? -1 : 1) * q.max * factor;
  const isTurned = max !== null && max < amount;
  return { amount: isTurned ? max : amount, max: isTurned ? amount : max, approx: q.approx, step: q.step * factor, rounded: roundedStep(q) * factor };
}
