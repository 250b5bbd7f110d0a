// What the options hand to the desk, and what they say where it cannot be done.
import { expect, it, vi } from 'vitest';
import type { ExportWish } from '@/lib/model/import-desk';
import { NO_OWN_ENTRIES } from '@/lib/model/own-entries';
import { useOwnStore } from '@/lib/state/own-store';
import { makeLedgerFact } from '@/tests/support/make-ledger';

const { asked } = vi.hoisted(() => ({ asked: vi.fn() }));
vi.mock('@/lib/messages/send', () => ({ askBackground: asked }));

const file = { name: 'a.json', type: 'application/json', text: '{}' };

it('a file is written of what stands in the list now', async () => {
  const asked: ExportWish[] = [];
  useOwnStore.getState().start({ own: NO_OWN_ENTRIES, write: async (wish) => { asked.push(wish); return file; } });
  const own = { ...NO_OWN_ENTRIES, facts: [] };
  useOwnStore.getState().setOwn(own);
  expect(await useOwnStore.getState().write('patch')).toBe(file);
  expect(await useOwnStore.getState().write('csv')).toBe(file);
  expect(asked).toEqual([{ what: 'own', own, format: 'patch' }, { what: 'own', own, format: 'csv' }]);
});

it('a file that could not be written is said, until one is', async () => {
  useOwnStore.getState().start({ own: NO_OWN_ENTRIES, write: () => Promise.reject(new Error('gone')) });
  expect(await useOwnStore.getState().write('csv')).toBeNull();
  expect(useOwnStore.getState().fault).toBe('The file could not be written. Nothing has changed.');
  useOwnStore.getState().start({ own: NO_OWN_ENTRIES, write: async () => file });
  await useOwnStore.getState().write('csv');
  expect(useOwnStore.getState().fault).toBeNull();
});

it('a fact that was changed can be changed back, until something else is done', async () => {
  const before = makeLedgerFact('own.a');
  const words = { value: '$5', period: '', note: '' };
  const state = () => useOwnStore.getState();
  asked.mockResolvedValueOnce({ kind: 'ask', sentence: 'Is it?' });
  expect(await state().edit('own.a', words, false)).toEqual({ kind: 'ask', sentence: 'Is it?' });
  expect(state().changed).toBeNull();
  asked.mockResolvedValueOnce({ kind: 'kept', before }).mockResolvedValueOnce(null);
  await state().edit('own.a', words, true);
  expect([asked.mock.lastCall, state().changed]).toEqual([['edit-own', { id: 'own.a', ...words, isSure: true }], before]);
  await state().undoEdit();
  expect([asked.mock.lastCall, state().changed]).toEqual([['undo-edit-own', { fact: before }], null]);
  await state().undoEdit();
  expect(asked).toHaveBeenCalledTimes(3);
});

it('a change that the storage refused is said, and nothing is undone', async () => {
  asked.mockRejectedValue(new Error('full'));
  expect(await useOwnStore.getState().edit('own.a', { value: null, period: '', note: '' }, false)).toBeNull();
  expect(useOwnStore.getState()).toMatchObject({ fault: 'This could not be changed: the browser’s storage refused it.', changed: null });
});
