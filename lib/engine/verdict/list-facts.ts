// The facts of a company's metric, with those that follow from filed ones, and by their amount: made once a ledger, when first asked
// for. It compares nothing.
import type { IndexedFact, LedgerIndex } from '../../model/ledger-index';
import type { Quantity } from '../../model/quantity';
import { type DerivedFact, deriveFourthQuarters, deriveGrowth, deriveShares } from './derive-facts';

export interface FactList {
  readonly facts: readonly (IndexedFact | DerivedFact)[];
  /** The scope of all of them where they share one; else null. */
  readonly scope: string | null;
  /** What kinds of values they have: money, percent. */
  readonly kinds: ReadonlySet<string>;
  /** Words of the scopes that facts of it have: of a bridge, of notes, of a talk. */
  readonly parts: ReadonlySet<string>;
  /** In the same order, at least those whose amount may agree with a plain quantity by the rules of agree.ts. */
  near(quantity: Quantity): readonly IndexedFact[];
}

/** Whose change over a year each metric is. */
const GROWTH_OF: Readonly<Record<string, string>> = { revenue_growth: 'revenue', segment_growth: 'segment_revenue', net_income_growth: 'net_income', operating_income_growth: 'operating_income', eps_growth: 'eps', capex_growth: 'capex', inventory_growth: 'inventory', free_cash_flow_growth: 'free_cash_flow' };

/** Facts that follow from filed ones for a metric of a company. */
function deriveFor(index: LedgerIndex, company: string, metric: string): readonly DerivedFact[] {
  const facts = (m: string) => index.byCompany.get(company)?.get(m)?.filter((f) => f.company === company) ?? [];
  const levels = (m: string) => [...facts(m), ...deriveFourthQuarters(facts(m))];
  const grown = GROWTH_OF[metric];
  if (grown !== undefined) return deriveGrowth(levels(grown), metric);
  switch (metric) {
    case 'operating_margin': return deriveShares(facts('operating_income'), levels('revenue'), metric);
    case 'net_margin': return deriveShares(facts('net_income'), levels('revenue'), metric);
    case 'gross_margin': return deriveShares(facts('gross_profit'), levels('revenue'), metric);
    case 'rnd_share_of_revenue': return deriveShares(facts('rnd_expense'), levels('revenue'), metric);
    case 'segment_share': return deriveShares(facts('segment_revenue'), levels('revenue'), metric);
    case 'capex_share': return deriveShares(facts('capex').filter((f) => f.scope !== null), facts('capex').filter((f) => f.scope === null), metric);
    case 'segment_operating_margin': return deriveShares(facts('segment_operating_income'), facts('segment_revenue'), metric);
    case 'revenue': case 'segment_revenue': case 'net_income': case 'operating_income': case 'capex': case 'rnd_expense': case 'free_cash_flow': return deriveFourthQuarters(facts(metric));
    default: return [];
  }
}

/** Fewer facts than this are looked through as fast as looked up. */
const FEW = 24;
/** No agreement reaches further: half of a figure of one digit, a quarter above a lower bound, 5 % about. */
const LOWEST = 0.45, HIGHEST = 1.6;

/** The first place in `sorted` that is not below `amount`. */
function firstAtLeast(sorted: Float64Array, amount: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < amount) low = middle + 1;
    else high = middle;
  }
  return low;
}

function makeList(facts: readonly IndexedFact[]): FactList {
  const first = facts[0]?.scope ?? null, scope = facts.every((f) => f.scope === first) ? first : null;
  const parts = new Set(facts.flatMap((f) => f.scope?.split('-') ?? [])), kinds = new Set(facts.map((f) => f.value.kind));
  if (facts.length < FEW) return { facts, scope, kinds, parts, near: () => facts };
  const sizeOf = (at: number) => Math.abs(facts[at]?.value.amount as number);
  // A range may hold a figure that is far from both of its ends.
  const single = [...facts.keys()].filter((at) => typeof facts[at]?.value.amount === 'number' && facts[at]?.value.max === null).sort((a, b) => sizeOf(a) - sizeOf(b));
  const sizes = Float64Array.from(single, sizeOf);
  const ranged = [...facts.keys()].filter((at) => facts[at]?.value.max !== null);
  return {
    facts,
    scope,
    kinds,
    parts,
    near({ amount, max, step }) {
      const ends = [Math.abs(amount), Math.abs(max ?? amount)];
      const low = Math.min(...ends), high = Math.max(...ends);
      if (low === 0 || step > low) return facts;
      const places = [...single.slice(firstAtLeast(sizes, low * LOWEST), firstAtLeast(sizes, high * HIGHEST)), ...ranged];
      return places.sort((a, b) => a - b).flatMap((at) => facts[at] ?? []);
    },
  };
}

interface Lists { readonly told: Map<string, FactList>; readonly all: Map<string, FactList> }
const cache = new WeakMap<LedgerIndex, Map<string, Lists>>();

/** All facts that answer for a metric of a company; those that follow by arithmetic only where no filed one says the same. */
export function listFacts(index: LedgerIndex, company: string, metric: string, withDerived: boolean): FactList {
  let byCompany = cache.get(index);
  if (!byCompany) cache.set(index, (byCompany = new Map()));
  let both = byCompany.get(company);
  if (!both) byCompany.set(company, (both = { told: new Map(), all: new Map() }));
  const lists = withDerived ? both.all : both.told;
  const have = lists.get(metric);
  if (have) return have;
  const told = index.byCompany.get(company)?.get(metric) ?? [];
  const keyOf = (f: IndexedFact) => `${f.scope} ${f.period} ${f.basis}`;
  const filed = new Set(told.filter((f) => f.evidence === 'filed').map(keyOf));
  const derived = withDerived ? deriveFor(index, company, metric).filter((d) => !filed.has(keyOf(d))) : [];
  const ids = new Set<string>();
  // Of two sums that begin with one fact the first stands.
  const list = makeList([...told, ...derived.filter((d) => !ids.has(d.id) && ids.add(d.id))]);
  lists.set(metric, list);
  return list;
}
