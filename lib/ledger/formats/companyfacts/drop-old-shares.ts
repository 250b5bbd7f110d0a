// Values per share from before a split that no later filing gave again: they count other shares than today's, and would contradict what
// is right.
import type { Picked } from './make-facts';

/** A value given anew so many times larger or smaller tells of other shares: splits begin at three for two. */
const LEAST_RATIO = 1.4;
/** Values per share are given to the cent. */
const HALF_CENT = 0.005;

function isOfOtherShares(before: number, after: number): boolean {
  const [small = 0, large = 0] = [Math.abs(before), Math.abs(after)].sort((a, b) => a - b);
  return before * after > 0 && (large - HALF_CENT) / (small + HALF_CENT) >= LEAST_RATIO;
}

/** The fewest days of filing by which every such restatement is explained: each split shows in several periods, in one filing after another. */
function findSplitDays(groups: readonly Picked[]): readonly string[] {
  const spans = groups.flatMap(({ rows }) => rows.slice(1).flatMap((row, at) => {
    const before = rows[at];
    return before && isOfOtherShares(before.val, row.val) ? [{ after: before.filed, until: row.filed }] : [];
  }));
  const days: string[] = [];
  for (const { after, until } of spans.sort((a, b) => (a.until < b.until ? -1 : 1))) if (!days.some((day) => day > after && day <= until)) days.push(until);
  return days;
}

/** `groups` are all periods of one metric, however far back: a split shows in the periods before it. */
export function dropOldShares(groups: readonly Picked[]): readonly Picked[] {
  const newest = findSplitDays(groups).at(-1);
  return newest === undefined ? groups : groups.filter(({ rows }) => (rows.at(-1)?.filed ?? '') >= newest);
}
