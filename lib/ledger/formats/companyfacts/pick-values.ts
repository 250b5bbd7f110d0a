// The values that were ever filed for one metric, one unit and one period, oldest first: the last is today's, each other one was
// restated by the next. Chooses between synonymous tags. Knows rows only.
import type { Row } from './row';

/** The tags of a metric with the days of their first and last filing, by which a tag is in use or given up. */
export type TagLives = ReadonlyMap<string, { readonly first: string; readonly last: string }>;

export function findTagLives(rows: readonly Row[]): TagLives {
  const lives = new Map<string, { first: string; last: string }>();
  for (const { tag, filed } of rows) {
    const life = lives.get(tag);
    if (!life) lives.set(tag, { first: filed, last: filed });
    else if (filed < life.first) life.first = filed;
    else if (filed > life.last) life.last = filed;
  }
  return lives;
}

const stepOf = (value: number): number => {
  let step = 1;
  for (let rest = Math.abs(value); rest >= 10 && rest % 10 === 0 && step < 1e12; rest /= 10) step *= 10;
  return step;
};

/** Filings of later years give old values in rounder figures: no restatement. */
function isRounded(fine: number, coarse: number): boolean {
  const step = stepOf(coarse);
  return step > stepOf(fine) && step <= 0.005 * Math.abs(coarse) && Math.abs(fine - coarse) <= step;
}

/**
 * A lesser tag says nothing where a better one has the period and is still in use: profit with outside holders is no
 * restatement of profit without. Where the better one was given up, the lesser goes on from it.
 */
function dropLesserTags(rows: readonly Row[], lives: TagLives): Row[] {
  const present = new Map(rows.map((row) => [row.tag, row.rank]));
  return rows.filter((row) => ![...present].some(([tag, rank]) => rank < row.rank && (lives.get(tag)?.last ?? '') >= row.filed));
}

/** `rows` are of one metric, unit and period. */
export function pickValues(rows: readonly Row[], lives: TagLives): Row[] {
  const inOrder = dropLesserTags(rows, lives).sort((a, b) => (a.filed < b.filed ? -1 : a.filed > b.filed ? 1 : a.accn < b.accn ? -1 : a.accn > b.accn ? 1 : a.rank - b.rank));
  const picked: Row[] = [];
  let filing = '';
  for (const row of inOrder) {
    // Within one filing the best tag speaks; a second value under the same tag is a slip of the filing, and the first one stands.
    if (row.accn === filing) continue;
    filing = row.accn;
    const before = picked.at(-1);
    if (!before || (row.val !== before.val && !isRounded(before.val, row.val))) picked.push(row);
  }
  return picked;
}
