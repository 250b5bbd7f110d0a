// How much a fact that agrees with a value speaks for the reading that it agrees in. Words are weighed elsewhere.
import { countDigits } from '../verdict/agree';
import { type FactMatch, isDerived, isSamePeriod, type Query } from '../verdict/find-facts';
import { TO_THE_DIGIT } from './weigh-support';

/** How much an agreeing fact speaks for a reading: a long figure in the right period hardly agrees by chance. */
export function boostOf(query: Query, best: FactMatch | undefined): number {
  if (!best) return 0;
  const amount = query.quantity?.amount ?? 0;
  // Both ends of a range agree, where it is the same range.
  const bothEnds = query.quantity?.max !== null && query.quantity?.max !== undefined && query.quantity.max === best.fact.value.max ? 1 : 0;
  // A stretch of time is a figure of the digits that it was written with, and not of its seconds.
  const shown = query.quantity ? countDigits(query.quantity.written?.amount ?? amount) : 2;
  // "$10.9 billion" agrees with "about $11 billion" to two digits, and no more.
  const rounded = best.fact.value.approx === 'about' && typeof best.fact.value.amount === 'number' && query.quantity && Math.abs(Math.abs(best.fact.value.amount) - Math.abs(amount) * best.factor) > query.quantity.step / 2 ? countDigits(best.fact.value.amount) : shown;
  const digits = Math.min(shown, rounded) + bothEnds;
  const base = digits >= 3 ? 4.4 : digits === 2 ? 2.2 : 0.8;
  const period = best.period === 'same' ? 0.8 : best.period === 'different' ? -1 : 0;
  const scope = best.scope === 'same' ? 0.4 : 0;
  const rough = query.quantity && query.quantity.approx !== 'exact' ? -0.4 : 0;
  const ranged = best.fact.value.max !== null && query.quantity?.max === null ? -0.8 : 0;
  const nearest = best.period === 'same' && best.fact.interval && query.rule.nature === 'flow' && !query.periods.some((p) => p.origin === 'own' && best.fact.interval && isSamePeriod(p, best.fact.interval.from, best.fact.interval.to)) ? -0.5 : 0;
  const overtaken = query.rule.nature === 'point' && best.fact.supersededBy.length ? -0.5 : 0;
  return base + period + scope + rough + ranged + nearest + overtaken;
}

/** True where the ledger has this very figure, and of that very time: the one that the words name, or of a moment that they leave out the last that is known. */
export const isVeryFigure = (query: Query, best: FactMatch | undefined, boost: number): boolean => best !== undefined && (best.period === 'same' || (best.period === 'unknown' && query.rule.nature === 'point' && !query.periods.length && !best.fact.supersededBy.length)) && boost >= TO_THE_DIGIT && !isDerived(best.fact) && ((query.quantity?.max ?? null) === null || best.fact.value.max !== null);

/** Hopes are many and round: a value that only a target shares needs a word of it. */
export const isHoped = (best: FactMatch | undefined): boolean => best?.fact.stage === 'target' || best?.fact.stage === 'guided';
