// The report on a page: every claim as a list, what the article leaves out, the terms it uses. For a panel beside the page.
import { useState } from 'react';
import { wordsOfClaim } from '@/lib/model/claim-words';
import type { PageState } from '@/lib/model/page-state';
import type { Verdict } from '@/lib/model/verdict';
import { countVerdicts, isSilenced, SILENCED_WORDS } from '@/lib/state/page-signal';
import { usePageStore } from '@/lib/state/page-store';
import { useReportStore } from '@/lib/state/report-store';
import { ClaimList } from '../claim/claim-list';
import { FIRM_FIRST, SignalBar } from '../claim/signal-bar';
import { VerdictName } from '../claim/verdict-mark';
import { Button } from '../ui/button';
import { CopyReport } from './copy-report';
import { LeftOut } from './left-out';

export function ReportView() {
  const { page, host, status, readPage, openOptions } = usePageStore();
  const isRead = status === 'read' && page?.judgement;
  return (
    <main className="report">
      <header className="report-head">
        <h1>{page?.title ?? host ?? 'Report'}</h1>
        <p className="faint">{host ?? ''}</p>
      </header>
      {isRead ? <Report page={page} /> : (
        <div className="report-empty">
          <p>{EMPTY[status] ?? 'Reading this page …'}</p>
          {status === 'unread' || status === 'failed' ? <Button look="primary" onClick={() => void readPage()}>Read this page</Button> : null}
        </div>
      )}
      <Button look="quiet" className="report-options" onClick={() => void openOptions('marks')}>Options</Button>
    </main>
  );
}

const EMPTY: Readonly<Record<string, string>> = {
  quiet: 'None of the companies in the ledger is named on this page.',
  paused: 'Reading is paused here. The popup brings it back.',
  failed: 'The ledger did not answer.',
  unread: 'This site is read only when you ask. If nothing happens, click the toolbar button first.',
  closed: 'No extension may read this page.',
};

function Report({ page }: { readonly page: PageState }) {
  const [only, setOnly] = useState<Verdict | null>(null);
  const names = useReportStore((state) => state.names);
  const showClaim = usePageStore((state) => state.showClaim);
  const claims = page.judgement?.claims ?? [];
  const counts = countVerdicts(page);
  const kinds = FIRM_FIRST.filter((verdict) => counts[verdict]);
  // A kind may have gone since it was chosen: then nothing is filtered.
  const chosen = only !== null && kinds.includes(only) ? only : null;
  const shown = page.marked.filter((index) => chosen === null || claims[index]?.verdict === chosen);
  const terms = new Map((page.judgement?.terms ?? []).map(({ term, explanation }) => [explanation, term]));
  return (
    <>
      {kinds.length > 0 ? <SignalBar counts={counts} isShort /> : null}
      {kinds.length > 1 ? <fieldset className="report-filters">
        <legend className="visually-hidden">Show claims by verdict</legend>
        <Button look="plain" aria-pressed={chosen === null} onClick={() => setOnly(null)}>All {page.marked.length}</Button>
        {kinds.map((verdict) => <Button key={verdict} look="plain" data-verdict={verdict} aria-pressed={chosen === verdict} onClick={() => setOnly(chosen === verdict ? null : verdict)}><span className="mark-sample"><VerdictName verdict={verdict} isShort /></span> {counts[verdict]}</Button>)}
      </fieldset> : null}
      <ClaimList
        label="Claims in reading order"
        empty={isSilenced(page) ? SILENCED_WORDS : 'No claim that the ledger could check.'}
        claims={shown.flatMap((index) => {
          const claim = claims[index];
          return claim ? [{ id: String(index), verdict: claim.verdict, ...wordsOfClaim(claim), company: names.get(claim.company) ?? claim.company, reason: claim.reason }] : [];
        })}
        onOpen={(id) => void showClaim(Number(id))}
      />
      <LeftOut topics={page.judgement?.leftOut ?? []} />
      {terms.size > 0 ? (
        <section className="report-section" aria-labelledby="terms-title">
          <h2 id="terms-title">Terms that it uses</h2>
          <dl className="terms">{[...terms].map(([explanation, term]) => <div key={term}><dt>{term}</dt><dd>{explanation}</dd></div>)}</dl>
        </section>
      ) : null}
      {kinds.length > 0 ? <CopyReport page={page} /> : null}
      <p className="faint report-foot">Read on this machine; nothing has left it. Nothing here advises to buy or sell.</p>
    </>
  );
}
