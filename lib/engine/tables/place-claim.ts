// A claim read from a told cell, put back to where its value stands.
import type { Claim } from '../../model/claim';
import { MAX_AROUND_LENGTH } from '../../model/claim';
import type { ToldCell } from './tell-cells';

/** The claim with the cell's own words as its quote; its heads are what it stands among. Null for what the cell does not say, and for an accusation that its heads leave room against. */
export function placeClaim(claim: Claim, { cell, text, at, isCertain }: ToldCell): Claim | null {
  const start = Math.max(claim.anchor.start, cell.start), end = Math.min(claim.anchor.end, cell.end);
  if (claim.value === null || start >= end || (claim.verdict === 'conflict' && !isCertain)) return null;
  const quote = cell.block.text.slice(start, end);
  return { ...claim, start, end, quote, anchor: { start, end, quote }, around: { before: text.slice(0, Math.max(0, cell.start - at)).slice(-MAX_AROUND_LENGTH), after: '' } };
}
