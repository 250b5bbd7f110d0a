// A ledger of a few facts for tests that need one without the bundled ledger. Figures are made up to be easy to read.
import type { Company, Source } from '@/lib/model/ledger';
import type { IndexedFact, LedgerIndex } from '@/lib/model/ledger-index';

export function makeCompany(id: string, rest: Partial<Company> = {}): Company {
  return { id, name: id, legalName: null, aliases: [], products: [], epithets: [], ambiguous: [], role: 'maker', ticker: null, exchange: null, cik: null, parent: null, fiscalYearEndMonth: 12, note: null, ...rest };
}

export function makeSource(id: string, rest: Partial<Source> = {}): Source {
  return { id, kind: 'filing', form: 'S-1', accession: '0001628280-26-036936', publisher: 'SEC EDGAR', title: 'SpaceX Form S-1', url: 'https://www.sec.gov/a', date: '2026-05-20', dateInferred: false, ...rest };
}

export function makeFact(id: string, rest: Partial<IndexedFact> = {}): IndexedFact {
  return {
    id, company: 'spacex', metric: 'revenue', scope: null, basis: null, label: 'Revenue', value: { kind: 'money', amount: 1.25e9, max: null, unit: 'USD', approx: 'exact' }, period: null, periodEnd: null, asOf: '2026-05-20',
    evidence: 'filed', stage: 'actual', counterparty: null, source: 's1', via: null, supersedes: [], outcome: null, disputed: false, note: null, interval: null, supersededBy: [], orderDay: '2026-05-20', ...rest,
  };
}

export function makeIndex(parts: { companies?: readonly Company[]; sources?: readonly Source[]; facts?: readonly IndexedFact[]; narratives?: LedgerIndex['narratives'] }): LedgerIndex {
  const byCompany = new Map<string, Map<string, IndexedFact[]>>();
  for (const fact of parts.facts ?? []) {
    const metrics = byCompany.get(fact.company) ?? new Map<string, IndexedFact[]>();
    byCompany.set(fact.company, metrics.set(fact.metric, [...(metrics.get(fact.metric) ?? []), fact]));
  }
  const byId = <One extends { readonly id: string }>(all: readonly One[] = []) => new Map(all.map((one) => [one.id, one]));
  return { ledger: { id: 'small', title: 'Small', version: 1, asOf: '2026-07-04' }, companies: byId(parts.companies), sources: byId(parts.sources), facts: byId(parts.facts), byCompany, narratives: parts.narratives ?? [], topics: [], personas: [] };
}
