// The desk's way to the archive: each version by its reference, what is kept, keeping and restoring.
import { openArchive } from '@/lib/archive/archive';
import { dismissNotice, keepLedger, LedgerMoved, restoreLedger } from '@/lib/archive/keep-ledger';
import { listKept, readCurrentId, readKept } from '@/lib/archive/read-ledger';
import type { KeptAnswer, LedgerHistory, LedgerRef } from '@/lib/model/import-desk';
import type { LedgerOrigin } from '@/lib/model/kept-ledger';
import type { Ledger } from '@/lib/model/ledger';
import { bundledLedger } from '@/rules/index';

const archive = openArchive();

const NO_ROOM = 'This browser has no room for the ledger. Nothing has changed.';
const NOT_KEPT = 'This browser’s storage did not take the ledger. Nothing has changed.';
const MOVED = 'The ledger changed in another tab. Nothing was changed here: look again at what is in use.';
const GONE = 'This version is no longer kept. Nothing has changed.';

const refuse = (fault: unknown): KeptAnswer => (fault instanceof LedgerMoved ? { ok: false, sentence: MOVED, isMoved: true } : { ok: false, sentence: sentenceOf(fault) });
const sentenceOf = (fault: unknown): string => (fault instanceof Error && /Quota/.test(`${fault.name} ${fault.message}`) ? NO_ROOM : NOT_KEPT);

/** The ledger in use, with its version; null is the bundled one. */
export interface Base {
  readonly id: number | null;
  readonly ledger: Ledger;
}

export const readBaseId = (): Promise<number | null> => readCurrentId(archive).catch(() => null);

/** A damaged current version does not lock its reader out: the bundled ledger stands in, as it does in the background. */
export async function readBase(): Promise<Base> {
  const id = await readBaseId();
  const kept = id === null ? null : await readKept(archive, id).catch(() => null);
  return { id, ledger: kept?.ledger ?? bundledLedger };
}

export const readVersion = async (ref: LedgerRef): Promise<Ledger> => (ref === 'bundled' ? bundledLedger : (await readKept(archive, ref)).ledger);

export async function listHistory(): Promise<LedgerHistory> {
  const [kept, { ledger: base }] = await Promise.all([listKept(archive), readBase()]);
  const { id, title, version, asOf, companies, sources, facts } = bundledLedger;
  return {
    ...kept,
    bundled: { ledger: { id, title, version, asOf }, counts: { companies: companies.length, sources: sources.length, facts: facts.length } },
    companies: base.companies.map((company) => ({ id: company.id, name: company.name })).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

export async function keepVersion(ledger: Ledger, origin: LedgerOrigin, over: number | null): Promise<KeptAnswer> {
  return keepLedger(archive, { ledger, origin, now: Date.now(), over }).then(() => ({ ok: true }) as const, refuse);
}

export async function restoreVersion(ref: LedgerRef, kind: 'restore' | 'undo', seen: number | null): Promise<KeptAnswer> {
  try {
    const done = await restoreLedger(archive, ref === 'bundled' ? null : ref, seen, kind);
    return done ? { ok: true } : { ok: false, sentence: GONE };
  } catch (fault) {
    return refuse(fault);
  }
}

export const forgetNotice = (): Promise<void> => dismissNotice(archive);
