// Who gives whom a loan, shares, a warrant or an investment, where a verb of the sentence says it outright: "Cerebras borrowed # from
// OpenAI". What is put in the passive, or in any other way, is left open.
import { isOfItself } from '../mentions/mention';
import type { HouseOf } from '../mentions/find-topic';
import type { Context } from './context';
import type { SentenceReading } from './reading';

/** The companies that give and take, as the words have it. */
export interface Sides { readonly giver: string; readonly taker: string; /** Money for a part of the taker, and no loan and no warrant. */ readonly isInvested: boolean }

type Lists = Context['rules']['lists'];

/** From a verb back to its subject, so many small words. */
const SUBJECT_WITHIN = 3;
/** Behind these a company is no subject: "a customer of AMD", "shares from Nvidia". */
const NO_SUBJECT = new Set(['of', 'by', 'from', 'with', 'to', 'for', 'in', 'on', 'at', 'than', 'like', 'unlike', 'and', 'or', 'via', 'through', 'behind', 'between']);
const OWNER = /^['’]s?(?=\s)/, PAPER = /^['’]s?\s(?:[a-z]+\s){0,2}(?:shares?|stock|equity)\b/;
const PAPERS = new Set(['share', 'shares', 'stock', 'stake', 'equity']);
const INTO = new Set(['in', 'into']);

/** The token of the company that does what the verb at `verb` says; -1 where another word stands between, or the company only owns what does. */
function findSubject(lists: Lists, { tokens, mentions, text }: SentenceReading, verb: number): number {
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT_WITHIN); i--) {
    const token = tokens[i];
    if (!token || tokens[i + 1]?.breaks) return -1;
    const mention = mentions[token.mention];
    if (mention) return isOfItself(mention) && !OWNER.test(text.slice(token.end)) && !OWNER.test(text.slice(mention.end)) && (token.breaks || !NO_SUBJECT.has(tokens[i - 1]?.word ?? '')) ? i : -1;
    if (token.period < 0 && !lists.beforeDeed.has(token.word)) return -1;
  }
  return -1;
}

/** Whether the company at token `i`, behind the verb, is the one that `way` leads to. */
function isOther(reading: SentenceReading, i: number, verb: number, way: 'gives' | 'invests' | 'takes'): boolean {
  const { tokens, mentions, text } = reading, before = tokens[i - 1]?.word ?? '', behind = text.slice(mentions[tokens[i]?.mention ?? -1]?.end ?? 0);
  if (way === 'takes') return before === 'from' && !OWNER.test(behind);
  if (way === 'gives') return (i === verb + 1 || before === 'to') && !OWNER.test(behind);
  return PAPER.test(behind) || (INTO.has(before) && !OWNER.test(behind)) || (before === 'of' && PAPERS.has(tokens[i - 2]?.word ?? ''));
}

/** The two sides of what the value at token `at` is of; null where more than one verb, or none, gives anything. */
export function findSides(lists: Lists, houseOf: HouseOf, reading: SentenceReading, at: number): Sides | null {
  const { tokens, mentions, borders } = reading;
  const wayOf = (word: string) => (lists.handsOver.has(word) ? 'gives' : lists.invests.has(word) ? 'invests' : lists.takesFrom.has(word) ? 'takes' : null);
  const verbs = tokens.slice(0, at).flatMap((t, i) => { const way = t.quantity < 0 && t.mention < 0 && t.period < 0 ? wayOf(t.word) : null; return way ? [{ i, way } as const] : []; });
  const [verb] = verbs;
  if (!verb || verbs.length > 1 || borders[verb.i] !== borders[at]) return null;
  const subject = findSubject(lists, reading, verb.i), doer = mentions[tokens[subject]?.mention ?? -1]?.company;
  if (doer === undefined) return null;
  const others = tokens.flatMap((t, i) => { const company = mentions[t.mention]?.company; return company !== undefined && i > verb.i && houseOf(company) !== houseOf(doer) ? [{ i, company }] : []; });
  const [other] = others.filter(({ i }) => isOther(reading, i, verb.i, verb.way));
  if (!other || others.some(({ company }) => houseOf(company) !== houseOf(other.company))) return null;
  const isInvested = verb.way === 'invests';
  return verb.way === 'takes' ? { giver: other.company, taker: doer, isInvested } : { giver: doer, taker: other.company, isInvested };
}
