// One verdict for one claim, from the facts that it compares with and the way it is told. The rules of verdicts.md, in order.
import type { IndexedFact, LedgerIndex } from '../../model/ledger-index';
import type { Evidence, Stage, Verdict } from '../../model/verdict';
import type { FactValue } from '../../model/ledger';
import type { Qualification } from '../claims/find-stage';
import { countDigits } from './agree';
import { findTurnedRound, keepBearing } from './bears-out';
import { type Certainty, findContradiction, findSlip } from './find-contradiction';
import { type FactMatch, isDerived, metricIds, type Query } from './find-facts';

export interface Decision {
  readonly verdict: Verdict;
  readonly match: FactMatch | null;
  readonly newer: IndexedFact | null;
  readonly stage: Stage;
  /** What decided, for the reason sentence and the trace. */
  readonly ground: Ground;
  /** What is filed under the same name for the same time and part, where too much is open to hold the claim to it. */
  readonly beside?: IndexedFact | undefined;
}

export type Ground =
  | 'agrees' | 'agrees-derived' | 'agrees-unfiled' | 'agrees-target' | 'plan-words' | 'superseded' | 'right-when-written' | 'named-date'
  | 'differs' | 'turned-round' | 'lookalike' | 'target-told-as-done' | 'forecast' | 'nothing-known' | 'not-comparable';

const DAY_MS = 86_400_000;
const EVIDENCE_RANK: Record<Evidence, number> = { filed: 0, stated: 1, reported: 2, estimated: 3 };
const FIT_RANK = { same: 2, unknown: 1, different: 0 } as const;

/** Facts that support the claim, the best first. */
export function rankAgreeing(query: Query, matches: readonly FactMatch[]): FactMatch[] {
  // Of many readings of a value most agree with nothing.
  if (!matches.length) return [];
  const strict = query.rule.nature === 'flow';
  // A figure told of today is not borne out by what a company hopes for years ahead, nor one of a period that is over by its outlook; a bare figure in a table may be just that.
  const isOpen = () => !query.firm && !query.periods.some((p) => p.origin === 'own') && countDigits(query.quantity?.amount ?? 0) >= 2;
  // "Capital spending of # this year", written in the year: how it came out nobody knew.
  const isRunning = ({ fact, period }: FactMatch) => period === 'same' && fact.interval !== null && fact.interval.to > query.articleDay;
  const isFar = (m: FactMatch) => strict && !query.ahead && (m.fact.stage === 'target' || m.fact.stage === 'guided') && ((m.period !== 'same' && m.fact.interval !== null && m.fact.interval.to > query.articleDay && !isOpen()) || (m.fact.outcome !== null && !isRunning(m)) || (query.firm && m.fact.interval !== null && m.fact.interval.to <= query.articleDay) || (m.fact.interval === null && query.quantity?.kind !== 'count' && query.periods.some((p) => p.origin === 'own' && p.to <= query.articleDay)));
  // Nobody hopes for what was named as an aim only later; the outlook for a period may have been given before the ledger's own day.
  const isLater = (m: FactMatch) => query.ahead && query.rule.nature === 'point' && m.period !== 'same' && (m.fact.stage === 'target' || m.fact.stage === 'guided') && m.fact.asOf > query.articleDay;
  const usable = matches.filter((m) => m.value === 'agrees' && m.scope !== 'different' && !isFar(m) && !isLater(m) && !(!query.ahead && isToCome(m.fact, query.articleDay)) && !(m.period === 'different' && (strict || (query.rule.swings === true && query.periods.some(isNamedDay)) || m.fact.stage === 'actual' && query.rule.nature !== 'deal' && query.periods.some((p) => p.origin === 'own') && query.rule.nature !== 'point')));
  // One value that is the same says more than a range that holds it; what is told as done is likelier what has happened.
  const isExact = (m: FactMatch) => m.fact.value.max === null || query.quantity?.max !== null;
  const isDone = (m: FactMatch) => !query.ahead && (m.fact.stage === 'actual' || m.fact.stage === 'contracted');
  const score = (m: FactMatch) => (isExact(m) ? 1 : 0) + (isDone(m) ? 1 : 0) + FIT_RANK[m.period] * 4 + FIT_RANK[m.scope] * 3 + (m.fact.supersededBy.length ? 0 : 1.5) + (isDerived(m.fact) ? -0.5 : 0) - EVIDENCE_RANK[m.fact.evidence] * 0.4 + (m.fact.evidence === 'filed' ? 1.2 : 0) + (m.fact.company === query.company ? 0.6 : 0) + (metricIds(query.rule).indexOf(m.fact.metric) === 0 ? 0.2 : 0);
  const ranked = usable.sort((a, b) => score(b) - score(a) || (a.fact.orderDay < b.fact.orderDay ? 1 : -1));
  const filed = ranked[0] && ranked.find((m) => ranked[0] && isFiledSide(m.fact, ranked[0].fact));
  return filed ? [filed, ...ranked.filter((m) => m !== filed)] : ranked;
}

