// The two sides of a deal: where a sentence names both, a figure that the ledger has of their deal is likely that one.
import type { LedgerIndex } from '../../model/ledger-index';
import type { MetricRule } from '../../model/rule';
import type { FactMatch, Query } from './find-facts';

interface Deals { readonly rules: readonly MetricRule[]; readonly partners: readonly string[]; readonly pairs: ReadonlySet<string> }

const known = new WeakMap<LedgerIndex, Deals>();
/** Shorter parts of a scope's name are in any text. */
const MIN_PARTNER = 4;

/** The rules of deals, and the words of scopes whose other side is no tracked company: "cursor", "echostar". */
function dealsOf(metrics: ReadonlyMap<string, MetricRule>, index: LedgerIndex): Deals {
  const have = known.get(index);
  if (have) return have;
  const rules = [...metrics.values()].filter(({ nature }) => nature === 'deal');
  // Only these, for an index makes each fact ready when it is first asked for.
  const kept = [...index.byCompany.values()].flatMap((byMetric) => rules.flatMap(({ id }) => byMetric.get(id) ?? []));
  const words = kept.flatMap((f) => (f.counterparty === null && f.scope !== null ? f.scope.split('-') : []));
  const pairs = new Set(kept.flatMap((f) => (f.counterparty === null ? [] : [pairOf(f.company, f.counterparty)])));
  const deals = { rules, pairs, partners: [...new Set(words)].filter((word) => word.length >= MIN_PARTNER && /^[a-z]+$/.test(word)) };
  known.set(index, deals);
  return deals;
}

const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');

/** True where the ledger has a deal between two companies. */
export const haveDealt = (metrics: ReadonlyMap<string, MetricRule>, index: LedgerIndex, one: string, other: string): boolean => dealsOf(metrics, index).pairs.has(pairOf(one, other));

/** The rules of deals where a sentence can be told of one between two: it names two houses, or words of somebody that we do not track. */
export function dealsBetween(metrics: ReadonlyMap<string, MetricRule>, index: LedgerIndex, houses: number, words: ReadonlySet<string>): readonly MetricRule[] {
  const deals = dealsOf(metrics, index);
  return houses > 1 || deals.partners.some((word) => words.has(word)) ? deals.rules : [];
}

/** True for a deal whose other side the sentence names, by its name or by the words of the deal's scope. */
export function isBetweenNamed({ rule, company, named, houseOf, words }: Query, { fact, scope }: FactMatch): boolean {
  if (rule.nature !== 'deal' || scope !== 'same') return false;
  if (fact.counterparty === null) return fact.scope?.split('-').every((part) => words.has(part)) === true;
  return [fact.company, fact.counterparty].some((id) => houseOf(id) !== houseOf(company) && named.some((other) => houseOf(other) === houseOf(id)));
}
