// A part of a ledger that stands on its own: one company with all that its facts lean on, or the reader’s own facts. Pure.
import type { Fact, Ledger } from '../model/ledger';
import { isOwnId, isOwnSource } from './disown';
import { mapRecords } from './records';

const MAX_ID_LENGTH = 160;
const MAX_TITLE_LENGTH = 160;

/** Only links inside of the part stay. A part has an id of its own: it must never be taken for the whole. */
function selectFacts(ledger: Ledger, name: string, title: string, facts: readonly Fact[], needed: Iterable<string>): Ledger {
  const ids = new Set(facts.map(({ id }) => id));
  const sources = new Set(facts.flatMap(({ source, via }) => (via === null ? [source] : [source, via])));
  const companies = new Set([...needed, ...facts.map(({ company }) => company)]);
  const byId = mapRecords(ledger).companies;
  for (const id of companies) {
    const parent = byId.get(id)?.parent;
    if (parent) companies.add(parent);
  }
  const inside = (list: readonly string[]): string[] => list.filter((id) => ids.has(id));
  return {
    ...ledger,
    id: `${ledger.id.slice(0, MAX_ID_LENGTH - 1 - name.length)}.${name}`,
    title: `${ledger.title.slice(0, Math.max(1, MAX_TITLE_LENGTH - 2 - title.length))}: ${title}`.slice(0, MAX_TITLE_LENGTH),
    companies: ledger.companies.filter(({ id }) => companies.has(id)),
    sources: ledger.sources.filter(({ id }) => sources.has(id)),
    facts: facts.map((fact) => ({ ...fact, supersedes: inside(fact.supersedes), outcome: fact.outcome !== null && ids.has(fact.outcome) ? fact.outcome : null })),
    narratives: [], topics: [], personas: [],
  };
}

/** The facts of a company and those in which it is the other side. */
export function selectCompany(ledger: Ledger, company: string): Ledger {
  const name = ledger.companies.find(({ id }) => id === company)?.name ?? company;
  return selectFacts(ledger, company, name, ledger.facts.filter((fact) => fact.company === company || fact.counterparty === company), [company]);
}

/** Of a ledger with the reader's own facts beside it (add-own-claims.ts). */
export function selectOwn(ledger: Ledger): Ledger {
  const sources = new Set(ledger.sources.filter(isOwnSource).map(({ id }) => id));
  const part = selectFacts(ledger, 'own', 'your own facts', ledger.facts.filter(({ id, source }) => isOwnId(id) || sources.has(source)), []);
  // A ledger names at least one company.
  return part.companies.length ? part : { ...part, companies: ledger.companies.slice(0, 1).map((one) => ({ ...one, parent: null })) };
}
