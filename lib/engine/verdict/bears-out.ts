// Facts that agree in value and yet bear nothing out: of another moment than the named one, of one part where the whole is told, of
// another customer than the named one, aimed at where the filing tells what came of it, or a deal the other way round.
import type { Sides } from '../claims/find-giver';
import type { Qualification } from '../claims/find-stage';
import type { IndexedFact } from '../../model/ledger-index';
import { countDigits } from './agree';
import { partsOf } from './compare-scopes';
import { type FactMatch, isDerived, type Query } from './find-facts';
import { type Certainty, isBinding } from './find-contradiction';
import { TELLING_DIGITS } from './slip';

/** "Cash was # at the end of March", which it was in June: bears nobody out where the ledger has the moment that is named. */
const isAfter = (query: Query, { fact, period }: FactMatch, matches: readonly FactMatch[]): boolean => query.rule.nature === 'point' && fact.stage === 'actual' && period === 'different'
  && query.periods.some((p) => p.origin === 'own' && p.to < (fact.periodEnd ?? fact.asOf))
  && matches.some((o) => o.period === 'same' && o.value === 'differs' && o.fact.stage === 'actual' && o.fact.metric === fact.metric && o.fact.scope === fact.scope);

const MONTH_MS = 31 * 86_400_000;
/** A day or a month is named for what was so then, however loosely it is told. */
const isMoment = ({ from, to }: Query['periods'][number]): boolean => Date.parse(to) - Date.parse(from) <= MONTH_MS;

/** "Its backlog was # in the first quarter", which it was when that quarter began: the moment that a quarter names is its end, where the ledger has it. */
const isBefore = (query: Query, { fact }: FactMatch, matches: readonly FactMatch[], isAlone: boolean): boolean => query.rule.nature === 'point' && fact.periodEnd !== null
  && query.periods.some((p) => p.origin === 'own' && (!p.loose || (isAlone && query.periods.length === 1 && isMoment(p))) && fact.periodEnd !== null && fact.periodEnd < p.from && matches.some((o) => o.value === 'differs' && o.fact.periodEnd !== null && o.fact.periodEnd >= p.from && o.fact.periodEnd <= p.to && o.fact.metric === fact.metric && o.fact.scope === fact.scope && o.fact.basis === fact.basis));

/** Sums that follow from filed figures are many: a short one agrees with some of them by chance, in another period than the one that is spoken of. */
const isByChance = ({ quantity, periods }: Query, { fact, period, scope }: FactMatch): boolean => isDerived(fact) && periods.length > 0 && period !== 'same' && scope !== 'same' && quantity !== null && countDigits(quantity.amount) < TELLING_DIGITS;

/** "For customers" speaks of the part "customer". */
const isSaid = ({ words }: Query, part: string): boolean => words.has(part) || words.has(`${part}s`);

/** A part that is nearly all may be told as the whole. */
const SMALL = 0.5;
const isSmallPart = ({ value: { amount } }: IndexedFact, whole: IndexedFact): boolean => typeof amount === 'number' && typeof whole.value.amount === 'number' && Math.abs(amount) < SMALL * Math.abs(whole.value.amount);

/** "In all of 2025 it launched # times", of which the ledger has another figure, and # of those for customers: nothing in the words says so. */
const isOfUnsaidPart = (query: Query, { fact, period, scope }: FactMatch, matches: readonly FactMatch[]): boolean => query.rule.nature === 'flow' && scope === 'unknown' && period === 'same' && query.segment === null && fact.scope !== null && !partsOf(fact.scope).some((part) => isSaid(query, part))
  && matches.some((o) => o.fact.scope === null && isSmallPart(fact, o.fact) && o.value === 'differs' && o.period === 'same' && o.fact.metric === fact.metric && o.fact.basis === fact.basis && o.fact.period === fact.period && o.fact.stage === fact.stage);

/** "G42 alone accounted for #", which another customer did: of the one that is named the ledger has a figure of its own. */
const isOfUnnamed = (query: Query, { fact, scope }: FactMatch, matches: readonly FactMatch[]): boolean => query.rule.nature === 'flow' && scope !== 'same' && fact.scope !== null && !partsOf(fact.scope).some((part) => isSaid(query, part))
  && matches.some((o) => o.value === 'differs' && o.fact.metric === fact.metric && o.fact.period === fact.period && o.fact.scope !== null && partsOf(o.fact.scope).every((part) => isSaid(query, part)));

/** "It reported sales of #", which it had only foreseen: of the same thing the ledger has what came of it. */
const isOnlyForeseen = ({ ahead, articleDay, quantity, firm }: Query, { fact, scope, period }: FactMatch, matches: readonly FactMatch[]): boolean => !ahead && firm && quantity?.max === null && (fact.stage === 'guided' || fact.stage === 'target') && period === 'same' && scope === 'same'
  && matches.some((o) => o.fact.stage === 'actual' && o.fact.evidence === 'filed' && o.fact.asOf <= articleDay && o.value === 'differs' && o.period === 'same' && o.scope === 'same' && o.fact.counterparty === fact.counterparty && o.fact.asOf >= fact.asOf);

const GIVEN_AWAY = /^(Investment|Loan|Shares under warrant) (in|to|from)\b/;

/** True where the words have the two sides of a deal the other way round. */
export function isTurnedRound({ company, counterparty, label }: IndexedFact, { houseOf }: Query, sides: Sides | null): boolean {
  const [, what, way] = GIVEN_AWAY.exec(label) ?? [];
  if (!sides || counterparty === null || way === undefined || (what === 'Investment') !== sides.isInvested) return false;
  const [giver, taker] = way === 'from' ? [counterparty, company] : [company, counterparty];
  return houseOf(sides.giver) === houseOf(taker) && houseOf(sides.taker) === houseOf(giver);
}

/** The filed deal that a sentence tells the other way round: all agrees but who gives and who takes. */
export function findTurnedRound(query: Query, told: Qualification, matches: readonly FactMatch[], sure: Pick<Certainty, 'sides' | 'isTold' | 'articleDay'>): FactMatch | null {
  const { sides } = sure;
  if (!sides || told.hedged || told.possible || told.hypothetical || told.question || told.negated) return null;
  const turned = matches.find((m) => m.value === 'agrees' && m.period !== 'different' && isBinding(m, sure) && isTurnedRound(m.fact, query, sides));
  return turned && sure.isTold ? turned : null;
}

/** Of the facts that agree those that bear the claim out, in their order; `matches` are all that it is held against. */
export function keepBearing(query: Query, agreeing: readonly FactMatch[], matches: readonly FactMatch[], sure: Pick<Certainty, 'close' | 'isAlone' | 'isOfLine' | 'sides'>): FactMatch[] {
  if (!agreeing.length) return [];
  // Read off the words once, and not for each fact.
  const { close, isAlone, isOfLine, sides } = sure;
  return agreeing.filter((m) => !(isAfter(query, m, matches) && close) && !isBefore(query, m, matches, isAlone) && !isByChance(query, m)
    && !(isAlone && (isOfUnsaidPart(query, m, matches) || isOfUnnamed(query, m, matches) || isOnlyForeseen(query, m, matches))) && !isTurnedRound(m.fact, query, sides) && !(isOfLine && query.segment === null && m.fact.scope === null));
}
