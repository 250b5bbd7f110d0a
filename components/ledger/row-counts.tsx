// How many rows of each kind, as figures to be read at a glance.
import type { RowSummary } from '@/lib/model/import-desk';

const KINDS = [['added', 'added'], ['changed', 'changed'], ['removed', 'removed'], ['superseded', 'superseded']] as const;

export function RowCounts({ counts, known = 0 }: { readonly counts: RowSummary['counts']; readonly known?: number }) {
  return (
    <dl className="row-counts">
      {KINDS.map(([kind, word]) => <div key={kind} data-kind={kind} data-none={counts[kind] === 0 || undefined}><dt>{word}</dt><dd>{counts[kind].toLocaleString('en-US')}</dd></div>)}
      {known > 0 ? <div data-none><dt>known already</dt><dd>{known.toLocaleString('en-US')}</dd></div> : null}
    </dl>
  );
}
