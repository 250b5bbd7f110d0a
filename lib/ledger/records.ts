// Which records a record leans on, by kind and id, and the six lists of a ledger under one name each. Knows no file and no plan.
import type { LedgerRecord, RecordKind } from '../model/import';
import type { Company, Fact, Ledger, Narrative, Persona, Topic } from '../model/ledger';

export type ListName = 'companies' | 'sources' | 'facts' | 'narratives' | 'topics' | 'personas';
export const LIST_NAMES: readonly ListName[] = ['companies', 'sources', 'facts', 'narratives', 'topics', 'personas'];
export const KIND_OF: Readonly<Record<ListName, RecordKind>> = { companies: 'company', sources: 'source', facts: 'fact', narratives: 'narrative', topics: 'topic', personas: 'persona' };

export type Reference = readonly [list: ListName, id: string];
/** The records of a ledger, for building another. */
export type RecordMaps = { readonly [K in ListName]: Map<string, Ledger[K][number]> };

export const mapRecords = (ledger: Pick<Ledger, ListName>): RecordMaps => ({
  companies: new Map(ledger.companies.map((one) => [one.id, one])),
  sources: new Map(ledger.sources.map((one) => [one.id, one])),
  facts: new Map(ledger.facts.map((one) => [one.id, one])),
  narratives: new Map(ledger.narratives.map((one) => [one.id, one])),
  topics: new Map(ledger.topics.map((one) => [one.id, one])),
  personas: new Map(ledger.personas.map((one) => [one.id, one])),
});

export const listRecords = (maps: RecordMaps): Pick<Ledger, ListName> => ({
  companies: [...maps.companies.values()], sources: [...maps.sources.values()], facts: [...maps.facts.values()],
  narratives: [...maps.narratives.values()], topics: [...maps.topics.values()], personas: [...maps.personas.values()],
});

const factIds = (ids: readonly string[]): Reference[] => ids.map((id) => ['facts', id]);
const companyIds = (ids: readonly string[]): Reference[] => ids.map((id) => ['companies', id]);

const REFERENCES: { readonly [K in ListName]: (record: Ledger[K][number]) => readonly Reference[] } = {
  companies: ({ parent }: Company) => (parent === null ? [] : companyIds([parent])),
  sources: () => [],
  facts: (fact: Fact) => {
    const found: Reference[] = [['companies', fact.company], ['sources', fact.source]];
    if (fact.via !== null) found.push(['sources', fact.via]);
    if (fact.outcome !== null) found.push(['facts', fact.outcome]);
    for (const id of fact.supersedes) found.push(['facts', id]);
    return found;
  },
  narratives: (one: Narrative) => [...companyIds(one.companies), ...factIds(one.rebuts), ...factIds(one.supports), ...(one.source === null ? [] : [['sources', one.source] as const])],
  topics: ({ facts }: Topic) => factIds(facts),
  personas: ({ published }: Persona) => companyIds(published.map(({ company }) => company)),
};

/** Everything that must stand in the same ledger. */
export function referencesOf(list: ListName, record: LedgerRecord): readonly Reference[] {
  const find: (record: never) => readonly Reference[] = REFERENCES[list];
  return find(record as never);
}
