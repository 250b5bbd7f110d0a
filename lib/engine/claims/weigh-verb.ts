// Who has the figure, and how the sentence puts it: "Dell's client group had" is a part of Dell, "wrote off # of inventory" no inventory,
// "spent # on sales" no sales. What may stand there and leave the figure the company's own is data (rules/metrics/lists.json); every other
// word may tell of something else, and then nobody is accused.
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import type { SentenceReading } from './reading';
import { findNoun } from './weigh-noun';

type Lists = CompiledRules['lists'];

/** From a possessive to the verb or the noun behind it, and from a value to the noun behind it, so many words. */
const OWNED_REACH = 7, NOUN_REACH = 3;
const OF = new Set(['of', 'in', 'on', 'from', 'for']);
/** Of what is spent, spending is the having. */
const SPENDS = new Set(['spent', 'spend', 'spends', 'spending', 'paid', 'pays', 'invested', 'invests', 'burned', 'burnt', 'used']), SPENDING = new Set(['capex', 'opex', 'rnd', 'burn', 'interest-bill', 'buyback', 'capital-return']);
const FOR = new Set(['for', 'on']);

/** True where "@'s <something>" has the figure: a part that no scope of ours names, a product, a customer. */
export function isOfSomethingOwned(lists: Lists, reading: SentenceReading, at: number, company: string, rule: MetricRule): boolean {
  return reading.mentions.some((m, n) => m.company === company && OWNER.test(reading.text.slice(m.end)) && isOwnedBefore(lists, reading, (reading.mentionAt[n] ?? at) + 1, at, rule));
}
const OWNER = /^['’]s?\s/;

const BRINGS = new Set(['brought', 'brings', 'bring', 'gave', 'gives', 'earned', 'earns', 'netted', 'nets', 'yielded', 'made', 'makes', 'cost', 'costs', 'won', 'handed']);

/** "Office brought Microsoft revenue of #": what brings a company its figure is a part of it. */
export const isBroughtBy = ({ mentions, mentionAt, tokens, scopes }: SentenceReading, at: number, company: string): boolean => mentions.some((m, n) => {
  const i = mentionAt[n] ?? -1;
  // A part that we know by its name brings its own figure.
  return m.company === company && i > 1 && i < at && BRINGS.has(tokens[i - 1]?.word ?? '') && !tokens[i]?.breaks && !scopes.some((s) => s.to === i - 1);
});

/** "The other bets of Alphabet lost #": a figure of what the company has, by a noun that is none of its figures. */
export const isOfHoldings = (lists: Lists, { mentions, mentionAt, tokens, concepts }: SentenceReading, at: number, company: string): boolean => mentions.some((m, n) => {
  const i = mentionAt[n] ?? -1, head = tokens[i - 2];
  return m.company === company && i > 1 && i < at && tokens[i - 1]?.word === 'of' && head !== undefined && head.mention < 0 && head.period < 0 && head.quantity < 0
    && isHaving(lists, tokens[i + 1]?.word ?? '') && !lists.whole.has(head.word) && !lists.besideNoun.has(head.word) && !lists.times.has(head.word) && !concepts.some((c) => c.from <= i - 2 && i - 2 < c.to);
});

/** A verb by which what stands before it has the figure. */
const isHaving = (lists: Lists, word: string): boolean => lists.toldPast.has(word) || lists.having.has(word);

function isOwnedBefore(lists: Lists, reading: SentenceReading, first: number, at: number, rule: MetricRule): boolean {
  const noun = findNoun(reading, at, rule);
  const isFigure = (i: number) => reading.concepts.some((c) => !c.inner && c.from <= i && i < c.to);
  let owned = 0, figures = 0;
  for (let i = first; i < Math.min(at, first + OWNED_REACH); i++) {
    const token = reading.tokens[i];
    if (!token) return false;
    if (reading.inAside[i] && !reading.inAside[at]) continue;
    if (token.breaks && i > first && !reading.inAside[i - 1]) {
      // "SpaceX's terminals, sold at a loss, brought in": past what the commas set apart.
      const end = reading.tokens.findIndex((t, k) => k > i && k < at && t.breaks);
      return owned > 0 && isHaving(lists, reading.tokens[end]?.word ?? '');
    }
    // "Dell's outlay for sales": the noun is what something else is for.
    if (noun && i >= noun.from && i < noun.to) return owned > 0 && FOR.has(reading.tokens[i - 1]?.word ?? '');
    // "Microsoft's revenue was # and its operating income #": the first figure has its own value.
    const isOfScope = reading.scopes.some((s) => s.from >= first && s.from < i);
    if (isHaving(lists, token.word)) return owned > figures || isOfScope && owned > 0 || (owned > 0 && !(noun && noun.from > i && reading.tokens.slice(i, noun.from).some((t) => t.quantity >= 0)));
    if (lists.whole.has(token.word) || reading.concepts.some((c) => c.from <= i && i < c.to && !c.inner && rule.about?.[c.id] !== undefined)) return false;
    if (token.mention >= 0 || (token.period < 0 && token.quantity < 0 && !lists.times.has(token.word) && !lists.besideNoun.has(token.word))) { owned++; if (isFigure(i)) figures++; }
  }
  return false;
}

/** "Redeemed # of debt", "spent # on sales": true where the noun stands behind the value and the word before it is of no having or reporting. */
export function isDoneWith(lists: Lists, reading: SentenceReading, at: number, rule: MetricRule): boolean {
  const noun = findNoun(reading, at, rule), before = reading.tokens[at - 1];
  if (!noun || noun.from <= at || noun.from - at > NOUN_REACH || !OF.has(reading.tokens[at + 1]?.word ?? '') || !before || reading.tokens[at]?.breaks) return false;
  if (SPENDS.has(before.word) && Object.keys(rule.about ?? {}).some((id) => SPENDING.has(id))) return false;
  return before.quantity < 0 && before.period < 0 && before.mention < 0 && !lists.beforeValue.has(before.word);
}
