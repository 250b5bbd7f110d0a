// The reading of one value: whose it is, which metric, which facts speak to it. Words propose, the ledger breaks ties.
import type { Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import { isBracketed, rankCompanies } from '../mentions/resolve-subjects';
import { shiftDays } from '../text/calendar';
import { type DaySpan, resolvePeriod } from '../text/resolve-period';
import { countDigits } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import { Compared } from '../verdict/compare-fact';
import { dealsBetween, isBetweenNamed } from '../verdict/deal-sides';
import { type FactMatch, findAlike, isComparable, isDerived, isSamePeriod, type Query } from '../verdict/find-facts';
import { grainOf, stretchDaysOf } from './weigh-period';
import { choosePeriods } from './choose-periods';
import { basisOf, chooseScopes, FIRM_SCOPE, type ScopeChoice } from './choose-scopes';
import { asKept } from './as-kept';
import type { Context } from './context';
import { opensWithChange, PART_OF_WHOLE } from './find-change';
import type { Qualification } from './find-stage';
import { Interpretation } from './interpretation';
import { isToldNext } from './find-series';
import type { GivenReading } from './read-given';
import type { SentenceReading } from './reading';
import { signOf } from './read-sign';
import { anyPart, isBuyersShare, isOfPart } from './find-part';
import { partnerOf } from './find-partner';
import { findChanged } from './weigh-noun';
import { acceptsValue, type Inherited, isOneSum, isPaid, type MetricScore, SPOKEN } from './metric-score';
import { scoreMetrics } from './score-metrics';
import { weighOwners } from './weigh-owner';
import { TO_THE_DIGIT } from './weigh-support';

/** Below this the words around a value do not speak of any metric that we track. */
const METRIC_FLOOR = 1.7;
/** Watts and chips say half of it themselves. */
const UNIT_FLOOR = 1.15;
const SELF_TELLING = /^(?:GPU|TPU|Trainium2|H100-equivalent)$/;
/** Whoever the sentence speaks of more faintly is named in passing, in somebody else's news. */
const COMPANY_FLOOR = 0.5;

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

/** How much an agreeing fact speaks for a reading: a long figure in the right period hardly agrees by chance. */
function boostOf(query: Query, best: FactMatch | undefined): number {
  if (!best) return 0;
  const amount = query.quantity?.amount ?? 0;
  // Both ends of a range agree, where it is the same range.
  const bothEnds = query.quantity?.max !== null && query.quantity?.max !== undefined && query.quantity.max === best.fact.value.max ? 1 : 0;
  // A stretch of time is a figure of the digits that it was written with, and not of its seconds.
  const shown = query.quantity ? countDigits(query.quantity.written?.amount ?? amount) : 2;
  // "$10.9 billion" agrees with "about $11 billion" to two digits, and no more.
  const rounded = best.fact.value.approx === 'about' && typeof best.fact.value.amount === 'number' && query.quantity && Math.abs(Math.abs(best.fact.value.amount) - Math.abs(amount) * best.factor) > query.quantity.step / 2 ? countDigits(best.fact.value.amount) : shown;
  const digits = Math.min(shown, rounded) + bothEnds;
  const base = digits >= 3 ? 4.4 : digits === 2 ? 2.2 : 0.8;
  const period = best.period === 'same' ? 0.8 : best.period === 'different' ? -1 : 0;
  const scope = best.scope === 'same' ? 0.4 : 0;
  const rough = query.quantity && query.quantity.approx !== 'exact' ? -0.4 : 0;
  const ranged = best.fact.value.max !== null && query.quantity?.max === null ? -0.8 : 0;
  const nearest = best.period === 'same' && best.fact.interval && query.rule.nature === 'flow' && !query.periods.some((p) => p.origin === 'own' && best.fact.interval && isSamePeriod(p, best.fact.interval.from, best.fact.interval.to)) ? -0.5 : 0;
  const overtaken = query.rule.nature === 'point' && best.fact.supersededBy.length ? -0.5 : 0;
  return base + period + scope + rough + ranged + nearest + overtaken;
}

/** Companies that the value at token `at` may belong to, the best first. */
export function findOwners(context: Context, reading: SentenceReading, at: number): Owner[] {
  const owners: Owner[] = rankCompanies(reading, at, context.focus, context.leading, context.blockLead).filter((c) => c.score >= COMPANY_FLOOR).slice(0, 5);
  const first = owners[0];
  // "It" may be the parent where the text has just spoken of its unit: what only the parent has decides.
  const parent = first ? context.index.companies.get(first.company)?.parent : null;
  const isNamed = first !== undefined && reading.mentions.some((m) => m.company === first.company && m.via === 'name');
  if (first && parent && !isNamed && !owners.some((o) => o.company === parent)) owners.push({ company: parent, score: first.score - OF_PARENT, named: false });
  if (first && reading.mentions.every((m) => m.via === 'carried')) for (const company of context.recent.slice(0, RECENT)) if (!owners.some((o) => o.company === company)) owners.push({ company, score: OF_RECENT, named: false, isRecent: true });
  return owners;
}

/** A sentence that names nobody may go on about one of so many companies that came up last: `isRecent`, where the ledger has this very figure of it, and of that very time. */
type Owner = ReturnType<typeof rankCompanies>[number] & { readonly isRecent?: boolean };
const RECENT = 5, OF_RECENT = 0.9;
const isVeryFigure = (query: Query, best: FactMatch | undefined, boost: number): boolean => best?.period === 'same' && boost >= TO_THE_DIGIT && !isDerived(best.fact) && ((query.quantity?.max ?? null) === null || best.fact.value.max !== null);

/** Less than what a metric known of the company adds. */
const OF_PARENT = 0.6;

/** Metrics that the words around the value speak of, the best first. */
export function proposeMetrics(context: Context, reading: SentenceReading, at: number, inherited: Inherited | null): MetricScore[] {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1] ?? null;
  const value = { kind: quantity?.kind ?? 'date', unit: quantity?.unit ?? null, amount: quantity?.amount ?? 0, per: quantity?.per ?? null };
  return scoreMetrics(context.rules, reading, at, value, { carried: context.carriedConcepts, head: context.head, inherited, spokenOf: context.spoken.rule, countedBefore: context.countedBefore });
}

