// The rows that the desk has laid out, as the view has them: a sum, a filter, the opened companies page by page. Serves the dry run
// and the comparison of two versions alike.
import { create } from 'zustand';
import type { DeskRow, ImportDesk, RowFilter, RowSummary } from '@/lib/model/import-desk';

export interface OpenGroup {
  readonly rows: readonly DeskRow[];
  readonly total: number;
}

type RowDesk = Pick<ImportDesk, 'summarise' | 'rows' | 'leave'>;

export interface RowStore {
  readonly summary: RowSummary | null;
  readonly filter: RowFilter;
  /** By company; the empty word is for rows about none. */
  readonly open: Readonly<Record<string, OpenGroup>>;
  start(desk: RowDesk, onLeave: () => void): void;
  /** New rows were laid out. With few of them all companies stand open. */
  show(summary: RowSummary | null): void;
  setFilter(filter: RowFilter): Promise<void>;
  toggle(company: string | null): Promise<void>;
  more(company: string | null): Promise<void>;
  leaveRow(row: DeskRow, isLeftOut: boolean): Promise<void>;
  leaveGroup(company: string | null, isLeftOut: boolean): Promise<void>;
}

/** Up to so many rows are shown at once without a click. */
const FEW_ROWS = 40;
const NO_FILTER: RowFilter = { text: '', kind: 'all' };
export const groupKey = (company: string | null): string => company ?? '';

let desk: RowDesk | null = null;
let tell: () => void = () => undefined;
/** A newer question makes an older answer void. */
let asked = 0;

export const useRowStore = create<RowStore>()((set, get) => {
  async function load(company: string | null, from: number): Promise<void> {
    const { filter } = get();
    const page = await desk?.rows({ ...filter, company, from });
    if (!page || get().filter !== filter) return;
    const before = from === 0 ? [] : (get().open[groupKey(company)]?.rows ?? []);
    set({ open: { ...get().open, [groupKey(company)]: { rows: [...before, ...page.rows], total: page.total } } });
  }

  async function openFew(summary: RowSummary): Promise<void> {
    const shown = summary.groups.reduce((sum, { count }) => sum + count, 0);
    if (shown <= FEW_ROWS || summary.groups.length === 1) await Promise.all(summary.groups.map(({ company }) => load(company, 0)));
  }

  async function sum(): Promise<RowSummary | null> {
    const ask = ++asked;
    const summary = (await desk?.summarise(get().filter)) ?? null;
    if (ask !== asked) return null;
    set({ summary });
    return summary;
  }

  const mark = (company: string | null, picks: (row: DeskRow) => boolean, isLeftOut: boolean): void => {
    const group = get().open[groupKey(company)];
    if (group) set({ open: { ...get().open, [groupKey(company)]: { ...group, rows: group.rows.map((row) => (picks(row) ? { ...row, isLeftOut } : row)) } } });
  };

  return {
    summary: null, filter: NO_FILTER, open: {},
    start(given, onLeave) {
      desk = given;
      tell = onLeave;
    },
    show(summary) {
      asked += 1;
      set({ summary, filter: NO_FILTER, open: {} });
      if (summary) void openFew(summary);
    },
    async setFilter(filter) {
      set({ filter, open: {} });
      const summary = await sum();
      if (summary) await openFew(summary);
    },
    async toggle(company) {
      const { [groupKey(company)]: shown, ...others } = get().open;
      if (shown) set({ open: others });
      else await load(company, 0);
    },
    more: (company) => load(company, get().open[groupKey(company)]?.rows.length ?? 0),
    async leaveRow(row, isLeftOut) {
      mark(row.company, ({ id }) => id === row.id, isLeftOut);
      await desk?.leave({ row: row.id }, isLeftOut);
      await sum();
      tell();
    },
    async leaveGroup(company, isLeftOut) {
      mark(company, () => true, isLeftOut);
      await desk?.leave({ ...get().filter, company }, isLeftOut);
      await sum();
      tell();
    },
  };
});
