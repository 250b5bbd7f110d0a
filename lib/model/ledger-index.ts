// The compiled ledger that the engine reads. Built by lib/ledger, a cache: the ledger itself stays the truth.
import type { Company, Fact, Ledger, Narrative, Persona, Source, Topic } from './ledger';

/** A fact with its period settled to inclusive days by the company's fiscal calendar; null where it has no period. */
export interface IndexedFact extends Fact {
  readonly interval: { readonly from: string; readonly to: string } | null;
  /** Facts that name this one in `supersedes`, newest last. */
  readonly supersededBy: readonly string[];
  /** Order in time (verdicts.md): actual facts by period end, the others by the day they were stated. */
  readonly orderDay: string;
}

export interface LedgerIndex {
  readonly ledger: Pick<Ledger, 'id' | 'title' | 'version' | 'asOf'>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, IndexedFact>;
  /** Facts by company, then by metric, oldest first. A deal stands under both of its sides. */
  readonly byCompany: ReadonlyMap<string, ReadonlyMap<string, readonly IndexedFact[]>>;
  readonly narratives: readonly Narrative[];
  readonly topics: readonly Topic[];
  readonly personas: readonly Persona[];
}
