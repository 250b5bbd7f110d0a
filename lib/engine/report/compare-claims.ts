// The same article judged by two ledgers: which marks change, and what becomes of them. Pure.
import type { Claim } from '../../model/claim';
import type { MarkChange } from '../../model/import-desk';

/** The same words about the same company and metric are the same claim. */
const placeOf = ({ block, start, end, company, metric }: Claim): string => `${block} ${start} ${end} ${company} ${metric}`;

export function compareClaims(before: readonly Claim[], after: readonly Claim[]): MarkChange[] {
  const found = new Map(after.map((claim) => [placeOf(claim), claim]));
  const changes = before.flatMap((claim): MarkChange[] => {
    const next = found.get(placeOf(claim));
    found.delete(placeOf(claim));
    if (next?.verdict === claim.verdict) return [];
    return [{ quote: claim.quote, before: claim.verdict, after: next?.verdict ?? null }];
  });
  return [...changes, ...[...found.values()].map((claim): MarkChange => ({ quote: claim.quote, before: null, after: claim.verdict }))];
}
