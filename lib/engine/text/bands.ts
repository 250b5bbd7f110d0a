// "The mid-70s", "the high fifties": a percentage told by the part of its ten that it lies in. A band in a text of margins and growth; an age,
// a temperature or a decade is none.
import { matchAt, plainOf } from './plain';

export interface Band { readonly end: number; readonly low: number; readonly high: number }

const TENS: Readonly<Record<string, number>> = { twentie: 20, thirtie: 30, fortie: 40, fiftie: 50, sixtie: 60, seventie: 70, eightie: 80, ninetie: 90 };
/** First and last unit of each part of a ten. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { low: [0, 3], lower: [0, 3], mid: [4, 6], middle: [4, 6], high: [7, 9], upper: [7, 9] };
const PART = 'low|lower|mid|middle|high|upper';
const BAND = new RegExp(`(${PART})(?:[\\s\\u2010\\u2011-]{1,2}(?:to|and)[\\s\\u2010\\u2011-](${PART}))?[\\s\\u2010\\u2011-](?:([2-9]0)['’]?s|(${Object.keys(TENS).join('|')})s)(?![A-Za-z\\d])(?:[\\s\\u00a0-]?(?:percent(?:age)?|per cent|%))?`, 'iy');
/** Words beside it without which it may be anything. */
const OF_RATE = /(?:%|(?<![A-Za-zÀàª])(?:percent|per cent|percentage|margins?|growth|grew|grow|growing|share of|rates?))(?![A-Za-zÀàª])/i;
const BEFORE = 90, BEHIND = 30;

/** The band that is named at `at`, in percent; null where nothing beside it speaks of a rate. */
export function readBand(text: string, at: number): Band | null {
  const found = matchAt(BAND, text, at);
  if (!found) return null;
  const ten = found[3] ? Number(found[3]) : (TENS[found[4]?.toLowerCase() ?? ''] ?? 0);
  const first = PARTS[found[1]?.toLowerCase() ?? ''], last = found[2] ? PARTS[found[2].toLowerCase()] : first;
  const end = at + found[0].length;
  if (!first || !last || !OF_RATE.test(plainOf(text).slice(Math.max(0, at - BEFORE), end + BEHIND))) return null;
  return { end, low: ten + first[0], high: ten + last[1] };
}
