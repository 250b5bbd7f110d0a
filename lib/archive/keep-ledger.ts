// Writes ledger versions. A new one is written, made current and the oldest dropped in one transaction: whenever the browser dies,
// either all of that has happened or none of it.
import { MAX_KEPT, MAX_KEPT_CHARS, type KeptVersion, type LedgerOrigin } from '@/lib/model/kept-ledger';
import type { Ledger } from '@/lib/model/ledger';
import type { Archive } from './archive';

export interface KeptResult {
  readonly version: KeptVersion;
  /** The version that was in use before; null for the bundled ledger. Restoring it is the undo. */
  readonly before: number | null;
  /** Versions for which there was no more room. */
  readonly dropped: readonly KeptVersion[];
}

/** Another version has come into use since the reader looked: nothing was written. */
export class LedgerMoved extends Error {
  override readonly name = 'LedgerMoved';
}

export interface Bounds {
  readonly maxKept: number;
  readonly maxChars: number;
}

export interface NewVersion {
  readonly ledger: Ledger;
  readonly origin: LedgerOrigin;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The version that it was worked out from; null for the bundled ledger. */
  readonly over: number | null;
}

/** The oldest that go: never the new one, never the one in use before it, which the undo needs. */
export function findDropped(versions: readonly KeptVersion[], spared: readonly (number | null)[], { maxKept, maxChars }: Bounds): KeptVersion[] {
  let count = versions.length;
  let chars = versions.reduce((sum, version) => sum + version.chars, 0);
  const dropped: KeptVersion[] = [];
  for (const version of [...versions].sort((a, b) => a.id - b.id)) {
    if (count <= maxKept && chars <= maxChars) break;
    if (spared.includes(version.id)) continue;
    dropped.push(version);
    count -= 1;
    chars -= version.chars;
  }
  return dropped;
}

/** The version in use, which must be the one that the reader has seen. */
async function readSeen(archive: Archive, seen: number | null): Promise<number | null> {
  const current = (await archive.pointers.get('current'))?.id ?? null;
  if (current !== seen) throw new LedgerMoved(`version ${current ?? 'bundled'} is in use, not ${seen ?? 'bundled'}`);
  return current;
}

/** @throws LedgerMoved where another version than `over` is in use; a QuotaExceededError where the browser has no room for it. Then nothing has changed. */
export async function keepLedger(archive: Archive, { ledger, origin, now, over }: NewVersion, bounds: Bounds = { maxKept: MAX_KEPT, maxChars: MAX_KEPT_CHARS }): Promise<KeptResult> {
  const text = JSON.stringify(ledger);
  const row: Omit<KeptVersion, 'id'> = {
    keptAt: now,
    origin,
    ledger: { id: ledger.id, title: ledger.title, version: ledger.version, asOf: ledger.asOf },
    counts: { companies: ledger.companies.length, sources: ledger.sources.length, facts: ledger.facts.length },
    chars: text.length,
  };
  return archive.transaction('rw', archive.versions, archive.ledgers, archive.pointers, async () => {
    const before = await readSeen(archive, over);
    const id = await archive.versions.add(row);
    await archive.ledgers.add({ id, text });
    const dropped = findDropped(await archive.versions.toArray(), [id, before], bounds);
    await archive.pointers.put({ key: 'current', id, notice: { kind: 'import', before, dropped: dropped.map(({ ledger: gone }) => `${gone.title}, version ${gone.version}`) } });
    const ids = dropped.map((version) => version.id);
    await archive.versions.bulkDelete(ids);
    await archive.ledgers.bulkDelete(ids);
    return { version: { ...row, id }, before, dropped };
  });
}

/** Makes a kept version, or with null the bundled ledger, the one in use in place of `seen`. Null where it is no longer kept. @throws LedgerMoved where another than `seen` is in use. */
export async function restoreLedger(archive: Archive, id: number | null, seen: number | null, kind: 'restore' | 'undo' = 'restore'): Promise<{ readonly before: number | null } | null> {
  return archive.transaction('rw', archive.versions, archive.pointers, async () => {
    const before = await readSeen(archive, seen);
    if (id !== null && !(await archive.versions.get(id))) return null;
    await archive.pointers.put({ key: 'current', id, notice: { kind, before, dropped: [] } });
    return { before };
  });
}

/** The reader has seen what was said of the last change. */
export async function dismissNotice(archive: Archive): Promise<void> {
  await archive.pointers.where('key').equals('current').modify({ notice: null });
}
