// The reader's corrections and own claims, as the options list them; taken back by message, taken along as files.
import { create } from 'zustand';
import { askBackground } from '@/lib/messages/send';
import type { ExportedFile } from '@/lib/model/import-desk';
import { NO_OWN_ENTRIES, type OwnEntries } from '@/lib/model/own-entries';

export interface OwnStore {
  readonly own: OwnEntries;
  readonly fault: string | null;
  /** Makes a patch of the own claims; handed in by the door. */
  writePatch(): ExportedFile | null;
  start(parts: Pick<OwnStore, 'own' | 'writePatch'>): void;
  setOwn(own: OwnEntries): void;
  forget(what: 'correction' | 'claim', id: string): Promise<void>;
}

export const useOwnStore = create<OwnStore>()((set) => ({
  own: NO_OWN_ENTRIES, fault: null,
  writePatch: () => null,
  start: (parts) => set(parts),
  setOwn: (own) => set({ own }),
  async forget(what, id) {
    await askBackground('forget-own', { what, id }).then(() => set({ fault: null }), () => set({ fault: 'This could not be taken back: the browser’s storage refused it.' }));
  },
}));
