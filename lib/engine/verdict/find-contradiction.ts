// What contradicts a claim: a filed fact that is the same thing in every respect and says otherwise, or one that was plainly meant
// and written wrong. Whatever leaves room is no contradiction.
import type { Sides } from '../claims/find-giver';
import type { FactValue } from '../../model/ledger';
import type { LedgerIndex } from '../../model/ledger-index';
import type { Quantity } from '../../model/quantity';
import { compareValues, countDigits, toCompared } from './agree';
import { isNamed } from './compare-scopes';
import { type FactMatch, isSamePeriod, type Query } from './find-facts';
import { listFacts } from './list-facts';
import { isMisrated, isMiswritten, isSlip, LEVEL_DIGITS, TELLING_DIGITS } from './slip';

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
  /** False where words make a part of the figure: a qualified noun, a part's name, what it is made of. */
  readonly whole: boolean;
  /** More than likely: the company is sure, the words speak of the metric, and none leaves the figure open. Asked for where two digits are all that tells. */
  readonly undoubted: boolean;
  /** False where the words tell how many came on top in a while: no total of the ledger bears that out. */
  readonly total: boolean;
  /** False where a bound only tells how far a rate went ("as much as 37%"), and no ceiling that is aimed at. */
  readonly ceiling: boolean;
  /** The sentence neither passes the figure on nor takes it back, reckons or sets it. */
  readonly isTold: boolean;
  /** A period of the value's own clause dates it. */
  readonly isDatedNear: boolean;
  /** Its sentence tells no other value of the kind, which it might be set against. */
  readonly isAlone: boolean;
  /** The value is that of a line of the business, which the words name right before it. */
  readonly isOfLine: boolean;
  /** Who gives and who takes, where a verb says it outright. */
  readonly sides: Sides | null;
  readonly articleDay: string;
}

const DAY_MS = 86_400_000;

/** What is filed and done or signed, and nobody disputes; nobody is held to a filing that came after the article's day. */
export const isBinding = ({ fact }: FactMatch, { articleDay }: Pick<Certainty, 'articleDay'>): boolean => fact.evidence === 'filed' && fact.asOf <= articleDay && !fact.disputed && (fact.stage === 'actual' || fact.stage === 'contracted');

const isOfTimeToCome = ({ periods }: Query, { articleDay }: Certainty): boolean => periods.some((p) => p.origin === 'own' && p.from > articleDay);

/** A period that the words leave out is the latest: its figure was filed so many days before the article, at most. */
const LATEST_DAYS = 130;
export const isLastReported = ({ asOf }: Pick<FactMatch['fact'], 'asOf'>, { articleDay }: Pick<Certainty, 'articleDay'>): boolean => Date.parse(articleDay) - Date.parse(asOf) <= LATEST_DAYS * DAY_MS;

const MONTH_DAYS = 31;
const LENGTH_SLACK_DAYS = 25;
/** A month that lies inside a quarter is not the quarter, and a quarter not the half-year around it. */
function isAsLong(period: { readonly from: string; readonly to: string }, interval: { readonly from: string; readonly to: string } | null): boolean {
  const length = (p: { readonly from: string; readonly to: string }) => (Date.parse(p.to) - Date.parse(p.from)) / DAY_MS;
  return interval !== null && Math.abs(length(period) - length(interval)) <= LENGTH_SLACK_DAYS;
}

/** Further off than this it is another figure: of a deal that the ledger may not have, or of anything. */
const DEAL_SIZE = 10, ANY_SIZE = 1000;
/** Of two digits turned round and no power of ten lost: a part may well be a tenth of the whole. */
const SAME_SIZE = 9.5;
/** Nearer to the filed figure than this it may be counted in another way. */
const NEAR_SIZE = 1.05;
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

/** So many digits are another period's figure of the very thing, and not by chance. */
const isTakenFrom = ({ quantity, rule, periods }: Query, { fact: { metric, scope, basis } }: FactMatch, matches: readonly FactMatch[]): boolean => quantity !== null && quantity.max === null && rule.nature === 'flow' && countDigits(quantity.amount) >= TELLING_DIGITS && periods.some((p) => p.origin === 'own')
  && matches.some((o) => o.value === 'agrees' && o.period === 'different' && o.fact.evidence === 'filed' && o.fact.stage === 'actual' && o.fact.metric === metric && o.fact.scope === scope && o.fact.basis === basis);

/** "Doubled" is a manner of speaking of what nearly did, and of nothing that grew by a half. */
const MANNER = 1.3;
const isInManner = ({ quantity }: Query, { fact: { value } }: FactMatch): boolean => quantity?.multiple === 'times' && quantity.kind === 'percent' && typeof value.amount === 'number' && (100 + quantity.amount) / (100 + value.amount) < MANNER && (100 + value.amount) / (100 + quantity.amount) < MANNER;

