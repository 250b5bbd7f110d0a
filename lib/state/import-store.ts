// The way of an import: files are read, a dry run is shown, the reader confirms or lets it be. Heavy work is the desk's; the ports
// are handed in by the door.
import { create } from 'zustand';
import type { ImportChoice, LedgerFile } from '@/lib/model/import';
import type { DeskFile, DeskPlan, ForeseeContext, Foresight, ImportDesk, RowSummary } from '@/lib/model/import-desk';
import { useRowStore } from './row-store';

export interface ImportPorts {
  readonly desk: ImportDesk;
  /** Ends the desk's work on the spot. */
  cancel(): void;
  /** The open articles, the reader's weights, the day. */
  readContext(): Promise<ForeseeContext>;
  readOwn(): Promise<ForeseeContext['own']>;
  /** Another ledger is in use now: the background takes it up. */
  tellSwapped(): Promise<void>;
}

/** `read`: files stand there, but no plan, because none fits or the reader has to choose first. */
export type ImportStep = 'empty' | 'reading' | 'read' | 'planning' | 'plan' | 'keeping';

export interface ImportStore {
  readonly step: ImportStep;
  readonly progress: { readonly done: number; readonly words: string };
  readonly files: readonly DeskFile[];
  /** Places of files that the reader has taken out. */
  readonly out: readonly number[];
  readonly choice: ImportChoice | null;
  readonly plan: DeskPlan | null;
  readonly foresight: Foresight | null;
  readonly isForeseeing: boolean;
  readonly fault: string | null;
  /** What has become of files that were given before. */
  readonly said: string;
  start(ports: ImportPorts): void;
  setProgress(done: number, words: string): void;
  take(files: readonly LedgerFile[]): Promise<void>;
  choose(choice: ImportChoice): Promise<void>;
  toggleFile(at: number): Promise<void>;
  /** Rows were left out or taken back: what they would do is asked for again. */
  foresee(): Promise<void>;
  confirm(): Promise<boolean>;
  /** The ledger in use may be another: a dry run over the one before is worked out again. */
  followLedger(): Promise<void>;
  /** Back to the start; what the desk was doing is ended. */
  leave(): void;
}

const EMPTY = { step: 'empty', progress: { done: 0, words: '' }, files: [], out: [], choice: null, plan: null, foresight: null, isForeseeing: false, fault: null, said: '' } as const;

/** Files that can be taken in as things stand. */
export const usableFiles = (files: readonly DeskFile[], out: readonly number[]): number[] => files.flatMap((file, at) => (file.ok && file.standing.options.length > 0 && !out.includes(at) ? [at] : []));

/** Each choice once, by the first file that has a say in it: a list of facts can only be added. */
export function choicesOf(files: readonly DeskFile[], out: readonly number[]) {
  const standings = usableFiles(files, out).flatMap((at) => { const file = files[at]; return file?.ok ? [file.standing] : []; });
  const deciding = standings.find(({ options }) => options.length > 1) ?? standings[0];
  return { options: deciding?.options ?? [], suggested: deciding?.suggested ?? null };
}

const sumOf = (counts: RowSummary['counts']): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
export const countSources = ({ sources }: RowSummary): number => sumOf(sources);
/** Rows of every kind. */
export const countRows = (summary: RowSummary): number => sumOf(summary.counts) + countSources(summary);
/** As a person counts: what is superseded counts with what replaces it; where nothing but sources would change, those. */
export const countChanges = (summary: RowSummary): number => sumOf(summary.counts) - summary.counts.superseded || countSources(summary) || summary.counts.superseded;
/** The files say nothing that the ledger does not have. */
export const isEmptyPlan = (plan: DeskPlan | null, summary: RowSummary | null): boolean => plan !== null && summary !== null && plan.faults.length === 0 && plan.becomes === null && countRows(summary) === 0;

let ports: ImportPorts | null = null;
/** A newer wish makes an older answer void. */
let run = 0;
/** As the reader gave them: where the ledger changes under a dry run, they are read again. */
let given: readonly LedgerFile[] = [];
const MOVED = 'The ledger changed in another tab since this was worked out. It was worked out again below.';
const ROWS_BACK = ' Rows that you had left out stand in it again.';
/** Names of files at most in a sentence; more are counted. */
const MAX_NAMED = 3;
const tellReplaced = (files: readonly LedgerFile[]): string => `Read in place of ${files.slice(0, MAX_NAMED).map(({ name }) => name).join(', ')}${files.length > MAX_NAMED ? ` and ${files.length - MAX_NAMED} more` : ''}, of which nothing was taken over.`;
/** Counts the reader's choices of rows. */
let changes = 0;

