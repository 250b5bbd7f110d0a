// Of which day the ledger is that all of this was scored from, and how old that makes it.
import { formatLedgerAge } from '@/lib/model/format-age';
import { tellToday } from '@/lib/model/tell-today';
import { useFitStore } from '@/lib/state/fit-store';

export function LedgerAge() {
  const ledger = useFitStore((state) => state.summary?.ledger);
  return ledger ? <span className="faint">Ledger of {ledger.day === undefined ? ledger.asOf : formatLedgerAge(ledger.day, tellToday())}.</span> : null;
}
