// One row: what it is, what stood there and what would, side by side; a box to leave it out.
import { formatAge } from '@/lib/model/format-age';
import type { DeskRow } from '@/lib/model/import-desk';
import { tellToday } from '@/lib/model/tell-today';

const WORDS: Readonly<Record<DeskRow['kind'], string>> = { added: 'Added', changed: 'Changed', removed: 'Removed', superseded: 'Superseded' };
const WHAT: Readonly<Record<DeskRow['what'], string | null>> = { company: 'company', source: 'source', fact: null, narrative: 'watched story', topic: 'topic', persona: 'reader profile' };

export interface RowItemProps {
  readonly row: DeskRow;
  /** Null where rows can only be looked at. */
  readonly onLeave: ((isLeftOut: boolean) => void) | null;
}

export function RowItem({ row, onLeave }: RowItemProps) {
  const what = WHAT[row.what];
  const words = <><span className="row-kind" data-kind={row.kind}>{WORDS[row.kind]}</span><span className="row-label">{row.label}{what ? <span className="row-what"> · {what}</span> : null}{row.day ? <span className="row-what"> · {formatAge(row.day, tellToday())}</span> : null}</span></>;
  const hasBefore = row.kind === 'changed' || row.kind === 'superseded';
  return (
    <li className="row" data-kind={row.kind} data-out={row.isLeftOut || undefined}>
      {onLeave ? <label className="row-head"><input type="checkbox" checked={!row.isLeftOut} onChange={(event) => onLeave(!event.currentTarget.checked)} />{words}</label> : <div className="row-head">{words}</div>}
      {row.fields.length > 0 ? (
        <dl className="row-fields">
          {row.fields.map((field) => (
            <div key={field.name} data-sides={hasBefore || undefined}>
              <dt>{field.name}</dt>
              {row.kind === 'added' || !hasBefore ? <dd>{(row.kind === 'removed' ? field.before : field.after) ?? '–'}</dd> : <><dd className="row-before"><span className="visually-hidden">was </span>{field.before ?? '–'}</dd><dd className="row-after"><span className="visually-hidden">becomes </span>{field.after ?? '–'}</dd></>}
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}
