// The pages that stand open: how many marks each has, and which of them would become something else.
import type { MarkChange } from '@/lib/model/import-desk';
import { VERDICT_WORDS } from '@/lib/model/verdict-words';
import type { Verdict } from '@/lib/model/verdict';
import { VerdictMark } from '../claim/verdict-mark';
import { countWords } from '@/lib/model/count-words';
import type { ForesightProps } from './rank-foresight';

export function MarkForesight({ foresight, isBusy }: ForesightProps) {
  if (!foresight) return <p className="faint" role="status">{isBusy ? 'Reading open pages …' : 'Open pages could not be judged. The rows stand as they are.'}</p>;
  if (foresight.tabs.length === 0) return <p className="faint">No article stands open. Open one, and what would change in it is shown here.</p>;
  return (
    <ul className="tabs-foresight">
      {foresight.tabs.map((tab) => (
        <li key={tab.tabId}>
          <h4>{tab.title}</h4>
          <p className="options-hint">{tab.host} · {countWords(tab.count, 'mark')} now, {tab.changes.length === 0 ? 'none would change' : countWords(tab.changes.length, 'change')}</p>
          {tab.changes.length > 0 ? <ul className="mark-changes">{tab.changes.map((change) => <Change key={`${change.quote} ${change.before} ${change.after}`} change={change} />)}</ul> : null}
        </li>
      ))}
    </ul>
  );
}

function Change({ change: { quote, before, after } }: { readonly change: MarkChange }) {
  return (
    <li>
      <q>{quote}</q>
      <p className="mark-change"><Side verdict={before} none="not marked" /><span aria-hidden="true">→</span><span className="visually-hidden">becomes</span><Side verdict={after} none="no mark" /></p>
    </li>
  );
}

function Side({ verdict, none }: { readonly verdict: Verdict | null; readonly none: string }) {
  return verdict ? <span data-verdict={verdict} title={VERDICT_WORDS[verdict]}><VerdictMark verdict={verdict} /></span> : <span className="faint">{none}</span>;
}
