// The ledger in the reader's hands: which one is in use, the way in for another, what came before. While an import is on, nothing
// else is in the way. Files may be dropped anywhere on it.
import { useImportStore } from '@/lib/state/import-store';
import { DropZone } from './drop-zone';
import { HistoryPanel } from './history-panel';
import { ImportPanel } from './import-panel';
import { InUse } from './in-use';
import { LedgerNotice } from './ledger-notice';

export function LedgerSection() {
  const isImporting = useImportStore((state) => state.step !== 'empty');
  return (
    <DropZone>
      {isImporting ? null : <LedgerNotice />}
      {isImporting ? null : <InUse />}
      <ImportPanel />
      {isImporting ? null : <HistoryPanel />}
    </DropZone>
  );
}