/** More than agreeing facts, scopes and what is known of a company can add: the most of each is 5.6, 1.6 and 0.4. */
const MOST_BOOST = 7.7;
/** What agreeing facts and what is known of a company add at most. */
const MOST_OF_FACTS = 6.1;

/** A figure of one digit agrees with something by chance: then the words must say more. */
const CHANCE = 1.5, HALF_SPOKEN = 1.2;
/** Sums that follow from filed figures are many: one of two digits agrees with some of them. */
const SURE_DIGITS = 3;

/** Hopes are many and round: a value that only a target shares needs a word of it. */
const isHoped = (best: FactMatch | undefined): boolean => best?.fact.stage === 'target' || best?.fact.stage === 'guided';

const TIMES = /\btimes$/i;

/** "900 million people every week" are users, "9 million homes" subscribers: heads are counted under one word. Chips of different makes are not. */
function countAlike(quantity: Quantity, rule: MetricRule): Quantity {
  const unit = rule.units?.[0];
  // "Flew 170 times": so many flights.
  if (quantity.kind === 'ratio' && rule.kinds[0] === 'count' && unit !== undefined && TIMES.test(quantity.text)) return { ...quantity, kind: 'count', unit };
  // "0.1433 shares for each share" is a ratio, whatever it counts.
  if (quantity.kind === 'count' && rule.kinds[0] === 'ratio') return { ...quantity, kind: 'ratio', unit: null };
  return quantity.kind === 'count' && quantity.unit !== null && unit !== undefined && unit === unit.toLowerCase() && rule.units?.includes(quantity.unit) ? { ...quantity, unit, per: null } : quantity;
}

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/** "Mid-June", said of a plan, is the next one; so long ahead nobody leaves the year away. */
const YEAR_LEFT_AWAY_DAYS = 300;
function dayOf(days: readonly DaySpan[], { plan, guidance, forecast, done }: Qualification, articleDay: string, isEvent: boolean): DaySpan | null {
  // "Goes public on June 12", written in May: of a day that is not told as past the nearest is meant.
  if (isEvent && !done && days.length > 1) return days.reduce((near, d) => (daysApart(d.from, articleDay) < daysApart(near.from, articleDay) ? d : near));
  const next = plan || guidance || forecast ? days.find((d) => d.from > articleDay && d.from < shiftDays(articleDay, YEAR_LEFT_AWAY_DAYS)) : undefined;
  return next ?? days[0] ?? null;
}

