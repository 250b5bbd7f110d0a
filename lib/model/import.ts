// The words of an import: a file read, what is wrong with it, what it would change, what the reader may choose. Types only.
import { z } from 'zod';
import type { Company, Fact, Ledger, Narrative, Persona, Source, Topic } from './ledger';
import type { LedgerPatch } from './ledger-patch';
import type { XbrlTable } from './xbrl';

/** More faults than this are counted and not listed: a report for whoever made the file holds so many. */
export const MAX_FAULTS = 5_000;
/** So many of them are shown to the reader. */
export const SHOWN_FAULTS = 200;

/** A key whose signature is greeted by name. */
export const knownKeySchema = z.strictObject({ name: z.string().trim().min(1).max(80), /** 32 bytes of Ed25519, in base64. */ key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'must be an Ed25519 key of 32 bytes in base64') });
export type KnownKey = z.infer<typeof knownKeySchema>;

/** Who signed a file. A signature that does not fit is no state: such a file is refused. */
export type SignatureState =
  | { readonly state: 'unsigned'; readonly sentence: string }
  /** Signed, but nothing here can tell whether rightly. */
  | { readonly state: 'unchecked'; readonly sentence: string }
  | { readonly state: 'known'; readonly name: string; readonly key: string; readonly sentence: string }
  | { readonly state: 'unknown'; readonly key: string; readonly sentence: string };

export interface ImportFault {
  /** "line 12, column 7", "facts[3].value", "row 8, column amount", "whole file". */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  /** All of it in one sentence for the reader. */
  readonly sentence: string;
}

export type ImportFormat = 'json' | 'patch' | 'csv' | 'companyfacts';

export type ImportContent =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'patch'; readonly patch: LedgerPatch }
  /** Facts to add. `companies` are those that the base does not know. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly sources: readonly Source[]; readonly companies: readonly Company[] };

export interface LedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the whole file, where `bytes` is not all of it: one that is too large is not read. */
  readonly sizeBytes?: number;
}

export interface ReadContext {
  /** The ledger in use: facts are tied to its companies. */
  readonly base: Ledger;
  readonly xbrl: XbrlTable;
  /** Metrics that claims are held against. */
  readonly tracked: ReadonlySet<string>;
  /** What the product calls them, by id: a table may say it with these words. */
  readonly labels?: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Those of rules/keys.json and the reader's own. */
  readonly keys: readonly KnownKey[];
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Lets others have the thread between two slices; without it a timer of 0 ms does. */
  readonly pause?: () => Promise<void>;
}

export type ReadResult =
  | { readonly ok: true; readonly name: string; readonly format: ImportFormat; readonly content: ImportContent; readonly signature: SignatureState; /** Sentences worth knowing that are no faults. */ readonly notes: readonly string[]; /** What the reader should see before they confirm, with its place. */ readonly warnings: readonly string[] }
  | { readonly ok: false; readonly name: string; readonly faults: readonly ImportFault[]; /** Faults beyond the listed ones. */ readonly more: number; /** True where only a newer Ledgerline can read it. */ readonly isNewerFormat: boolean };

export type LedgerRecord = Company | Source | Fact | Narrative | Topic | Persona;
export type RecordKind = 'company' | 'source' | 'fact' | 'narrative' | 'topic' | 'persona';

/** One difference. `superseded` is a fact that stays as it is while another becomes the newer word: `before` is the old, `after` the new. */
export type ImportRow = {
  /** "changed fact nvidia.revenue.fy2026": stands once in a plan. */
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'superseded';
  readonly what: RecordKind;
  readonly before: LedgerRecord | null;
  readonly after: LedgerRecord | null;
  /** What a reader calls it: a fact's label, a company's name, a source's title. */
  readonly label: string;
  /** The id of the company that it is about, else null. */
  readonly company: string | null;
  /** What stood there and what would, in a reader's words; for a change only the fields that differ. */
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
};

/** `addition` is a file of facts, which has no version; `newer-format` is said by the read result. */
export type Standing = 'newer' | 'same' | 'older' | 'other-ledger' | 'newer-format' | 'addition' | 'unfit-patch';
/** `replace` takes the file's ledger as it is; `merge` adds and changes and removes nothing. */
export type ImportChoice = 'replace' | 'merge';

export interface ImportOption {
  readonly choice: ImportChoice;
  /** For a button: "Use version 4". */
  readonly label: string;
  /** What it does. */
  readonly sentence: string;
}

export interface ImportStanding {
  readonly standing: Standing;
  readonly sentence: string;
  /** None where the file cannot be used as things stand. */
  readonly options: readonly ImportOption[];
  /** The option that is meant unless the reader says otherwise; null where the reader should decide. */
  readonly suggested: ImportChoice | null;
}

export interface ImportPlan {
  /** One for each content, in their order. */
  readonly standings: readonly ImportStanding[];
  readonly choice: ImportChoice;
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<ImportRow['kind'], number>>;
  /** Facts of the files that the ledger has already. */
  readonly known: number;
  /** Facts of the files that differ from one that the ledger has of the same thing and day: both are marked disputed. */
  readonly quarrels: number;
  /** The ledger that comes out where no row is left out. Valid unless `faults` says otherwise. */
  readonly target: Ledger;
  /** Why the whole cannot be used: two files that do not go together, references that lead nowhere. */
  readonly faults: readonly ImportFault[];
}

export type AppliedPlan =
  | { readonly ok: true; readonly ledger: Ledger; /** Rows that came along because a chosen row needs them, or stayed because a kept record needs what they would take away. */ readonly corrected: readonly { readonly row: string; readonly sentence: string }[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly more: number };

/** The functions of the seam, as lib/ledger exports them. */
export type ReadLedgerFile = (file: LedgerFile, context: ReadContext) => Promise<ReadResult>;
export type JudgeStanding = (base: Ledger, content: ImportContent) => ImportStanding;
export type PlanImport = (base: Ledger, contents: readonly ImportContent[], choice: ImportChoice) => ImportPlan;
export type ApplyPlan = (base: Ledger, plan: ImportPlan, leftOut: ReadonlySet<string>) => AppliedPlan;
export type CompareLedgers = (before: Ledger, after: Ledger) => readonly ImportRow[];
export type ExportLedger = (ledger: Ledger, options: { readonly format: 'json' | 'csv'; /** Only this one, by its id. */ readonly company?: string; /** Only facts that the reader added. */ readonly own?: boolean }) => string;