/** "On September 22, 2025": what moves by the minute had that price on no other day. */
const isNamedDay = ({ origin, from, to }: Query['periods'][number]): boolean => origin === 'own' && from === to;

/** So many days after an article a filed period may end, or a filed moment come, that it tells of: a fiscal quarter may run past its month. */
const ROOM_DAYS = 7, MOMENT_ROOM_DAYS = 31;
/** Others hear of a thing early, and the day that the ledger has it from is late. */
const UNFILED_ROOM_DAYS = 200;
/** Of a time that had not come when the article was written: what happened there cannot be what it tells as done. */
function isToCome(fact: IndexedFact, articleDay: string): boolean {
  const room = fact.evidence !== 'filed' ? UNFILED_ROOM_DAYS : fact.interval ? ROOM_DAYS : MOMENT_ROOM_DAYS;
  return fact.stage === 'actual' && Date.parse(fact.interval?.to ?? fact.periodEnd ?? fact.asOf) - Date.parse(articleDay) > room * DAY_MS;
}

/** Both sides of a deal may tell it, one of them in a filing: that one stands behind the figure. */
const isFiledSide = (fact: IndexedFact, told: IndexedFact): boolean => told.evidence !== 'filed' && fact.evidence === 'filed' && fact.metric === told.metric && fact.stage === told.stage
  && fact.company === told.counterparty && fact.counterparty === told.company && fact.value.amount === told.value.amount && fact.value.max === told.value.max && !fact.supersededBy.length;

const isBetween = (amount: number, { amount: low, max }: FactValue): boolean => typeof low === 'number' && max !== null && amount > low && amount < max;

function findNewer(index: LedgerIndex, fact: IndexedFact): IndexedFact | null {
  const ids = fact.supersededBy;
  const chain = ids.map((id) => index.facts.get(id)).filter((f): f is IndexedFact => f !== undefined);
  const next = chain.at(-1) ?? null;
  return next?.supersededBy.length ? (findNewer(index, next) ?? next) : next;
}

/** A fact is overtaken where what replaced it says something else. */
function isOvertaken(index: LedgerIndex, query: Query, match: FactMatch, matches: readonly FactMatch[]): boolean {
  if (query.rule.nature === 'flow' && match.fact.stage === 'actual') return false;
  const newer = findNewer(index, match.fact);
  if (!newer) return false;
  return !matches.some((m) => m.fact.id === newer.id && m.value === 'agrees');
}

/** "In the past year he put # in, and he controls 79%", "this month": a time that runs to the day of the article names no moment before it. */
const isDated = ({ periods, articleDay, rule }: Query, { period }: FactMatch): boolean => period === 'same' && (rule.nature === 'flow' || periods.some((p) => p.origin !== 'carried' && !(p.from < articleDay && p.to >= articleDay)));

const asStage = (told: Qualification, atMost: boolean): Stage => (told.plan || atMost ? 'target' : told.guidance ? 'guided' : told.contracted ? 'contracted' : 'actual');

/** The ledger's day of what an article tells may lie so many days behind it. */
const NEWS_DAYS = 2;
/** "It is selling shares at #", in the week before: what came about since, and no filing tells, was what a filing aimed at when it was written. */
const isAimedStill = ({ fact }: FactMatch, agreeing: readonly FactMatch[], { articleDay }: Certainty): boolean => fact.stage === 'actual' && fact.evidence !== 'filed' && Date.parse(fact.asOf) - Date.parse(articleDay) > NEWS_DAYS * DAY_MS
  && agreeing.some((o) => o.fact.stage === 'target' && o.fact.evidence === 'filed' && o.fact.asOf <= articleDay && o.fact.metric === fact.metric && o.fact.value.max === null && o.fact.value.amount === fact.value.amount);

