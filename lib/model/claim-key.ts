// What the reader has said of marks is kept by a claim's key, and decides which claims they want to see. Types aside it imports nothing: a
// page's script uses it.
import type { Claim } from './claim';
import type { Settings } from './settings';

/** Names a claim for the reader's "wrong mark": the same words about the same company, on whatever page. FNV-1a, 53 bits of it. */
export function claimKey({ quote, company, metric, asJudged = { company, metric } }: Pick<Claim, 'quote' | 'company' | 'metric' | 'asJudged'>): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const letter of `${asJudged.company}|${asJudged.metric}|${quote.toLowerCase()}`) {
    const code = letter.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + 0x9e), 0x85ebca6b) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}

/** False for kinds of marks that the reader has switched off, and for a mark that they took away. */
export const isWanted = (claim: Claim, { drawn, dismissed }: Pick<Settings, 'drawn' | 'dismissed'>): boolean => drawn[claim.verdict] && (dismissed.length === 0 || !dismissed.includes(claimKey(claim)));
