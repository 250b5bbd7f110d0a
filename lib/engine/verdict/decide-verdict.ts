// One verdict for one claim, from the facts that it compares with and the way it is told. The rules of verdicts.md, in order.
import type { IndexedFact, LedgerIndex } from '../../model/ledger-index';
import type { Evidence, Stage, Verdict } from '../../model/verdict';
import type { FactValue } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import type { Qualification } from '../claims/find-stage';
import { countDigits } from './agree';
import { isSlip, TELLING_DIGITS } from './slip';
import { type FactMatch, isDerived, isNamed, isSamePeriod, metricIds, type Query } from './find-facts';

export interface Decision {
  readonly verdict: Verdict;
  readonly match: FactMatch | null;
  readonly newer: IndexedFact | null;
  readonly stage: Stage;
  /** What decided, for the reason sentence and the trace. */
  readonly ground: Ground;
}

export type Ground =
  | 'agrees' | 'agrees-derived' | 'agrees-unfiled' | 'agrees-target' | 'plan-words' | 'superseded' | 'right-when-written' | 'named-date'
  | 'differs' | 'lookalike' | 'target-told-as-done' | 'forecast' | 'nothing-known' | 'not-comparable';

export interface Certainty {
  /** The metric's own word is bound to the value. */
  readonly metric: boolean;
  /** The company is named in the sentence or was the only one in the paragraph. */
  readonly company: boolean;
  /** No word of the sentence says that the figure may be counted in another way, or for another part, than the claim's. */
  readonly basis: boolean;
  /** Company and noun stand in the sentence itself, close to the value: asked for where the figure has nothing in common with the filed one. */
  readonly close: boolean;
  /** Enough where the figure is a filed one gone wrong: company and metric are likely, and the sentence tells the figure as its own. */
  readonly likely: boolean;
  /** False where the words tell how many came on top in a while: no total of the ledger bears that out. */
  readonly total: boolean;
  /** False where a bound only tells how far a rate went ("as much as 37%"), and no ceiling that is aimed at. */
  readonly ceiling: boolean;
  readonly articleDay: string;
}

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

const asStage = (told: Qualification, atMost: boolean): Stage => (told.plan || atMost ? 'target' : told.guidance ? 'guided' : told.contracted ? 'contracted' : 'actual');

/** "Cash was # at the end of March", which it was in June: bears nobody out where the ledger has the moment that is named. */
const isAfter = (query: Query, { fact, period }: FactMatch, matches: readonly FactMatch[]): boolean => query.rule.nature === 'point' && fact.stage === 'actual' && period === 'different'
  && query.periods.some((p) => p.origin === 'own' && p.to < (fact.periodEnd ?? fact.asOf))
  && matches.some((o) => o.period === 'same' && o.value === 'differs' && o.fact.stage === 'actual' && o.fact.metric === fact.metric && o.fact.scope === fact.scope);

/** "Its backlog was # in the first quarter", which it was when that quarter began: the moment that a quarter names is its end, where the ledger has it. */
const isBefore = (query: Query, { fact }: FactMatch, matches: readonly FactMatch[]): boolean => query.rule.nature === 'point' && fact.periodEnd !== null
  && query.periods.some((p) => p.origin === 'own' && !p.loose && fact.periodEnd !== null && fact.periodEnd < p.from && matches.some((o) => o.value === 'differs' && o.fact.periodEnd !== null && o.fact.periodEnd >= p.from && o.fact.periodEnd <= p.to && o.fact.metric === fact.metric && o.fact.scope === fact.scope && o.fact.basis === fact.basis));

/** "Plans to have # running by 2028": what is signed today is not what is hoped for then. */
const isPlannedFor = (query: Query, { fact, period }: FactMatch): boolean => fact.stage === 'contracted' && period !== 'same' && query.periods.some((p) => p.origin === 'own' && p.to > query.articleDay);

