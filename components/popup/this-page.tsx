// The page in the active tab: what its claims amount to, its loudest problem, and whether it is read at all.
import type { ReactNode } from 'react';
import { wordsOfClaim } from '@/lib/model/claim-words';
import { countVerdicts, findLoudest, isSilenced, SILENCED_WORDS } from '@/lib/state/page-signal';
import { isSitePaused, usePageStore, type TabStatus } from '@/lib/state/page-store';
import { SignalBar } from '../claim/signal-bar';
import { VerdictMark } from '../claim/verdict-mark';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

export interface ThisPageProps {
  /** Where the reader is at something else: the site, the count and the bar. */
  readonly isShort: boolean;
  /** Told when the reader asked to see something in the page: the popup gets out of the way. */
  onLeave(): void;
}

export function ThisPage({ isShort, onLeave }: ThisPageProps) {
  const { host, status, page, fault } = usePageStore();
  const count = page?.marked.length ?? 0;
  return (
    <section className="page" aria-labelledby="this-page">
      <header className="page-head">
        <h2 id="this-page">{host ?? 'This page'}</h2>
        <span className="page-count" role="status">{isSilenced(page) ? 'nothing marked' : headline(status, count)}</span>
      </header>
      {status === 'read' && count > 0 ? <SignalBar counts={countVerdicts(page)} isShort={isShort} /> : null}
      {isShort ? null : status === 'read' && count > 0 ? <Loudest onLeave={onLeave} /> : <p className="page-words">{isSilenced(page) ? SILENCED_WORDS : WORDS[status]}</p>}
      {!isShort && page?.isPainted === false && count > 0 ? <TakenAway /> : null}
      {isShort ? null : <PageActions onLeave={onLeave} />}
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
    </section>
  );
}

const headline = (status: TabStatus, count: number): string => {
  if (status === 'read') return count === 0 ? 'no claims found' : `${count} ${count === 1 ? 'claim' : 'claims'}`;
  return { asking: '', waiting: 'reading …', reading: 'reading …', quiet: 'nothing to check', paused: 'paused', failed: 'not read', unread: 'not read yet', closed: '' }[status];
};

const WORDS: Readonly<Record<TabStatus, string>> = {
  asking: 'Looking at this page …',
  waiting: 'Reading this page …',
  reading: 'Reading this page …',
  quiet: 'None of the companies in the ledger is named here.',
  read: 'The companies are named, but nothing is said of them that the ledger could check.',
  paused: 'Nothing is read while it is paused.',
  failed: 'The ledger did not answer. Reading again usually helps.',
  unread: 'This site is read only when you ask.',
  closed: 'No extension may read this page.',
};

function Loudest({ onLeave }: Pick<ThisPageProps, 'onLeave'>) {
  const { page, showClaim } = usePageStore();
  const loudest = findLoudest(page);
  if (!loudest) return <p className="page-words">Nothing here is contradicted, out of date or mere talk.</p>;
  const { index, claim } = loudest;
  const { lead, quote } = wordsOfClaim(claim);
  return (
    <div className="loudest" data-verdict={claim.verdict}>
      <div className="loudest-head">
        <VerdictMark verdict={claim.verdict} />
        <Button look="quiet" onClick={() => void showClaim(index).then(onLeave)}>Show it <span className="visually-hidden">in the page</span><Icon name="next" /></Button>
      </div>
      <p className="loudest-words">{lead}<q>{quote}</q> {claim.reason}</p>
    </div>
  );
}

function TakenAway() {
  const showMarks = usePageStore((state) => state.showMarks);
  return <p className="page-words page-taken">The marks are taken away in this tab. <Button onClick={() => void showMarks()}>Bring them back</Button></p>;
}

function PageActions({ onLeave }: Pick<ThisPageProps, 'onLeave'>) {
  const store = usePageStore();
  const { host, status, settings, isGranted, page, openReport, readPage, grantSite, pauseSite, pauseAll } = store;
  const isPausedHere = isSitePaused(store);
  const canRead = status === 'unread' || status === 'failed';
  const buttons: ReactNode[] = [
    canRead ? <Button key="read" look="primary" onClick={() => void readPage()}>Read this page</Button> : null,
    canRead && host !== null && !isGranted ? <Button key="grant" onClick={() => void grantSite()}>Always read {host}</Button> : null,
    page?.judgement ? <Button key="report" look="plain" onClick={() => void openReport().then(onLeave)}><Icon name="report" />Open report</Button> : null,
    host !== null && !settings.isPaused && (isPausedHere || isGranted) ? <Button key="site" look="quiet" aria-pressed={isPausedHere} onClick={() => pauseSite(!isPausedHere)}><Icon name={isPausedHere ? 'play' : 'pause'} />{isPausedHere ? 'Resume here' : 'Pause here'}</Button> : null,
    <Button key="all" look="quiet" aria-pressed={settings.isPaused} onClick={() => pauseAll(!settings.isPaused)}><Icon name={settings.isPaused ? 'play' : 'pause'} />{settings.isPaused ? 'Resume all' : 'Pause all'}</Button>,
  ];
  return <div className="page-actions">{buttons}</div>;
}
