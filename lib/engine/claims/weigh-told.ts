// What a value takes over from the text before, and from metrics that the same words may mean.
import type { MetricRule } from '../../model/rule';
import { answersHead } from './find-head';
import { isPaid } from './metric-score';
import { opensList } from './find-series';
import { bareProfit } from './profit-words';
import type { Weighing } from './weighing';

/** So much of a concept's weight goes over: into a short sentence or a list, and elsewhere; less of it where a value just before is taken over too. */
const INTO_SHORT = 0.75, INTO_OTHER = 0.3, BESIDE_NEAR = 0.75;
const SHORT_SENTENCE = 14;
const INHERITED = 1.5, COMPARED = 2.6, MOVED = 9;
/** What the sentence before spoke of last: a fact must bear it out. */
const CONTINUED = 0.9;
/** Behind a sum that was raised, "at" leads to a valuation. */
const RAISES: ReadonlySet<string> = new Set(['funding_round', 'ipo_raise']);
const AT_VALUE = 4;
/** A fact of three digits makes up for the rest. */
const OF_KIN = 0.65;

/** A short sentence ("Sure: $4.28 billion in 2025") speaks of what the one before spoke of. */
export function weighCarried(w: Weighing): void {
  const { rules, reading, at, carried, head, inherited } = w;
  const isBare = (until = reading.tokens.length) => !reading.concepts.some((c) => c.from < until && rules.byConcept.has(c.id));
  const isShort = reading.tokens.length <= SHORT_SENTENCE && isBare(), isList = !isShort && carried.length > 0 && opensList(reading, at) && isBare(at);
  // "Debt? A mere $8.5 billion."
  const isAnswer = head.length > 0 && isBare() && answersHead(reading, at);
  if (isAnswer) for (const id of head) for (const { rule, weight } of rules.byConcept.get(id) ?? []) w.add(rule, weight, true, Math.max(at - 1, 0), at);
  // Who has dealt with whom, a list of names does not say.
  // A topic says what may be spoken of, and of no figure that it is.
  for (const id of carried) if (rules.telling.has(id) || !rules.topics.has(id)) for (const { rule, weight } of rules.byConcept.get(id) ?? []) w.add(rule, weight * (isShort || (isList && rule.nature !== 'deal') ? INTO_SHORT : INTO_OTHER) * (inherited?.isNear ? BESIDE_NEAR : 1));
}

/** "Google pledged $40 billion, Amazon $25 billion": the second value has the first one's metric. That comes back where it is the same profit that a bare word tells which way went. */
export function weighInherited(w: Weighing): MetricRule | null {
  const { reading, at, kind, inherited } = w;
  if (!inherited) return null;
  // "Operating income of #, against a loss of # a year before".
  const way = kind === 'money' && inherited.isCompared && inherited.rule.signed === true ? bareProfit(reading, at) : undefined;
  const verb = inherited.isChange ? reading.concepts.find((c) => (c.id === 'grow' || c.id === 'fall') && c.to <= at && at - c.to <= 1) : undefined;
  w.add(inherited.rule, inherited.isMoved ? MOVED : inherited.isCompared ? COMPARED : inherited.isNear ? INHERITED : CONTINUED, false, inherited.isChange ? (verb?.from ?? at) : Math.min(way?.from ?? at, at), at + 1);
  // "Raising $15 billion at $230 billion": the second sum is what the whole is held to be worth.
  if (kind === 'money' && inherited.isNear && RAISES.has(inherited.rule.id) && reading.tokens[at - 1]?.word === 'at') w.addTo('valuation', AT_VALUE);
  return way ? inherited.rule : null;
}

/** However many words may mean a metric of the same kin too, it is never likelier than the likeliest that they say. */
export function weighKin(w: Weighing): void {
  const { rules, reading, at, kind, per, best } = w;
  // "Put # into Marvell": what goes into a company is spent on no plant.
  const isPutInto = /^in(?:to)?$/.test(reading.tokens[at + 1]?.word ?? '') && (reading.tokens[at + 2]?.mention ?? -1) >= 0;
  const kindred = new Map<MetricRule, { score: number; from: number; to: number }>();
  for (const [rule, said] of best) {
    if (!said.explicit || (rule.rate && kind === 'money' && !isPaid(reading, per))) continue;
    for (const id of rule.kin ?? []) {
      const kin = rules.metrics.get(id), score = said.score * OF_KIN;
      if (kin && !(isPutInto && kin.nature === 'flow') && !best.get(kin)?.explicit && (kindred.get(kin)?.score ?? 0) < score) kindred.set(kin, { score, from: said.from, to: said.to });
    }
  }
  for (const [kin, { score, from, to }] of kindred) w.add(kin, score, false, from, to);
}
