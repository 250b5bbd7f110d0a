// One company taken apart: its dimensions down to the facts, its checklist, what the reader found, and the reverse-hype watch.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useFitStore } from '@/lib/state/fit-store';
import { useRanking } from '@/lib/state/use-ranking';
import { Chip } from '../ui/chip';
import { IconButton } from '../ui/icon-button';
import { changeWords } from './ranking-item';
import { Checklist } from './checklist';
import { DimensionSection } from './dimension-section';
import { HypeWatch } from './hype-watch';
import { LedgerAge } from './ledger-age';
import { OwnFacts } from './own-facts';
import { rangeWords, ScoreBar } from './score-bar';

export function CompanyView() {
  const open = useFitStore((state) => state.open);
  const closeCompany = useFitStore((state) => state.closeCompany);
  const weights = useFitStore((state) => state.choices.weights);
  const beforeAsOf = useFitStore((state) => state.summary?.beforeAsOf ?? null);
  const ranked = useRanking()?.rows.find(({ row }) => row.company === open?.company);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!open || !ranked) return null;

  /** Escape goes back one step; the browser would close the popup, and with it what is being typed. */
  function goBack(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!(event.target as Element).matches('input, select, textarea')) closeCompany();
  }

  const { row, rank, score, low, high, isThin, hits, change } = ranked;
  return (
    <article className="company" aria-labelledby="company-name" onKeyDown={goBack}>
      <header className="company-head">
        <IconButton icon="previous" label="Back to the ranking" onClick={closeCompany} />
        <div className="company-title">
          <h2 id="company-name" tabIndex={-1} ref={heading}>{row.name}</h2>
          <p className="faint">{row.role} · number {rank}</p>
        </div>
        <p className="company-score"><span aria-hidden={isThin}>{isThin ? '–' : Math.round(score)}</span><span className="visually-hidden">{isThin ? 'No score' : ' of 100'}, between {Math.round(low)} and {Math.round(high)}</span></p>
      </header>
      <div className="rank-scale">
        <ScoreBar score={score} low={low} high={high} />
        <span className="rank-range" aria-hidden="true">{rangeWords({ low, high })}</span>
      </div>
      <p className="company-doubt">{isThin ? 'Too little is known here for a score. ' : ''}What is not known counts 50; at the ends of the range 0 and 100. <LedgerAge /></p>
      <ul className="company-chips">
        {row.published ? <li><Chip>Published in {row.published.when}: {row.published.weighted} by weights, {row.published.persona} by judgement</Chip></li> : null}
        {change !== null ? <li><Chip>{changeWords(change)} since {beforeAsOf}</Chip></li> : null}
      </ul>
      {hits.length > 0 ? <p className="rank-hits">Your deal-breaker: {hits.map(({ says }) => says).join('; ')}.</p> : null}
      {open.fault ? <p className="fault" role="alert">{open.fault}</p> : null}
      {open.detail ? (
        <>
          <section className="dimensions" aria-label="Dimensions">
            {open.detail.dimensions.map((dimension, at) => <DimensionSection key={dimension.id} dimension={dimension} weight={weights[dimension.id]} isOpen={at === 0} />)}
          </section>
          <OwnFacts company={row.company} />
          <Checklist company={row.company} items={open.detail.checklist} />
          <HypeWatch entries={open.detail.hype} />
        </>
      ) : open.fault ? null : <p className="empty">Opening the facts …</p>}
    </article>
  );
}
