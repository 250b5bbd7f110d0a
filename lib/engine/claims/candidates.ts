// The readings of one value, weighed one by one: each company, each metric, each part that the words leave open. Which of them are worth
// it is settled before; see interpret-value.ts. In small steps, since a browser takes seconds to compile a long one.
import type { PeriodMention, Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import { isBracketed, type rankCompanies } from '../mentions/resolve-subjects';
import { shiftDays } from '../text/calendar';
import { type DaySpan, resolvePeriod } from '../text/resolve-period';
import { countDigits } from '../verdict/agree';
import { Compared } from '../verdict/compare-fact';
import { isBetweenNamed } from '../verdict/deal-sides';
import { rankAgreeing } from '../verdict/decide-verdict';
import { type FactMatch, findAlike, isComparable, isDerived, type Query } from '../verdict/find-facts';
import { asKept } from './as-kept';
import { asMeasured } from './as-measured';
import { choosePeriods } from './choose-periods';
import { basisOf, chooseScopes, FIRM_SCOPE, type ScopeChoice } from './choose-scopes';
import type { Context } from './context';
import { opensWithChange, PART_OF_WHOLE } from './find-change';
import { anyPart, isBuyersShare, isOfPart } from './find-part';
import { partnerOf } from './find-partner';
import type { Qualification } from './find-stage';
import { Interpretation } from './interpretation';
import { type Inherited, isOneSum, isPaid, type MetricScore, SPOKEN } from './metric-score';
import type { GivenReading } from './read-given';
import { signOf } from './read-sign';
import type { SentenceReading } from './reading';
import { boostOf, isHoped, isVeryFigure } from './weigh-fact';
import { findChanged } from './weigh-noun';
import { grainOf, stretchDaysOf } from './weigh-period';

/** Below this the words around a value do not speak of any metric that we track. */
export const METRIC_FLOOR = 1.7;
/** Watts and chips say half of it themselves. */
const UNIT_FLOOR = 1.15;
const SELF_TELLING = /^(?:GPU|TPU|Trainium2|H100-equivalent)$/;

/** A metric that the ledger has of a company is likelier meant than one that it lacks. */
const KNOWN_METRIC = 0.4;

/** "This division alone took in #": the part that the sentence before spoke of. */
const SAME_PART = /(?:^["“]?The|, (?:when|while|and|as|where) the|\b[Tt]his|(?:^|; |(?:ago|earlier|before),? )["“]?[Tt]hat) (?:segment|division|unit|part|arm|side|line)\b(?! (?:of|that|which)\b)|^["“]?(?:This|That) (?:accounts?|accounted|ma[dk]es?|represents?|represented) (?:up |for )?(?:about |around |roughly |nearly |almost |some |over |more than )?(?:\d|half|a |one |two |three )/;

/** "Overall, its revenue rose": the whole company again. */
const WHOLE = /^["“]?(?:overall|in total|in all|all told|as a whole|company-?wide|group-?wide)\b/i;

/** "The insurance covers #", "paid # in taxes": a verb that says what was done with a sum, which is then no figure of a period that no word names; what was spent may be capital spending. */
function isOfOtherDeed({ rules: { lists } }: Context, { tokens, borders }: SentenceReading, at: number, { nature, id }: MetricRule): boolean {
  const verb = tokens[at - 1];
  return nature === 'flow' && verb !== undefined && borders[at - 1] === borders[at] && lists.otherDeed.has(verb.word) && !(SPENDING.test(verb.word) && id === 'capex');
}
const SPENDING = /^(?:sp[ae]n|pa(?:id|y))/;

/** A wide span holds one figure of ours or another: where no word speaks of the metric, that says nothing. */
const isWide = (quantity: Quantity | null): boolean => quantity !== null && quantity.max !== null && (quantity.max - quantity.amount) / quantity.max > WIDE;
const WIDE = 0.1;

/** More than agreeing facts, scopes and what is known of a company can add: the most of each is 5.6, 1.6 and 0.4. */
export const MOST_BOOST = 7.7;
/** What agreeing facts and what is known of a company add at most. */
const MOST_OF_FACTS = 6.1;

/** A figure of one digit agrees with something by chance: then the words must say more. */
const CHANCE = 1.5, HALF_SPOKEN = 1.2;
/** Sums that follow from filed figures are many: one of two digits agrees with some of them. */
const SURE_DIGITS = 3;

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/** "Mid-June", said of a plan, is the next one; so long ahead nobody leaves the year away. */
const YEAR_LEFT_AWAY_DAYS = 300;
function dayOf(days: readonly DaySpan[], { plan, guidance, forecast, done }: Qualification, articleDay: string, isEvent: boolean): DaySpan | null {
  // "Goes public on June 12", written in May: of a day that is not told as past the nearest is meant.
  if (isEvent && !done && days.length > 1) return days.reduce((near, d) => (daysApart(d.from, articleDay) < daysApart(near.from, articleDay) ? d : near));
  const next = plan || guidance || forecast ? days.find((d) => d.from > articleDay && d.from < shiftDays(articleDay, YEAR_LEFT_AWAY_DAYS)) : undefined;
  return next ?? days[0] ?? null;
}

const BY_ITS_SIDES = 1.4;
const NO_PARTS: ReadonlySet<string> = new Set();
const WHOLE_SCOPE: readonly ScopeChoice[] = [{ id: null, score: 0 }];

/** So many words stand right beside a value. */
const BESIDE = 2;

/** A sentence that names nobody may go on about one of so many companies that came up last: `isRecent`, where the ledger has this very figure of it, and of that very time. */
export type Owner = ReturnType<typeof rankCompanies>[number] & { readonly isRecent?: boolean };

/** One value, with what is known of it whoever it is held against. */
export interface Valued {
  readonly context: Context;
  readonly reading: SentenceReading;
  readonly at: number;
  readonly told: Qualification;
  readonly inherited: Inherited | null;
  readonly quantity: Quantity | null;
  readonly period: PeriodMention | null;
  readonly kind: string;
  /** Leaves no other company and metric. */
  readonly given: GivenReading | null;
  /** Whose reading is taken where it has one. */
  readonly owner: string | null;
  readonly faintFrom: number;
  /** How near a company stands to the value, read as one of a metric. */
  nearnessOf(owner: Owner, metric: MetricScore): number;
  /** Companies that the sentence names for this value. */
  readonly sentenceNames: readonly string[];
  /** Metrics that no word speaks of: only a deal of the two that are named bears them out. */
  readonly unspoken: ReadonlySet<MetricRule>;
}

/** What is asked of a company once, and only where one of its readings may come to the front. */
interface Around { readonly others: readonly string[]; readonly named: readonly string[]; readonly periods: Query['periods']; readonly stretches: Query['periods'] }

/** A company on the scales. */
interface Side { readonly owner: Owner; readonly days: readonly DaySpan[]; readonly focusScope: string | null; around: Around | null }

/** What does not hang on the company is asked once a metric. */
class AskedOf {
  readonly isChangeOfPart: boolean;
  readonly basis: string | null;
  readonly partner: string | null;
  readonly sign: ReturnType<typeof signOf> | 0;
  readonly value: Quantity | null;
  private readonly kinds: readonly string[];
  private unfocused: readonly ScopeChoice[] | null = null;

  constructor(private readonly valued: Valued, private readonly metric: MetricScore) {
    const { reading, at, quantity, told, context, kind } = valued, { rule } = metric;
    // "Closed", "ended": a moment of the day only for what a market says; a deal and a year are closed and ended too.
    this.kinds = rule.nature === 'flow' || rule.segment ? ['segment', 'place', 'rank'] : ['segment', 'site', 'place', 'rank', ...(rule.swings ? ['price'] : []), 'round'];
    this.isChangeOfPart = kind === 'percent' && rule.segment !== undefined && findChanged(context.rules.lists, reading, at, rule) === 'part';
    this.basis = basisOf(reading, at, metric);
    this.partner = partnerOf(reading, at, rule);
    this.sign = quantity ? signOf(reading, at, quantity, rule, told) : 0;
    this.value = quantity && asMeasured(quantity, rule);
  }

  scopesOf(focusScope: string | null): readonly ScopeChoice[] {
    return focusScope ? this.choose(focusScope) : (this.unfocused ??= this.choose(null));
  }

  private choose(focusScope: string | null): readonly ScopeChoice[] {
    return chooseScopes(this.valued.reading, this.valued.at, this.metric, this.kinds, focusScope);
  }
}

/** Readings of a value. What cannot come to the front, neither of all nor of those of `owner`, is not held against the ledger. */
export class Candidates {
  readonly found: Interpretation[] = [];
  private best = 0;
  private bestOfOwner = 0;
  private isPart: boolean | null = null;
  private readonly asked = new Map<MetricScore, AskedOf>();
  private readonly nextTo: readonly string[];
  private readonly grain: Query['grain'];
  private readonly stretchDays: number | null;
  private readonly spokenOf: readonly string[];
  private readonly isSamePart: boolean;
  private readonly isBuyers: boolean;
  private readonly beside: string | undefined;

  constructor(private readonly valued: Valued) {
    const { context, reading, at, quantity, kind, given } = valued;
    this.nextTo = reading.tokens.slice(Math.max(0, at - BESIDE), at + 1 + BESIDE).map((t) => t.word);
    this.grain = grainOf(reading, at, quantity);
    this.stretchDays = stretchDaysOf(reading, at);
    this.spokenOf = [...new Set([...reading.mentions.map((m) => m.company), ...context.blockCompanies, ...(context.leading ? [context.leading] : [])])];
    this.isSamePart = context.focus.scope !== null && (SAME_PART.test(reading.text) || opensWithChange(reading, at));
    this.isBuyers = kind === 'percent' && isBuyersShare(reading, at, context.focus.company, context.houseOf);
    // "It left Microsoft ($4 trillion) behind": of whom the name before the bracket is, but for a deal, which has two sides.
    this.beside = given ? undefined : reading.mentions.find((m) => m.via === 'name' && isBracketed(reading, m, at))?.company;
  }

  /** Every reading of the value as one of a company's. */
  weigh(owner: Owner, proposed: Iterable<MetricScore>): void {
    const { context: { focus, index, articleDay }, reading, period } = this.valued;
    const days = period ? resolvePeriod(period, index.companies.get(owner.company)?.fiscalYearEndMonth ?? 12, articleDay) : [];
    if (period && !days[0]) return;
    // Only "it", "its" and "this division" take a segment over; "the company" is the whole again.
    const focusScope = focus.company === owner.company && !WHOLE.test(reading.text) && (this.isSamePart || reading.mentions.some((m) => m.via === 'carried' && /^it/i.test(m.text) && !reading.mentions.some((n) => n.via === 'name' && n.company === m.company && n.end <= m.start))) ? focus.scope : null;
    const side: Side = { owner, days, focusScope, around: null };
    for (const metric of proposed) this.weighMetric(side, metric);
  }

  /** What has come to the front so far, of those that a reading of this company must pass. */
  private frontOf(company: string): number {
    return company === this.valued.owner ? this.bestOfOwner : this.best;
  }

  private askedOf(metric: MetricScore): AskedOf {
    const known = this.asked.get(metric) ?? new AskedOf(this.valued, metric);
    this.asked.set(metric, known);
    return known;
  }

  private gather(company: string): Around {
    const { context, reading, at, period, sentenceNames } = this.valued, { houseOf } = context;
    const all = period ? [] : choosePeriods(context, reading, at, company), periods = all.filter((p) => !p.ofFlow);
    // No quarter is told by a single day: the day is of something else in the sentence.
    return { others: this.spokenOf.filter((id) => id !== company), named: sentenceNames.filter((id) => houseOf(id) !== houseOf(company)), periods, stretches: all.filter(({ from, to }) => from !== to) };
  }

  private weighMetric(side: Side, metric: MetricScore): void {
    const { context, reading, inherited, quantity, kind, given } = this.valued, { owner, focusScope } = side;
    const near = this.valued.nearnessOf(owner, metric);
    if ((owner.isRecent && metric.score < METRIC_FLOOR) || near + metric.score + MOST_BOOST <= this.frontOf(owner.company)) return;
    const asked = this.askedOf(metric);
    if (this.isBuyers && !given && metric.rule.id === PART_OF_WHOLE) return;
    if (this.beside !== undefined && metric.rule.nature !== 'deal' && context.houseOf(this.beside) !== context.houseOf(owner.company)) return;
    // A multiple that no noun is bound to may be of anything; one beside a percentage ("nearly doubled, by 93%") says it once more.
    const isOwnChange = kind === 'ratio' && inherited?.isCompared === true && metric.rule === inherited.rule, isFirm = metric.explicit || isOwnChange;
    if (kind === 'ratio' && asked.value?.kind === 'percent' && !isOwnChange && (!isFirm || reading.quantities.some((q) => q.kind === 'percent'))) return;
    const rule = asKept(context, reading, owner.company, metric.rule, quantity, asked.partner);
    const part = (metric.rule === inherited?.rule ? inherited.segment : null) ?? (this.isSamePart ? focusScope : null);
    const isWhole = part === null && metric.rule === inherited?.rule && inherited.isOfWhole === true;
    const compared = new Compared();
    for (const scope of part ? [{ id: part, score: FIRM_SCOPE }] : isWhole ? WHOLE_SCOPE : asked.scopesOf(focusScope)) {
      if (near + metric.score + scope.score + MOST_OF_FACTS > this.frontOf(owner.company)) this.weighScope(side, near, metric, scope, this.queryOf(side, metric, rule, asked, scope, isFirm), compared);
    }
  }

  private queryOf(side: Side, metric: MetricScore, rule: MetricRule, asked: AskedOf, scope: ScopeChoice, isFirm: boolean): Query {
    const { context, reading, at, told } = this.valued, { company } = side.owner;
    const around = (side.around ??= this.gather(company));
    return {
      company,
      rule,
      quantity: asked.value,
      day: dayOf(side.days, told, context.articleDay, rule.nature === 'event'),
      sign: asked.sign,
      segment: scope.id,
      basis: asked.basis,
      isPart: scope.id === null && metric.rule.segment !== undefined && (asked.isChangeOfPart || (this.isPart ??= isOfPart(reading, at))),
      spokenParts: reading.mentions.some((m) => m.via === 'name' && m.company === company) ? NO_PARTS : context.isPartBefore && !context.spoken.parts.size ? anyPart(context.rules) : context.spoken.parts,
      others: around.others,
      named: around.named,
      periods: rule.nature === 'flow' && !rule.swings ? around.stretches : around.periods,
      houseOf: context.houseOf,
      partner: asked.partner,
      words: reading.words,
      nextTo: this.nextTo,
      ahead: told.plan || told.guidance || told.forecast,
      firm: isFirm,
      articleDay: context.articleDay,
      grain: this.grain,
      stretchDays: this.stretchDays,
    };
  }

  private weighScope({ owner }: Side, near: number, metric: MetricScore, scope: ScopeChoice, query: Query, compared: Compared): void {
    const { context: { rules, index }, context, reading, quantity, kind, given, faintFrom, unspoken } = this.valued, { rule } = query;
    const agreeing = rankAgreeing(query, findAlike(rules, index, query, compared))[0];
    const isDealt = agreeing !== undefined && !metric.explicit && isBetweenNamed(query, agreeing) && !(rule.id === 'compute_commitment' && agreeing.fact.company !== owner.company);
    if (!isDealt && unspoken.has(metric.rule)) return;
    const boost = boostOf(query, agreeing) + (isDealt ? BY_ITS_SIDES : 0);
    if (owner.isRecent && !isVeryFigure(query, agreeing, boost)) return;
    if (!given && metric.rule.rate && kind === 'money' && !agreeing && quantity && (isOneSum(quantity) || !isPaid(reading, quantity.per))) return;
    if (!given && this.saysTooLittle(metric, rule, boost, agreeing, isDealt)) return;
    const known = agreeing !== undefined || isComparable(rules, index, query, compared) ? KNOWN_METRIC : 0;
    const total = near + metric.score + boost + scope.score + known;
    const isFaint = faintFrom < METRIC_FLOOR && metric.score + Math.max(boost, 0) < METRIC_FLOOR;
    if (!isFaint) this.best = Math.max(this.best, total);
    if (!isFaint && owner.company === this.valued.owner) this.bestOfOwner = Math.max(this.bestOfOwner, total);
    this.found.push(new Interpretation(context, compared, { query, metric, named: owner.named, boost, total, given, isFaint }));
  }

  /** True where neither the words nor the fact that agrees, if any, are enough for a reading. */
  private saysTooLittle({ score }: MetricScore, rule: MetricRule, boost: number, agreeing: FactMatch | undefined, isDealt: boolean): boolean {
    const { context, reading, at, quantity, kind, faintFrom } = this.valued;
    if (score + Math.max(boost, 0) < (kind === 'power' || (kind === 'count' && quantity?.unit && SELF_TELLING.test(quantity.unit)) ? UNIT_FLOOR : faintFrom)) return true;
    // "A third" may be the third of some.
    if (quantity?.multiple === 'fraction' && score < HALF_SPOKEN) return true;
    if (score < SPOKEN && ((isHoped(agreeing) && !isDealt) || isWide(quantity) || isOfOtherDeed(context, reading, at, rule))) return true;
    return boost > 0 && (boost < CHANCE || (agreeing !== undefined && isDerived(agreeing.fact) && countDigits(quantity?.amount ?? 0) < SURE_DIGITS)) && score < HALF_SPOKEN;
  }
}
