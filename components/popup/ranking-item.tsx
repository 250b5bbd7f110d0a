// One company of the ranking. Its name is the button; the whole row can be pressed.
import { useFitStore } from '@/lib/state/fit-store';
import type { RankingRow } from '@/lib/state/use-ranking';
import { Chip } from '../ui/chip';
import { rangeWords, ScoreBar } from './score-bar';

export interface RankingItemProps {
  readonly ranked: RankingRow;
  /** Said above it. */
  readonly note: string | null;
  /** The day of the ledger before this one. */
  readonly beforeAsOf: string | null;
}

/** Half a point is what rounding hides. */
const MIN_CHANGE = 0.5;
export const changeWords = (change: number): string => `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(1)}`;

export function RankingItem({ ranked, note, beforeAsOf }: RankingItemProps) {
  const { row, rank, score, low, high, isThin, hits, change } = ranked;
  const hasChanged = change !== null && Math.abs(change) >= MIN_CHANGE;
  const openCompany = useFitStore((state) => state.openCompany);
  return (
    <li value={rank} className={hits.length > 0 ? 'rank is-sunk' : 'rank'}>
      {note ? <p className="rank-note">{note}</p> : null}
      <div className="rank-head">
        <span className="rank-place"><span className="visually-hidden">Number </span>{rank}</span>
        <h3 className="rank-name"><button type="button" data-company={row.company} onClick={() => openCompany(row.company)}>{row.name}</button></h3>
        <span className="rank-role">{row.role}</span>
        {isThin ? <span className="rank-thin">too little known</span> : <span className="rank-score">{Math.round(score)}<span className="visually-hidden"> of 100, between {Math.round(low)} and {Math.round(high)}</span></span>}
      </div>
      <div className="rank-scale">
        <ScoreBar score={score} low={low} high={high} isGap={isThin} />
        <span className="rank-range" aria-hidden="true">{rangeWords({ low, high })}</span>
      </div>
      {hits.length > 0 ? <p className="rank-hits">Your deal-breaker: {hits.map(({ says }) => says).join('; ')}.</p> : null}
      {row.why ? <p className="rank-line"><span className="rank-sign" aria-hidden="true">+</span><span className="visually-hidden">For it: </span>{row.why}</p> : null}
      {row.risk ? <p className="rank-line is-risk"><span className="rank-sign" aria-hidden="true">−</span><span className="visually-hidden">Against it: </span>{row.risk}</p> : null}
      {row.published || hasChanged ? (
        <p className="rank-chips">
          {row.published ? <span className="rank-published">Published in {row.published.when}: {row.published.weighted}</span> : null}
          {hasChanged ? <Chip look="strong">{changeWords(change)} since {beforeAsOf}</Chip> : null}
        </p>
      ) : null}
    </li>
  );
}
