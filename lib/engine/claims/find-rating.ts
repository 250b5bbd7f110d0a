// Notes on a stock: the rating of a house and, right beside it, what a share is to cost. "(Buy, $640)", "Neutral / PT $470".
import { plainOf } from '../text/plain';
import type { SentenceReading } from './reading';

const RATED = /(?:^|[(–—|:;,\s])(?:strong |conviction )?(?:buy|sell|hold|neutral|accumulate|reduce|add|overweight|underweight|equal[- ]?weight|market[- ]?perform|sector[- ]?perform|outperform|underperform|OW|UW|EW)\s?[,;|/(]\s?(?:(?:TP|PT|target(?: price)?|price target)\s?:?\s)?(?:of |to )?$/i;
const REACH = 50;

/** Whether the sum at token `at` stands right behind a rating that a comma or stroke parts from it; "to buy # shares" is none. */
export const isBesideRating = (reading: SentenceReading, at: number): boolean => {
  const value = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  return value?.kind === 'money' && RATED.test(plainOf(reading.text).slice(Math.max(0, value.start - REACH), value.start));
};
