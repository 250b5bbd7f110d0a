// Which metrics the words around a value speak of, each with a score. Cue words only: no ledger here.
import type { Rate } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import { changesOther } from './find-complement';
import { isBesideRating } from './find-rating';
import { opensList } from './find-series';
import { movesPart } from './find-part';
import { fade, isLinked, measureDistance, speaksOfNext } from './proximity';
import type { SentenceReading } from './reading';
import { findChanged } from './weigh-noun';
import { readSign } from './read-sign';

export interface MetricScore {
  readonly rule: MetricRule;
  readonly score: number;
  /** True where a pattern binds the value or the metric's own noun is linked to it: strong enough to accuse on. */
  readonly explicit: boolean;
  /** Token range of the best evidence, for the underlined span. */
  readonly from: number;
  readonly to: number;
}

const LINK_BONUS = 2.5;
/** A fact of three digits makes up for the rest. */
const OF_KIN = 0.65;
const SHORT_SENTENCE = 14;
const NAMING = 1.5;
/** Concepts that leave no other reading of a sum that they stand right behind. */
const NAMING_CONCEPTS: ReadonlySet<string> = new Set(['profit', 'operating-profit', 'orders', 'backlog', 'debt']);
const INHERITED = 1.5, COMPARED = 2.6, MOVED = 9;
/** Below this no word speaks of a metric. */
export const SPOKEN = 0.8;
/** Behind a sum that was raised, "at" leads to a valuation. */
const RAISES: ReadonlySet<string> = new Set(['funding_round', 'ipo_raise']);
const AT_VALUE = 4;
/** A change right behind a part's name is of its sales. */
const PART_GREW = 3.4;
/** "Net income of #, and # growth in Google Cloud": a part so near behind a change is what grew. */
const PART_REACH = 6;
/** What the sentence before spoke of last: a fact must bear it out. */
const CONTINUED = 0.9;

/** A metric taken over from a value before: in the same sentence, or from the one before. */
export interface Inherited {
  readonly rule: MetricRule;
  readonly isNear: boolean;
  /** True where the value is set against the one before: "versus $23.9 billion". */
  readonly isCompared: boolean;
  /** True where the one before became this one: "from $16 million to $1.92 billion". */
  readonly isMoved: boolean;
  /** The part that the value before is of, where this one is its change: "automotive sales totaled $586 million, up 69%". */
  readonly segment?: string | null;
  /** True right behind a figure of the whole: the change is of the whole too, whatever parts the sentence names. */
  readonly isOfWhole?: boolean;
  /** True where the value is the change of the figure right before it: "inventory of $1.2 billion, a rise of 12%". */
  readonly isChange?: boolean;
}

/** "# in profit", "# of new AI server orders": the concept that says what a sum is, with nothing but its own attributes between. */
function findNaming(reading: SentenceReading, at: number): SentenceReading['concepts'][number] | undefined {
  // "A valuation of $2 trillion on $20 billion revenue".
  const sales = reading.concepts.find((c) => c.id === 'revenue' && c.from === at + 1 && c.to === at + 2 && !c.inner && !reading.tokens[at + 1]?.breaks);
  if (sales && AFTER_SALES.has(reading.tokens[at + 2]?.word ?? 'and')) return sales;
  if (!/^(?:in|of)$/.test(reading.tokens[at + 1]?.word ?? '')) return undefined;
  const naming = reading.concepts.find((c) => !c.inner && c.from >= at + 2 && c.from <= at + 2 + MAX_ATTRIBUTES && NAMING_CONCEPTS.has(c.id));
  const isAttribute = (t: SentenceReading['tokens'][number]) => !t.breaks && t.quantity < 0 && t.mention < 0 && t.period < 0 && !NO_ATTRIBUTE.has(t.word);
  return naming && reading.tokens.slice(at + 2, naming.from + 1).every(isAttribute) ? naming : undefined;
}
const MAX_ATTRIBUTES = 4;
const AFTER_SALES: ReadonlySet<string> = new Set(['and', 'or', 'in', 'for', 'looks', 'is', 'was', 'with', 'last', 'this', 'by', 'at', 'from', 'on', 'while', 'but']);
const NO_ATTRIBUTE: ReadonlySet<string> = new Set(['and', 'or', 'for', 'to', 'from', 'by', 'with', 'on', 'at', 'in', 'of', 'as', 'than', 'the', 'that', 'which', 'sales', 'revenue']);

