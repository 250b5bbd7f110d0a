// The desk's way to the archive: each version by its reference, what is kept, keeping and restoring.
import { openArchive } from '@/lib/archive/archive';
import { dismissNotice, keepLedger, restoreLedger } from '@/lib/archive/keep-ledger';
import { listKept, readCurrent, readKept } from '@/lib/archive/read-ledger';
import type { KeptAnswer, LedgerHistory, LedgerRef } from '@/lib/model/import-desk';
import type { LedgerOrigin } from '@/lib/model/kept-ledger';
import type { Ledger } from '@/lib/model/ledger';
import { bundledLedger } from '@/rules/index';

const archive = openArchive();

const NO_ROOM = 'This browser has no room for the ledger. Nothing has changed.';
const NOT_KEPT = 'This browser’s storage did not take the ledger. Nothing has changed.';
const GONE = 'This version is no longer kept. Nothing has changed.';

const sentenceOf = (fault: unknown): string => (fault instanceof Error && /Quota/.test(`${fault.name} ${fault.message}`) ? NO_ROOM : NOT_KEPT);

/** A damaged current version does not lock its reader out: the bundled ledger stands in, as it does in the background. */
export const readBase = async (): Promise<Ledger> => (await readCurrent(archive).catch(() => null))?.ledger ?? bundledLedger;

export const readVersion = async (ref: LedgerRef): Promise<Ledger> => (ref === 'bundled' ? bundledLedger : (await readKept(archive, ref)).ledger);

export async function listHistory(): Promise<LedgerHistory> {
  const [kept, base] = await Promise.all([listKept(archive), readBase()]);
  const { id, title, version, asOf, companies, sources, facts } = bundledLedger;
  return {
    ...kept,
    bundled: { ledger: { id, title, version, asOf }, counts: { companies: companies.length, sources: sources.length, facts: facts.length } },
    companies: base.companies.map((company) => ({ id: company.id, name: company.name })).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

export async function keepVersion(ledger: Ledger, origin: LedgerOrigin): Promise<KeptAnswer> {
  return keepLedger(archive, { ledger, origin, now: Date.now() }).then(() => ({ ok: true }) as const, (fault: unknown) => ({ ok: false, sentence: sentenceOf(fault) }) as const);
}

export async function restoreVersion(ref: LedgerRef, kind: 'restore' | 'undo'): Promise<KeptAnswer> {
  try {
    const done = await restoreLedger(archive, ref === 'bundled' ? null : ref, kind);
    return done ? { ok: true } : { ok: false, sentence: GONE };
  } catch {
    return { ok: false, sentence: NOT_KEPT };
  }
}

export const forgetNotice = (): Promise<void> => dismissNotice(archive);
