// What is wrong with a file, collected up to a bound and counted beyond it. Knows no format.
import { type ImportFault, MAX_FAULTS } from '../model/import';
import type { LedgerError } from './ledger-error';

export const makeFault = (place: string, expected: string, found: string, sentence = `${place}: expected ${expected}, found ${found}.`): ImportFault => ({ place, expected, found, sentence });

export const faultOfError = ({ path, expected, found }: LedgerError): ImportFault => makeFault(path, expected, found);

export interface FaultList {
  readonly faults: readonly ImportFault[];
  readonly more: number;
  /** Is made only where there is room: a file may have millions. */
  add(make: () => ImportFault): void;
  count(more: number): void;
  /** Those that are listed, by a place that grows; of one place they stay as they came. */
  order(placeOf: (fault: ImportFault) => number): void;
}

export function createFaultList(): FaultList {
  const faults: ImportFault[] = [];
  let more = 0;
  return {
    faults,
    get more() { return more; },
    add(make) {
      if (faults.length < MAX_FAULTS) faults.push(make());
      else more++;
    },
    count(n) { more += n; },
    order(placeOf) { faults.sort((a, b) => placeOf(a) - placeOf(b)); },
  };
}
