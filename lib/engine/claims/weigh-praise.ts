// Praise that no single phrase gives away: words of excess of several families in one breath. The families and their weights are
// data in rules/language/excess.json; a single family, however loud, is no hype here.
import type { ExcessRule } from '../../model/rule';
import { NO_ENDS, type PatternHit, type PatternSet } from './pattern-set';
import type { SentenceReading } from './reading';

/** The words from the first to the last of the families that add up. */
export interface Excess {
  readonly from: number;
  readonly to: number;
  /** Where each of them stands. */
  readonly at: readonly number[];
  readonly families: readonly string[];
}

/** So much must add up, of families that no figure can bear out; words further apart than a breath do not. */
const ENOUGH = 1.75, ENOUGH_IN_PROMOTION = 1.5;
const MIN_FAMILIES = 2;
/** One of them must be praise by itself; what only strengthens it ("top", "you", "stocks") adds up to nothing. */
const PRAISE = 1;
const BREATH = 14;

/** The heaviest row of words of excess in the sentence; null where they do not add up. */
export function weighPraise(families: PatternSet<ExcessRule>, reading: SentenceReading, promotional: boolean): Excess | null {
  const hits = families.match(reading.tokens, NO_ENDS, reading.words).filter((h, _, all) => !all.some((o) => o !== h && o.from <= h.from && h.to <= o.to && o.to - o.from > h.to - h.from));
  let best: { excess: Excess; weight: number } | null = null;
  hits.forEach((first, i) => {
    const window: PatternHit<ExcessRule>[] = [];
    const counted = new Map<string, number>();
    for (const hit of hits.slice(i)) {
      if (hit.from - first.from > BREATH) break;
      // A word counts for one family, the first that holds it.
      if (counted.has(hit.owner.id) || window.some((w) => w.from < hit.to && hit.from < w.to)) continue;
      counted.set(hit.owner.id, hit.owner.weight);
      window.push(hit);
    }
    const weight = [...counted.values()].reduce((sum, w) => sum + w, 0);
    if (counted.size < MIN_FAMILIES || Math.max(...counted.values()) < PRAISE || weight < (promotional ? ENOUGH_IN_PROMOTION : ENOUGH) || (best && best.weight >= weight)) return;
    best = { weight, excess: { from: first.from, to: Math.max(...window.map((w) => w.to)), at: window.map((w) => w.from), families: [...counted.keys()] } };
  });
  return (best as { excess: Excess } | null)?.excess ?? null;
}
