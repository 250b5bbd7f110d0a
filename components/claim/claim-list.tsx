// The claims of an article as a list: verdict, words, company. The way in for those who cannot see or reach the marks.
import type { Verdict } from '@/lib/model/verdict';
import { VerdictMark } from './verdict-mark';

export interface ListedClaim {
  readonly id: string;
  readonly verdict: Verdict;
  /** What stands before a quote that is a value and no more. */
  readonly lead: string;
  readonly quote: string;
  readonly company: string;
  /** One sentence: why. */
  readonly reason?: string;
}

export interface ClaimListProps {
  readonly label: string;
  readonly claims: readonly ListedClaim[];
  /** What stands there when no claim does. */
  readonly empty: string;
  onOpen(id: string): void;
}

export function ClaimList({ label, claims, empty, onOpen }: ClaimListProps) {
  if (claims.length === 0) return <p className="claim-list-empty">{empty}</p>;
  return (
    <ol className="claim-list" aria-label={label}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button type="button" className="claim-row" onClick={() => onOpen(claim.id)}>
            <VerdictMark verdict={claim.verdict} />
            <span className="claim-quote">{claim.lead ? <span className="faint">{claim.lead}</span> : null}{claim.quote}</span>
            <span className="claim-company">{claim.company}</span>
            {claim.reason ? <span className="claim-reason">{claim.reason}</span> : null}
          </button>
        </li>
      ))}
    </ol>
  );
}
