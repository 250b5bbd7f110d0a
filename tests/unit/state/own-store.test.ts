// What the options hand to the desk, and what they say where it cannot be done.
import { expect, it } from 'vitest';
import type { ExportWish } from '@/lib/model/import-desk';
import { NO_OWN_ENTRIES } from '@/lib/model/own-entries';
import { useOwnStore } from '@/lib/state/own-store';

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
