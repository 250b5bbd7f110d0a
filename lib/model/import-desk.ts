// The words of the import desk: the place beside the options page where files are read, planned, kept and compared. What crosses
// from there to the view is short: rows come by the page, ledgers never. Types only.
import type { Article } from './article';
import type { Verdict } from './verdict';
import type { FitChoices } from './fit-choices';
import type { ImportChoice, ImportFault, ImportFormat, ImportRow, ImportStanding, LedgerFile, SignatureState } from './import';
import type { KeptVersion } from './kept-ledger';
import type { OwnEntries } from './own-entries';
import type { Settings } from './settings';

/** Rows that the view asks for at a time. */
export const ROWS_A_PAGE = 100;

/** One file as it was read. */
export type DeskFile =
  | { readonly ok: true; readonly name: string; readonly format: ImportFormat; /** "412 facts". */ readonly holds: string; readonly standing: ImportStanding; /** Why it is left out unless the reader takes it in, else null. */ readonly leftOut: string | null; readonly signature: SignatureState; readonly notes: readonly string[]; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly name: string; readonly faults: readonly ImportFault[]; readonly more: number; readonly isNewerFormat: boolean };

/** All rows about one company, or those about none. */
export interface RowGroup {
  readonly company: string | null;
  readonly name: string;
  /** All of its rows: changes, sources, and what is superseded, which counts as no change of its own. */
  readonly count: number;
  readonly changes: number;
  readonly sources: number;
  /** Rows of any kind. */
  readonly leftOut: number;
}

/** What goes in as things stand. */
export interface TakenCounts {
  /** Facts, companies and what else is no source; what is replaced counts with what replaces it. */
  readonly changes: number;
  readonly sources: number;
  /** Rows of any kind that do not go in. */
  readonly leftOut: number;
}

/** What the rows come to, by the present filter for the groups and in all for the counts. */
export interface RowSummary {
  /** Facts, companies and what else is no source. */
  readonly counts: Readonly<Record<ImportRow['kind'], number>>;
  readonly sources: Readonly<Record<ImportRow['kind'], number>>;
  /** By the reader's own choice; what comes along or stays for the sake of others is only known to a foresight. */
  readonly taken: TakenCounts;
  readonly groups: readonly RowGroup[];
}

export interface DeskPlan {
  readonly choice: ImportChoice;
  readonly summary: RowSummary;
  /** Facts of the files that the ledger has already. */
  readonly known: number;
  /** Facts of the files that differ from one that the ledger has of the same thing and day: both are marked disputed. */
  readonly quarrels: number;
  /** Facts of the files that no filing gives and that another source in the ledger has otherwise. */
  readonly contested: number;
  /** "version 5 of 1 December 2026", where the ledger's own name, version or day would change, with or without a row. */
  readonly becomes: string | null;
  readonly faults: readonly ImportFault[];
}

export interface RowFilter {
  /** Words that label or fields must hold. */
  readonly text: string;
  readonly kind: ImportRow['kind'] | 'all';
}

export interface RowQuery extends RowFilter {
  readonly company: string | null;
  readonly from: number;
}

export interface DeskRow extends Omit<ImportRow, 'before' | 'after'> {
  /** YYYY-MM-DD of which a fact is; null for other records. */
  readonly day: string | null;
  readonly isLeftOut: boolean;
}

export interface RowPage {
  readonly total: number;
  readonly rows: readonly DeskRow[];
}

/** Rows to leave out or take back: one, or all that a filter leaves of a group. */
export type RowChoice = { readonly row: string } | (RowFilter & { readonly company: string | null }) ;

export interface OpenArticle {
  readonly tabId: number;
  readonly title: string;
  readonly host: string;
  readonly article: Article;
}

export interface ForeseeContext {
  readonly articles: readonly OpenArticle[];
  readonly choices: FitChoices;
  /** What the reader has said of marks and taken into their ledger: pages show it, whatever ledger is in use. */
  readonly settings: Pick<Settings, 'drawn' | 'dismissed' | 'corrected'>;
  readonly own: Pick<OwnEntries, 'facts' | 'sources'>;
  readonly today: string;
}