/** "Plans to have # running by 2028": what is signed today is not what is hoped for then. */
const isPlannedFor = (query: Query, { fact, period }: FactMatch): boolean => fact.stage === 'contracted' && period !== 'same' && query.periods.some((p) => p.origin === 'own' && p.to > query.articleDay);

/** A site may have been finished so many days after its plan was told, where that was for no later day, whether the ledger knows of it or not. */
const SITE_DAYS = 400;
const isBuiltSince = ({ fact }: FactMatch, { articleDay }: Certainty): boolean => fact.scope !== null && (fact.interval?.to ?? fact.periodEnd ?? '') <= articleDay && Date.parse(articleDay) - Date.parse(fact.asOf) > SITE_DAYS * DAY_MS;

/** Decides. `matches` are all comparable facts of the chosen company and metric. */
export function decideVerdict(index: LedgerIndex, query: Query, told: Qualification, matches: readonly FactMatch[], sure: Certainty): Decision {
  // "Fell as much as 10%" tells how far a price went, and what a permit allows is a ceiling by its nature: no plan.
  const atMost = query.quantity?.approx === 'at-most' && !query.rule.swings && !query.rule.capped && sure.ceiling;
  const stage = asStage(told, atMost);
  const known = sure.total ? keepBearing(query, rankAgreeing(query, matches), matches, sure) : [];
  const agreeing = known.filter((m) => !isAimedStill(m, known, sure));
  const best = agreeing[0];
  const ahead = told.plan || told.guidance || told.forecast;
  const firm = agreeing.find((m) => m.fact.stage === 'actual' || m.fact.stage === 'contracted');
  const soft = agreeing.find((m) => m.fact.stage === 'target' || m.fact.stage === 'guided');

  // What analysts look for may lie inside the company's own range, and is theirs.
  const isInside = best !== undefined && best.fact.stage !== 'actual' && query.quantity?.max === null && isBetween(query.quantity.amount, best.fact.value) && !told.plan && !told.possible;
  // Nor is the company's own outlook what others forecast, where both come to the same.
  const isOfOthers = told.attribution === 'analyst' && best?.fact.stage === 'guided' && best.fact.evidence !== 'estimated' && !told.plan;
  if (told.forecast && !told.guidance && (!best || isInside || isOfOthers || (best.fact.stage === 'actual' && (best.period !== 'same' || !query.periods.some((p) => p.origin !== 'carried'))))) return { verdict: 'opinion', match: null, newer: null, stage: 'target', ground: 'forecast' };
  if (ahead || (atMost && !firm)) {
    // What has come true since was a plan when it was written.
    const signed = firm && firm.fact.asOf <= sure.articleDay && !(told.plan && isPlannedFor(query, firm)) && (firm.fact.stage === 'contracted' || firm.period === 'same' || (query.quantity?.max === null && countDigits(query.quantity.amount) >= 3)) && !(soft && told.plan) ? firm : undefined;
    // Words of planning may be of something else in the sentence ("to retire the # loan drawn in March"): the very thing that is named comes first.
    const named = best && best === signed && best.scope === 'same' && best.period === 'same' && (soft?.scope !== 'same' || soft.period !== 'same') ? signed : undefined;
    const match = named ?? soft ?? signed;
    if (match && match !== signed) {
      if (isOvertaken(index, query, match, matches) && !isDated(query, match)) return { verdict: 'stale', match, newer: findNewer(index, match.fact), stage: match.fact.stage, ground: 'superseded' };
      return { verdict: 'ambition', match, newer: findNewer(index, match.fact), stage: match.fact.stage, ground: 'agrees-target' };
    }
    if (signed) return support(index, query, told, signed, matches, sure);
    if (told.forecast && !told.plan && !told.guidance) return { verdict: 'opinion', match: null, newer: null, stage: 'target', ground: 'forecast' };
    if (ahead || atMost) return { verdict: 'ambition', match: null, newer: null, stage: stage === 'actual' ? 'target' : stage, ground: 'plan-words' };
  }
  if (best) {
    if ((best.fact.stage === 'target' || (best.fact.stage === 'guided' && best.fact.metric === query.rule.target)) && !firm && told.done && !isBuiltSince(best, sure) && sure.metric && sure.company && typeof best.fact.value.amount === 'number') {
      return { verdict: 'conflict', match: best, newer: newestActual(query, matches) ?? findNewer(index, best.fact), stage: 'actual', ground: 'target-told-as-done' };
    }
    const match = firm && (best.fact.stage === 'target' || best.fact.stage === 'guided') ? firm : best;
    return support(index, query, told, match, matches, sure);
  }
  const turned = findTurnedRound(query, told, matches, sure);
  if (turned) return { verdict: 'conflict', match: turned, newer: null, stage, ground: 'turned-round' };
  const against = findContradiction(query, matches, sure) ?? findSlip(index, query, matches, sure);
  if (against) return { verdict: 'conflict', match: against, newer: null, stage, ground: 'differs' };
  if (told.possible) return { verdict: 'opinion', match: null, newer: null, stage: 'target', ground: 'forecast' };
  return { verdict: 'unsourced', match: null, newer: newestActual(query, matches), stage, ground: matches.length ? 'not-comparable' : 'nothing-known', beside: findBeside(query, matches, sure) };
}

