// The ledger in the reader's hands: which one is in use, the way in for another, what came before. While an import is on, nothing
// else is in the way.
import { useRef } from 'react';
import { useImportStore } from '@/lib/state/import-store';
import { HistoryPanel } from './history-panel';
import { ImportPanel } from './import-panel';
import { InUse } from './in-use';
import { LedgerNotice } from './ledger-notice';

export function LedgerSection() {
  const isImporting = useImportStore((state) => state.step !== 'empty');
  const inUse = useRef<HTMLHeadingElement>(null);
  return (
    <div className="ledger">
      {isImporting ? null : <LedgerNotice onClosed={() => inUse.current?.focus()} />}
      {isImporting ? null : <InUse heading={inUse} />}
      <ImportPanel />
      {isImporting ? null : <HistoryPanel />}
    </div>
  );
}
