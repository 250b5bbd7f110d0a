// Two versions side by side: choose them, see what differs.
import { useEffect, useId, useRef, useState } from 'react';
import type { LedgerRef } from '@/lib/model/import-desk';
import { useHistoryStore } from '@/lib/state/history-store';
import { countRows } from '@/lib/state/import-store';
import { useRowStore } from '@/lib/state/row-store';
import { Button } from '../ui/button';
import { hasTitles, type HistoryRow } from './history-rows';
import { RowBrowser } from './row-browser';
import { RowCounts } from './row-counts';
import { momentWords, shortVersionWords, versionWords } from './version-words';

const namesIn = (rows: readonly HistoryRow[]) => (hasTitles(rows) ? versionWords : shortVersionWords);
const refOf = (value: string): LedgerRef => (value === 'bundled' ? 'bundled' : Number(value));

export function ComparePanel({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const id = useId();
  const { compared, isBusy, compare, endComparison } = useHistoryStore();
  const summary = useRowStore((state) => state.summary);
  const current = rows.find(({ isCurrent }) => isCurrent) ?? rows[0];
  const other = rows.find((row) => row !== current);
  const [before, setBefore] = useState(String(other?.ref ?? ''));
  const [after, setAfter] = useState(String(current?.ref ?? ''));
  const name = namesIn(rows);
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(compared);
  useEffect(() => {
    // Not for a comparison that stands there still while another version comes into use.
    if (compared && compared !== seen.current) heading.current?.focus();
    seen.current = compared;
  }, [compared]);
  const nameOf = (ref: LedgerRef): string => { const row = rows.find((one) => one.ref === ref); return row ? name(row.version) : ''; };
  const isNothing = summary !== null && countRows(summary) === 0;
  return (
    <div className="compare">
      <div className="compare-form">
        <div className="compare-choice">
          <label htmlFor={`${id}-before`}>From</label>
          <Choice id={`${id}-before`} rows={rows} value={before} onChange={setBefore} />
        </div>
        <div className="compare-choice">
          <label htmlFor={`${id}-after`}>to</label>
          <Choice id={`${id}-after`} rows={rows} value={after} onChange={setAfter} />
        </div>
        <Button disabled={isBusy || before === after} onClick={() => void compare(refOf(before), refOf(after))}>Compare</Button>
      </div>
      {compared && summary ? (
        <div className="compare-result">
          <header className="import-head">
            <h4 ref={heading} tabIndex={-1}>{nameOf(compared.before)} <span aria-hidden="true">→</span><span className="visually-hidden">compared with</span> {nameOf(compared.after)}</h4>
            <Button look="quiet" onClick={endComparison}>Close comparison</Button>
          </header>
          {isNothing ? <p className="options-lead">They hold the same.</p> : <><RowCounts summary={summary} /><RowBrowser /></>}
        </div>
      ) : null}
    </div>
  );
}

function Choice({ id, rows, value, onChange }: { readonly id: string; readonly rows: readonly HistoryRow[]; readonly value: string; onChange(value: string): void }) {
  const name = namesIn(rows);
  return <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>{rows.map(({ ref, version, isCurrent }) => <option key={String(ref)} value={String(ref)}>{name(version)}{version.keptAt === undefined ? '' : `, ${momentWords(version.keptAt)}`}{isCurrent ? ' (in use)' : ''}</option>)}</select>;
}
