// The ranking: an ordered list, best first, each company with its score, its doubt, why and what speaks against it.
import { useEffect, useRef, useState } from 'react';
import { useFitStore } from '@/lib/state/fit-store';
import { useRanking, type RankingRow } from '@/lib/state/use-ranking';
import { Button } from '../ui/button';
import { LedgerAge } from './ledger-age';
import { RankingItem } from './ranking-item';

/** So many of the best are shown, and those that the brief published, wherever they stand. */
const SHOWN = 8;

export function RankingList() {
  const ranking = useRanking();
  const beforeAsOf = useFitStore((state) => state.summary?.beforeAsOf ?? null);
  const left = useFitStore((state) => state.left);
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (left) list.current?.querySelector<HTMLButtonElement>(`[data-company="${CSS.escape(left)}"]`)?.focus();
  }, [left]);
  if (!ranking) return <p className="empty">Scoring the ledger …</p>;
  if (ranking.rows.length === 0) return <p className="empty">The ledger has no companies. Import one in the options.</p>;
  const isShown = ({ rank, row }: RankingRow): boolean => isWhole || rank <= SHOWN || row.published !== null || row.company === left;
  const rows = ranking.rows.filter(isShown);
  const firstThin = rows.find(({ isThin }) => isThin);
  return (
    <div className="ranking">
      <p className="ranking-note">{ranking.stability} <LedgerAge /></p>
      <ol className="ranking-list" aria-label="Companies, best first" ref={list}>
        {rows.map((one) => (
          <RankingItem key={one.row.company} ranked={one} note={one === firstThin ? 'Too little is known here to rank the following.' : null} beforeAsOf={beforeAsOf} />
        ))}
      </ol>
      {ranking.rows.length > SHOWN ? <Button look="quiet" className="ranking-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? 'Show fewer' : `Show all ${ranking.rows.length}`}</Button> : null}
      <p className="faint ranking-foot">Scores say how well a company fits you as a place to work. Where two ranges overlap, their order is open.</p>
    </div>
  );
}
