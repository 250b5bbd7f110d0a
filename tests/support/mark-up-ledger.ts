// A ledger with markup in every text that its format lets a keeper write: whatever shows one of them as more than text shows it here.
import type { Ledger } from '@/lib/model/ledger';

/** Runs in a page that takes it for markup, and counts. */
export const MARKUP = '<img src=x onerror="this.ownerDocument.hurt=1">';

const PLAIN_FIELDS = new Set(['id', 'kind', 'company', 'companies', 'metric', 'metrics', 'scope', 'basis', 'amount', 'unit', 'approx', 'period', 'periodEnd', 'asOf', 'evidence', 'stage', 'source', 'via', 'supersedes', 'outcome', 'parent', 'ticker', 'cik', 'accession', 'url', 'date', 'phrases', 'aliases', 'epithets', 'products', 'ambiguous', 'facts', 'rebuts', 'supports', 'dimension', 'weights']);
/** Within every bound of the format; a form's is shorter. */
const MAX_LENGTH = 120;
const MAX_FORM_LENGTH = 40;

function markUp(value: unknown, field: string): unknown {
  if (PLAIN_FIELDS.has(field)) return value;
  if (typeof value === 'string') return field === 'form' ? `<b>${value}`.slice(0, MAX_FORM_LENGTH) : `${MARKUP} ${value}`.slice(0, MAX_LENGTH);
  if (Array.isArray(value)) return value.map((one) => markUp(one, field));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, markUp(one, name)]));
  return value;
}

export const markUpLedger = (ledger: Ledger): Ledger => ({
  ...ledger, title: `${MARKUP} ${ledger.title}`.slice(0, MAX_LENGTH),
  // Names of companies stay unlike each other, and are found in articles by their aliases.
  companies: ledger.companies.map((company) => ({ ...(markUp(company, '') as typeof company), aliases: [...company.aliases, company.name].slice(0, 60) })),
  sources: markUp(ledger.sources, '') as Ledger['sources'], facts: markUp(ledger.facts, '') as Ledger['facts'],
  narratives: markUp(ledger.narratives, '') as Ledger['narratives'], topics: markUp(ledger.topics, '') as Ledger['topics'], personas: markUp(ledger.personas, '') as Ledger['personas'],
});