export const useImportStore = create<ImportStore>()((set, get) => {
  const fail = (mine: number, fault: unknown): void => {
    if (mine !== run) return;
    useRowStore.getState().show(null);
    set({ ...EMPTY, fault: fault instanceof Error ? fault.message : String(fault) });
  };

  async function read(words: Partial<Pick<ImportStore, 'fault' | 'said'>>, stillOut: readonly number[] | null = null): Promise<void> {
    const mine = ++run;
    useRowStore.getState().show(null);
    set({ ...EMPTY, ...words, step: 'reading', progress: { done: 0, words: 'Reading' } });
    try {
      const files = ports ? await ports.desk.read(given, await ports.readOwn()) : [];
      if (mine !== run) return;
      const out = stillOut ?? files.flatMap((file, at) => (file.ok && file.leftOut !== null ? [at] : []));
      set({ step: 'read', files, out, choice: choicesOf(files, out).suggested });
      await makePlan();
    } catch (fault) {
      fail(mine, fault);
    }
  }

  const readAgain = (): Promise<void> => read({ fault: `${MOVED}${(useRowStore.getState().summary?.taken.leftOut ?? 0) > 0 ? ROWS_BACK : ''}` }, get().out);

  async function makePlan(): Promise<void> {
    const mine = ++run;
    const { files, out, choice } = get();
    const use = usableFiles(files, out);
    if (use.length === 0 || choice === null) return set({ step: 'read', plan: null, foresight: null, isForeseeing: false });
    set({ step: 'planning', plan: null, foresight: null, isForeseeing: false, progress: { done: 0, words: 'Comparing with your ledger' } });
    try {
      const plan = await ports?.desk.plan(use, choice);
      if (mine !== run || !plan) return;
      set({ step: 'plan', plan });
      useRowStore.getState().show(plan.summary);
      void get().foresee();
    } catch (fault) {
      fail(mine, fault);
    }
  }

  return {
    ...EMPTY,
    start(parts) {
      ports = parts;
    },
    setProgress: (done, words) => set({ progress: { done, words } }),
    async take(files) {
      if (files.length === 0 || !ports) return;
      const said = get().step === 'empty' ? '' : tellReplaced(given);
      given = files;
      await read({ said });
    },
    async choose(choice) {
      set({ choice });
      await makePlan();
    },
    async toggleFile(at) {
      const { out, files } = get();
      const next = out.includes(at) ? out.filter((one) => one !== at) : [...out, at];
      const { options, suggested } = choicesOf(files, next);
      const { choice } = get();
      set({ out: next, choice: options.some((option) => option.choice === choice) ? choice : suggested });
      await makePlan();
    },
    async foresee() {
      const mine = run;
      changes += 1;
      // One at a time: whoever leaves out twenty rows in a row asks for the last answer only.
      if (get().isForeseeing) return;
      set({ isForeseeing: true });
      try {
        for (let answered = -1; answered !== changes && mine === run; ) {
          answered = changes;
          const context = await ports?.readContext();
          const foresight = context ? await ports?.desk.foresee(context) : null;
          if (mine === run && answered === changes) set({ foresight: foresight ?? null });
        }
      } catch {
        // The dry run itself stands: only what it would do is not known.
        if (mine === run) set({ foresight: null });
      }
      if (mine === run) set({ isForeseeing: false });
    },
    async confirm() {
      if (!ports || get().step !== 'plan') return false;
      const mine = ++run;
      set({ step: 'keeping', isForeseeing: false, progress: { done: 0, words: 'Keeping the ledger' } });
      try {
        const kept = await ports.desk.keep();
        if (!kept.ok) {
          if (mine !== run) return false;
          if (kept.isMoved) await readAgain();
          else set({ step: 'plan', fault: kept.sentence });
          return false;
        }
        await ports.tellSwapped();
        useRowStore.getState().show(null);
        given = [];
        set(EMPTY);
        return true;
      } catch (fault) {
        fail(mine, fault);
        return false;
      }
    },
    async followLedger() {
      const mine = run;
      if (!ports || get().files.length === 0 || get().step === 'keeping') return;
      const isMoved = await ports.desk.isMoved().catch(() => false);
      if (isMoved && mine === run) await readAgain();
    },
    leave() {
      run += 1;
      given = [];
      ports?.cancel();
      useRowStore.getState().show(null);
      set(EMPTY);
    },
  };
});
