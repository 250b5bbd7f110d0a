// The way of an import as the reader walks it: what can be used, what is chosen unless they say otherwise, and that an older answer
// never overtakes a newer wish.
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { ImportStanding, LedgerFile } from '@/lib/model/import';
import type { DeskFile, DeskPlan, ForeseeContext, Foresight, ImportDesk } from '@/lib/model/import-desk';
import { NO_OWN_ENTRIES } from '@/lib/model/own-entries';
import { choicesOf, type ImportPorts, usableFiles, useImportStore } from '@/lib/state/import-store';
import { useRowStore } from '@/lib/state/row-store';

const option = (choice: 'replace' | 'merge') => ({ choice, label: choice, sentence: choice });
const standing = (rest: Partial<ImportStanding>): ImportStanding => ({ standing: 'newer', sentence: '', options: [option('replace'), option('merge')], suggested: 'replace', ...rest });
const good = (name: string, rest: Partial<ImportStanding> = {}): DeskFile => ({ ok: true, name, format: 'json', holds: '', standing: standing(rest), leftOut: null, signature: { state: 'unsigned', sentence: '' }, notes: [], warnings: [] });
const broken: DeskFile = { ok: false, name: 'broken', faults: [], more: 0, isNewerFormat: false };
const facts = good('facts', { standing: 'addition', options: [option('merge')], suggested: 'merge' });
const unfit = good('unfit', { options: [], suggested: null });
const given: LedgerFile[] = [{ name: 'a', bytes: new Uint8Array() }];
const plan = (known: number): DeskPlan => ({ choice: 'replace', summary: { counts: { added: 1, changed: 0, removed: 0, superseded: 0 }, sources: { added: 0, changed: 0, removed: 0, superseded: 0 }, taken: { changes: 1, sources: 0, leftOut: 0 }, groups: [] }, known, quarrels: 0, contested: 0, becomes: null, faults: [] });
const foresight: Foresight = { moves: [], still: 0, tabs: [], taken: { changes: 1, sources: 0, leftOut: 0 }, corrected: [], faults: [] };
const context: ForeseeContext = { articles: [], choices: {} as ForeseeContext['choices'], settings: DEFAULT_SETTINGS, own: NO_OWN_ENTRIES, today: '2026-11-25' };

function open(desk: Partial<ImportDesk>, rest: Partial<ImportPorts> = {}) {
  const whole = { read: async () => [good('a')], plan: async () => plan(0), foresee: async () => foresight, keep: async () => ({ ok: true }), rows: async () => ({ total: 0, rows: [] }), summarise: async () => plan(0).summary, ...desk } as unknown as ImportDesk;
  useRowStore.getState().start(whole, () => undefined);
  useImportStore.getState().start({ desk: whole, cancel: () => undefined, readContext: async () => context, readOwn: async () => NO_OWN_ENTRIES, tellSwapped: async () => undefined, ...rest });
  return useImportStore.getState;
}

beforeEach(() => {
  open({});
  useImportStore.getState().leave();
});

it('uses what can be used and is not taken out; the file with a say decides', () => {
  const files = [broken, facts, unfit, good('ledger', { suggested: null })];
  expect(usableFiles(files, [])).toEqual([1, 3]);
  expect(choicesOf(files, [])).toMatchObject({ suggested: null, options: [{ choice: 'replace' }, { choice: 'merge' }] });
  expect(choicesOf(files, [3])).toMatchObject({ suggested: 'merge', options: [{ choice: 'merge' }] });
  expect(choicesOf([broken, unfit], [])).toEqual({ options: [], suggested: null });
});

it('plans at once where one choice is meant, and waits for the reader where none is', async () => {
  const state = open({});
  await state().take(given);
  expect([state().step, state().choice]).toEqual(['plan', 'replace']);
  open({ read: async () => [good('a', { suggested: null })] });
  await state().take(given);
  expect([state().step, state().choice, state().plan]).toEqual(['read', null, null]);
  await state().choose('merge');
  expect(state().step).toBe('plan');
});

it('leaves out what the desk does not mean to take, until the reader takes it in', async () => {
  const files: DeskFile[] = [good('newer'), { ...good('older', { suggested: null }) as Extract<DeskFile, { ok: true }>, leftOut: 'Left out: newer is newer.' }];
  const used: (readonly number[])[] = [];
  const state = open({ read: async () => files, plan: async (use) => { used.push(use); return plan(0); } });
  await state().take(given);
  await state().toggleFile(1);
  expect([state().choice, used]).toEqual(['replace', [[0], [0, 1]]]);
});