export interface RankMove {
  readonly company: string;
  readonly name: string;
  /** Null where the company is not in that ranking. */
  readonly before: { readonly rank: number; readonly score: number } | null;
  readonly after: { readonly rank: number; readonly score: number } | null;
}

export interface MarkChange {
  readonly quote: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

export interface TabForesight {
  readonly tabId: number;
  readonly title: string;
  readonly host: string;
  /** Marks now. */
  readonly count: number;
  readonly changes: readonly MarkChange[];
}

export interface Foresight {
  readonly moves: readonly RankMove[];
  /** Companies ranked before and after at the same place with the same score. */
  readonly still: number;
  readonly tabs: readonly TabForesight[];
  /** With what comes along or stays for the sake of others. */
  readonly taken: TakenCounts;
  /** Rows that come along or stay for the sake of others. */
  readonly corrected: readonly { readonly row: string; readonly label: string; readonly sentence: string }[];
  /** Why what is chosen cannot be kept. */
  readonly faults: readonly ImportFault[];
}

/** The last change of the ledger in use: said until the reader has seen it, and undone from there. */
export interface LedgerNotice {
  readonly kind: 'import' | 'restore' | 'undo';
  /** What was in use before; null is the bundled ledger. */
  readonly before: number | null;
  /** Versions for which there was no more room: "AI infrastructure, version 3". */
  readonly dropped: readonly string[];
}

export interface LedgerHistory {
  readonly versions: readonly KeptVersion[];
  readonly current: number | null;
  readonly bundled: Pick<KeptVersion, 'ledger' | 'counts'>;
  readonly notice: LedgerNotice | null;
  /** Companies of the ledger in use, for an export of one. */
  readonly companies: readonly { readonly id: string; readonly name: string }[];
}

/** A kept version, or the bundled ledger. */
export type LedgerRef = number | 'bundled';

export type ExportWish = { readonly what: 'ledger'; readonly ref: LedgerRef | 'current'; readonly format: 'json' | 'csv' } | { readonly what: 'company'; readonly company: string; readonly format: 'json' | 'csv' } | { readonly what: 'template' }
  /** What the reader has added and corrected: as a patch for a ledger's keeper, or their facts alone as a table. */
  | { readonly what: 'own'; readonly own: OwnEntries; readonly format: 'patch' | 'csv' };

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What keeping came to. */
export type KeptAnswer = { readonly ok: true } | { readonly ok: false; readonly sentence: string; /** Another ledger has come into use since the reader looked. */ readonly isMoved?: true };

/** Every question to the desk. A desk that is cancelled answers nothing more; the next question is to a new one. */
export interface ImportDesk {
  /** `own`: what is the reader's already is no news. */
  read(files: readonly LedgerFile[], own: Pick<OwnEntries, 'facts' | 'sources'>): Promise<readonly DeskFile[]>;
  /** True where another ledger has come into use since the files were read. */
  isMoved(): Promise<boolean>;
  /** `use`: places of the files to take in. */
  plan(use: readonly number[], choice: ImportChoice): Promise<DeskPlan>;
  summarise(filter: RowFilter): Promise<RowSummary>;
  rows(query: RowQuery): Promise<RowPage>;
  leave(rows: RowChoice, isLeftOut: boolean): Promise<void>;
  foresee(context: ForeseeContext): Promise<Foresight>;
  keep(): Promise<KeptAnswer>;
  history(): Promise<LedgerHistory>;
  /** Its rows are then asked for with `summarise` and `rows`. */
  compare(before: LedgerRef, after: LedgerRef): Promise<RowSummary>;
  /** `seen`: the version that the reader saw in use; where it is another by now, nothing is changed. */
  restore(ref: LedgerRef, kind: 'restore' | 'undo', seen: number | null): Promise<KeptAnswer>;
  dismissNotice(): Promise<void>;
  write(wish: ExportWish): Promise<ExportedFile>;
}
export type DeskCall = keyof ImportDesk;
/** From 0 to 1, and what is being done. */
export type OnProgress = (done: number, words: string) => void;
