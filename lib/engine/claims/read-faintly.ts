// Figures of a company's books that the words around them speak of too faintly for others to lean on: the text gives them to one company
// all the same, so one that is foreseen or planned is marked as that, and of no metric. What is told later does not go on from it.
import type { Quantity } from '../../model/quantity';
import type { Verdict } from '../../model/verdict';
import { bracketAround } from './brackets';
import type { Context } from './context';
import { findOwners } from './interpret-value';
import type { Interpretation } from './interpretation';
import { isOfBooks } from './of-books';
import type { SentenceReading } from './reading';
import { isOfStranger } from './weigh-stranger';

/** What is foreseen or planned is so whatever it is of; a figure that is told, or accused, must be one of something. */
export const LOOKS_AHEAD: ReadonlySet<Verdict> = new Set<Verdict>(['opinion', 'ambition']);

/** What a metric's words must come to: of a sum that it is spoken of at all, of a share more, of which there are many. */
const OF_SUM = 0.8, OF_SHARE = 1.2;

/** "4% of its range", "paid # for fuel", "(a range of # to #)": a share that says itself of what it is, what was done with a sum, and what stands in brackets. */
const isOfItsOwn = ({ rules: { lists } }: Context, { text, tokens }: SentenceReading, at: number, { kind, start }: Quantity): boolean => (kind === 'percent' && tokens[at + 1]?.word === 'of')
  || lists.otherDeed.has(tokens[at - 1]?.word ?? '') || bracketAround(text, start) >= 0;

/** From what score on the value at token `at` may be read faintly; undefined where it may not. */
export function faintFrom(context: Context, reading: SentenceReading, at: number): number | undefined {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!quantity || !isOfBooks(quantity) || context.isElsewhere || isOfItsOwn(context, reading, at, quantity)) return undefined;
  return quantity.kind === 'money' ? OF_SUM : OF_SHARE;
}

/** The faint reading of the likeliest company. A deal is told by its verb: faint words make one between two that their sentence names, and by no word of another sentence. */
export function readFaintly(context: Context, reading: SentenceReading, at: number, readings: readonly Interpretation[]): Interpretation | undefined {
  const owner = readings.some((r) => r.isFaint) && !isOfStranger(reading, at) ? findOwners(context, reading, at)[0]?.company : undefined;
  const first = readings.find((r) => r.isFaint && r.company === owner);
  return first && (first.query.rule.nature !== 'deal' || isBetweenTwo(context, reading, at, first)) ? first : undefined;
}

const isBetweenTwo = ({ houseOf }: Context, { mentions }: SentenceReading, at: number, { metric }: Interpretation): boolean => metric.from !== at && new Set(mentions.map((m) => houseOf(m.company))).size >= 2;
