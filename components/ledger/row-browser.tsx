// Rows by company: filtered by kind and by words, opened a company at a time, a hundred rows at a time. Serves the dry run, where
// each can be left out, and the comparison of two versions.
import { useId } from 'react';
import type { RowFilter, RowGroup } from '@/lib/model/import-desk';
import { groupKey, useRowStore } from '@/lib/state/row-store';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { countWords } from '@/lib/model/count-words';
import { RowItem } from './row-item';
import { groupWords } from './taken-words';

const KINDS: readonly { readonly id: RowFilter['kind']; readonly label: string }[] = [
  { id: 'all', label: 'All' }, { id: 'added', label: 'Added' }, { id: 'changed', label: 'Changed' }, { id: 'removed', label: 'Removed' }, { id: 'superseded', label: 'Superseded' },
];

export function RowBrowser({ canLeave = false }: { readonly canLeave?: boolean }) {
  const id = useId();
  const { summary, filter, setFilter } = useRowStore();
  if (!summary) return null;
  const shown = summary.groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="rows">
      <div className="rows-filter">
        <fieldset className="rows-kinds">
          <legend className="visually-hidden">Kind of change</legend>
          {KINDS.filter((kind) => kind.id === 'all' || summary.counts[kind.id] + summary.sources[kind.id] > 0).map((kind) => <Button key={kind.id} aria-pressed={filter.kind === kind.id} onClick={() => void setFilter({ ...filter, kind: kind.id })}>{kind.label}</Button>)}
        </fieldset>
        <label className="visually-hidden" htmlFor={`${id}-text`}>Find rows</label>
        <input id={`${id}-text`} type="search" placeholder="Find rows" autoComplete="off" spellCheck={false} value={filter.text} onChange={(event) => void setFilter({ ...filter, text: event.currentTarget.value.slice(0, 200) })} />
      </div>
      <p className="visually-hidden" role="status">{countWords(shown, 'row')} shown</p>
      {summary.groups.length === 0 ? <p className="faint">No row has these words.</p> : (
        <ul className="rows-groups">{summary.groups.map((group) => <Group key={groupKey(group.company)} group={group} canLeave={canLeave} />)}</ul>
      )}
    </div>
  );
}

function Group({ group, canLeave }: { readonly group: RowGroup; readonly canLeave: boolean }) {
  const id = useId();
  const { open, toggle, more, leaveGroup, leaveRow } = useRowStore();
  const shown = open[groupKey(group.company)];
  const isAllOut = group.leftOut === group.count;
  return (
    <li className="rows-group">
      <div className="rows-group-head">
        <button type="button" className="rows-toggle" aria-expanded={shown !== undefined} aria-controls={`${id}-rows`} onClick={() => void toggle(group.company)}>
          <Icon name={shown ? 'down' : 'next'} /><span className="rows-group-name">{group.name}</span><span className="rows-group-count">{groupWords(group)}{isAllOut ? ', all left out' : group.leftOut > 0 ? `, ${countWords(group.leftOut, 'row')} left out` : ''}</span>
        </button>
        {canLeave ? <Button look="quiet" onClick={() => void leaveGroup(group.company, !isAllOut)}>{isAllOut ? 'Take all' : 'Leave all out'}<span className="visually-hidden"> of {group.name}</span></Button> : null}
      </div>
      <div id={`${id}-rows`} hidden={!shown}>
        {shown ? <ul className="rows-list">{shown.rows.map((row) => <RowItem key={row.id} row={row} onLeave={canLeave ? (isLeftOut) => void leaveRow(row, isLeftOut) : null} />)}</ul> : null}
        {shown && shown.rows.length < shown.total ? <Button onClick={() => void more(group.company)}>Show {Math.min(100, shown.total - shown.rows.length)} more of {shown.total.toLocaleString('en-US')}</Button> : null}
      </div>
    </li>
  );
}
