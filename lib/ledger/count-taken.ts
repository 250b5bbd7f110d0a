// How much of a plan goes in, as a person counts it: what is replaced counts with what replaces it, and a source apart from the fact
// that it stands behind. Pure.
import type { ImportRow } from '../model/import';
import type { TakenCounts } from '../model/import-desk';

/**
 * `corrected` names the rows that go another way than the reader said: left out, they come along because another needs them, and
 * taken in, they do nothing because what they would remove is needed.
 */
export function countTaken(rows: readonly ImportRow[], leftOut: ReadonlySet<string>, corrected: ReadonlySet<string>): TakenCounts {
  const counts = { changes: 0, sources: 0, leftOut: 0 };
  for (const { id, kind, what } of rows) {
    if (leftOut.has(id) !== corrected.has(id)) counts.leftOut += 1;
    else if (what === 'source') counts.sources += 1;
    else if (kind !== 'superseded') counts.changes += 1;
  }
  return counts;
}