const DEALT_IN: ReadonlySet<string> = new Set(['money', 'power']);
const BY_ITS_SIDES = 1.4;
const NO_PARTS: ReadonlySet<string> = new Set();
const WHOLE_SCOPE: readonly ScopeChoice[] = [{ id: null, score: 0 }];

/** So many words stand right beside a value. */
const BESIDE = 2;

/** How far off "doubled" may be, as a share of the multiple. */
const MULTIPLE_SLACK = 0.05;

/** "Revenue doubled" is a growth of 100%, and a rough one. */
function asGrowth(quantity: Quantity, rule: MetricRule): Quantity {
  if (quantity.kind !== 'ratio' || rule.kinds[0] !== 'percent' || rule.nature !== 'flow' || quantity.amount <= 1) return quantity;
  const slack = 100 * quantity.amount * MULTIPLE_SLACK;
  return { ...quantity, kind: 'percent', unit: '%', amount: 100 * (quantity.amount - 1), max: quantity.max === null ? null : 100 * (quantity.max - 1), step: 2 * slack };
}

/**
 * Readings of the value at token `at` worth considering, the best first; `given` leaves no other company and metric. What cannot come to
 * the front, neither of all nor of those of `owner`, is not held against the ledger. Words that come to `faintFrom` give a reading too, a faint one.
 */
