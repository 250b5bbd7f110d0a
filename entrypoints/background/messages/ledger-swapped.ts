// The options have made another ledger current: names and ranking are written anew, and every page that sees the new names reads
// itself again.
import type { LedgerState } from '@/lib/model/kept-ledger';
import { forgetLedger, openLedger } from '../load-ledger';
import { writeFit } from '../write-fit';
import { writeNames } from '../write-names';

export async function takeUpLedger(): Promise<LedgerState> {
  forgetLedger();
  await writeFit();
  // Last: it is what open tabs wait for, and they find everything else in place.
  await writeNames();
  return (await openLedger()).state;
}
