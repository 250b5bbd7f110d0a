// The reading of one value: whose it is, which metric, which facts speak to it. Words propose, the ledger breaks ties.
import type { LedgerIndex } from '../../model/ledger-index';
import type { PeriodMention, Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { Focus } from '../mentions/resolve-subjects';
import { rankCompanies } from '../mentions/resolve-subjects';
import { shiftDays } from '../text/calendar';
import { resolvePeriod } from '../text/resolve-period';
import { countDigits } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import { type ClaimPeriod, type Compared, type FactMatch, findAlike, findFacts, isComparable, isSamePeriod, type Query } from '../verdict/find-facts';
import type { CompiledRules } from './compile-rules';
import type { Qualification } from './find-stage';
import { fade, measureDistance } from './proximity';
import type { GivenReading } from './read-given';
import type { SentenceReading } from './reading';
import { acceptsValue, type Inherited, isPaid, type MetricScore, scoreMetrics } from './score-metrics';

export interface Context {
  readonly rules: CompiledRules;
  readonly index: LedgerIndex;
  readonly articleDay: string;
  readonly focus: Focus;
  /** Concepts of the sentence before, for a value whose own sentence names no metric. */
  readonly carriedConcepts: readonly string[];
  readonly carriedPeriods: readonly PeriodMention[];
  /** The company that the article as a whole is about, where it is about one. */
  readonly leading: string | null;
  /** The first tracked company of the article. */
  readonly firstCompany: string | null;
  /** The company that the paragraph opened with. */
  readonly blockLead: string | null;
  /** For each company the period of the last filed figure that agreed in this block: what follows is of the same period. */
  readonly agreedPeriods: Map<string, { from: string; to: string }>;
  /** The metric that the block spoke of last, and of what kind its value was: "It was 67.5% a quarter earlier" goes on with it. */
  readonly spoken: { rule: MetricRule | null; kind: string };
  /** True where the sentence draws a sum from what the one before only assumed: "That is #". */
  readonly isAssumed: boolean;
  /** True where the article is about none of our companies: what it names in passing needs a fact to be marked. */
  readonly isElsewhere: boolean;
  /** Companies named anywhere in the block: the sides of a deal. */
  readonly blockCompanies: readonly string[];
}

export interface Interpretation {
  readonly query: Query;
  readonly metric: MetricScore;
  readonly company: string;
  readonly named: boolean;
  readonly isCompanyGiven: boolean;
  /** All facts that it may be held against: gathered when asked for, which is for the best reading only. */
  readonly matches: readonly FactMatch[];
  readonly total: number;
  readonly metricScore: number;
  readonly boost: number;
}

/** Below this the words around a value do not speak of any metric that we track. */
export const METRIC_FLOOR = 1.7;
const COMPANY_FLOOR = 0.8;

const COMPARED = new Set(['from', 'against', 'than', 'above', 'below', 'of', 'versus', 'vs']);

/** "A year earlier" dates a value only at the head of the sentence or right behind a value that is compared with. */
function datesEarlier(reading: SentenceReading, period: number, at: number): boolean {
  if (period <= 1) return true;
  const between = reading.tokens.slice(at + 1, period);
  return period > at && period - at <= 4 && between.every((t) => t.quantity < 0) && reading.tokens.slice(Math.max(0, at - 3), at).some((t) => COMPARED.has(t.word));
}

const SAYING = new Set(['said', 'says', 'reported', 'announced', 'wrote', 'told', 'disclosed', 'showed', 'published']);

/** "The server makers said in May": the day of the saying, not of the value. "Reported 2025 revenue" dates the revenue. */
function isReportedOn(reading: SentenceReading, period: number): boolean {
  const grain = reading.periods[reading.tokens[period]?.period ?? -1]?.grain;
  if (grain === undefined || grain === 'quarter') return false;
  if (grain === 'year' && SAYING.has(reading.tokens[period - 1]?.word ?? '')) return false;
  return reading.tokens.slice(Math.max(0, period - 2), period).some((t) => SAYING.has(t.word));
}

const COMPARES = new Set(['above', 'than', 'over', 'from', 'on', 'versus', 'vs', 'against', 'below', 'beat']);

/** "38 percent above last year's": that year is what is compared with. Right behind a value of its own it dates that value. */
function isComparedWith(reading: SentenceReading, period: number, at: number): boolean {
  if (reading.periods[reading.tokens[period]?.period ?? -1]?.relative === undefined) return false;
  const before = reading.tokens[period - 1];
  return before !== undefined && COMPARES.has(before.word) && period !== at + 1;
}

const ENDING = new Set(['maturing', 'matures', 'mature', 'due', 'expiring', 'expires', 'callable', 'redeemable']);

/** "Notes maturing between 2031 and 2056": when a thing ends dates no value. */
const isEnd = (reading: SentenceReading, period: number): boolean => reading.tokens.slice(Math.max(0, period - 3), period).some((t) => ENDING.has(t.word));

/** The periods that a value may belong to: the nearest in its sentence, the others there, what the text before spoke of. */
export function choosePeriods(context: Context, reading: SentenceReading, at: number, company: string): ClaimPeriod[] {
  const month = context.index.companies.get(company)?.fiscalYearEndMonth ?? 12;
  const resolve = (p: PeriodMention, origin: ClaimPeriod['origin']) => resolvePeriod(p, month, context.articleDay).map((r, i) => ({ ...r, origin: i === 0 ? origin : ('other' as const) }));
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'none';
  const ranked = reading.periods
    .map((p, i) => ({ p, token: reading.periodAt[i] ?? -1 }))
    .filter((x) => x.token >= 0 && x.p.relative !== 'now' && x.p.bound !== 'through' && !isReportedOn(reading, x.token) && !isEnd(reading, x.token) && !isComparedWith(reading, x.token, at) && (x.p.relative !== 'earlier' || datesEarlier(reading, x.token, at)))
    .map((x) => ({ ...x, distance: measureDistance(reading, x.token, x.token + 1, at, kind) }))
    .sort((a, b) => a.distance - b.distance);
  const [own, ...others] = ranked;
  if (own?.p.relative === 'earlier') {
    const base = others.find((r) => r.p.relative !== 'earlier')?.p ?? context.carriedPeriods.find((p) => p.relative !== 'earlier');
    return base ? resolve(base, 'own').map((p) => ({ ...p, from: shiftDays(p.from, -365), to: shiftDays(p.to, -365) })) : [];
  }
  // "$41.5 billion, versus $23.9 billion for the prior quarter": the one before the quarter that the text is about.
  const base = own && PRECEDING.test(own.p.text) ? precedingQuarter(others.flatMap((o) => resolve(o.p, 'own')).concat(context.carriedPeriods.flatMap((p) => resolve(p, 'own'))), context.agreedPeriods.get(company)) : null;
  if (own && base) return [{ ...base, origin: 'own' }, ...resolve(own.p, 'other')];
  if (own) {
    // A period beyond another value of the kind dates that one first.
    const [lo, hi] = own.token < at ? [own.token, at] : [at, own.token];
    // One at the head of the sentence dates all that follows.
    const between = own.token > SENTENCE_HEAD && reading.tokens.slice(lo + 1, hi).some((t) => t.quantity >= 0 && reading.quantities[t.quantity]?.kind === kind);
    const agreed = context.agreedPeriods.get(company);
    const rest = others.flatMap((o) => (o.p.relative === 'earlier' ? [] : resolve(o.p, 'other')));
    return between ? [...resolve(own.p, 'other'), ...rest, ...(agreed ? [{ ...agreed, origin: 'carried' as const }] : context.carriedPeriods.flatMap((p) => resolve(p, 'carried')))] : [...resolve(own.p, 'own'), ...rest];
  }
  if (reading.periods.some((p) => p.relative === 'now')) return [];
  const agreed = context.agreedPeriods.get(company);
  if (agreed) return [{ ...agreed, origin: 'carried' }];
  return context.carriedPeriods.flatMap((p) => resolve(p, 'carried'));
}

const PRECEDING = /^(?:the )?(?:prior|previous|preceding) quarter$|^the (?:quarter|three months) before$/i;
const QUARTER_DAYS = 91;
const isQuarter = (p: { from: string; to: string }) => Math.abs((Date.parse(p.to) - Date.parse(p.from)) / 86_400_000 - QUARTER_DAYS) <= 4;

/** The quarter before the one that is spoken of: a quarter named beside it, else the one whose figures agreed last. */
function precedingQuarter(named: readonly { from: string; to: string }[], agreed: { from: string; to: string } | undefined): { from: string; to: string } | null {
  const of = [...named, ...(agreed ? [agreed] : [])].find(isQuarter);
  return of ? { from: shiftDays(of.from, -QUARTER_DAYS), to: shiftDays(of.from, -1) } : null;
}

const SENTENCE_HEAD = 3;
const FIRM_SCOPE = 0.9;
/** A metric that the ledger has of a company is likelier meant than one that it lacks. */
const KNOWN_METRIC = 0.4;

interface ScopeChoice { readonly id: string | null; readonly score: number }

const OWED = new Set(['thanks', 'due', 'owing', 'driven', 'helped', 'because', 'fueled', 'boosted', 'lifted']);

/** "Revenue from data centers", "revenue in its AI segment". */
const PARTS = new Set(['from', 'in', 'at']);

/** Scopes that the words offer for a value, each with how near it stands; "none" is always one of them. */
function chooseScopes(reading: SentenceReading, at: number, metric: MetricScore, kinds: readonly string[], focusScope: string | null): ScopeChoice[] {
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'none';
  const best = new Map<string, number>();
  for (const s of reading.scopes) {
    if (!kinds.includes(s.owner.kind)) continue;
    // "Mostly thanks to Starlink": what a figure is owed to is no part that it belongs to.
    if (s.from > at && reading.tokens.slice(Math.max(at, s.from - 4), s.from).some((t) => OWED.has(t.word))) continue;
    const distance = measureDistance(reading, s.from, s.to, at, kind) + (s.from > at ? 3 : 0);
    best.set(s.owner.id, Math.max(best.get(s.owner.id) ?? 0, 1.6 * fade(distance / 1.5)));
  }
  if (focusScope && !best.has(focusScope)) best.set(focusScope, 0.9);
  const offered = [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score).slice(0, 4);
  // "Data-center revenue was #": a part named right before the metric's own word leaves no other reading.
  const nouns = reading.concepts.filter((c) => (metric.rule.about?.[c.id] ?? 0) >= 2 && metric.from <= c.from && c.to <= metric.to);
  const before = reading.scopes.find((s) => s.owner.kind === 'segment' && kinds.includes('segment') && nouns.length > 0 && nouns.every((c) => s.to === c.from || (PARTS.has(reading.tokens[c.to]?.word ?? '') && s.from > c.to && s.from - c.to <= 2)));
  if (before && offered.some((o) => o.id === before.owner.id)) return offered.filter((o) => o.id === before.owner.id);
  // "Its biggest customer" leaves no other reading.
  const first = offered[0];
  const kindOfFirst = reading.scopes.find((s) => s.owner.id === first?.id)?.owner.kind;
  if (first && first.score >= FIRM_SCOPE && (kindOfFirst === 'rank' || kindOfFirst === 'place')) return [first];
  return [...offered, { id: null, score: offered.length ? 0.35 : 0 }];
}

/** How the figure is counted, where a word right before its metric or the value says so. */
function basisOf(reading: SentenceReading, at: number, metric: MetricScore): string | null {
  // "On an adjusted basis we get a margin of #": a basis at the head of the clause counts for its first value.
  const leads = (s: { from: number; to: number }) => s.to <= at && reading.borders[s.from] === reading.borders[at] && reading.tokens.slice(s.to, at).every((t) => t.quantity < 0);
  const hit = reading.scopes.find((s) => s.owner.kind === 'basis' && (leads(s) || (s.from < metric.to && metric.from - s.to <= 2 && metric.to - s.from <= 8) || (s.to <= at && at - s.to <= 2) || s.from === at + 1));
  return hit?.owner.id ?? null;
}

function signOf(reading: SentenceReading, at: number, quantity: Quantity, rule: MetricRule, told: Qualification): 1 | -1 | 0 {
  if (quantity.amount < 0) return 0;
  if (rule.signed) {
    const nearestOf = (id: string) => Math.min(...reading.concepts.filter((c) => c.id === id).map((c) => measureDistance(reading, c.from, c.to, at, quantity.kind)), 99);
    const loss = nearestOf('loss'), profit = nearestOf('profit-positive');
    return loss < profit && loss < 12 ? -1 : profit < loss && profit < 12 ? 1 : 0;
  }
  return quantity.sign ?? told.direction;
}

/** How much an agreeing fact speaks for a reading: a long figure in the right period hardly agrees by chance. */
function boostOf(query: Query, best: FactMatch | undefined): number {
  if (!best) return 0;
  const amount = query.quantity?.amount ?? 0;
  // Both ends of a range agree, where it is the same range.
  const bothEnds = query.quantity?.max !== null && query.quantity?.max !== undefined && query.quantity.max === best.fact.value.max ? 1 : 0;
  const digits = query.quantity ? countDigits(amount) + bothEnds : 2;
  const base = digits >= 3 ? 3.2 : digits === 2 ? 1.8 : 0.8;
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
  const owners = rankCompanies(reading, at, context.focus, context.leading, context.blockLead).filter((c) => c.score >= COMPANY_FLOOR).slice(0, 5);
  const first = owners[0];
  // "It" may be the parent where the text has just spoken of its unit: what only the parent has decides.
  const parent = first ? context.index.companies.get(first.company)?.parent : null;
  if (first && parent && !owners.some((o) => o.company === parent)) owners.push({ company: parent, score: first.score - OF_PARENT, named: false });
  return owners;
}

type Owner = ReturnType<typeof rankCompanies>[number];
/** Less than what a metric known of the company adds. */
const OF_PARENT = 0.3;

/** Metrics that the words around the value speak of, the best first. */
export function proposeMetrics(context: Context, reading: SentenceReading, at: number, inherited: Inherited | null): MetricScore[] {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1] ?? null;
  return scoreMetrics(context.rules, reading, at, quantity?.kind ?? 'date', quantity?.unit ?? null, quantity?.amount ?? 0, quantity?.per ?? null, context.carriedConcepts, inherited, context.spoken.rule);
}

