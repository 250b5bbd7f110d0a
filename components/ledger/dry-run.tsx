// What would change, before it does: the sum, the ranking, the open pages, each row; and the reader's word.
import type { TakenCounts } from '@/lib/model/import-desk';
import { useHistoryStore } from '@/lib/state/history-store';
import { choicesOf, countChanges, countRows, isEmptyPlan, useImportStore } from '@/lib/state/import-store';
import { useRowStore } from '@/lib/state/row-store';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Tabs } from '../ui/tabs';
import { countWords } from '@/lib/model/count-words';
import { FaultList } from './fault-list';
import { MarkForesight } from './mark-foresight';
import { NothingToDo } from './nothing-to-do';
import { RankForesight } from './rank-foresight';
import { RowBrowser } from './row-browser';
import { RowCounts } from './row-counts';
import { takenWords } from './taken-words';
import { tellContested, tellQuarrels } from './tell-quarrels';
import { useState } from 'react';

type View = 'rows' | 'ranking' | 'pages';

export function DryRun() {
  const { files, out, plan, foresight, isForeseeing } = useImportStore();
  const summary = useRowStore((state) => state.summary);
  const [view, setView] = useState<View>('rows');
  if (!plan || !summary) return null;
  const total = countRows(summary);
  if (isEmptyPlan(plan, summary)) return <NothingToDo>Nothing would change: you have all of it already.</NothingToDo>;
  // Files that do not go together come to nothing: their fault is all there is to say.
  if (plan.faults.length > 0 && total === 0) return <FaultList name="what comes out" faults={plan.faults} more={0} />;
  const keeping = choicesOf(files, out).options.find(({ choice }) => choice === 'merge');
  const marks = foresight?.tabs.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      {total > 0 || plan.becomes === null ? <RowCounts summary={summary} known={plan.known} /> : <p className="options-lead">No fact would change. Your ledger becomes {plan.becomes}.</p>}
      {keeping && plan.choice === 'replace' && summary.counts.removed > 0 ? <p className="options-hint">“{keeping.label}” removes nothing: what you imported from other files stays, too.</p> : null}
      {plan.quarrels > 0 ? <p className="options-hint">{tellQuarrels(plan.quarrels)}</p> : null}
      {plan.contested > 0 ? <p className="options-hint">{tellContested(plan.contested)}</p> : null}
      <p className="options-hint">Facts that you added yourself are pinned: no file changes or removes them.</p>
      {plan.faults.length > 0 ? <FaultList name="what comes out" faults={plan.faults} more={0} /> : null}
      <Tabs<View>
        label="What would change"
        selected={view}
        onSelect={setView}
        tabs={[
          { id: 'rows', label: <>Ledger <Count of={countChanges(summary)} /></>, panel: total > 0 ? <RowBrowser canLeave /> : <p className="faint">All facts stay as they are.</p> },
          { id: 'ranking', label: <>Ranking <Count of={foresight?.moves.length} /></>, panel: <RankForesight foresight={foresight} isBusy={isForeseeing} /> },
          { id: 'pages', label: <>Open pages <Count of={marks} /></>, panel: <MarkForesight foresight={foresight} isBusy={isForeseeing} /> },
        ]}
      />
      <ConfirmBar total={total} chosen={summary.taken} />
    </>
  );
}

const Count = ({ of }: { readonly of: number | undefined }) => <span className="tab-count">{of === undefined ? '…' : of.toLocaleString('en-US')}</span>;

function ConfirmBar({ total, chosen }: { readonly total: number; readonly chosen: TakenCounts }) {
  const { foresight, isForeseeing, plan, confirm, leave } = useImportStore();
  const look = useHistoryStore((state) => state.look);
  // What goes with others is known as soon as it is foreseen.
  const taken = foresight && !isForeseeing ? foresight.taken : chosen;
  const faults = plan && plan.faults.length > 0 ? plan.faults : (foresight?.faults ?? []);
  const isBlocked = (total > 0 && taken.changes + taken.sources === 0) || faults.length > 0;
  const what = total === 0 ? 'this version' : taken.changes > 0 ? countWords(taken.changes, 'change') : countWords(taken.sources, 'source');
  return (
    <div className="confirm">
      {foresight && foresight.corrected.length > 0 ? (
        <details className="options-more">
          <summary>{countWords(foresight.corrected.length, 'row goes', 'rows go')} with others</summary>
          <ul className="file-notes">{foresight.corrected.map(({ row, label, sentence }) => <li key={row}><strong>{label}</strong>: {sentence}</li>)}</ul>
        </details>
      ) : null}
      {faults.length > 0 && plan?.faults.length === 0 ? <FaultList name="what is chosen" faults={faults} more={0} /> : null}
      <div className="confirm-line">
        <p role="status">{total > 0 ? takenWords(taken) : 'No row to leave out'}{taken.leftOut > 0 ? <> <Chip>{countWords(taken.leftOut, 'row')} left out</Chip></> : null}</p>
        <Button onClick={leave}>Cancel</Button>
        <Button look="primary" disabled={isBlocked} onClick={() => void confirm().then((isKept) => (isKept ? look() : undefined))}>Take over {what}</Button>
      </div>
    </div>
  );
}
