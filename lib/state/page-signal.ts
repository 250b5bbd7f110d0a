// What a page's claims amount to: counts by verdict and the loudest problem. Pure, of the page's own answer.
import type { Claim } from '@/lib/model/claim';
import type { PageState } from '@/lib/model/page-state';
import type { Verdict } from '@/lib/model/verdict';

/** What a reader should look at first: a contradiction, then what is out of date, then what is only talk. */
const LOUDNESS: readonly Verdict[] = ['conflict', 'stale', 'hype', 'ambition', 'unsourced'];

export interface LoudClaim {
  /** Its place in `judgement.claims`. */
  readonly index: number;
  readonly claim: Claim;
}

/** The loudest problem among the claims whose words stand in the page; null where there is none. */
export function findLoudest(page: PageState | null): LoudClaim | null {
  const claims = page?.judgement?.claims ?? [];
  for (const verdict of LOUDNESS) {
    const index = page?.marked.find((one) => claims[one]?.verdict === verdict);
    const claim = index === undefined ? undefined : claims[index];
    if (index !== undefined && claim) return { index, claim };
  }
  return null;
}

/** Claims a verdict, of those that stand in the page. */
export function countVerdicts(page: PageState | null): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const index of page?.marked ?? []) {
    const verdict = page?.judgement?.claims[index]?.verdict;
    if (verdict) counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

/** True where there are claims and the reader wants none of them marked. */
export const isSilenced = (page: PageState | null): boolean => page?.marked.length === 0 && (page.judgement?.claims.length ?? 0) > 0;
export const SILENCED_WORDS = 'Its claims are of kinds that you switched off, or you corrected them: none is marked.';