/** Decides. `matches` are all comparable facts of the chosen company and metric. */
export function decideVerdict(index: LedgerIndex, query: Query, told: Qualification, matches: readonly FactMatch[], sure: Certainty): Decision {
  // "Fell as much as 10%" tells how far a price went, and no plan.
  const atMost = query.quantity?.approx === 'at-most' && !query.rule.swings && sure.ceiling;
  const stage = asStage(told, atMost);
  const agreeing = sure.total ? rankAgreeing(query, matches).filter((m) => !(isAfter(query, m, matches) && sure.close) && !isBefore(query, m, matches)) : [];
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
      if (isOvertaken(index, query, match, matches) && match.period !== 'same') return { verdict: 'stale', match, newer: findNewer(index, match.fact), stage: match.fact.stage, ground: 'superseded' };
      return { verdict: 'ambition', match, newer: findNewer(index, match.fact), stage: match.fact.stage, ground: 'agrees-target' };
    }
    if (signed) return support(index, query, told, signed, matches, sure);
    if (told.forecast && !told.plan && !told.guidance) return { verdict: 'opinion', match: null, newer: null, stage: 'target', ground: 'forecast' };
    if (ahead || atMost) return { verdict: 'ambition', match: null, newer: null, stage: stage === 'actual' ? 'target' : stage, ground: 'plan-words' };
  }
  if (best) {
    if ((best.fact.stage === 'target' || (best.fact.stage === 'guided' && best.fact.metric === query.rule.target)) && !firm && told.done && sure.metric && sure.company && typeof best.fact.value.amount === 'number') {
      return { verdict: 'conflict', match: best, newer: newestActual(query, matches) ?? findNewer(index, best.fact), stage: 'actual', ground: 'target-told-as-done' };
    }
    const match = firm && (best.fact.stage === 'target' || best.fact.stage === 'guided') ? firm : best;
    return support(index, query, told, match, matches, sure);
  }
  const against = findContradiction(query, matches, sure) ?? findSlip(query, matches, sure);
  if (against) return { verdict: 'conflict', match: against, newer: null, stage, ground: 'differs' };
  if (told.possible) return { verdict: 'opinion', match: null, newer: null, stage: 'target', ground: 'forecast' };
  return { verdict: 'unsourced', match: null, newer: newestActual(query, matches), stage, ground: matches.length ? 'not-comparable' : 'nothing-known' };
}

/** What is filed and done or signed, and nobody disputes; nobody is held to a filing that came after the article's day. */
const isBinding = ({ fact }: FactMatch, { articleDay }: Certainty): boolean => fact.evidence === 'filed' && fact.asOf <= articleDay && !fact.disputed && (fact.stage === 'actual' || fact.stage === 'contracted');

const isOfTimeToCome = ({ periods }: Query, { articleDay }: Certainty): boolean => periods.some((p) => p.origin === 'own' && p.from > articleDay);

/** A period that the words leave out is the latest: its figure was filed so many days before the article, at most. */
const LATEST_DAYS = 130;
const isLastReported = ({ asOf }: FactMatch['fact'], { articleDay }: Certainty): boolean => Date.parse(articleDay) - Date.parse(asOf) <= LATEST_DAYS * DAY_MS;

/**
 * A filed figure of the very thing with two digits turned round or a power of ten lost. A true figure of another part or way of
 * counting does not share all its digits with it, so words that may tell of such a one leave no room here.
 */
function findSlip(query: Query, matches: readonly FactMatch[], sure: Certainty): FactMatch | null {
  const { quantity, rule } = query;
  if (!quantity || rule.of !== undefined || quantity.kind === 'points' || !matches.some((m) => m.value === 'differs' && isSlip(quantity, m.fact.value, TELLING_DIGITS))) return null;
  if (matches.some((m) => m.value === 'agrees') || isOfTimeToCome(query, sure) || !sure.likely) return null;
  const known = matches.filter((m) => isBinding(m, sure) && (!rule.own || m.fact.company === query.company));
  const newest = known.reduce((day, m) => (m.scope === 'same' && m.fact.orderDay > day ? m.fact.orderDay : day), '');
  const isLatest = ({ fact }: FactMatch) => !query.periods.some((p) => p.origin === 'own') && fact.orderDay === newest && isLastReported(fact, sure);
  const isOfThem = ({ fact }: FactMatch) => { const other = findOtherSide(query, fact); return typeof other === 'string' && (isNamed(query, other) || query.others.includes(other)); };
  const isSame = (m: FactMatch) => (rule.nature === 'deal' ? m.scope !== 'different' && m.period !== 'different' && isOfThem(m) : m.scope === 'same' && (m.period === 'same' || (m.period === 'unknown' && isLatest(m))));
  return known.find((m) => m.value === 'differs' && isSlip(quantity, m.fact.value, TELLING_DIGITS) && isSame(m) && isAsOften(query, m.fact.interval)) ?? null;
}

