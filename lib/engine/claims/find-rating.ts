// Notes on a stock: the rating of a house and, right beside it, what a share is to cost. "(Buy, $640)", "Neutral / PT $470".
import { plainOf } from '../text/plain';
import type { CompiledRules } from './compile-rules';
import type { SentenceReading } from './reading';

const TARGET = /\s?[,;|/(]\s?(?:(?:TP|PT|target(?: price)?|price target)\s?:?\s)?(?:of |to )?$/i, SET_OFF = /(?:^|[(–—|:;,\s])$/;
const REACH = 50;

/** Whether the sum at token `at` stands right behind a rating that a comma or stroke parts from it; "to buy # shares" is none. */
export function isBesideRating({ rating }: Pick<CompiledRules['lists'], 'rating'>, reading: SentenceReading, at: number): boolean {
  const value = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (value?.kind !== 'money') return false;
  const before = plainOf(reading.text).slice(Math.max(0, value.start - REACH), value.start), target = TARGET.exec(before);
  const start = target ? rating.endsAt(before.slice(0, target.index)) : -1;
  return start >= 0 && SET_OFF.test(before.slice(0, start));
}
