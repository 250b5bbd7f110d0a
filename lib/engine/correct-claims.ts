// The reader's word over the judge's: a claim that they gave another company, kind of figure or verdict says so, and counts as what
// they say.
import type { Claim, Judgement } from '../model/claim';
import { findKey } from '../model/claim-key';
import type { Settings } from '../model/settings';
import type { ReadAs } from './judge-again';
import { sumSignal } from './report/sum-signal';

type Corrected = Settings['corrected'];

const find = (wanted: ReadonlyMap<string, Corrected[number]>, claim: Claim): Corrected[number] | undefined => wanted.get(findKey(claim, (key) => wanted.has(key)) ?? '');

/** For the judge: whose a claim is and what kind of figure. Undefined where the reader has corrected nothing of the kind. */
export function readAsOf(corrected: Corrected): ReadAs | undefined {
  const wanted = new Map(corrected.filter(({ company, metric }) => company !== undefined || metric !== undefined).map((one) => [one.key, one]));
  if (wanted.size === 0) return undefined;
  return (claim) => find(wanted, claim) ?? null;
}

const MAX_REASON_LENGTH = 600;

function tellGiven({ reason }: Claim, { company, metric }: Corrected[number]): string {
  const given = [...(company === undefined ? [] : ['company']), ...(metric === undefined ? [] : ['kind of figure'])].join(' and ');
  return `${reason.slice(0, MAX_REASON_LENGTH)} You set the ${given} yourself.`.trim();
}

export function correctVerdicts(judged: Judgement, corrected: Corrected): Judgement {
  if (corrected.length === 0) return judged;
  const wanted = new Map(corrected.map((one) => [one.key, one]));
  const claims = judged.claims.map((claim) => {
    const said = find(wanted, claim);
    if (said?.verdict && said.verdict !== claim.verdict) return { ...claim, verdict: said.verdict, reason: 'You set this verdict yourself. Your options can take it back.' };
    return said && claim.asJudged ? { ...claim, reason: tellGiven(claim, said) } : claim;
  });
  return { ...judged, claims, signal: sumSignal(claims) };
}
