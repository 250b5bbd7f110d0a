// The one seam between the background and wherever the ledger is kept. The compiled index is a cache: it is built at the first
// question and again after the background was stopped.
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { LedgerIndex } from '@/lib/model/ledger-index';
import { bundledLedger } from '@/rules/index';

let cached: Promise<LedgerIndex> | null = null;

export function loadLedger(): Promise<LedgerIndex> {
  cached ??= Promise.resolve(indexLedger(bundledLedger));
  return cached;
}

/** Call it after the ledger has been replaced. */
export function forgetLedger(): void {
  cached = null;
}
