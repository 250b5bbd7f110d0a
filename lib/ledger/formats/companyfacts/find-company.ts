// Whose file it is: a company of the ledger by its CIK, or a new one under the name that the SEC knows.
import { type Company, companySchema, type Ledger } from '../../../model/ledger';
import { isEveryday } from '../../everyday-words';
import { slugOf } from '../../make-slug';
import { snapToMonth, spanOf } from './period-of-row';
import type { Row } from './row';

export interface FiledBy {
  readonly cik: string;
  readonly entityName: string;
}

const SUFFIX = /[\s,]*(?:\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|lp|n\.?v|s\.?a|ag|se|holdings?)\b\.?|\/[a-z]{2,3}\/?)\s*$/i;
/** Near one of these a name that is also a word means the company. */
const CONTEXT = ['shares', 'revenue', 'earnings', 'Nasdaq', 'NYSE', 'billion', 'million', 'chief executive', 'quarter', 'fiscal'];
const MAX_NAME_LENGTH = 120;

/** Four letters that nobody can say as a word: TSMC has no vowel, ASML and AGNC have three consonants that end no English word. */
const INITIALS = /^(?:[^AEIOUY]{4}|[AEIOU][^AEIOUY]{2}[^AEIOUYHST])$/;

/** "NVIDIA CORP" as "Nvidia Corp": capitals are how EDGAR writes, not how a name is written. Initials and tickers keep them. */
function softenCapitals(name: string, tickers: ReadonlySet<string>): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}{4,}/gu, (word) => (INITIALS.test(word) || tickers.has(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase()));
}

function shortName(name: string): string {
  let short = name;
  for (let next = short.replace(SUFFIX, '').trim(); next !== short && next; next = short.replace(SUFFIX, '').trim()) short = next;
  return short;
}

/** The month of the newest year that the company filed; null where it filed none. */
export function findFiscalYearEnd(rows: readonly Row[]): number | null {
  const years = rows.filter(({ start, end }) => start !== undefined && spanOf(start, end) === 'Y').sort((a, b) => (a.end < b.end ? 1 : -1));
  const newest = years[0] && snapToMonth(years[0].end);
  return newest ? newest.month + 1 : null;
}

/** A company of the ledger that goes by the name of one that is new to it, under another CIK. */
export function findNamesake(company: Company, base: Ledger): Company | null {
  const bare = (name: string): string => shortName(name).toLowerCase();
  const own = bare(company.legalName ?? company.name);
  if (own === '') return null;
  return base.companies.find(({ name, legalName, aliases }) => [name, ...(legalName === null ? [] : [legalName]), ...aliases].some((one) => bare(one) === own)) ?? null;
}

/** The month that a fiscal year is taken to end in where no filing shows it. */
export const USUAL_YEAR_END = 12;

/** A company that the ledger does not know. A name of one word is found only near words of business. */
export function makeCompany({ cik, entityName }: FiledBy, fiscalYearEndMonth: number, base: Ledger): Company {
  const tickers = new Set(base.companies.flatMap(({ ticker }) => (ticker !== null && ticker.length <= 4 ? [ticker] : [])));
  const legalName = softenCapitals(entityName.trim(), tickers).slice(0, MAX_NAME_LENGTH);
  const short = shortName(legalName);
  const isWord = !/\s/.test(short) || isEveryday(short);
  const slug = slugOf(short) || `cik-${Number(cik)}`;
  const id = base.companies.some((company) => company.id === slug) ? `${slug}-${Number(cik)}` : slug;
  return companySchema.parse({
    id, name: isWord ? (legalName === short ? `${short} (CIK ${Number(cik)})` : legalName) : short, legalName, aliases: [], products: [], epithets: [],
    ambiguous: isWord && short.length > 1 ? [{ alias: short, context: CONTEXT }] : [],
    role: 'files with the SEC', ticker: null, exchange: null, cik, parent: null, fiscalYearEndMonth, note: null,
  });
}
