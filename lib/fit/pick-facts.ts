// The facts of a company that a reading of the rubric may use. Reads the index only; decides nothing about points.
import type { IndexedFact, LedgerIndex } from '../model/ledger-index';
import type { FactRead } from '../model/rubric';

const YEAR_MIN_DAYS = 350;
const daysOf = ({ from, to }: { from: string; to: string }): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The company itself, and with `family` its parent and its units. */
function kinOf(company: string, index: LedgerIndex, isFamily: boolean): string[] {
  if (!isFamily) return [company];
  const parent = index.companies.get(company)?.parent ?? null;
  const units = [...index.companies.values()].filter((one) => one.parent === company).map(({ id }) => id);
  return [company, ...(parent === null ? [] : [parent]), ...units];
}

function isInScope({ scope }: IndexedFact, { scopes, scopesLike, notScopes, notScopesLike }: FactRead): boolean {
  const starts = (list: readonly string[] | undefined) => scope !== null && (list?.some((start) => scope.startsWith(start)) ?? false);
  if (notScopes?.includes(scope) || starts(notScopesLike)) return false;
  return (!scopes && !scopesLike) || (scopes?.includes(scope) ?? false) || starts(scopesLike);
}

function hasPhrases({ value, label }: IndexedFact, { measure, phrases, notPhrases }: FactRead): boolean {
  if (measure !== 'words') return typeof value.amount === 'number';
  if (typeof value.amount !== 'string') return false;
  const text = `${label} ${value.amount}`.toLowerCase();
  return (phrases?.some((phrase) => text.includes(phrase)) ?? true) && !(notPhrases?.some((phrase) => text.includes(phrase)) ?? false);
}

/**
 * Facts that fit the reading, oldest first. Left out: superseded ones, plans whose outcome is known, and figures counted on another
 * basis than the usual (non-GAAP, H100-equivalents), which no scale here is made for.
 */
export function pickFacts(company: string, read: FactRead, index: LedgerIndex): IndexedFact[] {
  const found = new Set<IndexedFact>();
  for (const one of kinOf(company, index, read.family ?? false)) {
    for (const fact of index.byCompany.get(one)?.get(read.metric) ?? []) {
      if (fact.company !== one && read.sides !== 'both') continue;
      if (fact.supersededBy.length > 0 || fact.outcome !== null) continue;
      if (fact.basis !== null && !read.bases?.includes(fact.basis)) continue;
      if (read.stages && !read.stages.includes(fact.stage)) continue;
      if (read.evidence && !read.evidence.includes(fact.evidence)) continue;
      if (read.yearly && (fact.interval === null || daysOf(fact.interval) < YEAR_MIN_DAYS)) continue;
      if (isInScope(fact, read) && hasPhrases(fact, read)) found.add(fact);
    }
  }
  return [...found];
}
