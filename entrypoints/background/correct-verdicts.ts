// The reader's word over the judge's: a claim whose verdict they set otherwise says so, and counts as what they say.
import type { Judgement } from '@/lib/model/claim';
import type { Settings } from '@/lib/model/settings';
import { sumSignal } from '@/lib/engine/report/sum-signal';
import { claimKey } from '@/lib/page/anchor';

export function correctVerdicts(judged: Judgement, corrected: Settings['corrected']): Judgement {
  if (corrected.length === 0) return judged;
  const wanted = new Map(corrected.map(({ key, verdict }) => [key, verdict]));
  const claims = judged.claims.map((claim) => {
    const verdict = wanted.get(claimKey(claim));
    return verdict === undefined || verdict === claim.verdict ? claim : { ...claim, verdict, reason: 'You set this verdict yourself. Your options can take it back.' };
  });
  return { ...judged, claims, signal: sumSignal(claims) };
}