/** Profits that have a first name; "loss" and "profit" behind a value only say which way theirs went. */
const NAMED_PROFITS: ReadonlySet<string> = new Set(['operating-profit', 'adjusted-profit', 'ebitda', 'segment-profit']);
const BARE_PROFIT = 'profit';

/** "Operating income swung from a # loss to a # profit": the profit that the sentence has named before; null where the bare word stands for itself. */
function namedProfit(reading: SentenceReading, at: number): string | null {
  const isBare = (c: { id: string; from: number; to: number }) => c.id === BARE_PROFIT && c.to - c.from === 1;
  if (!reading.concepts.some((c) => isBare(c) && c.from === at + 1)) return null;
  const before = reading.concepts.findLast((c) => c.to <= at && !c.inner && (NAMED_PROFITS.has(c.id) || (c.id === BARE_PROFIT && !isBare(c))));
  return before && before.id !== BARE_PROFIT ? before.id : null;
}

/** "A loss of #", "a # profit": nothing but the bare word tells which profit. */
const bareProfit = ({ concepts }: SentenceReading, at: number): SentenceReading['concepts'][number] | undefined => concepts.find((c) => c.id === BARE_PROFIT && !c.inner && c.to - c.from === 1 && at - c.to <= 1 && c.from - at <= 1 && (c.to <= at || c.from === at + 1));

/** "Net income was $1.24 billion, or 75 cents a share": a profit was told, and nothing of a stock. */
const followsProfit = (reading: SentenceReading, at: number): boolean => {
  const before = reading.concepts.filter((c) => c.to <= at);
  return before.some((c) => c.id === BARE_PROFIT || c.id === 'eps' || NAMED_PROFITS.has(c.id)) && !before.some((c) => c.id === 'share-noun' || c.id === 'price-target' || c.id === 'price-word');
};

/** "Free cash flow and operating cash flow were # and #, respectively": the n-th value is of the n-th noun; null where the words tell no such pairs. */
function pairedNoun({ rules, reading, at, kind }: { readonly rules: CompiledRules; readonly reading: SentenceReading; readonly at: number; readonly kind: string }): SentenceReading['concepts'][number] | null {
  if (!reading.words.has('respectively')) return null;
  const end = reading.tokens.findIndex((t) => t.word === 'respectively');
  if (end < at) return null;
  const values = reading.quantityAt.filter((i, n) => i >= 0 && i < end && reading.quantities[n]?.kind === kind);
  const nouns = reading.concepts.filter((c) => !c.inner && c.to <= (values[0] ?? 0) && rules.byConcept.get(c.id)?.some((o) => o.weight >= NAMING && o.rule.kinds.some((k) => k === kind)));
  const isTold = values.length > 1 && nouns.length === values.length && new Set(nouns.map((c) => c.id)).size === nouns.length;
  return isTold ? (nouns[values.indexOf(at)] ?? null) : null;
}

/** How much the unit alone says of the metric: "employees" names it, "GPUs" half does. */
const UNIT_WEIGHT: Record<string, number> = { GPU: 1.2, TPU: 1.2, chips: 0.9, 'H100-equivalent': 1.2, Trainium2: 1.2, turbines: 1.5, satellites: 1.9, subscribers: 2.2, users: 1.9, employees: 2.2, launches: 1.9, shares: 0.8, customers: 0.6, engineers: 1.2, researchers: 1.2, scientists: 1.2, workers: 1.2, W: 1.2, visitors: 1.2, homes: 0.85, households: 0.85, jobs: 1 };
/** Of metrics that count alike, the one whose own unit it is. */
const OWN_UNIT = 0.2;
/** Of themselves people are nobody's; behind "has" they are. */
const HEADS = 0.65;
const ACTIVE = /\b(?:active|weekly|monthly|daily|[MWD]AUs?|users (?:a|per|each|every) (?:month|week|day))\b/i;
/** Words of a counted noun that leave one metric only; crowds that come by the week or the month are users. */
const TOLD_BY_NOUN: readonly { readonly metric: string; readonly units: ReadonlySet<string>; readonly says: (counted: string, per: Rate | null, amount: number) => boolean }[] = [
  { metric: 'subscribers', units: new Set(['users', 'people', 'households', 'homes', 'accounts', 'members']), says: (counted) => /\bpaying\b/i.test(counted) },
  { metric: 'turbines_permitted', units: new Set(['turbines']), says: (counted) => /\b(?:permitted|licen[sc]ed|authori[sz]ed|approved)\b/i.test(counted) },
  { metric: 'users', units: new Set(['users', 'people', 'visitors']), says: (_, per, amount) => (per === 'day' || per === 'week' || per === 'month') && amount >= CROWD },
];
const BY_NOUN = 5, CROWD = 100_000;
const OF_CROWDS: ReadonlySet<string> = new Set(['users', 'people', 'visitors', 'developers']), CROWD_WORDS = ['weekly', 'monthly', 'daily', 'week', 'month', 'day'], BY_CROWD = 1.9, MILLION = 1e6;
/** What a bare number counts that no word is bound to: a fact must bear it out. */
const LEFT_OPEN = 1.1;
/** A price per share, and a rate against a total: what "per" says of the metric. */
const PER_SHARE = 2.6;
const BESIDE_RATING = 5;
const RATE_BONUS = 1.6, ANNUALIZED = 4.5;
/** Money by the month is a fee; by the year it may be much else, and a fact must bear it out. */
const PER_MONTH = 0.2, PER_YEAR = 0.05;

