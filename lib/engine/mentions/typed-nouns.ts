// "The lab", "the chipmaker", "the cloud provider": nouns that only a company of that trade can stand behind.
// The trade is read off the ledger's `role`; no company is named here.
import type { Company } from '../../model/ledger';

/** `nouns` in lower case, as a pattern; `role` is looked for in the ledger's role of a company. */
interface Trade { readonly nouns: string; readonly role: RegExp }

const TRADES: readonly Trade[] = [
  { nouns: '(?:ai )?lab|ai (?:developer|company|firm|group)|model (?:maker|developer|builder)', role: /\bAI lab\b/i },
  { nouns: '(?:ai )?start-?up|newcomer|upstart', role: /\bAI lab\b|^AI chips\b/i },
  { nouns: 'memory ?(?:maker|chip ?maker|giant|supplier)', role: /\bmemory\b/i },
  { nouns: 'foundry|contract chip ?maker', role: /\bcontract chipmaker\b|\bfoundry\b/i },
  { nouns: 'chip ?(?:maker|designer)|chip (?:giant|company|firm|group)|semiconductor (?:company|firm|maker|group)', role: /\bchip|\bGPU|\bprocessor|\bmemory/i },
  { nouns: 'rocket (?:maker|company|firm|builder)|space (?:company|firm|group)|launch (?:company|provider)', role: /\blaunch\b/i },
  { nouns: 'server (?:maker|vendor|company)', role: /\bservers\b/i },
  { nouns: 'neocloud|cloud (?:provider|company|firm|operator|giant)|gpu cloud', role: /\bcloud\b/i },
  { nouns: 'car ?maker|electric-?car maker', role: /\bcars\b/i },
  { nouns: '(?:online |internet )?retailer|e-commerce (?:giant|group|company)', role: /\bretail\b/i },
  { nouns: 'turbine (?:maker|manufacturer)', role: /\bturbines\b/i },
];

/** All nouns, as a pattern for running text, where abbreviations stand in capitals. */
export const TYPED_NOUNS = TRADES.map(({ nouns }) => nouns.replaceAll('ai ', '(?:AI|ai) ').replaceAll('gpu ', 'GPU ')).join('|');

const byNoun = TRADES.map(({ nouns, role }) => ({ noun: new RegExp(`^(?:${nouns})$`), role }));

/** True where two companies live off the same trade, by the ledger's roles of them. */
export const areOfOneTrade = (one: string, other: string): boolean => TRADES.some(({ role }) => role.test(one) && role.test(other));

/** Named so many times as often, a company is meant before one that an earlier paragraph spoke of last. */
const OFTEN = 3;

/** Whom a text has spoken of, the last first: in the paragraph so far, and in all; and how often it names each. */
export interface Spoken { readonly here: readonly string[]; readonly recent: readonly string[]; readonly counts: ReadonlyMap<string, number>; readonly companies: ReadonlyMap<string, Company> }

/** The company that a typed noun stands for: of those whose trade fits the one that its paragraph spoke of last, else the text; null where none fits. */
export function resolveTypedNoun(noun: string, { here, recent, counts, companies }: Spoken): string | null {
  const trade = byNoun.find((t) => t.noun.test(noun.toLowerCase()));
  if (!trade) return null;
  const fits = (id: string) => trade.role.test(companies.get(id)?.role ?? '');
  const near = here.find(fits);
  if (near) return near;
  const all = recent.filter(fits), last = all[0] ?? null;
  const countOf = (id: string | null) => (id === null ? 0 : (counts.get(id) ?? 0));
  const main = all.reduce((most, id) => (countOf(id) > countOf(most) ? id : most), last);
  return countOf(main) >= OFTEN * countOf(last) ? main : last;
}