function support(index: LedgerIndex, query: Query, told: Qualification, match: FactMatch, matches: readonly FactMatch[], sure: Certainty): Decision {
  const { fact } = match;
  const newer = findNewer(index, fact);
  const base = { match, newer, stage: fact.stage };
  // What a change starts from says itself that it is over.
  if (!told.start && isOvertaken(index, query, match, matches) && match.period !== 'same') {
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

const MONTH_DAYS = 31;
const LENGTH_SLACK_DAYS = 25;
/** A month that lies inside a quarter is not the quarter, and a quarter not the half-year around it. */
function isAsLong(period: { readonly from: string; readonly to: string }, interval: { readonly from: string; readonly to: string } | null): boolean {
  const length = (p: { readonly from: string; readonly to: string }) => (Date.parse(p.to) - Date.parse(p.from)) / DAY_MS;
  return interval !== null && Math.abs(length(period) - length(interval)) <= LENGTH_SLACK_DAYS;
}

/** Further off than this it is another figure: of a deal that the ledger may not have, or of anything. */
const DEAL_SIZE = 10, ANY_SIZE = 1000;
const isComparableSize = ({ amount }: Quantity, value: FactValue, size: number): boolean => typeof value.amount === 'number' && Math.abs(amount) <= size * Math.abs(value.amount) && Math.abs(value.amount) <= size * Math.abs(amount);

/** "$326 billion a year" is no quarter's figure, and "$23 million a day" no year's. */
function isAsOften({ quantity }: Query, interval: { readonly from: string; readonly to: string } | null): boolean {
  if (!quantity?.per || interval === null) return true;
  const days = { year: 365, quarter: 91, month: 30 }[quantity.per as string];
  return days !== undefined && Math.abs((Date.parse(interval.to) - Date.parse(interval.from)) / DAY_MS - days) <= LENGTH_SLACK_DAYS;
}

/** An adjusted margin lies so many points from the filed one, an adjusted sum so many times the filed one, at most. */
const ADJUSTED_POINTS = 8, ADJUSTED_TIMES = 3;

/** True where the value may be the adjusted figure beside a filed one, of which the ledger has none for that stretch. */
function isMaybeAdjusted({ rule, quantity, basis }: Query, { fact }: FactMatch, matches: readonly FactMatch[]): boolean {
  if (rule.adjusted === undefined || basis !== null || !quantity || typeof fact.value.amount !== 'number' || fact.basis !== null || isSlip(quantity, fact.value)) return false;
  if (matches.some((m) => m.fact.metric === fact.metric && m.fact.basis !== null && m.fact.scope === fact.scope && m.fact.period === fact.period)) return false;
  const told = Math.abs(quantity.amount) * (fact.value.amount < 0 ? -1 : 1), by = rule.adjusted === 'above' ? told - fact.value.amount : fact.value.amount - told;
  const most = quantity.kind === 'percent' ? ADJUSTED_POINTS : Math.abs(fact.value.amount) * (ADJUSTED_TIMES - 1);
  return by > 0 && by <= most;
}

const FRACTION_SLACK = 0.2;
const DEAL_WORDS = ['agreement', 'contract', 'deal', 'lease', 'pact'];

/** What a company has promised in all at the end of a period is another sum once it has reported again. */
const isOldSum = ({ fact, period }: FactMatch, sure: Certainty): boolean => fact.counterparty === null && fact.periodEnd !== null && fact.periodEnd <= fact.asOf && period !== 'same' && !isLastReported(fact, sure);

/** Whom a deal is with, as the fact has it; undefined where the sentence names a third party, whom it may be with. */
function findOtherSide(query: Query, { company, counterparty }: FactMatch['fact']): string | null | undefined {
  const sides = new Set([company, counterparty].flatMap((id) => (id === null ? [] : query.houseOf(id))));
  if (query.named.some((id) => !sides.has(query.houseOf(id)))) return undefined;
  return company === query.company ? counterparty : company;
}

/**
 * A filed fact that is the same thing in every respect and says otherwise. Whatever leaves room (scope, period, two true
 * values, a bound, a claim without the metric's own word) is no contradiction.
 */
function findContradiction(query: Query, matches: readonly FactMatch[], sure: Certainty): FactMatch | null {
  if (!sure.metric || !sure.company || !sure.basis || query.rule.of !== undefined) return null;
  // A fee that is told of one month may be the reduced or the broken one; a change in points is no level.
  if ((query.rule.rate !== undefined && query.quantity?.per !== 'year' && query.periods.some((p) => p.origin === 'own' && p.to <= sure.articleDay && (Date.parse(p.to) - Date.parse(p.from)) / DAY_MS <= MONTH_DAYS)) || query.quantity?.kind === 'points') return null;
  // "A fifth of its sales" is any share between a sixth and a quarter.
  if (query.quantity?.multiple === 'fraction' && matches.some((m) => m.scope !== 'different' && typeof m.fact.value.amount === 'number' && Math.abs(m.fact.value.amount - (query.quantity?.amount ?? 0)) <= FRACTION_SLACK * Math.abs(m.fact.value.amount))) return null;
  // What a company aims at itself is its own word, not a slip.
  if (!query.periods.some((p) => p.origin === 'own') && matches.some((m) => m.value === 'agrees' && m.scope !== 'different' && (m.fact.stage === 'target' || m.fact.stage === 'guided'))) return null;
  // What is still to come contradicts nothing.
  if (isOfTimeToCome(query, sure)) return null;
  const { rule } = query;
  const filed = matches.filter((m) => m.value === 'differs' && isBinding(m, sure) && m.fact.value.approx !== 'at-least');
  const sameThing = filed.filter((m) => {
    if (m.scope !== 'same' || (rule.own && m.fact.company !== query.company)) return false;
    // The nearest period must be the fact's; another one in the sentence, or none, leaves room.
    if (rule.nature === 'flow') return !isMaybeAdjusted(query, m, filed) && isAsOften(query, m.fact.interval) && m.period === 'same' && m.fact.interval !== null && query.periods.some((p) => p.origin !== 'other' && isAsLong(p, m.fact.interval) && isSamePeriod(p, m.fact.interval?.from ?? '', m.fact.interval?.to ?? ''));
    if (m.fact.supersededBy.length && m.period !== 'same') return false;
    // A figure at a moment has moved on; only the same moment is comparable.
    if (rule.nature === 'point') return m.period === 'same';
    if (rule.nature === 'event') return m.fact.value.kind === 'date';
    // Deals: only where the counterparty or site pins down which one is meant and the ledger knows a single one.
    // The other side must stand in the sentence itself.
    const other = findOtherSide(query, m.fact);
    if (other === undefined || isOldSum(m, sure)) return false;
    // One party's part of all that a company has promised is not the whole.
    return ((other === null && (rule.nature !== 'deal' || rule.rate !== undefined || rule.kinds.includes('duration') || !query.named.length)) || (other !== null && isNamed(query, other)) || (query.day !== null && other !== null && query.others.includes(other) && DEAL_WORDS.some((w) => query.words.has(w))) || rule.kinds.includes('duration') || rule.rate !== undefined) && m.period !== 'different';
  });
  // A slip of the pen keeps most of the figure; one that has nothing of it may be another figure.
  const { quantity } = query;
  const meant = quantity ? sameThing.filter((m) => isSlip(quantity, m.fact.value) || (rule.nature === 'deal' ? isComparableSize(quantity, m.fact.value, DEAL_SIZE) : isComparableSize(quantity, m.fact.value, ANY_SIZE) && sure.close && (rule.nature !== 'flow' || query.periods.some((p) => p.origin === 'own')))) : sameThing;
  if (!meant.length) return null;
  const keys = new Set(sameThing.map((m) => `${m.fact.metric} ${m.fact.scope} ${m.fact.basis}`));
  if (rule.nature === 'deal' && (keys.size > 1 || sameThing.length > 1)) return null;
  return meant.sort((a, b) => (a.fact.orderDay < b.fact.orderDay ? 1 : -1))[0] ?? null;
}
