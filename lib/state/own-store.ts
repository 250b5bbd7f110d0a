// The reader's corrections and own claims, as the options list them; taken back by message with an undo, taken along as files that the
// desk writes.
import { create } from 'zustand';
import { askBackground } from '@/lib/messages/send';
import type { ExportedFile, ExportWish, ImportDesk } from '@/lib/model/import-desk';
import type { Fact } from '@/lib/model/ledger';
import { NO_OWN_ENTRIES, type OwnEdited, type OwnEntries } from '@/lib/model/own-entries';

export type OwnKind = 'correction' | 'claim';

/** What was taken away last, to be brought back. */
export interface Gone {
  readonly what: OwnKind;
  readonly id: string;
  /** Its place in its list. */
  readonly at: number;
  readonly entries: Pick<OwnEntries, 'corrections' | 'facts' | 'sources'>;
}

/** A fact of the reader's own as they type it. */
export interface OwnWords {
  readonly value: string | null;
  readonly period: string;
  readonly note: string;
}

export interface OwnStore {
  readonly own: OwnEntries;
  readonly gone: Gone | null;
  /** The fact that was changed last, as it was before. */
  readonly changed: Fact | null;
  readonly fault: string | null;
  start(parts: { readonly own: OwnEntries; readonly write: ImportDesk['write'] }): void;
  setOwn(own: OwnEntries): void;
  forget(what: OwnKind, id: string): Promise<void>;
  /** `words.value` is null where it stays; null where the storage refused it: then `fault` says so. */
  edit(id: string, words: OwnWords, isSure: boolean): Promise<OwnEdited | null>;
  /** The fact that was changed last is as it was. */
  undoEdit(): Promise<void>;
  /** Brings back what was taken away last. */
  undo(): Promise<void>;
  /** What was taken away or changed last is meant: no undo stands there any more. */
  settle(): void;
  /** A patch of all of it, or a table of the facts alone; null where it could not be made: then `fault` says so. */
  write(format: 'patch' | 'csv'): Promise<ExportedFile | null>;
}

let writeFile: (wish: ExportWish) => Promise<ExportedFile | null> = async () => null;

function pick({ corrections, facts, sources }: OwnEntries, what: OwnKind, id: string): Gone {
  if (what === 'correction') return { what, id, at: corrections.findIndex(({ key }) => key === id), entries: { corrections: corrections.filter(({ key }) => key === id), facts: [], sources: [] } };
  const taken = facts.filter((fact) => fact.id === id);
  return { what, id, at: facts.findIndex((fact) => fact.id === id), entries: { corrections: [], facts: taken, sources: sources.filter((source) => taken.some((fact) => fact.source === source.id)) } };
}

export const useOwnStore = create<OwnStore>()((set, get) => ({
  own: NO_OWN_ENTRIES, gone: null, changed: null, fault: null,
  start({ own, write }) {
    writeFile = write;
    set({ own });
  },
  setOwn: (own) => set({ own }),
  async forget(what, id) {
    const gone = pick(get().own, what, id);
    if (gone.at < 0) return;
    await askBackground('forget-own', { what, id }).then(() => set({ gone, changed: null, fault: null }), () => set({ fault: 'This could not be taken back: the browser’s storage refused it.' }));
  },
  async edit(id, words, isSure) {
    try {
      const edited = await askBackground('edit-own', { id, ...words, isSure });
      set(edited.kind === 'kept' ? { changed: edited.before, fault: null } : { fault: null });
      return edited;
    } catch {
      set({ fault: 'This could not be changed: the browser’s storage refused it.' });
      return null;
    }
  },
  async undoEdit() {
    const { changed } = get();
    if (!changed) return;
    await askBackground('undo-edit-own', { fact: changed }).then(() => set({ changed: null, fault: null }), () => set({ fault: 'This could not be undone: the browser’s storage refused it.' }));
  },
  async undo() {
    const { gone } = get();
    if (!gone) return;
    await askBackground('undo-forget-own', { ...gone.entries, at: gone.at }).then(() => set({ gone: null, fault: null }), () => set({ fault: 'This could not be brought back: the browser’s storage refused it.' }));
  },
  settle: () => set({ gone: null, changed: null }),
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
