// Small numbers in words that leave their unit to the value before: "2 GW first and five at the end", "$25 billion, of which five is wired".
import type { ScannedQuantity } from './find-quantities';
import { qualifierBefore } from './qualifiers';

const WATTS: readonly [RegExp, number][] = [[/(?:gigawatt|GW)/i, 1e9], [/(?:megawatt|MW)/i, 1e6]];
const SUMS: readonly [RegExp, number][] = [[/(?:trillion|tn|[\d.]T)\b/i, 1e12], [/(?:billion|bn|[\d.]B)\b/i, 1e9], [/(?:million|mn|[\d.]M)\b/i, 1e6]];
/** What the word of a value makes of its number: 1e9 for "$25 billion"; null where it has none that a next one could share. */
const scaleOf = ({ kind, text, per }: ScannedQuantity): number | null => (per === null && (kind === 'power' || kind === 'money') ? ((kind === 'power' ? WATTS : SUMS).find(([word]) => word.test(text))?.[1] ?? null) : null);

const QUALIFIED = '(?:(?:about|around|roughly|nearly|almost|over|up to|as (?:much|many) as|at least|only|just|perhaps|maybe)\\s)?';
/** A part of the value before, or one more: "of which five", "another five". */
const PART = new RegExp(`(?:\\bof (?:which|that|it),?|\\banother|\\ba further)\\s${QUALIFIED}$`);
/** Where it goes on to: "and five by 2030", "scaled to five", "up from two". */
const NEXT = new RegExp(`(?:\\b(?:and|then|to|from|or))\\s${QUALIFIED}$`);
/** A time, or nothing, and no thing that would be counted. */
const OF_TIME = /^(?:[.;)]|$|,(?! [a-z]+ (?:of|in))|\s(?:by|before|within|later|afterwards|at the end|at last|in (?:the end|\d{4}|a|the (?:long|next))|next year|this year|the (?:year|next)|a year|in all|years? (?:later|from))\b)/;
const OF_PART = /^(?:[.,;)]|$|\s(?:is|was|are|were|should|will|would|may|could|can|has|have|had|already|by|in|from|with|for|on|at|comes?|went|goes)\b)/;
const REACH = 90, APART = 12;

/** Gives the number in words at `i` the unit and size of the value before it; null where it counts something itself. */
function giveSize(found: readonly ScannedQuantity[], i: number, text: string): ScannedQuantity | null {
  const q = found[i], before = found.slice(0, i).findLast((other) => !other.isBare && other.kind !== 'duration' && other.kind !== 'date');
  if (!q?.isBare || q.kind !== 'count' || q.unit !== null || !/^[a-z]+$/i.test(q.text) || !before || q.start - before.end > REACH) return null;
  const scale = scaleOf(before), between = text.slice(before.end, q.start), behind = text.slice(q.end, q.end + 40);
  if (scale === null || /[.!?;]\s/.test(between)) return null;
  // "Five gigawatts, and one in Ohio": of something else, unless a word says that it is a part.
  const isPart = PART.test(between) && OF_PART.test(behind), isNext = q.amount > 1 && NEXT.test(between) && OF_TIME.test(behind);
  const amount = q.amount * scale, share = amount / before.amount;
  if (!(isPart || isNext) || share > APART || share < 1 / APART) return null;
  const lead = qualifierBefore(text, q.start);
  return { ...q, kind: before.kind, unit: before.unit, amount, step: q.step * scale, approx: lead?.approx ?? q.approx, outer: { start: lead?.from ?? q.start, end: q.end }, isBare: false };
}

export const giveSizes = (found: readonly ScannedQuantity[], text: string): ScannedQuantity[] => found.map((q, i) => giveSize(found, i, text) ?? q);