export function interpretValue(context: Context, reading: SentenceReading, at: number, told: Qualification, inherited: Inherited | null, { given = null, owner = null, faintFrom = METRIC_FLOOR }: { readonly given?: GivenReading | null; readonly owner?: string | null; readonly faintFrom?: number } = {}): Interpretation[] {
  const token = reading.tokens[at];
  if (!token) return [];
  const quantity = token.quantity >= 0 ? (reading.quantities[token.quantity] ?? null) : null;
  const period = token.period >= 0 ? (reading.periods[token.period] ?? null) : null;
  const kind = quantity?.kind ?? 'date';
  const companies: readonly Owner[] = given ? [given.owner] : findOwners(context, reading, at);
  if (!companies.length) return [];
  const metrics = given ? [given.metric] : proposeMetrics(context, reading, at, inherited);
  // What no fact could bring up to the best words is not held against the ledger.
  const within = (metrics[0]?.score ?? 0) - MOST_BOOST;
  const proposed = new Map(metrics.filter((m) => m.score >= within).map((m) => [m.rule.id, m]));
  // A figure with three digits or more that a fact of this company shares is worth a look even where the words say little.
  if (quantity && !given && countDigits(quantity.written?.amount ?? quantity.amount) >= 3 && !metrics.some((m) => m.score >= METRIC_FLOOR)) {
    for (const rule of context.rules.metrics.values()) {
      if (!proposed.has(rule.id) && acceptsValue(rule, kind, quantity.unit, quantity.amount) && !rule.needs && !rule.always && (!rule.units || quantity.unit === null)) proposed.set(rule.id, { rule, score: 0, explicit: false, from: at, to: at + 1 });
    }
  }
  const nextTo = reading.tokens.slice(Math.max(0, at - BESIDE), at + 1 + BESIDE).map((t) => t.word);
  const grain = grainOf(reading, at, quantity), stretchDays = stretchDaysOf(reading, at);
  const results: Interpretation[] = [];
  const { houseOf } = context;
  const sentenceNames = [...new Set(reading.mentions.filter((m, i) => (reading.mentionAt[i] ?? -1) >= 0 && m.via !== 'product' && !isToldNext(reading, reading.mentionAt[i] ?? -1, at)).map((m) => m.company))];
  // "Every four weeks # leaves @ for @": between two that the sentence names a figure that the ledger has of their deal is that, whatever the words.
  const unspoken = new Set<MetricRule>();
  if (quantity && DEALT_IN.has(kind) && !given && !metrics.some((m) => m.score >= METRIC_FLOOR)) {
    for (const rule of dealsBetween(context.rules.metrics, context.index, new Set(sentenceNames.map(houseOf)).size, reading.words)) if (!proposed.has(rule.id) && acceptsValue(rule, kind, quantity.unit, quantity.amount)) {
      unspoken.add(rule);
      proposed.set(rule.id, { rule, score: 0, explicit: false, from: at, to: at + 1 });
    }
  }
  const spokenOf = [...new Set([...reading.mentions.map((m) => m.company), ...context.blockCompanies, ...(context.leading ? [context.leading] : [])])];
  // What does not hang on the company is asked once, and only where the metric may come to the front.
  const ask = (metric: MetricScore) => {
    const { rule } = metric;
    // "Closed", "ended": a moment of the day only for what a market says; a deal and a year are closed and ended too.
    const kinds = rule.nature === 'flow' || rule.segment ? ['segment', 'place', 'rank'] : ['segment', 'site', 'place', 'rank', ...(rule.swings ? ['price'] : []), 'round'];
    const scopesFor = (focusScope: string | null) => chooseScopes(reading, at, metric, kinds, focusScope);
    let scopes: readonly ScopeChoice[] | null = null;
    const isChangeOfPart = kind === 'percent' && rule.segment !== undefined && findChanged(context.rules.lists, reading, at, rule) === 'part';
    return { isChangeOfPart, basis: basisOf(reading, at, metric), partner: partnerOf(reading, at, rule), sign: quantity ? signOf(reading, at, quantity, rule, told) : 0, value: quantity && asGrowth(countAlike(quantity, rule), rule), scopesOf: (focusScope: string | null) => (focusScope ? scopesFor(focusScope) : (scopes ??= scopesFor(null))) } as const;
  };
  const asked = new Map<MetricScore, ReturnType<typeof ask>>();
  const askedOf = (metric: MetricScore) => {
    const known = asked.get(metric) ?? ask(metric);
    asked.set(metric, known);
    return known;
  };
  const gather = (company: string) => {
    const all = period ? [] : choosePeriods(context, reading, at, company), periods = all.filter((p) => !p.ofFlow);
    // No quarter is told by a single day: the day is of something else in the sentence.
    return { others: spokenOf.filter((id) => id !== company), named: sentenceNames.filter((id) => houseOf(id) !== houseOf(company)), periods, stretches: all.filter(({ from, to }) => from !== to) };
  };
  const isSamePart = context.focus.scope !== null && (SAME_PART.test(reading.text) || opensWithChange(reading, at));
  const isBuyers = kind === 'percent' && isBuyersShare(reading, at, context.focus.company, houseOf);
  let isPart: boolean | null = null, best = 0, bestOfOwner = 0;
  // "It left Microsoft ($4 trillion) behind": of whom the name before the bracket is, but for a deal, which has two sides.
  const beside = given ? undefined : reading.mentions.find((m) => m.via === 'name' && isBracketed(reading, m, at))?.company;
  const weigh = given ? (c: Owner) => c.score : weighOwners(context, reading, companies);
  for (const c of companies) {
    const days = period ? resolvePeriod(period, context.index.companies.get(c.company)?.fiscalYearEndMonth ?? 12, context.articleDay) : [];
    // Only "it", "its" and "this division" take a segment over; "the company" is the whole again.
    const focusScope = context.focus.company === c.company && !WHOLE.test(reading.text) && (isSamePart || reading.mentions.some((m) => m.via === 'carried' && /^it/i.test(m.text) && !reading.mentions.some((n) => n.via === 'name' && n.company === m.company && n.end <= m.start))) ? context.focus.scope : null;
    if (period && !days[0]) continue;
    let around: ReturnType<typeof gather> | null = null;
    for (const metric of proposed.values()) {
      const near = weigh(c, metric);
      if ((c.isRecent && metric.score < METRIC_FLOOR) || near + metric.score + MOST_BOOST <= (c.company === owner ? bestOfOwner : best)) continue;
      const { basis, sign, value, scopesOf, isChangeOfPart, partner } = askedOf(metric);
      const rule = asKept(context, reading, c.company, metric.rule, quantity, partner);
      if (isBuyers && !given && metric.rule.id === PART_OF_WHOLE) continue;
      if (beside !== undefined && metric.rule.nature !== 'deal' && houseOf(beside) !== houseOf(c.company)) continue;
      // A multiple that no noun is bound to may be of anything; one beside a percentage ("nearly doubled, by 93%") says it once more.
      const isOwnChange = kind === 'ratio' && inherited?.isCompared === true && metric.rule === inherited.rule, isFirm = metric.explicit || isOwnChange;
      if (kind === 'ratio' && value?.kind === 'percent' && !isOwnChange && (!isFirm || reading.quantities.some((q) => q.kind === 'percent'))) continue;
      const compared = new Compared();
      const part = (metric.rule === inherited?.rule ? inherited.segment : null) ?? (isSamePart ? focusScope : null);
      const isWhole = part === null && metric.rule === inherited?.rule && inherited.isOfWhole === true;
      for (const scope of part ? [{ id: part, score: FIRM_SCOPE }] : isWhole ? WHOLE_SCOPE : scopesOf(focusScope)) {
        if (near + metric.score + scope.score + MOST_OF_FACTS <= (c.company === owner ? bestOfOwner : best)) continue;
        around ??= gather(c.company);
        const query: Query = {
          company: c.company,
          rule,
          quantity: value,
          day: dayOf(days, told, context.articleDay, rule.nature === 'event'),
          sign,
          segment: scope.id,
          basis,
          isPart: scope.id === null && metric.rule.segment !== undefined && (isChangeOfPart || (isPart ??= isOfPart(reading, at))),
          spokenParts: reading.mentions.some((m) => m.via === 'name' && m.company === c.company) ? NO_PARTS : context.isPartBefore && !context.spoken.parts.size ? anyPart(context.rules) : context.spoken.parts,
          others: around.others,
          named: around.named,
          periods: rule.nature === 'flow' && !rule.swings ? around.stretches : around.periods,
          houseOf,
          partner,
          words: reading.words,
          nextTo,
          ahead: told.plan || told.guidance || told.forecast,
          firm: isFirm,
          articleDay: context.articleDay,
          grain,
          stretchDays,
        };
        const agreeing = rankAgreeing(query, findAlike(context.rules, context.index, query, compared))[0];
        const isDealt = agreeing !== undefined && !metric.explicit && isBetweenNamed(query, agreeing) && !(rule.id === 'compute_commitment' && agreeing.fact.company !== c.company);
        if (!isDealt && unspoken.has(metric.rule)) continue;
        const boost = boostOf(query, agreeing) + (isDealt ? BY_ITS_SIDES : 0);
        if (c.isRecent && !isVeryFigure(query, agreeing, boost)) continue;
        if (!given && metric.rule.rate && kind === 'money' && !agreeing && quantity && (isOneSum(quantity) || !isPaid(reading, quantity.per))) continue;
        if (!given && (metric.score + Math.max(boost, 0) < (kind === 'power' || (kind === 'count' && quantity?.unit && SELF_TELLING.test(quantity.unit)) ? UNIT_FLOOR : faintFrom) || (metric.score < SPOKEN && ((isHoped(agreeing) && !isDealt) || isWide(quantity) || isOfOtherDeed(context, reading, at, rule))) || (boost > 0 && (boost < CHANCE || (agreeing && isDerived(agreeing.fact) && countDigits(quantity?.amount ?? 0) < SURE_DIGITS)) && metric.score < HALF_SPOKEN))) continue;
        const known = agreeing !== undefined || isComparable(context.rules, context.index, query, compared) ? KNOWN_METRIC : 0;
        const total = near + metric.score + boost + scope.score + known;
        const isFaint = faintFrom < METRIC_FLOOR && metric.score + Math.max(boost, 0) < METRIC_FLOOR;
        if (!isFaint) best = Math.max(best, total);
        if (!isFaint && c.company === owner) bestOfOwner = Math.max(bestOfOwner, total);
        results.push(new Interpretation(context, compared, { query, metric, named: c.named, boost, total, given, isFaint }));
      }
    }
  }
  return results.sort((a, b) => b.total - a.total);
}
