// How much changes, as figures to be read at a glance. Sources stand apart: who adds one fact has added one.
import type { RowSummary } from '@/lib/model/import-desk';
import { countSources } from '@/lib/state/import-store';

const KINDS = [['added', 'added'], ['changed', 'changed'], ['removed', 'removed'], ['superseded', 'superseded']] as const;

export function RowCounts({ summary, known = 0 }: { readonly summary: RowSummary; readonly known?: number }) {
  const { counts } = summary;
  const sources = countSources(summary);
  return (
    <dl className="row-counts">
      {KINDS.map(([kind, word]) => <div key={kind} data-kind={kind} data-none={counts[kind] === 0 || undefined}><dt>{word}</dt><dd>{counts[kind].toLocaleString('en-US')}</dd></div>)}
      {sources > 0 ? <div data-none><dt>{sources === 1 ? 'source' : 'sources'}</dt><dd>{sources.toLocaleString('en-US')}</dd></div> : null}
      {known > 0 ? <div data-none><dt>known already</dt><dd>{known.toLocaleString('en-US')}</dd></div> : null}
    </dl>
  );
}
