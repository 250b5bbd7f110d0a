// What a score of a metric is, what one may be taken over from, and which values a metric can have at all. No words are weighed here.
import type { Quantity, Rate } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { SentenceReading } from './reading';

export interface MetricScore {
  readonly rule: MetricRule;
  readonly score: number;
  /** True where a pattern binds the value or the metric's own noun is linked to it: strong enough to accuse on. */
  readonly explicit: boolean;
  /** Token range of the best evidence, for the underlined span. */
  readonly from: number;
  readonly to: number;
}

/** Below this no word speaks of a metric. */
export const SPOKEN = 0.8;

/** A metric taken over from a value before: in the same sentence, or from the one before. */
export interface Inherited {
  readonly rule: MetricRule;
  readonly isNear: boolean;
  /** True where the value is set against the one before: "versus $23.9 billion". */
  readonly isCompared: boolean;
  /** True where the one before became this one: "from $16 million to $1.92 billion". */
  readonly isMoved: boolean;
  /** The part that the value before is of, where this one is its change: "automotive sales totaled $586 million, up 69%". */
  readonly segment?: string | null;
  /** True right behind a figure of the whole: the change is of the whole too, whatever parts the sentence names. */
  readonly isOfWhole?: boolean;
  /** True where the value is the change of the figure right before it: "inventory of $1.2 billion, a rise of 12%". */
  readonly isChange?: boolean;
}

const STRETCHES: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/** A fee is paid by a stretch of time, or by one company to another: "the storms cost #" is none. */
export function isPaid(reading: SentenceReading, per: Rate | null): boolean {
  return STRETCHES.has(per ?? '') || new Set(reading.mentions.map((m) => m.company)).size >= 2 || reading.tokens.some((t) => t.word === 'monthly' || t.word === 'month');
}

/** No month costs so much: "will pay # for the chips" is one sum. */
const MOST_FEE = 5e9;
export const isOneSum = ({ per, amount }: Quantity): boolean => per === null && amount >= MOST_FEE;

/** Below this a number with decimals is short for no thousands. */
const LEAST_THOUSANDS = 1000;

export function acceptsValue(rule: MetricRule, kind: string, unit: string | null, amount: number): boolean {
  // Points tell a change, and no level: "a hit to margins of two points".
  if (!rule.kinds.some((k) => k === kind || (k === 'percent' && kind === 'points' && rule.nature === 'flow' && rule.adjusted === undefined))) return false;
  // "Lost four point nine": nothing is counted in tenths; such a number lacks its unit.
  if (rule.units && rule.nature !== 'deal' && kind === 'count' && unit === null && amount < LEAST_THOUSANDS && !Number.isInteger(amount)) return false;
  if (kind !== 'date' && (Math.abs(amount) < (rule.min ?? 0) || Math.abs(amount) > (rule.max ?? Number.POSITIVE_INFINITY))) return false;
  // A bare count ("has reached 57") takes the unit that the words give it; the caller asks for explicit words then.
  return !rule.units || (unit === null ? kind === 'count' || kind === 'ratio' : rule.units.includes(unit));
}
