// The archive against an IndexedDB in memory: one transaction, bounded history, whole or not at all.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '@/lib/archive/archive';
import { dismissNotice, keepLedger, LedgerMoved, restoreLedger } from '@/lib/archive/keep-ledger';
import { readCurrent } from '@/lib/archive/read-current';
import { ArchiveFault, listKept, readCurrentId, readKept } from '@/lib/archive/read-ledger';
import type { Ledger } from '@/lib/model/ledger';
import { makeLedger } from '../../support/make-ledger';

let archive: Archive;
let count = 0;
const open = (): Archive => (archive = openArchive(`test-${count++}`));
afterEach(() => archive.delete());

const versionOf = (version: number): Ledger => makeLedger({ version, title: `Ledger ${version}` });
const keepOver = (over: number | null, version: number, bounds?: Parameters<typeof keepLedger>[2]) => keepLedger(archive, { ledger: versionOf(version), origin: { files: [`${version}.json`], left: 0 }, now: 1000 + version, over }, bounds);
const keep = async (version: number, bounds?: Parameters<typeof keepLedger>[2]) => keepOver(await readCurrentId(archive), version, bounds);
const restore = async (id: number | null, kind?: 'restore' | 'undo') => restoreLedger(archive, id, await readCurrentId(archive), kind);

describe('the archive', () => {
  it('holds nothing at first: the bundled ledger is in use', async () => {
    open();
    expect(await readCurrent(archive.name)).toBeNull();
    expect(await listKept(archive)).toEqual({ versions: [], current: null, notice: null });
  });

  it('is not made by who only asks for the ledger in use, and may be made after', async () => {
    expect(await readCurrent('test-none')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('test-none');
    archive = openArchive('test-none');
    await keep(2);
    expect((await readCurrent('test-none'))?.ledger.version).toBe(2);
  });

  it('gives back the ledger that was kept, with where it came from', async () => {
    open();
    const { version, before, dropped } = await keep(2);
    expect({ before, dropped }).toEqual({ before: null, dropped: [] });
    const current = await readCurrent(archive.name);
    expect(current?.ledger).toEqual(versionOf(2));
    expect(current?.version).toEqual(version);
    expect(version).toMatchObject({ keptAt: 1002, origin: { files: ['2.json'] }, ledger: { title: 'Ledger 2', version: 2 }, counts: { companies: 3, sources: 1, facts: 1 } });
  });

  it('restores what was in use before, and the bundled ledger', async () => {
    open();
    const first = await keep(2);
    const second = await keep(3);
    expect(second.before).toBe(first.version.id);
    expect(await restore(second.before)).toEqual({ before: second.version.id });
    expect((await readCurrent(archive.name))?.ledger.version).toBe(2);
    await restore(null);
    expect(await readCurrent(archive.name)).toBeNull();
    expect((await listKept(archive)).versions).toHaveLength(2);
    expect(await restore(99)).toBeNull();
    expect(await readCurrent(archive.name)).toBeNull();
  });

  it('drops the oldest with a word, never the one in use before', async () => {
    open();
    const bounds = { maxKept: 3, maxChars: 1e9 };
    const [first] = [await keep(1, bounds), await keep(2, bounds), await keep(3, bounds)];
    await restore(first.version.id);
    const fourth = await keep(4, bounds);
    expect(fourth.dropped.map(({ ledger }) => ledger.version)).toEqual([2]);
    expect((await listKept(archive)).versions.map(({ ledger }) => ledger.version)).toEqual([4, 3, 1]);
    await expect(readKept(archive, 2)).rejects.toThrow(ArchiveFault);
    const { chars } = fourth.version;
    expect((await keep(5, { maxKept: 99, maxChars: 2 * chars })).dropped.map(({ ledger }) => ledger.version)).toEqual([1, 3]);
  });

  it('refuses what was worked out over a version that is no longer in use, and writes none of it', async () => {
    open();
    const first = await keep(2);
    const second = await keep(5);
    await expect(keepOver(first.version.id, 3)).rejects.toThrow(LedgerMoved);
    await expect(keepOver(null, 3)).rejects.toThrow(LedgerMoved);
    await expect(restoreLedger(archive, null, first.version.id, 'undo')).rejects.toThrow(LedgerMoved);
    expect(await listKept(archive)).toMatchObject({ current: second.version.id, notice: { kind: 'import', before: first.version.id } });
    expect((await listKept(archive)).versions.map(({ ledger }) => ledger.version)).toEqual([5, 2]);
    expect(await archive.ledgers.count()).toBe(2);
  });

  it('says what the last change was until it is dismissed', async () => {
    open();
    const first = await keep(2);
    expect((await listKept(archive)).notice).toEqual({ kind: 'import', before: null, dropped: [] });
    await keep(3);
    await restore(first.version.id, 'undo');
    expect((await listKept(archive)).notice).toMatchObject({ kind: 'undo', before: 2 });
    await dismissNotice(archive);
    expect(await listKept(archive)).toMatchObject({ notice: null, current: first.version.id });
    expect((await keep(4, { maxKept: 2, maxChars: 1e9 })).dropped).toHaveLength(1);
    expect((await listKept(archive)).notice?.dropped).toEqual(['Ledger 3, version 3']);
  });

  it('reads an archive of the first days, whose pointer says nothing of a change', async () => {
    open();
    await keep(2);
    await archive.pointers.put({ key: 'current', id: 1 });
    expect(await listKept(archive)).toMatchObject({ current: 1, notice: null });
    await dismissNotice(archive);
    expect((await readCurrent(archive.name))?.ledger.version).toBe(2);
  });

  it('keeps the old ledger where writing the new one fails in the middle', async () => {
    open();
    await keep(2);
    archive.ledgers.hook('creating', () => { throw new DOMException('no room', 'QuotaExceededError'); });
    await expect(keep(3)).rejects.toThrow();
    const { versions, current } = await listKept(archive);
    expect(versions.map(({ ledger }) => ledger.version)).toEqual([2]);
    expect(current).toBe(versions[0]?.id);
    expect((await readCurrent(archive.name))?.ledger.version).toBe(2);
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -10)],
    ['of other counts', (text: string) => text.replace('"id":"nvidia"', '"id":"nvidib"').replace(/\{"id":"s1"[^}]*\},?/, '').padEnd(text.length)],
    ['not JSON', (text: string) => 'x'.repeat(text.length)],
  ])('says so where the kept ledger is %s', async (_how, damage) => {
    open();
    const { version } = await keep(2);
    const row = await archive.ledgers.get(version.id);
    await archive.ledgers.put({ id: version.id, text: damage(row?.text ?? '') });
    await expect(readCurrent(archive.name)).rejects.toThrow('The kept ledger “Ledger 2”, version 2, is damaged');
    await archive.ledgers.delete(version.id);
    await expect(readCurrent(archive.name)).rejects.toThrow('gone from this browser');
  });
});
