// What the last change of the ledger was, with its undo. It stands until it is closed, after a reload and a restart too.
import { useEffect, useRef } from 'react';
import type { LedgerHistory, LedgerRef } from '@/lib/model/import-desk';
import { useHistoryStore } from '@/lib/state/history-store';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { countWords } from '@/lib/model/count-words';
import { versionWords } from './version-words';

const ledgerOf = ({ versions, bundled }: LedgerHistory, id: number | null) => (id === null ? bundled : versions.find((one) => one.id === id));

function tell(history: LedgerHistory): string {
  const now = ledgerOf(history, history.current);
  if (!now || !history.notice) return '';
  const { kind } = history.notice;
  const name = versionWords(now);
  if (kind === 'undo') return `Undone: ${name}, is in use again.`;
  if (kind === 'restore') return `${name}, is in use again.`;
  const left = history.versions.find(({ id }) => id === history.current)?.origin.left ?? 0;
  return `${name}, is in use.${left > 0 ? ` ${countWords(left, 'row was', 'rows were')} left out.` : ''} Open pages read themselves again.`;
}

/** `onClosed`: its button is gone, and the focus needs another place. */
export function LedgerNotice({ onClosed }: { onClosed(): void }) {
  const { history, isBusy, restore, dismiss } = useHistoryStore();
  const notice = history?.notice ?? null;
  const box = useRef<HTMLElement>(null);
  const told = useRef<string | null>(null);
  const what = history ? [history.current, notice?.kind, notice?.before].join(' ') : null;
  useEffect(() => {
    // Not for one that stood there when the page opened, nor for what another tab did. Whatever button was pressed may be gone.
    if (told.current !== null && told.current !== what && document.hasFocus()) box.current?.focus();
    told.current = what;
  }, [what]);
  if (!history || !notice) return null;
  const before = ledgerOf(history, notice.before);
  const ref: LedgerRef = notice.before ?? 'bundled';
  return (
    <section className="ledger-notice" ref={box} tabIndex={-1} aria-label="The last change">
      <Icon name="check" />
      <div className="ledger-notice-words">
        <p role="status">{tell(history)}</p>
        {notice.dropped.length > 0 ? <p className="options-hint">No more room: {notice.dropped.join('; ')} {notice.dropped.length === 1 ? 'is' : 'are'} no longer kept.</p> : null}
      </div>
      {before ? <Button disabled={isBusy} onClick={() => void restore(ref, 'undo')}>Undo<span className="visually-hidden"> and go back to {versionWords(before)}</span></Button> : null}
      <IconButton icon="close" label="Close this notice" onClick={() => void dismiss().then(onClosed)} />
    </section>
  );
}
