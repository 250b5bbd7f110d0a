// Whether a fact is of what a claim is of: the whole company or a part, one way of counting, one customer, one side of a deal.
import type { IndexedFact } from '../../model/ledger-index';
import type { CompiledRules } from '../claims/compile-rules';
import type { Fit, Query } from './find-facts';

const scopeParts = new Map<string, readonly string[]>();
const MAX_SCOPES_KEPT = 20_000;

/** The words of a scope that no rule names: a customer's, a product's. */
export function partsOf(scope: string): readonly string[] {
  const known = scopeParts.get(scope);
  if (known) return known;
  if (scopeParts.size > MAX_SCOPES_KEPT) scopeParts.clear();
  const parts = scope.split('-');
  scopeParts.set(scope, parts);
  return parts;
}

/** True where the sentence names the company, its parent or its unit. */
export const isNamed = ({ named, houseOf }: Query, company: string): boolean => named.some((id) => houseOf(id) === houseOf(company));

/** Among which facts one stands. */
export interface Among {
  /** The scope of its company that is the whole of the one asked about. */
  readonly relative: string | null;
  /** True where a long figure agrees, and the ledger has the metric of this fact's part alone or the paragraph speaks of that part. */
  readonly isOnly: boolean;
  readonly parts: ReadonlySet<string>;
}

/** "2 million U.S. subscribers" are none of the world's. */
const OF_COUNTRY = /\d[^,;]*\s(?:U\.S\.|American|Canadian|Mexican|Brazilian|European|British|German|French|African|Asian|Indian|Chinese|Japanese|Korean|Australian)\s/;

/** Whether a fact is of the part, the way of counting and the side of a deal that the words tell. */
export function compareScopes(rules: CompiledRules, query: Query, fact: IndexedFact, { relative, isOnly, parts }: Among): Fit {
  const kind = fact.scope ? rules.scopeById.get(fact.scope)?.kind : undefined;
  // "# subscribers in the United States" likewise.
  if (fact.scope === null && query.quantity?.kind === 'count' && (OF_COUNTRY.test(query.quantity.text) || rules.scopeById.get(query.segment ?? '')?.kind === 'place')) return 'different';
  // "Notes of #": a kind of debt that the ledger counts by itself is not all of it.
  if (fact.scope === null && query.rule.nature === 'point' && query.quantity?.kind === 'money' && query.nextTo.some((word) => parts.has(word))) return 'different';
  // GAAP is how the ledger counts where it says nothing; a claim that says nothing may mean either, and "H100 equivalents" say it by their name.
  const basis = query.basis === 'gaap' ? null : (query.basis ?? (query.quantity?.unit?.toLowerCase() === fact.basis ? fact.basis : null));
  if (basis !== fact.basis) {
    if (query.basis) return 'different';
    // "In all", "at the close": a way of counting that no word names is left open.
    return fact.scope === query.segment || !rules.scopeById.has(fact.basis ?? '') ? 'unknown' : 'different';
  }
  if (fact.scope === null && query.rule.undivided && query.partner === null && rules.scopeById.get(query.segment ?? '')?.kind === 'segment') return 'same';
  if (relative && fact.scope === relative) return 'same';
  if (fact.scope === query.segment || (query.segment !== null && rules.scopeById.get(fact.scope ?? '')?.alsoCalled === query.segment)) return 'same';
  // "Invested # in Nokia": what went to somebody else is another deal.
  if (query.partner !== null && !partsOf(fact.scope ?? '').includes(query.partner)) return 'different';
  // A deal of two others than the two that the sentence names is another deal.
  if (query.rule.nature === 'deal' && query.named.length && fact.counterparty !== null) {
    const sides = [fact.company, fact.counterparty].filter((id) => id !== query.company);
    if (!sides.some((id) => isNamed(query, id) || query.others.includes(id)) && query.named.length === 1) return 'different';
  }
  if (fact.scope !== null && kind === undefined && fact.counterparty === null && partsOf(fact.scope).every((part) => query.words.has(part))) return 'same';
  // A deal stands under one side; asked from the other, the first is its counterparty.
  if (fact.company !== query.company && fact.counterparty === query.company) return query.others.length === 0 || query.others.includes(fact.company) ? 'same' : 'unknown';
  if (isOfOtherRank(rules, query, fact)) return 'different';
  const others = [fact.counterparty, fact.scope].some((c) => c !== null && query.others.includes(c));
  if (query.isPart && fact.scope === null && query.rule.nature === 'flow') return 'different';
  // A metric that the ledger has of one part only ("orders" of AI servers) is meant of that part, and "revenue: #" of the one spoken of.
  if (kind === 'segment') return query.segment === null && (!query.rule.segment || isOnly) ? 'unknown' : 'different';
  if (kind === 'place' || kind === 'rank') return query.segment === null ? 'unknown' : 'different';
  if (kind === 'site') return 'unknown';
  if (fact.scope === null) return rules.scopeById.get(query.segment ?? '')?.kind === 'segment' && query.rule.nature === 'flow' ? 'different' : 'unknown';
  if (others) return 'same';
  return 'unknown';
}

/** "Its four largest customers made up #": of so many the ledger's figure of two of them, or of one, says nothing. */
function isOfOtherRank({ scopeById }: CompiledRules, { segment }: Query, { scope }: IndexedFact): boolean {
  if (scope === null || scopeById.get(segment ?? '')?.kind !== 'rank') return false;
  return scopeById.get(scope)?.kind === 'rank' || (segment !== ONE && segment !== TWO && partsOf(scope)[0] === 'customer');
}
/** Of these each may be told by itself: "two customers took # and #". */
const ONE = 'largest', TWO = 'top-2';