/** Below this no word speaks of the metric. */
const SPOKEN = 0.8;
/** A figure of one digit agrees with something by chance: then the words must say more. */
const CHANCE = 1.5, HALF_SPOKEN = 1.2;

/** Hopes are many and round: a value that only a target shares needs a word of it. */
const isHoped = (best: FactMatch | undefined): boolean => best?.fact.stage === 'target' || best?.fact.stage === 'guided';

/** All readings of the value at token `at` worth considering, the best first; `given` leaves no other company and metric. */
export function interpretValue(context: Context, reading: SentenceReading, at: number, told: Qualification, inherited: Inherited | null, given: GivenReading | null = null): Interpretation[] {
  const token = reading.tokens[at];
  if (!token) return [];
  const quantity = token.quantity >= 0 ? (reading.quantities[token.quantity] ?? null) : null;
  const period = token.period >= 0 ? (reading.periods[token.period] ?? null) : null;
  const kind = quantity?.kind ?? 'date';
  const companies = given ? [given.owner] : findOwners(context, reading, at);
  if (!companies.length) return [];
  const metrics = given ? [given.metric] : proposeMetrics(context, reading, at, inherited);
  const proposed = new Map(metrics.map((m) => [m.rule.id, m]));
  // A figure with three digits or more that a fact of this company shares is worth a look even where the words say little.
  if (quantity && !given && countDigits(quantity.amount) >= 3 && !metrics.some((m) => m.score >= METRIC_FLOOR)) {
    for (const rule of context.rules.metrics.values()) {
      if (!proposed.has(rule.id) && acceptsValue(rule, kind, quantity.unit, quantity.amount) && !rule.needs && !rule.always && (!rule.units || quantity.unit === null)) proposed.set(rule.id, { rule, score: 0, explicit: false, from: at, to: at + 1 });
    }
  }
  const results: Interpretation[] = [];
  const sentenceNames = [...new Set(reading.mentions.filter((m, i) => (reading.mentionAt[i] ?? -1) >= 0 && m.via !== 'product').map((m) => m.company))];
  const words = new Set(reading.tokens.map((t) => t.word));
  for (const c of companies) {
    const others = [...new Set([...reading.mentions.map((m) => m.company), ...context.blockCompanies, ...(context.leading ? [context.leading] : [])])].filter((id) => id !== c.company);
    const periods = period ? [] : choosePeriods(context, reading, at, c.company);
    const days = period ? resolvePeriod(period, context.index.companies.get(c.company)?.fiscalYearEndMonth ?? 12, context.articleDay) : [];
    // Only "it" and "its" take a segment over; "the company" is the whole again.
    const focusScope = context.focus.company === c.company && reading.mentions.some((m) => m.via === 'carried' && /^it/i.test(m.text)) ? context.focus.scope : null;
    for (const metric of proposed.values()) {
      if (period && !days[0]) continue;
      const kinds = metric.rule.nature === 'flow' || metric.rule.segment ? ['segment', 'place', 'rank'] : ['segment', 'site', 'place', 'rank', 'price', 'round'];
      const basis = basisOf(reading, at, metric);
      const compared: Compared = new Map();
      for (const scope of chooseScopes(reading, at, metric, kinds, focusScope)) {
        const query: Query = {
          company: c.company,
          rule: metric.rule,
          quantity,
          day: days[0] ?? null,
          sign: quantity ? signOf(reading, at, quantity, metric.rule, told) : 0,
          segment: scope.id,
          basis,
          others,
          named: sentenceNames.filter((id) => id !== c.company),
          words,
          periods,
          ahead: told.plan || told.guidance || told.forecast,
          firm: metric.explicit,
          articleDay: context.articleDay,
          grain: quantity?.per === 'quarter' ? 'quarter' : null,
        };
        const agreeing = rankAgreeing(query, findAlike(context.rules, context.index, query, compared))[0];
        const boost = boostOf(query, agreeing);
        if (!given && metric.rule.rate && kind === 'money' && !agreeing && !isPaid(reading, quantity?.per ?? null)) continue;
        if (!given && (metric.score + boost < METRIC_FLOOR || (metric.score < SPOKEN && isHoped(agreeing)) || (boost > 0 && boost < CHANCE && metric.score < HALF_SPOKEN))) continue;
        const known = agreeing !== undefined || isComparable(context.rules, context.index, query, compared) ? KNOWN_METRIC : 0;
        let matches: readonly FactMatch[] | null = null;
        results.push({ query, metric, company: c.company, named: c.named, isCompanyGiven: given?.isCompanyGiven === true, get matches() { return (matches ??= findFacts(context.rules, context.index, query, compared)); }, boost, metricScore: metric.score, total: c.score + metric.score + boost + scope.score + known });
      }
    }
  }
  return results.sort((a, b) => b.total - a.total);
}
