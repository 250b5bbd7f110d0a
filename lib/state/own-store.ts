// The reader's corrections and own claims, as the options list them; taken back by message, taken along as files that the desk writes.
import { create } from 'zustand';
import { askBackground } from '@/lib/messages/send';
import type { ExportedFile, ExportWish, ImportDesk } from '@/lib/model/import-desk';
import { NO_OWN_ENTRIES, type OwnEntries } from '@/lib/model/own-entries';

export interface OwnStore {
  readonly own: OwnEntries;
  readonly fault: string | null;
  start(parts: { readonly own: OwnEntries; readonly write: ImportDesk['write'] }): void;
  setOwn(own: OwnEntries): void;
  forget(what: 'correction' | 'claim', id: string): Promise<void>;
  /** A patch of all of it, or a table of the facts alone; null where it could not be made: then `fault` says so. */
  write(format: 'patch' | 'csv'): Promise<ExportedFile | null>;
}

let writeFile: (wish: ExportWish) => Promise<ExportedFile | null> = async () => null;

export const useOwnStore = create<OwnStore>()((set, get) => ({
  own: NO_OWN_ENTRIES, fault: null,
  start({ own, write }) {
    writeFile = write;
    set({ own });
  },
  setOwn: (own) => set({ own }),
  async forget(what, id) {
    await askBackground('forget-own', { what, id }).then(() => set({ fault: null }), () => set({ fault: 'This could not be taken back: the browser’s storage refused it.' }));
  },
  async write(format) {
    try {
      const file = await writeFile({ what: 'own', own: get().own, format });
      set({ fault: null });
      return file;
    } catch {
      set({ fault: 'The file could not be written. Nothing has changed.' });
      return null;
    }
  },
}));