const STRETCHES: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/** A fee is paid by a stretch of time, or by one company to another: "the storms cost #" is none. */
export function isPaid(reading: SentenceReading, per: Rate | null): boolean {
  return STRETCHES.has(per ?? '') || new Set(reading.mentions.map((m) => m.company)).size >= 2 || reading.tokens.some((t) => t.word === 'monthly' || t.word === 'month');
}

export function acceptsValue(rule: MetricRule, kind: string, unit: string | null, amount: number): boolean {
  // Points tell a change, and no level: "a hit to margins of two points".
  if (!rule.kinds.some((k) => k === kind || (k === 'percent' && kind === 'points' && rule.nature === 'flow' && rule.adjusted === undefined))) return false;
  if (kind !== 'date' && (Math.abs(amount) < (rule.min ?? 0) || Math.abs(amount) > (rule.max ?? Number.POSITIVE_INFINITY))) return false;
  // A bare count ("has reached 57") takes the unit that the words give it; the caller asks for explicit words then.
  return !rule.units || (unit === null ? kind === 'count' || kind === 'ratio' : rule.units.includes(unit));
}

/** A bare count ("has reached 57") needs its unit somewhere in the sentence, or the sentence before it to have counted the same. */
const namesUnit = (reading: SentenceReading, rule: MetricRule, spokenOf: MetricRule | null): boolean => spokenOf?.units?.some((u) => rule.units?.includes(u)) === true
  || reading.tokens.some((t) => t.quantity < 0 && rule.units?.some((u) => t.word === u.toLowerCase() || t.word === `${u.toLowerCase()}s` || `${t.word}s` === u.toLowerCase()));

/** A bare count whose noun is left to the sentence before. */
const isElliptic = (rules: CompiledRules, reading: SentenceReading, at: number): boolean => { const next = reading.tokens[reading.tokens[at + 1]?.word === 'more' ? at + 2 : at + 1]; return next === undefined || next.breaks || rules.lists.afterCount.has(next.word); };
const SAME_COUNT = 1.9, LIKE_COUNT = 1.2;