/**
 * A filed fact that is the same thing in every respect and says otherwise. Whatever leaves room (scope, period, two true
 * values, a bound, a claim without the metric's own word) is no contradiction.
 */
export function findContradiction(query: Query, matches: readonly FactMatch[], sure: Certainty): FactMatch | null {
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
    if (m.scope !== 'same' || isInManner(query, m) || (rule.own && m.fact.company !== query.company)) return false;
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
  const meant = quantity ? sameThing.filter((m) => isTakenFrom(query, m, matches) ? sure.isDatedNear : isSlip(quantity, m.fact.value) || isMiswritten(quantity, m.fact.value) || (rule.rate === 'month' && isMisrated(quantity, m.fact.value)) || (rule.nature === 'deal' ? isComparableSize(quantity, m.fact.value, DEAL_SIZE) : isComparableSize(quantity, m.fact.value, ANY_SIZE) && sure.close && (rule.nature !== 'flow' || query.periods.some((p) => p.origin === 'own')))) : sameThing;
  if (!meant.length) return null;
  const keys = new Set(sameThing.map((m) => `${m.fact.metric} ${m.fact.scope} ${m.fact.basis}`));
  if (rule.nature === 'deal' && (keys.size > 1 || sameThing.length > 1)) return null;
  return meant.sort((a, b) => (a.fact.orderDay < b.fact.orderDay ? 1 : -1))[0] ?? null;
}

/**
 * A filed figure of the very thing with two digits turned round or a power of ten lost. A true figure of another part or way of
 * counting does not share all its digits with it, so words that may tell of such a one leave no room here.
 */
export function findSlip(index: LedgerIndex, query: Query, matches: readonly FactMatch[], sure: Certainty): FactMatch | null {
  const { quantity, rule } = query;
  if (!quantity || rule.of !== undefined || quantity.kind === 'points') return null;
  // With a digit left out "$13.64 billion" comes close to itself, and so does the figure without a unit sold since.
  const isSlipped = (m: FactMatch, least: number) => m.value === 'differs' && (isSlip(quantity, m.fact.value, least) || (isMiswritten(quantity, m.fact.value) && !isComparableSize(quantity, m.fact.value, NEAR_SIZE)));
  if (!matches.some((m) => isSlipped(m, LEVEL_DIGITS)) || matches.some((m) => m.value === 'agrees') || isOfTimeToCome(query, sure) || !sure.likely) return null;
  const known = matches.filter((m) => isBinding(m, sure) && (!rule.own || m.fact.company === query.company) && isAsOften(query, m.fact.interval));
  const newest = known.reduce((day, m) => (m.scope === 'same' && m.fact.orderDay > day ? m.fact.orderDay : day), '');
  const isLatest = ({ fact }: FactMatch) => !query.periods.some((p) => p.origin === 'own') && fact.orderDay === newest && isLastReported(fact, sure);
  const isOfThem = ({ fact }: FactMatch) => { const other = findOtherSide(query, fact); return typeof other === 'string' && (isNamed(query, other) || query.others.includes(other)); };
  const isSame = (m: FactMatch) => (rule.nature === 'deal' ? m.scope !== 'different' && m.period !== 'different' && isOfThem(m) : m.scope === 'same' && (m.period === 'same' || (m.period === 'unknown' && isLatest(m))));
  const told = known.find((m) => isSlipped(m, TELLING_DIGITS) && isSame(m) && (sure.whole || (sure.company && m.scope === 'same' && isComparableSize(quantity, m.fact.value, SAME_SIZE))));
  if (told || rule.nature === 'deal' || !sure.whole) return told ?? null;
  // Which part a figure is of may have been read wrong: the whole company's, or a part's that the sentence names too.
  const isMaybeOf = ({ fact: { scope, value } }: FactMatch) => isComparableSize(quantity, value, SAME_SIZE) && (scope === null ? !query.isPart : scope.split('-').every((word) => query.words.has(word)));
  const meant = known.find((m) => isSlipped(m, TELLING_DIGITS) && m.period === 'same' && isMaybeOf(m)) ?? (sure.undoubted ? known.find((m) => isSlipped(m, LEVEL_DIGITS) && m.scope === 'same' && m.period === 'same') : undefined);
  return meant && !isKeptElsewhere(index, query) ? meant : null;
}

/** "75%" may be what another part grew by, or the margin: a figure of two digits that the ledger has of the company under any name was hardly a slip. */
function isKeptElsewhere(index: LedgerIndex, { company, quantity, articleDay }: Query): boolean {
  if (quantity === null) return false;
  const compared = toCompared(quantity, 1, 1);
  return [...(index.byCompany.get(company)?.keys() ?? [])].some((metric) => listFacts(index, company, metric, false).near(quantity).some(({ value, asOf }) => value.kind === quantity.kind && value.unit === quantity.unit && asOf <= articleDay && compareValues(compared, value) === 'agrees'));
}