it('a plan that comes late does not take the place of a newer one', async () => {
  const answers: ((made: DeskPlan) => void)[] = [];
  const state = open({ read: async () => [good('a', { suggested: null })], plan: () => new Promise((resolve) => { answers.push(resolve); }) });
  await state().take(given);
  const [first, second] = [state().choose('replace'), state().choose('merge')];
  answers[1]?.(plan(2));
  await second;
  answers[0]?.(plan(1));
  await first;
  expect(state().plan?.known).toBe(2);
});

it('a ledger that could not be kept leaves the dry run standing, with the reason', async () => {
  const told: string[] = [];
  const state = open({ keep: async () => ({ ok: false, sentence: 'No room.' }) }, { tellSwapped: async () => { told.push('swapped'); } });
  await state().take(given);
  expect(await state().confirm()).toBe(false);
  expect([state().step, state().fault, told]).toEqual(['plan', 'No room.', []]);
});

it('what was worked out over a ledger that is no longer in use is refused, and worked out again over the one that is', async () => {
  const reads: (readonly LedgerFile[])[] = [];
  const told: string[] = [];
  let isMoved = true;
  const state = open({ read: async (files) => { reads.push(files); return [good('a'), good('b')]; }, plan: async () => ({ ...plan(0), summary: { ...plan(0).summary, taken: { changes: 1, sources: 0, leftOut: 2 } } }), keep: async () => (isMoved ? { ok: false, sentence: 'Moved.', isMoved } : { ok: true }) }, { tellSwapped: async () => { told.push('swapped'); } });
  await state().take(given);
  await state().toggleFile(1);
  expect(await state().confirm()).toBe(false);
  expect([state().step, state().out, reads, told]).toEqual(['plan', [1], [given, given], []]);
  expect(state().fault).toBe('The ledger changed in another tab since this was worked out. It was worked out again below. Rows that you had left out stand in it again.');
  isMoved = false;
  expect(await state().confirm()).toBe(true);
  expect([state().fault, told]).toEqual([null, ['swapped']]);
});

it('a dry run is worked out again as soon as another tab has changed the ledger, and only then', async () => {
  let reads = 0;
  let isMoved = false;
  const state = open({ read: async () => { reads += 1; return [good('a')]; }, isMoved: async () => isMoved });
  await state().followLedger();
  expect([reads, state().step]).toEqual([0, 'empty']);
  await state().take(given);
  await state().followLedger();
  expect([reads, state().fault]).toEqual([1, null]);
  isMoved = true;
  await state().followLedger();
  expect([reads, state().step, state().fault]).toEqual([2, 'plan', 'The ledger changed in another tab since this was worked out. It was worked out again below.']);
});

it('files that take the place of others in a dry run say so', async () => {
  const state = open({});
  await state().take(given);
  expect(state().said).toBe('');
  await state().take(['b', 'c', 'd', 'e'].map((name) => ({ name, bytes: new Uint8Array() })));
  expect(state().said).toBe('Read in place of a, of which nothing was taken over.');
  await state().take(given);
  expect(state().said).toBe('Read in place of b, c, d and 1 more, of which nothing was taken over.');
  state().leave();
  expect(state().said).toBe('');
});

it('a kept one is told to the background, and the way is free again', async () => {
  const told: string[] = [];
  const state = open({}, { tellSwapped: async () => { told.push('swapped'); } });
  await state().take(given);
  expect(await state().confirm()).toBe(true);
  expect([state().step, state().files, told]).toEqual(['empty', [], ['swapped']]);
});

it('a desk that fell over is said, and nothing is left half done', async () => {
  const state = open({ read: () => Promise.reject(new Error('The import ran out of room. Nothing has changed.')) });
  await state().take(given);
  expect([state().step, state().fault]).toEqual(['empty', 'The import ran out of room. Nothing has changed.']);
});

it('taking a file out plans again with the rest, and its choice goes where the rest does not offer it', async () => {
  const used: (readonly number[])[] = [];
  const state = open({ read: async () => [good('ledger'), facts], plan: async (use) => { used.push(use); return plan(0); } });
  await state().take(given);
  await state().toggleFile(0);
  expect([used, state().choice]).toEqual([[[0, 1], [1]], 'merge']);
});
