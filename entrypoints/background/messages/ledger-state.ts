// Answers the options: which ledger is in use.
import type { LedgerState } from '@/lib/model/kept-ledger';
import { openLedger } from '../load-ledger';

export async function tellLedgerState(): Promise<LedgerState> {
  return (await openLedger()).state;
}