/** The newest filed figure that carries the claim's very name, time and part; of a moment that no word names it is the last one. Deals are many under one name. */
function findBeside(query: Query, matches: readonly FactMatch[], sure: Certainty): IndexedFact | undefined {
  const { rule, firm, quantity, isPart, periods } = query, isUndated = rule.nature === 'point' && !periods.some((p) => p.origin === 'own');
  if (!firm || rule.nature === 'deal' || rule.nature === 'event' || quantity === null || isPart || (!isUndated && !periods.some((p) => p.origin !== 'other'))) return undefined;
  const same = matches.filter((m) => m.value === 'differs' && m.fact.evidence === 'filed' && m.fact.stage === 'actual' && m.fact.asOf <= sure.articleDay && !isDerived(m.fact) && m.fact.company === query.company && m.fact.metric === rule.id && (isUndated || m.period === 'same') && m.scope === 'same');
  return same.length ? same.reduce((newest, m) => (m.fact.orderDay > newest.fact.orderDay ? m : newest)).fact : undefined;
}

function support(index: LedgerIndex, query: Query, told: Qualification, match: FactMatch, matches: readonly FactMatch[], sure: Certainty): Decision {
  const { fact } = match;
  const newer = findNewer(index, fact);
  const base = { match, newer, stage: fact.stage };
  // What a change starts from says itself that it is over.
  if (!told.start && isOvertaken(index, query, match, matches) && !isDated(query, match)) {
    return { ...base, verdict: 'stale', ground: newer && newer.asOf > sure.articleDay ? 'right-when-written' : 'superseded' };
  }
  if (fact.stage === 'target' || fact.stage === 'guided') return { ...base, verdict: 'ambition', ground: 'agrees-target' };
  if (query.quantity?.approx === 'at-most' && !query.rule.swings && fact.evidence !== 'filed' && fact.value.approx === 'at-most') return { ...base, verdict: 'ambition', ground: 'agrees-target' };
  if (fact.evidence === 'filed') return { ...base, verdict: 'filed', ground: isDerived(fact) ? 'agrees-derived' : newer ? 'named-date' : 'agrees' };
  return { ...base, verdict: 'reported', ground: 'agrees-unfiled' };
}

function newestActual(query: Query, matches: readonly FactMatch[]): IndexedFact | null {
  const metrics = metricIds(query.rule);
  let newest: IndexedFact | null = null;
  for (const m of matches) {
    const { fact } = m;
    // Whether it is of the same part is asked last, and of few.
    if (fact.stage === 'actual' && (newest === null || fact.orderDay >= newest.orderDay) && !isDerived(fact) && metrics.includes(fact.metric) && m.scope !== 'different') newest = fact;
  }
  return newest;
}
