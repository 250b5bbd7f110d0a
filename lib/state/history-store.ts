// The kept versions: what is in use, what came before, two of them side by side, the way back, and files to take along.
import { create } from 'zustand';
import type { ExportedFile, ExportWish, ImportDesk, LedgerHistory, LedgerRef } from '@/lib/model/import-desk';
import { useRowStore } from './row-store';

type HistoryDesk = Pick<ImportDesk, 'history' | 'compare' | 'restore' | 'dismissNotice' | 'write'>;

export interface HistoryStore {
  readonly history: LedgerHistory | null;
  readonly compared: { readonly before: LedgerRef; readonly after: LedgerRef } | null;
  readonly isBusy: boolean;
  readonly fault: string | null;
  start(desk: HistoryDesk, tellSwapped: () => Promise<void>): void;
  look(): Promise<void>;
  compare(before: LedgerRef, after: LedgerRef): Promise<void>;
  endComparison(): void;
  restore(ref: LedgerRef, kind: 'restore' | 'undo'): Promise<void>;
  dismiss(): Promise<void>;
  /** Null where it could not be made: then `fault` says so. */
  write(wish: ExportWish): Promise<ExportedFile | null>;
}

let desk: HistoryDesk | null = null;
let tellSwapped: () => Promise<void> = async () => undefined;
const NOT_LISTED = 'This browser’s storage did not list the kept ledgers.';
const sentenceOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

export const useHistoryStore = create<HistoryStore>()((set, get) => ({
  history: null, compared: null, isBusy: false, fault: null,
  start(given, tell) {
    desk = given;
    tellSwapped = tell;
  },
  async look() {
    try {
      const history = (await desk?.history()) ?? null;
      // What else went wrong stays said.
      set({ history, fault: get().fault === NOT_LISTED ? null : get().fault });
    } catch {
      set({ fault: NOT_LISTED });
    }
  },
  async compare(before, after) {
    set({ isBusy: true, fault: null, compared: null });
    try {
      const summary = await desk?.compare(before, after);
      if (summary) useRowStore.getState().show(summary);
      set({ compared: { before, after } });
    } catch (fault) {
      set({ fault: sentenceOf(fault) });
    } finally {
      set({ isBusy: false });
    }
  },
  endComparison() {
    useRowStore.getState().show(null);
    set({ compared: null });
  },
  async restore(ref, kind) {
    set({ isBusy: true, fault: null });
    try {
      const answer = await desk?.restore(ref, kind, get().history?.current ?? null);
      if (answer && !answer.ok) set({ fault: answer.sentence });
      else await tellSwapped();
      await get().look();
    } catch (fault) {
      set({ fault: sentenceOf(fault) });
    } finally {
      set({ isBusy: false });
    }
  },
  async dismiss() {
    try {
      await desk?.dismissNotice();
      await get().look();
    } catch (fault) {
      set({ fault: sentenceOf(fault) });
    }
  },
  async write(wish) {
    try {
      const file = (await desk?.write(wish)) ?? null;
      set({ fault: null });
      return file;
    } catch (fault) {
      set({ fault: sentenceOf(fault) });
      return null;
    }
  },
}));
