// Amounts that are a thousand, a million or a billion times what the ledger has of the same thing: likely written in thousands, millions
// or billions. A warning, no fault: companies do grow.
import { formatFigure, formatValue } from '../model/format-value';
import type { Fact, Ledger } from '../model/ledger';
import { type PlacedFact, tellFirst } from './placed-fact';
import { isSameValue } from './same-value';

const STEPS = [[1e3, 'a thousand'], [1e6, 'a million'], [1e9, 'a billion']] as const;
/** A true figure may be so many times the last one. */
const SLACK = 5;
/** Kinds that are written in thousands or millions; a percentage may well be a thousandth of the last one. */
const SCALED: ReadonlySet<Fact['value']['kind']> = new Set(['money', 'count', 'power', 'energy']);

export const isScaled = ({ kind }: Fact['value']): boolean => SCALED.has(kind);

/** The same for figures of one thing. */
export const thingOf = ({ company, metric, scope, basis, value: { kind, unit } }: Pick<Fact, 'company' | 'metric' | 'scope' | 'basis' | 'value'>): string => [company, metric, scope, basis, kind, unit].join(' ');
const whenOf = ({ periodEnd, asOf }: Fact): string => periodEnd ?? asOf;

/** "a million" where one is about so many times the other, else null. */
export function findStep(one: number, other: number): string | null {
  const [small, large] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
  if (!small || !large) return null;
  return STEPS.find(([step]) => large / small >= step / SLACK && large / small <= step * SLACK)?.[1] ?? null;
}

/** The newest figure that happened of each thing, by `thingOf`. */
export function findNewest(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const newest = new Map<string, Fact>();
  for (const fact of facts) {
    if (typeof fact.value.amount !== 'number' || fact.stage !== 'actual') continue;
    const before = newest.get(thingOf(fact));
    if (!before || whenOf(before) < whenOf(fact) || (whenOf(before) === whenOf(fact) && before.asOf < fact.asOf)) newest.set(thingOf(fact), fact);
  }
  return newest;
}

export function warnImplausible(placed: readonly PlacedFact[], base: Ledger): string[] {
  const newest = findNewest(base.facts);
  const own = new Map(base.facts.map((fact) => [fact.id, fact]));
  const told = placed.flatMap(({ fact, place }) => {
    const isNews = !isSameValue(own.get(fact.id)?.value, fact.value);
    const known = isNews && isScaled(fact.value) ? newest.get(thingOf(fact)) : undefined;
    const [amount, before] = [fact.value.amount, known?.value.amount];
    const step = typeof amount === 'number' && typeof before === 'number' ? findStep(amount, before) : null;
    if (!known || step === null || typeof amount !== 'number' || typeof before !== 'number') return [];
    const size = Math.abs(amount) < Math.abs(before) ? 'smaller' : 'larger';
    return [`${place}: ${formatFigure(formatValue(fact.value))} is about ${step} times ${size} than the newest in your ledger, ${formatFigure(formatValue(known.value))} (“${known.label}”). Amounts are written in full: look whether this one is.`];
  });
  return tellFirst(told, 'amounts that are far from the newest in your ledger');
}
