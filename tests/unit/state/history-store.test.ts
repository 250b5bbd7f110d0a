// The kept versions as the reader uses them: what goes wrong is said, and the background hears of every ledger that came into use.
import { beforeEach, expect, it } from 'vitest';
import type { ImportDesk, LedgerHistory, RowSummary } from '@/lib/model/import-desk';
import { useHistoryStore } from '@/lib/state/history-store';
import { useRowStore } from '@/lib/state/row-store';

const history = (current: number | null): LedgerHistory => ({ versions: [], current, bundled: {} as LedgerHistory['bundled'], notice: null, companies: [] });
const summary: RowSummary = { counts: { added: 0, changed: 1, removed: 0, superseded: 0 }, sources: { added: 0, changed: 0, removed: 0, superseded: 0 }, taken: { changes: 1, sources: 0, leftOut: 0 }, groups: [] };
const refuse = (words: string) => () => Promise.reject(new Error(words));

function open(desk: Partial<ImportDesk>) {
  const told: string[] = [];
  const whole = { history: async () => history(1), compare: async () => summary, restore: async () => ({ ok: true }), dismissNotice: async () => undefined, rows: async () => ({ total: 0, rows: [] }), summarise: async () => summary, ...desk } as unknown as ImportDesk;
  useRowStore.getState().start(whole, () => undefined);
  useHistoryStore.getState().start(whole, async () => { told.push('swapped'); });
  return { state: useHistoryStore.getState, told };
}

beforeEach(() => useHistoryStore.setState({ history: null, compared: null, isBusy: false, fault: null }));

it('a version that is used again is told to the background, and the list shows it', async () => {
  let current = 1;
  const { state, told } = open({ history: async () => history(current), restore: async () => { current = 2; return { ok: true }; } });
  await state().restore(2, 'restore');
  expect([told, state().history?.current, state().isBusy, state().fault]).toEqual([['swapped'], 2, false, null]);
});

it('says which version the reader saw in use, so that another tab’s import is not undone unseen', async () => {
  const seen: (number | null)[] = [];
  const { state, told } = open({ restore: async (_ref, _kind, at) => { seen.push(at); return { ok: false, sentence: 'The ledger changed in another tab.', isMoved: true }; }, history: async () => history(7) });
  await state().look();
  await state().restore('bundled', 'undo');
  expect([seen, told, state().fault]).toEqual([[7], [], 'The ledger changed in another tab.']);
});

it('one that is no longer kept changes nothing, and says so', async () => {
  const { state, told } = open({ restore: async () => ({ ok: false, sentence: 'This version is no longer kept.' }) });
  await state().restore(7, 'restore');
  expect([told, state().fault, state().isBusy]).toEqual([[], 'This version is no longer kept.', false]);
});

it('a desk that falls over leaves the buttons usable, and says why', async () => {
  const { state, told } = open({ restore: refuse('out of room'), compare: refuse('out of room') });
  await state().restore(7, 'undo');
  expect([told, state().fault, state().isBusy]).toEqual([[], 'out of room', false]);
  await state().compare(1, 'bundled');
  expect([state().compared, state().fault, state().isBusy]).toEqual([null, 'out of room', false]);
});

it('two versions side by side have their rows until the comparison is closed', async () => {
  const { state } = open({});
  await state().compare(1, 'bundled');
  expect([state().compared, useRowStore.getState().summary]).toEqual([{ before: 1, after: 'bundled' }, summary]);
  state().endComparison();
  expect([state().compared, useRowStore.getState().summary]).toEqual([null, null]);
});

it('a list that could not be had is said, the one that stood there stays, and the words go when it can be had', async () => {
  open({});
  await useHistoryStore.getState().look();
  const { state } = open({ history: refuse('locked') });
  await state().look();
  expect([state().history?.current, state().fault]).toEqual([1, 'This browser’s storage did not list the kept ledgers.']);
  open({});
  await state().look();
  expect(state().fault).toBeNull();
});

it('a notice that could not be put away is said', async () => {
  const { state } = open({ dismissNotice: refuse('locked') });
  await state().dismiss();
  expect(state().fault).toBe('locked');
});

it('a file is handed over; one that could not be made is said instead', async () => {
  const file = { name: 'ledger.json', type: 'application/json', text: '{}' };
  const { state } = open({ write: async () => file });
  expect(await state().write({ what: 'template' })).toBe(file);
  open({ write: refuse('gone') });
  expect(await state().write({ what: 'template' })).toBeNull();
  expect(state().fault).toBe('gone');
});
