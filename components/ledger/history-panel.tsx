// Every version that is kept: where it came from, when, how much it holds; the way back to it; any two side by side.
import { formatLedgerAge } from '@/lib/model/format-age';
import { MAX_KEPT } from '@/lib/model/kept-ledger';
import { tellToday } from '@/lib/model/tell-today';
import { useHistoryStore } from '@/lib/state/history-store';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Table } from '../ui/table';
import { ComparePanel } from './compare-panel';
import { countWords } from '@/lib/model/count-words';
import { hasTitles, type HistoryRow, listRows } from './history-rows';
import { SaveButton } from './save-button';
import { momentWords, versionWords } from './version-words';

function printOrigin({ version: { origin, keptAt } }: HistoryRow) {
  if (!origin || keptAt === undefined) return 'Came with the extension';
  return <>{origin.files.join(', ')}<span className="history-when">{momentWords(keptAt)}{origin.left > 0 ? `, ${countWords(origin.left, 'row')} left out` : ''}</span></>;
}

export function HistoryPanel() {
  const { history, isBusy, fault, restore, write } = useHistoryStore();
  if (!history) return fault ? <p className="fault" role="alert">{fault}</p> : <p className="faint">Looking for earlier versions …</p>;
  const rows = listRows(history);
  const today = tellToday();
  const isTitled = hasTitles(rows);
  return (
    <section aria-labelledby="ledger-history">
      <h3 id="ledger-history">History</h3>
      <p className="options-lead">{history.versions.length === 0 ? 'What you import is kept here, so that you can always go back.' : `The last ${MAX_KEPT} versions are kept in this browser. Going back to one loses none of the others.`}</p>
      {fault ? <p className="fault" role="alert">{fault}</p> : null}
      <div className="history-scroll">
      <Table
        caption="Kept versions"
        isCaptionHidden
        columns={[
          { id: 'name', title: 'Ledger', isRowHeader: true, print: ({ version: { ledger }, isCurrent }) => <>{isTitled ? ledger.title : `Version ${ledger.version}`}<span className="history-when">{isTitled ? `version ${ledger.version} ` : ''}of {formatLedgerAge(ledger.asOf, today)}</span>{isCurrent ? <Chip look="strong">in use</Chip> : null}</> },
          { id: 'origin', title: 'From', print: printOrigin },
          { id: 'facts', title: 'Facts', isNumeric: true, print: ({ version }) => version.counts.facts.toLocaleString('en-US') },
          { id: 'do', title: <span className="visually-hidden">Actions</span>, print: ({ ref, version, isCurrent }) => (
            <div className="history-actions">
              {isCurrent ? null : <Button disabled={isBusy} onClick={() => void restore(ref, 'restore')}>Use this<span className="visually-hidden"> ledger: {versionWords(version)}</span></Button>}
              <SaveButton look="quiet" make={() => write({ what: 'ledger', ref, format: 'json' })}>Save<span className="visually-hidden"> {versionWords(version)}, as JSON</span></SaveButton>
            </div>
          ) },
        ]}
        rows={rows}
        empty="Nothing is kept."
        keyOf={({ ref }) => String(ref)}
      />
      </div>
      {rows.length > 1 ? <ComparePanel key={`${history.current} ${rows.length}`} rows={rows} /> : null}
    </section>
  );
}
