// "The lab", "the chipmaker", "the cloud provider": nouns that only a company of that trade can stand behind.
// The trade is read off the ledger's `role`; no company is named here.
import type { Company } from '../../model/ledger';

interface Trade { readonly noun: RegExp; readonly role: RegExp }

const TRADES: readonly Trade[] = [
  { noun: /^(?:lab|ai (?:lab|developer|company|firm|group)|model (?:maker|developer|builder))$/, role: /\bAI lab\b/i },
  { noun: /^(?:start-?up|ai start-?up|newcomer|upstart)$/, role: /\bAI lab\b|\bAI chips\b|\bAI cluster/i },
  { noun: /^(?:memory ?(?:maker|chip ?maker|giant|supplier))$/, role: /\bmemory\b/i },
  { noun: /^(?:foundry|contract chip ?maker)$/, role: /\bcontract chipmaker\b|\bfoundry\b/i },
  { noun: /^(?:chip ?maker|chip ?designer|chip (?:giant|company|firm|group)|semiconductor (?:company|firm|maker|group))$/, role: /\bchip|\bGPU|\bprocessor|\bmemory/i },
  { noun: /^(?:rocket (?:maker|company|firm|builder)|space (?:company|firm|group)|launch (?:company|provider))$/, role: /\blaunch\b/i },
  { noun: /^(?:server (?:maker|vendor|company))$/, role: /\bservers\b/i },
  { noun: /^(?:neocloud|cloud (?:provider|company|firm|operator|giant)|gpu cloud)$/, role: /\bcloud\b/i },
  { noun: /^(?:car ?maker|electric-?car maker)$/, role: /\bcars\b/i },
  { noun: /^(?:turbine (?:maker|manufacturer))$/, role: /\bturbines\b/i },
];

/** The nouns, for a pattern: longest first. */
export const TYPED_NOUNS = `(?:(?:AI|ai) )?(?:labs?|start-?up)|(?:AI|ai) (?:developer|company|firm|group)|model (?:maker|developer|builder)|newcomer|upstart|memory ?(?:maker|chip ?maker|giant|supplier)|foundry|contract chip ?maker|chip ?(?:maker|designer)|chip (?:giant|company|firm|group)|semiconductor (?:company|firm|maker|group)|rocket (?:maker|company|firm|builder)|space (?:company|firm|group)|launch (?:company|provider)|server (?:maker|vendor|company)|neocloud|cloud (?:provider|company|firm|operator|giant)|GPU cloud|car ?maker|electric-?car maker|turbine (?:maker|manufacturer)`;

const tradeOf = (noun: string): Trade | undefined => TRADES.find((t) => t.noun.test(noun.toLowerCase()));

/** True where the noun says a trade at all. */
export const isTyped = (noun: string): boolean => tradeOf(noun) !== undefined;

/** The company that a typed noun stands for: the one spoken of last whose trade fits; null where none does. */
export function resolveTypedNoun(noun: string, recent: readonly string[], companies: ReadonlyMap<string, Company>): string | null {
  const trade = tradeOf(noun);
  if (!trade) return null;
  return recent.find((id) => trade.role.test(companies.get(id)?.role ?? '')) ?? null;
}
