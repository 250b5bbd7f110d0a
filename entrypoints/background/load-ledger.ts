// The one seam between the background and wherever the ledger is kept: the archive's current version, or the bundled one. The
// compiled index is a cache: it is built at the first question and again after the background was stopped.
import { readCurrent } from '@/lib/archive/read-current';
import type { KeptLedger } from '@/lib/archive/read-ledger';
import { addOwnClaims } from '@/lib/ledger/add-own-claims';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { stampLedger } from '@/lib/ledger/stamp-ledger';
import type { LedgerState } from '@/lib/model/kept-ledger';
import type { LedgerIndex } from '@/lib/model/ledger-index';
import { readOwnEntries } from '@/lib/settings/own-entries';
import { bundledLedger } from '@/rules/index';

export interface LoadedLedger {
  readonly index: LedgerIndex;
  readonly state: LedgerState;
  /** Tells two ledgers apart, the same file kept twice too: written beside everything that was made from one. */
  readonly stamp: string;
}

let cached: Promise<LoadedLedger> | null = null;

async function readKeptOrNot(): Promise<{ kept: KeptLedger | null; fault: string | null }> {
  try {
    return { kept: await readCurrent(), fault: null };
  } catch (fault) {
    return { kept: null, fault: `${fault instanceof Error && fault.name === 'ArchiveFault' ? fault.message : 'This browser’s storage did not give the kept ledger.'} The bundled ledger stands in for it.` };
  }
}

async function open(): Promise<LoadedLedger> {
  const [{ kept, fault }, own] = await Promise.all([readKeptOrNot(), readOwnEntries()]);
  const ledger = kept?.ledger ?? bundledLedger;
  const { id, title, version, asOf, companies, sources, facts } = ledger;
  return {
    index: indexLedger(addOwnClaims(ledger, own)),
    state: { kept: kept?.version.id ?? null, ledger: { id, title, version, asOf }, counts: { companies: companies.length, sources: sources.length, facts: facts.length }, fault },
    stamp: stampLedger(ledger, kept?.version.id ?? null, own.facts),
  };
}

export function openLedger(): Promise<LoadedLedger> {
  cached ??= open();
  return cached;
}

export const loadLedger = async (): Promise<LedgerIndex> => (await openLedger()).index;

/** Call it after the ledger has been replaced. */
export function forgetLedger(): void {
  cached = null;
}
