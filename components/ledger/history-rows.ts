// The kept versions and the bundled ledger as rows of one list. Pure.
import type { LedgerHistory, LedgerRef } from '@/lib/model/import-desk';
import type { KeptVersion } from '@/lib/model/kept-ledger';

export interface HistoryRow {
  readonly ref: LedgerRef;
  readonly version: Pick<KeptVersion, 'ledger' | 'counts'> & Partial<Pick<KeptVersion, 'keptAt' | 'origin'>>;
  readonly isCurrent: boolean;
}

export function listRows({ versions, current, bundled }: LedgerHistory): HistoryRow[] {
  return [...versions.map((version): HistoryRow => ({ ref: version.id, version, isCurrent: version.id === current })), { ref: 'bundled', version: bundled, isCurrent: current === null }];
}

/** Titles are said only where they differ. */
export const hasTitles = (rows: readonly HistoryRow[]): boolean => new Set(rows.map(({ version }) => version.ledger.title)).size > 1;
