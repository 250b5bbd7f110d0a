// What a sentence says before it comes to its subject: "In software, Broadcom's revenue", "Without AI, SpaceX's revenue", "Over two years".
// A date, the company itself, a part that we know or a word for its papers leaves the figure what it is; anything else may make another
// one of it, and then nobody is accused.
import type { Query } from '../verdict/find-facts';
import type { Context } from './context';
import type { SentenceReading } from './reading';

const OPENERS = new Set(['in', 'for', 'from', 'at', 'on', 'by', 'with', 'without', 'outside', 'inside', 'before', 'after', 'against', 'compared', 'over', 'since', 'per', 'until', 'till', 'excluding', 'including', 'beyond', 'among', 'across', 'within', 'under', 'gross', 'net', 'leaving', 'once', 'due', 'of', 'besides', 'despite', 'apart', 'through', 'as', 'relative', 'adding', 'counting', 'stripped', 'adjusted', 'measured', 'next', 'to']);
/** These say how long or since when, and so that the figure may be of another stretch or counted from another base. */
const STRETCHED = new Set(['since', 'over', 'until', 'till', 'compared', 'against', 'per', 'relative', 'due']);
/** Behind these a part that we know is the one that is left out. */
const LEAVING_OUT = new Set(['without', 'outside', 'excluding', 'besides', 'beyond', 'before', 'leaving', 'apart']);
/** A deal is told under an agreement, in a filing and at a site; what it is for and until when makes another one of it. */
const OF_DEAL = new Set(['for', 'from', 'until', 'till', 'once', 'without', 'per']);
const MOST_WORDS = 9;

/** True where the words up to the first comma of the value's sentence say something of the figure that we cannot weigh. */
export function opensWithCondition({ rules: { lists } }: Pick<Context, 'rules'>, { tokens, scopes, text, quantities }: SentenceReading, at: number, { segment, rule }: Pick<Query, 'segment' | 'rule'>): boolean {
  const first = tokens[0]?.word ?? '';
  // "Over two years, revenue has grown #".
  if (at > 0 && quantities[tokens[0]?.quantity ?? -1]?.kind === 'duration' && /^["“]?Over\b[^,]*,/.test(text)) return true;
  if (!(rule.nature === 'deal' || rule.nature === 'event' ? OF_DEAL : OPENERS).has(first)) return false;
  const end = tokens.findIndex((t, i) => i > 0 && i <= MOST_WORDS && /^\s*["”’']?,/.test(text.slice(tokens[i - 1]?.end ?? 0, t.start)));
  // "In three years SpaceX's revenue grew": without a comma only how long it took is told apart.
  if (end < 0) return first === 'in' && /^["“]?In (?:just |only |about )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b/.test(text);
  if (at < end) return first === 'until' || first === 'till';
  // "In the first quarter Nvidia generated #, and its profit was": a clause, and no condition.
  if (tokens.slice(1, end).some((t, i) => t.mention >= 0 && (lists.toldPast.has(tokens[i + 2]?.word ?? '') || lists.having.has(tokens[i + 2]?.word ?? '')))) return false;
  if (STRETCHED.has(first)) return true;
  return tokens.slice(1, end).some((t, i) => t.mention < 0 && t.period < 0 && t.quantity < 0 && !lists.whole.has(t.word) && !lists.besideNoun.has(t.word) && !lists.times.has(t.word) && !(!LEAVING_OUT.has(first) && scopes.some((s) => s.owner.id === segment && s.from <= i + 1 && i + 1 < s.to)));
}
