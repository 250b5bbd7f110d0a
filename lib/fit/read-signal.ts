// One signal of one company: the reading that counts most, its points and what it moves. Null where no fact answers it.
import type { SignalScore } from '../model/fit';
import type { IndexedFact, LedgerIndex } from '../model/ledger-index';
import type { Discounts, FactRead, SignalRule } from '../model/rubric';
import { discountFact } from './discount-fact';
import { interpolate } from './interpolate';
import { measureFact, type Measured } from './measure-fact';
import { pickFacts } from './pick-facts';

/** What counts 50 when it is not known. */
export const MIDDLE = 50;

export interface FitContext {
  readonly index: LedgerIndex;
  readonly discounts: Discounts;
  /** The ISO day against which age is measured: the ledger's own, so that a score changes only with its facts. */
  readonly today: string;
}

interface Reading {
  readonly measured: Measured;
  readonly read: FactRead;
  readonly counts: number;
}

/** The strongest first, then the newest, then by id: the order in which facts were listed decides nothing. */
function isSurer(a: Reading, b: Reading): boolean {
  if (a.counts !== b.counts) return a.counts > b.counts;
  const [x, y] = [a.measured.facts[0], b.measured.facts[0]] as [IndexedFact, IndexedFact];
  if (x.orderDay !== y.orderDay) return x.orderDay > y.orderDay;
  if (a.read.take === 'highest' && a.measured.amount !== b.measured.amount) return (a.measured.amount ?? 0) > (b.measured.amount ?? 0);
  if (x.asOf !== y.asOf) return x.asOf > y.asOf;
  return x.id < y.id;
}

function findReadings(company: string, read: FactRead, context: FitContext): Reading[] {
  return pickFacts(company, read, context.index).flatMap((fact) => {
    const measured = measureFact(fact, read, context.index);
    if (!measured) return [];
    // A rate or a share stands only where both of its figures do; the older one is meant to be old, so age counts once.
    const others = measured.facts.slice(1).map((other) => discountFact({ ...other, orderDay: context.today }, context.discounts, context.today));
    const counts = others.reduce((product, other) => product * other, discountFact(fact, context.discounts, context.today));
    return [{ measured, read, counts: counts * (read.counts ?? 1) }];
  });
}

const readAll = (company: string, reads: readonly FactRead[], context: FitContext): Reading[] => reads.flatMap((read) => findReadings(company, read, context));

/** The surest, or the one that `effect` puts highest. */
function choose(readings: readonly Reading[], effect: (reading: Reading) => number): Reading | null {
  const isAhead = (a: Reading, b: Reading): boolean => (effect(a) === effect(b) ? isSurer(a, b) : effect(a) > effect(b));
  return readings.reduce<Reading | null>((best, one) => (best === null || isAhead(one, best) ? one : best), null);
}

/** The surest reading over all that is read, or the one that `effect` puts highest; null where there is none. */
export function findReading(company: string, reads: readonly FactRead[], context: FitContext, effect: (reading: Reading) => number = () => 0): Reading | null {
  return choose(readAll(company, reads, context), effect);
}

function pointsOf(signal: SignalRule, { measured, read }: Reading): number {
  if (measured.amount !== null) return interpolate(read.scale ?? signal.scale, measured.amount);
  const fact = measured.facts[0];
  const text = `${fact?.label ?? ''} ${fact?.value.amount ?? ''}`.toLowerCase();
  return signal.words?.find(({ phrases }) => phrases.some((phrase) => text.includes(phrase)))?.points ?? signal.otherwise ?? MIDDLE;
}

export function readSignal(company: string, signal: SignalRule, context: FitContext): SignalScore | null {
  const effectOf = (one: Reading): number => signal.weight * one.counts * (pointsOf(signal, one) - MIDDLE);
  const readings = readAll(company, signal.reads, context);
  const reading = choose(readings, signal.take === 'best' ? effectOf : () => 0);
  if (!reading) return null;
  const points = pointsOf(signal, reading);
  const { amount, isPercent, facts } = reading.measured;
  const settles = signal.weight * Math.max(...readings.map(({ counts }) => counts));
  return { signal: signal.id, points, counts: reading.counts, settles, effect: effectOf(reading), amount, isPercent, facts };
}
