// Bare numbers that no other words read: "selling to gamers added 4.3", "plans more than 1.7 by December", "the count was down to 26".
// What stands before says their size; a fact, or an outlook of the same figure, must bear it out. Nobody is accused on one.
import type { MetricRule } from '../../model/rule';
import { countDigits } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { findOwners, interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import type { Inherited } from './metric-score';
import { findOnlyMetric, fits, readAsKept } from './read-by-ledger';
import { NO_LEVEL, NUMBERED, restoreSize, type Size, sizeOf } from './read-elided';
import type { SentenceReading } from './reading';

/** Digits of a number that agrees with a fact by more than chance. */
const LEAST_DIGITS = 2;
/** Words that speak of a metric at all. */
const SPOKEN = 1.2;

type Previous = { readonly rule: MetricRule; readonly kind: string };

/** Sizes of the values near the token `at`, the likeliest first: those before it in its sentence, behind it, and in the sentence before. */
function sizesNear({ before, carriedScale }: Context, { quantities, quantityAt }: SentenceReading, at: number): Size[] {
  const placed = quantities.flatMap((q, i) => ((quantityAt[i] ?? -1) >= 0 && quantityAt[i] !== at ? [{ q, place: quantityAt[i] ?? 0 }] : []));
  const values = [...placed.filter(({ place }) => place < at).reverse(), ...placed.filter(({ place }) => place > at)].map(({ q }) => q);
  const sizes = [...values, ...(before?.quantities.toReversed() ?? [])].flatMap((q) => sizeOf(q) ?? []);
  if (carriedScale !== null) sizes.push({ kind: 'money', unit: 'USD', scale: carriedScale, amount: carriedScale });
  return sizes.filter((size, i) => sizes.findIndex((other) => other.kind === size.kind && other.unit === size.unit && other.scale === size.scale) === i);
}

/** The bare number at token `at` as one of a size that has been told, where a fact bears it out or it is one more outlook of the same figure. */
function readOfSize(context: Context, reading: SentenceReading, at: number, told: Qualification, previous: Previous | null): Interpretation | undefined {
  const last = previous ?? (context.spoken.rule ? { rule: context.spoken.rule, kind: context.spoken.kind } : null);
  for (const size of sizesNear(context, reading, at)) {
    const sum = restoreSize(reading, at, size);
    if (!sum) continue;
    const inherited: Inherited | null = last?.kind === size.kind && !NO_LEVEL.test(last.rule.id) ? { rule: last.rule, isNear: previous !== null, isCompared: true, isMoved: false } : null;
    const best = interpretValue(context, reading.withQuantity(at, sum), at, told, inherited)[0];
    if (!best || best.metricScore < SPOKEN) continue;
    const match = rankAgreeing(best.query, best.matches)[0];
    if (match && countDigits(sum.amount) >= LEAST_DIGITS && (match.period === 'same' || fits(best, match))) return best;
    if (best.query.rule === inherited?.rule && (told.plan || told.guidance || told.forecast)) return best;
  }
  return undefined;
}

/** The bare number at token `at`, or undefined where it may be of anything. */
export function readUnitless(context: Context, reading: SentenceReading, at: number, told: Qualification, previous: Previous | null): Interpretation | undefined {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (quantity?.kind !== 'count' || quantity.unit !== null || quantity.per !== null || context.isElsewhere || NUMBERED.test(reading.text.slice(0, quantity.start))) return undefined;
  // "By twenty twenty-nine", "118 passes, 41 of which", "the meeting of 41": a year in words, a part of what is counted before it, and what is called by its number.
  if ((reading.tokens[at - 1]?.quantity ?? -1) >= 0 || reading.tokens[at + 1]?.word === 'of' || (reading.tokens[at - 1]?.word === 'of' && !reading.tokens[at]?.breaks)) return undefined;
  const sized = readOfSize(context, reading, at, told, previous);
  if (sized) return sized;
  const owner = countDigits(quantity.amount) >= LEAST_DIGITS ? findOwners(context, reading, at)[0] : undefined;
  const rule = owner && findOnlyMetric(context, owner.company, quantity, false);
  const kept = owner && rule ? readAsKept(context, reading, at, told, owner, rule) : undefined;
  // "Another 83 million" of anything is near enough to some figure of the ledger: such a one is told to the digit.
  return kept?.matches.some(({ value, fact }) => value === 'agrees' && fact.value.amount === quantity.amount) ? kept : undefined;
}
