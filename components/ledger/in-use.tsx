// The ledger in use: which version, how old, how much it holds, and its way out as a file.
import type { Ref } from 'react';
import { formatLedgerAge, isOldLedger } from '@/lib/model/format-age';
import { useOptionsStore } from '@/lib/state/options-store';
import { countWords } from '@/lib/model/count-words';
import { ExportMenu } from './export-menu';

export function InUse({ heading }: { readonly heading: Ref<HTMLHeadingElement> }) {
  const state = useOptionsStore((store) => store.ledger);
  const today = useOptionsStore((store) => store.today);
  if (!state) return <p className="faint">Asking which ledger is in use …</p>;
  const { ledger, counts, kept, fault } = state;
  return (
    <section aria-labelledby="ledger-in-use">
      <h3 id="ledger-in-use" ref={heading} tabIndex={-1}>In use</h3>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      <dl className="options-facts">
        <div><dt>Title</dt><dd>{ledger.title}</dd></div>
        <div><dt>Version</dt><dd>{ledger.version}{kept === null ? ', came with the extension' : ', imported by you'}</dd></div>
        <div><dt>Knows nothing later than</dt><dd>{formatLedgerAge(ledger.asOf, today)}</dd></div>
        <div><dt>Holds</dt><dd>{countWords(counts.companies, 'company', 'companies')}, {countWords(counts.sources, 'source')}, {countWords(counts.facts, 'fact')}</dd></div>
      </dl>
      {isOldLedger(ledger.asOf, today) ? <p className="options-hint">What was filed since then is not in it. A newer ledger can be imported below.</p> : null}
      <ExportMenu />
    </section>
  );
}
