// Claims of which the reader has said whose they are or what kind of figure, judged again by that. Words, value and place stay; the
// other claims of the article are as they were.
import type { Claim } from '../model/claim';
import type { LedgerIndex } from '../model/ledger-index';
import { type Again, type Given, placeOf } from './claims/read-given';

/** The reader's word on a claim as the judge has it; null where they have said nothing. */
export type ReadAs = (claim: Claim) => Given | null;

/** A watched narrative told of a company that it is not about is no story. */
function givePraise(claim: Claim, company: string, index: LedgerIndex): Claim | null {
  const narrative = index.narratives.find(({ id }) => id === claim.ruleId);
  return narrative && !narrative.companies.includes(company) ? null : { ...claim, company };
}

/** `judgeAll` reads the whole article once more and leaves its answers. A claim that cannot be judged so, as the ledger does not have the company, is left out. */
export function judgeAgain(claims: readonly Claim[], readAs: ReadAs, index: LedgerIndex, judgeAll: (again: Again) => void): Claim[] {
  const given = new Map(claims.flatMap((claim) => { const said = readAs(claim); return said ? [[placeOf(claim), said] as const] : []; }));
  if (given.size === 0) return [...claims];
  const answers = new Map<string, Claim>();
  judgeAll({ given, answers });
  return claims.flatMap((claim) => {
    const said = given.get(placeOf(claim));
    if (!said) return [claim];
    if (said.company !== undefined && !index.companies.has(said.company)) return [];
    const again = claim.value === null ? givePraise(claim, said.company ?? claim.company, index) : answers.get(placeOf(claim));
    const { block, start, end, quote, around, anchor, company, metric } = claim;
    return again ? [{ ...again, block, start, end, quote, around, anchor, asJudged: { company, metric } }] : [];
  });
}
