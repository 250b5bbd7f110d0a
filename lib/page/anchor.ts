// Claim → mark. A claim whose quote is not, letter for letter, the slice of the text that was read is dropped: better no
// mark than one on other words.
import type { Claim } from '@/lib/model/claim';
import { rangeOf, type TextMap } from './text-map';

/** A claim alive in the page. */
export interface Mark {
  /** Place of the claim in `judgement.claims`. */
  readonly index: number;
  readonly claim: Claim;
  readonly range: Range;
  /** The range's own characters when it was made: once they differ, the page has changed under it. */
  readonly raw: string;
}

/** Marks in reading order. `maps` by block id, of the very reading that the claims were judged on. */
export function anchorClaims(claims: readonly Claim[], maps: readonly TextMap[]): Mark[] {
  const marks = claims.flatMap((claim, index) => {
    const map = maps[claim.block];
    if (!map || map.text.slice(claim.start, claim.end) !== claim.quote) return [];
    const range = rangeOf(map, claim.start, claim.end);
    return range ? [{ index, claim, range, raw: range.toString() }] : [];
  });
  return marks.sort((a, b) => a.claim.block - b.claim.block || a.claim.start - b.claim.start || b.claim.end - a.claim.end);
}

/** False once the page has changed or removed the words. */
export function isIntact(mark: Mark): boolean {
  return mark.range.startContainer.isConnected && mark.range.toString() === mark.raw;
}
