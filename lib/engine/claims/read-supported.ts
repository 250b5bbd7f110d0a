// A value that no word reads, of which the ledger has the very figure: "Out of every hundred dollars, 44 stay". Which of the company's
// metrics it is may be open; that the company said it is not. Such a reading only ever supports.
import type { Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import { countDigits } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import { type FactMatch, isDerived, metricIds } from '../verdict/find-facts';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { findOwners, interpretValue, proposeMetrics } from './interpret-value';
import type { Interpretation } from './interpretation';
import { acceptsValue } from './metric-score';
import { isOfAnotherSort, isToldOfOne } from './of-books';
import { findKept, fits, isCalledOther, isOfItsOwn } from './read-by-ledger';
import type { SentenceReading } from './reading';

/** Digits of a value that agrees with a fact by more than chance. */
const TELLING = 2;
/** Kinds that few things in an article are told in but a company's figures: terms and multiples are of anything. */
const KINDS: ReadonlySet<Quantity['kind']> = new Set(['money', 'percent', 'power', 'count']);
/** Behind such a value its clause ends or goes on about a time or a place, and names no thing that it is of: "a # rocket plant", "# of its desks". */
const GOES_ON = new Set(['at', 'in', 'on', 'for', 'from', 'to', 'by', 'and', 'or', 'but', 'with', 'without', 'before', 'after', 'last', 'this', 'next', 'when', 'while', 'as', 'than', 'off', 'since', 'until', 'through', 'a', 'an', 'the', 'is', 'was', 'were', 'had', 'has', 'will', 'would', 'now', 'then', 'if', 'that', 'which', 'who', 'worth', 'later', 'so', 'not', 'it', 'they', 'he', 'she', 'we', 'you', 'already', 'alone', 'apiece', 'each', 'together', 'ago', 'earlier', 'dollars', 'bucks']);

/** False of a range, a rate, a share told in words, a number of nothing, and what is looked for or is somebody else's: a company has told none of them as it stands. */
function mayBeKept(context: Context, reading: SentenceReading, at: number, quantity: Quantity, told: Qualification): boolean {
  const { kind, unit, max, per } = quantity, next = reading.tokens[at + 1];
  return KINDS.has(kind) && max === null && per === null && !(kind === 'count' && unit === null) && !context.isElsewhere && !told.plan && !told.guidance && !told.forecast && !told.possible
    && (next === undefined || next.breaks || next.period >= 0 || next.quantity >= 0 || GOES_ON.has(next.word)) && !isOfItsOwn(context, reading, at, quantity) && !isOfAnotherSort(reading, at, quantity);
}

/** "Grew its headcount #", "they tumbled #": a change is one of ours right behind its verb or the name of what changed, and one of a price only by a word for that. */
function isBoundTo({ tokens, concepts, scopes }: SentenceReading, at: number, rule: MetricRule, { kind }: Quantity): boolean {
  if (rule.swings) return false;
  if (kind !== 'percent' || !rule.needs?.includes('grow')) return true;
  let before = at - 1;
  while (LEADS.has(tokens[before]?.word ?? '')) before--;
  return concepts.some((c) => MOVES.has(c.id) && c.from <= before && before < c.to) || (tokens[before]?.mention ?? -1) >= 0 || scopes.some((s) => s.from <= before && before < s.to);
}
const MOVES = new Set(['grow', 'fall']), LEADS = new Set(['by', 'some', 'about', 'around', 'roughly', 'nearly', 'almost', 'another', 'a', 'an', 'the', 'plus', 'minus']);

interface Supported { readonly meant: Interpretation; readonly match: FactMatch; readonly hint: number }

/** Readings of the value at token `at` by the facts that have it, of the likeliest company, the likeliest first. */
export function readSupported(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation[] {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!quantity || !mayBeKept(context, reading, at, quantity, told)) return [];
  const first = findOwners(context, reading, at)[0];
  // A digest goes on to other things: the paragraph names the company, or the article is about it.
  const owner = first && (context.blockCompanies.includes(first.company) || (context.leading === first.company && (context.isDominant || reading.mentions.length > 0))) ? first : undefined, kept = owner ? findKept(context, owner.company, quantity) : new Set<string>();
  if (!owner || !kept.size || (!owner.named && !isToldOfOne(context, reading, at, quantity))) return [];
  const hints = new Map(proposeMetrics(context, reading, at, null).map(({ rule, score }) => [rule, score]));
  const found = [...context.rules.metrics.values()].filter((rule) => metricIds(rule).some((id) => kept.has(id)) && acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)).flatMap((rule): Supported[] => {
    const meant = interpretValue(context, reading, at, told, null, { given: { owner, isCompanyGiven: false, metric: { rule, score: 0, explicit: false, from: at, to: at + 1 } } })[0];
    const match = meant && rankAgreeing(meant.query, meant.matches)[0];
    return meant && match && !isDerived(match.fact) && fits(meant, match) && !isCalledOther(context, reading, at, rule) && (hints.has(rule) || isBoundTo(reading, at, rule, quantity)) ? [{ meant, match, hint: hints.get(rule) ?? 0 }] : [];
  });
  // A sum of one digit agrees with one of many by chance; with the only one that there is less, or where nobody else is named.
  const isLone = new Set(found.map(({ match }) => match.fact.id)).size === 1;
  if (countDigits(quantity.amount) < TELLING && !(quantity.kind === 'money' && (isLone || !owner.named))) return [];
  const isSame = ({ match }: Supported) => (match.period === 'same' ? 1 : 0);
  return found.sort((a, b) => b.hint - a.hint || isSame(b) - isSame(a) || b.meant.boost - a.meant.boost).map(({ meant }) => meant);
}