/** Scores every metric rule for the value at token `at`. `carried` are concepts of the sentence before, counted weakly. */
export function scoreMetrics(rules: CompiledRules, reading: SentenceReading, at: number, kind: string, unit: string | null, amount: number, per: Rate | null, carried: readonly string[], inherited: Inherited | null, spokenOf: MetricRule | null = null, countedBefore: MetricRule | null = null): MetricScore[] {
  const best = new Map<MetricRule, { score: number; explicit: boolean; from: number; to: number; weight: number }>();
  const bound = new Set<MetricRule>();
  // Two patterns of one metric that bind the same value say it once.
  const strongest = new Map<MetricRule, (typeof reading.metricHits)[number]>();
  // Asked of each rule by each of its words, and the same for all of them.
  const accepted = new Map<MetricRule, boolean>();
  const accepts = (rule: MetricRule): boolean => {
    const known = accepted.get(rule);
    if (known !== undefined) return known;
    const answer = acceptsValue(rule, kind, unit, amount);
    accepted.set(rule, answer);
    return answer;
  };
  const add = (rule: MetricRule, score: number, explicit: boolean, from: number, to: number) => {
    if (!accepts(rule)) return;
    const have = best.get(rule);
    if (!have) { best.set(rule, { score, explicit, from, to, weight: score }); return; }
    const keep = score > have.weight;
    have.score += score * (keep ? 1 : 0.35) - (keep ? have.weight * 0.65 : 0);
    have.explicit ||= explicit;
    if (keep) { have.weight = score; have.from = from; have.to = to; }
  };
  for (const hit of reading.metricHits) {
    if (!accepts(hit.owner.rule) || speaksOfNext(reading, hit.from, hit.to, at)) continue;
    const q = reading.tokens[at];
    const binds = q ? (q.quantity >= 0 && hit.quantities.includes(q.quantity)) || (q.period >= 0 && hit.from <= at && at < hit.to) : false;
    if (binds) {
      const have = strongest.get(hit.owner.rule);
      if (!have || have.owner.weight < hit.owner.weight) strongest.set(hit.owner.rule, hit);
    }
    else if (!hit.owner.isHint && !hit.quantities.length && kind !== 'date') {
      const distance = measureDistance(reading, hit.from, hit.to, at, kind);
      add(hit.owner.rule, 3 * fade(distance), false, hit.from, hit.to);
    }
  }
  for (const [rule, hit] of strongest) {
    if (!hit.owner.isHint) bound.add(rule);
    add(rule, hit.owner.weight, !hit.owner.isHint, hit.from, hit.to);
  }
  // "The state permitted 41 turbines. By May neighbors had counted 57": a bare number counts what was counted before.
  const alike = inherited?.isCompared ? inherited.rule : isElliptic(rules, reading, at) ? (spokenOf?.units ? spokenOf : countedBefore) : null;
  const counted = kind === 'count' && unit === null && alike?.units ? alike : null;
  const countsSame = (rule: MetricRule) => counted !== null && rule.units?.some((u) => counted.units?.includes(u)) === true;
  if (counted) for (const rule of rules.metrics.values()) if (countsSame(rule)) add(rule, rule === counted ? SAME_COUNT : LIKE_COUNT, false, at, at + 1);
  const base = UNIT_WEIGHT[unit ?? ''];
  if (base) for (const rule of rules.metrics.values()) if (unit !== null && (rule.units?.includes(unit) || (unit === 'W' && rule.kinds.includes('power')))) add(rule, base + (rule.units?.[0] === unit ? OWN_UNIT : 0), base >= 1.9, at, at + 1);
  // "Shares climbed to $381 apiece".
  const ofShare = per === 'share' || (per === 'unit' && reading.concepts.some((c) => c.id === 'share-noun'));
  if (kind === 'money' && (per === 'share' || per === 'unit')) for (const id of ['share_price', 'ipo_price', 'eps']) { const rule = rules.metrics.get(id); if (rule) add(rule, (ofShare ? PER_SHARE : 1) * (id === 'eps' && ofShare && followsProfit(reading, at) ? 2 : 1), ofShare, at, at + 1); }
  const rated = isBesideRating(rules.lists, reading, at) ? rules.metrics.get('share_price') : undefined;
  if (rated) add(rated, BESIDE_RATING, true, at, at + 1);
  // "117 million monthly active users": who uses a thing, and no subscribers.
  const counts = kind === 'count' && unit !== null ? (reading.quantities[reading.tokens[at]?.quantity ?? -1]?.text ?? '') : '';
  const active = unit === 'users' && ACTIVE.test(counts) ? rules.metrics.get('users') : undefined;
  if (active) add(active, base ?? 1, true, at, at + 1);
  // "It has 5,100 people": who works there, likelier than who is served.
  const staff = unit === 'people' ? rules.metrics.get('employees') : undefined;
  if (staff) add(staff, HEADS, false, at, at + 1);
  // What a noun's own word says of it: "four million paying households", "41 permitted turbines", "900 million people a week".
  const told = TOLD_BY_NOUN.find(({ units, says }) => unit !== null && units.has(unit) && says(counts, per, amount)), ofNoun = told && rules.metrics.get(told.metric);
  // "Some 900 million of us ask it every week": millions that come by the week.
  const crowd = kind === 'count' && amount >= MILLION && (unit === null || OF_CROWDS.has(unit)) && CROWD_WORDS.some((word) => reading.words.has(word)) ? rules.metrics.get('users') : undefined;
  if (crowd) add(crowd, BY_CROWD, false, at, at + 1);
  if (ofNoun) { add(ofNoun, BY_NOUN, true, at, at + 1); bound.add(ofNoun); }
  // "$28B annualized" says itself what it is.
  const annualized = kind === 'money' && /annuali[sz]ed$/i.test(reading.quantities[reading.tokens[at]?.quantity ?? -1]?.text ?? '') ? rules.metrics.get('run_rate') : undefined;
  if (annualized) add(annualized, ANNUALIZED, true, at, at + 1);
  if (kind === 'money' && !annualized && (per === 'month' || per === 'year')) for (const rule of rules.metrics.values()) if (rule.rate) add(rule, per === 'month' ? PER_MONTH : PER_YEAR, false, at, at + 1);
  for (const hit of reading.concepts) {
    if (hit.inner) continue;
    const owners = rules.byConcept.get(hit.id);
    if (!owners?.some(({ rule }) => accepts(rule)) || speaksOfNext(reading, hit.from, hit.to, at)) continue;
    const distance = measureDistance(reading, hit.from, hit.to, at, kind);
    const linked = isLinked(reading, hit.from, hit.to, at);
    for (const { rule, weight } of owners) add(rule, weight * fade(distance) + (linked && weight >= 2 ? LINK_BONUS : 0), linked && weight >= 2, hit.from, hit.to);
  }
  const paired = pairedNoun({ rules, reading, at, kind });
  if (paired) for (const { rule, weight } of rules.byConcept.get(paired.id) ?? []) if (weight >= NAMING) add(rule, weight + LINK_BONUS, true, paired.from, paired.to);
  // A short sentence ("Sure: $4.28 billion in 2025") speaks of what the one before spoke of.
  const isBare = (until = reading.tokens.length) => !reading.concepts.some((c) => c.from < until && rules.byConcept.has(c.id));
  const isShort = reading.tokens.length <= SHORT_SENTENCE && isBare(), isList = !isShort && carried.length > 0 && opensList(reading, at) && isBare(at);
  // Who has dealt with whom, a list of names does not say.
  for (const id of carried) for (const { rule, weight } of rules.byConcept.get(id) ?? []) add(rule, weight * (isShort || (isList && rule.nature !== 'deal') ? 0.75 : 0.3) * (inherited?.isNear ? 0.75 : 1), false, at, at + 1);
  // "Operating income of #, against a loss of # a year before": the bare word says which way the same profit went.
  const way = kind === 'money' && inherited?.isCompared === true && inherited.rule.signed === true ? bareProfit(reading, at) : undefined, same = way && inherited ? inherited.rule : null;
  // "Google pledged $40 billion, Amazon $25 billion": the second value has the first one's metric.
  if (inherited) add(inherited.rule, inherited.isMoved ? MOVED : inherited.isCompared ? COMPARED : inherited.isNear ? INHERITED : CONTINUED, false, inherited.isChange ? (reading.concepts.find((c) => (c.id === 'grow' || c.id === 'fall') && c.to <= at && at - c.to <= 1)?.from ?? at) : Math.min(way?.from ?? at, at), at + 1);
  // "Raising $15 billion at $230 billion": the second sum is what the whole is held to be worth.
  const round = kind === 'money' && inherited?.isNear === true && RAISES.has(inherited.rule.id) && reading.tokens[at - 1]?.word === 'at' ? rules.metrics.get('valuation') : undefined;
  if (round) add(round, AT_VALUE, false, at, at + 1);
  // "Put # into Marvell": what goes into a company is spent on no plant.
  const isPutInto = /^in(?:to)?$/.test(reading.tokens[at + 1]?.word ?? '') && (reading.tokens[at + 2]?.mention ?? -1) >= 0;
  // However many words may mean it too, it is never likelier than the likeliest that they say.
  const kindred = new Map<MetricRule, { score: number; from: number; to: number }>();
  for (const [rule, s] of best) if (s.explicit && (!rule.rate || kind !== 'money' || isPaid(reading, per))) for (const id of rule.kin ?? []) {
    const kin = rules.metrics.get(id);
    if (kin && !(isPutInto && kin.nature === 'flow') && !best.get(kin)?.explicit && (kindred.get(kin)?.score ?? 0) < s.score * OF_KIN) kindred.set(kin, { score: s.score * OF_KIN, from: s.from, to: s.to });
  }
  for (const [kin, k] of kindred) add(kin, k.score, false, k.from, k.to);
  // "Sales nearly doubled, by 93 percent": a multiple is a rise.
  const multiplied = reading.quantityAt.some((i, n) => i >= 0 && i !== at && reading.quantities[n]?.kind === 'ratio' && measureDistance(reading, i, i + 1, at, kind) <= 14);
  // "Revenue +22%", "Azure +39%": the sign tells a change by itself.
  const written = kind === 'percent' ? readSign(reading, at) : '';
  const grown = written !== '' && reading.scopes.some((c) => c.owner.kind === 'segment' && c.to === at) ? rules.metrics.get('revenue_growth') : undefined;
  if (grown) add(grown, PART_GREW, false, at, at + 1);
  // "Azure put on 39%": its sales did, and no stock.
  const ofPart = kind === 'percent' || kind === 'ratio' ? movesPart(reading, at) : false, growth = ofPart ? rules.metrics.get('revenue_growth') : undefined;
  if (growth) add(growth, PART_GREW, false, at, at + 1);
  const near = (id: string, limit: number) => (id === 'grow' && (multiplied || kind === 'ratio' || written === '+')) || (id === 'fall' && written !== '' && written !== '+') || reading.concepts.some((c) => c.id === id && measureDistance(reading, c.from, c.to, at, kind) <= limit);
  // "Accounts for": the noun inside of a longer phrase is none.
  const isInside = (id: string) => reading.concepts.every((c) => c.id !== id || c.inner);
  // In a later clause it says nothing against words that are bound to the value.
  const isElsewhere = (id: string) => reading.concepts.every((c) => c.id !== id || (reading.borders[c.from] ?? 0) > (reading.borders[at] ?? 0));
  // "It ends in May 2029": the deal that the text has just spoken of.
  const isOfDeal = spokenOf?.nature === 'deal';
  const behind = kind === 'money' ? findNaming(reading, at) : undefined;
  const named = behind && [...best.keys()].some((rule) => (rule.about?.[behind.id] ?? 0) >= NAMING) ? behind.id : null;
  const profit = kind === 'money' ? namedProfit(reading, at) : null;
  // "Research cost #, a rise of #": what rose has been said, and no bare verb of change says another thing.
  const changed = inherited?.isChange === true && !changesOther(reading, at, inherited.rule) && !reading.scopes.some((c) => c.owner.kind === 'segment' && c.from > at && c.from <= at + PART_REACH) ? inherited.rule : null;
  // "Google pays SpaceX an annualized #": a fee by the year, and nobody's run rate.
  const isYearlyFee = per === 'year' && new Set(reading.mentions.map((m) => m.company)).size >= 2 && /^annuali[sz]ed$/.test(reading.tokens[at - 1]?.word ?? '');
  const result: MetricScore[] = [];
  // A number without a noun where the sentence names the things that the metric counts.
  const isOpenCount = (rule: MetricRule) => rule.units !== undefined && unit === null && !countsSame(rule);
  for (const [rule, s] of best) {
    if (isYearlyFee && rule.about?.['run-rate'] !== undefined) continue;
    if (ofPart && rule.growth === undefined && rule.own) continue;
    if (same && rule !== same && (rule.about?.[BARE_PROFIT] ?? 0) >= NAMING) continue;
    if (changed && rule !== changed && rule.needs?.includes('grow')) continue;
    if (paired && (rule.about?.[paired.id] ?? 0) < NAMING) continue;
    if (profit && (rule.about?.[BARE_PROFIT] ?? 0) >= NAMING && !rule.about?.[profit]) continue;
    if (rule.always && !isOfDeal && !rule.always.some((id) => reading.concepts.some((c) => c.id === id) || carried.includes(id))) continue;
    if (rule.needs && !bound.has(rule) && !(inherited?.isCompared && inherited.rule === rule) && !rule.needs.some((id) => near(id, 14) || carried.includes(id))) continue;
    if (kind === 'percent' && (changesOther(reading, at, rule) || (rule !== growth && rule.needs?.includes('grow') && findChanged(rules.lists, reading, at, rule) === 'other'))) continue;
    if (rule.not?.some((id) => near(id, 12) && !isInside(id) && !(s.explicit && isElsewhere(id)))) continue;
    const isOpen = isOpenCount(rule) && !(s.explicit && ((!rule.family && bound.has(rule)) || namesUnit(reading, rule, spokenOf)));
    if (isOpen && (rule.family || s.score < SPOKEN)) continue;
    // "Pulled in # in profit": what stands right behind the value says what it is.
    if (named && (rule.about?.[named] ?? 0) < NAMING) continue;
    const perRate = per !== null && per !== 'share' && per !== 'unit' && kind === 'money' ? (rule.rate ? RATE_BONUS : rule.nature === 'deal' ? -RATE_BONUS : 0) : 0;
    result.push({ rule, score: isOpen ? Math.min(s.score, LEFT_OPEN) : s.score + perRate, explicit: s.explicit && !isOpen, from: s.from, to: s.to });
  }
  return result.sort((a, b) => b.score - a.score);
}
