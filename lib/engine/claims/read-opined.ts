// Sums that somebody foresees and gives no noun: "I have it at $400 by the summer", "a broker says $240", "we forecast two trillion at the
// listing", "they do $7 billion in 2029". Of a company a small sum is what a share will cost, a huge one what all of it will be worth, and
// one of a year to come what it will sell, or spend; nobody is accused on one.
import { acceptsValue, type MetricScore } from './metric-score';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { findOwners, interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import type { SentenceReading } from './reading';
import type { Quantity } from '../../model/quantity';
import { resolvePeriod } from '../text/resolve-period';

/** What a share costs, at least and at most, and what no yearly figure of a company comes to. */
const SHARE_LEAST = 5, SHARE_MOST = 5_000, WHOLE_LEAST = 2e11, WHOLE_MOST = 5e13;
const SCORE = 2;
/** Nouns that a judgement of what a company is worth goes with. */
const OF_WORTH = new Set(['share-noun', 'price-target', 'price-word', 'valuation', 'market-value']);
/** "$50 for a subscription", "$90 a month", "$20 of it": sums with a noun of their own. */
const OWN_NOUN = /^\s(?:is (?:too|a|the|not|what)|buys|gets|for|of|in|on|to|per|worth|a|an|each|from)\s(?!(?:listing|debut|the (?:listing|day|table)|a share|top)\b)/i;

/** Sums that a company of this ledger sells or spends in a year. */
const YEARLY_LEAST = 1e8, YEARLY_MOST = 1e12;
const ROUGHLY = '(?: (?:as much as|more than|at least|close to|over|past|about|around|roughly|nearly|some|near|a|an|another))*$';
/** Who does it, and what stands between that and the verb. */
const WHO = '(?:@|\\b(?:it|they|them|these|those|both|this|he|she|we|i|company|group|firm|arm|unit|business|division))(?: (?:will|would|could|should|may|might|can|to|all|be|then|still|also|probably|easily|likely|two|three|four|in (?:my|our) (?:model|view|book|numbers)))*';
/** What stands right before a year's sum that needs no noun: "@ does #", "it gets to #", "an analyst expects #", "@ could be a # business". */
const YEARLY = new RegExp(`${WHO} (?:do(?:es|ing)?|makes?|making|sells?|selling|reach(?:es)?|hits?|pass(?:es)?|tops?|clears?|gets? (?:to|past)|be|becomes?|is|turns? over|takes? in|brings? in|pulls? in)${ROUGHLY}`);
/** Whoever foresees it may have it as well: "an analyst expects #", "for 2028 I have #". */
const FORESEEN = new RegExp(`\\b(?:expects?|sees?|models?|ha(?:s|ve))${ROUGHLY}`);
/** The same of what is spent. */
const SPENDS = new RegExp(`${WHO} (?:spend(?:s|ing)?|invest(?:s|ing)?|plough(?:s|ing)?|plow(?:s|ing)?|sinks?|sinking)${ROUGHLY}`);
const LED_BY = 12;
const IN_TIME = /^(?:in|by|for|of|next|this|come|before)$/;

/** Whether the sentence looks at a stretch that ends after the article's day. */
const isOfYearToCome = ({ index, articleDay }: Context, { periods }: SentenceReading, company: string): boolean =>
  periods.some((p) => resolvePeriod(p, index.companies.get(company)?.fiscalYearEndMonth ?? CALENDAR, articleDay).some(({ from, to }) => from !== to && to > articleDay));
const CALENDAR = 12;

/** What a sum that nobody names is of, where it is foreseen. */
function metricOf(context: Context, reading: SentenceReading, at: number, quantity: Quantity, company: string, isForeseen: boolean): string | null {
  const { amount } = quantity;
  if (quantity.per === null && amount >= SHARE_LEAST && amount <= SHARE_MOST) return 'share_price';
  if (amount >= YEARLY_LEAST && amount <= YEARLY_MOST && (quantity.per === 'year' || quantity.per === 'quarter' || isOfYearToCome(context, reading, company)) && !reading.concepts.some((c) => OF_WORTH.has(c.id))) {
    const before = reading.tokens.slice(Math.max(0, at - LED_BY), at).map((t) => t.word).join(' ');
    if (SPENDS.test(before)) return 'capex';
    if (YEARLY.test(before) || (isForeseen && FORESEEN.test(before))) return 'revenue';
  }
  return quantity.per === null && amount >= WHOLE_LEAST && amount <= WHOLE_MOST ? 'valuation' : null;
}

/** Whether a noun of its own follows a sum; a time is none. */
const hasOwnNoun = ({ text, tokens }: SentenceReading, at: number, end: number): boolean => OWN_NOUN.test(text.slice(end)) && !(IN_TIME.test(tokens[at + 1]?.word ?? '') && (tokens[at + 2]?.period ?? -1) >= 0);

/** "Opens at 140", "a banker sees it at 2,600", "my model says 310 a share": what a share costs is often written without its sign. */
const PRICED = /(?:\b(?:it|@|shares?|stock|paper|papers|opens?|trades?|trading|closes?|ends?|lands?) (?:at|to)|\b(?:goes|go|heads?|headed) to)(?: (?:about|around|roughly|nearly|some|near))?$/;
const AFTER_PRICE = /^(?:a|by|before|from|eoy|next|this|the|within|come|in|and|when|once|one|at)$/;
function asPrice({ text, tokens }: SentenceReading, at: number, q: Quantity): Quantity | null {
  const next = tokens[at + 1], isPerShare = q.per === 'share' || /^ (?:a|per|each) share\b/.test(text.slice(q.end));
  if (q.kind !== 'count' || (q.unit !== null && q.unit !== 'shares') || q.amount < SHARE_LEAST || q.amount > SHARE_MOST || /[a-z]{4}/i.test(q.text.replace(/share/, ''))) return null;
  const isPriced = isPerShare || (PRICED.test(tokens.slice(Math.max(0, at - LED_BY), at).map((t) => t.word).join(' ')) && (!next || next.breaks || next.period >= 0 || AFTER_PRICE.test(next.word)));
  return isPriced ? { ...q, kind: 'money', unit: 'USD', per: null } : null;
}

/** "Expected to hit $22 or $24 billion": a sum that the next one gives its size. */
const SPANS = /^ (?:or|to|and|–|-) ?\$?\d[\d.,]* ?(?:[mb]illion|trillion|bn|[mbt]\b)/i;

/** What others of the sentence would say of the value: a noun of another metric in its own clause, or before it. */
const isNamedOtherwise = ({ rules }: Context, { concepts, borders }: SentenceReading, at: number): boolean => concepts.some((c) => rules.telling.has(c.id) && !OF_WORTH.has(c.id) && (borders[c.from] ?? 0) === (borders[at] ?? 0));

/** The value at token `at` read as a price, a worth or a year's sum that is foreseen, or undefined where it may be anything else. */
export function readOpined(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation | undefined {
  const written = reading.quantities[reading.tokens[at]?.quantity ?? -1], quantity = written && (asPrice(reading, at, written) ?? written);
  if (quantity?.kind !== 'money' || (quantity !== written && !told.forecast) || quantity.unit !== 'USD' || told.plan || context.isElsewhere) return undefined;
  if (SPANS.test(reading.text.slice(quantity.end)) || hasOwnNoun(reading, at, quantity.outer?.end ?? quantity.end) || isNamedOtherwise(context, reading, at)) return undefined;
  const isListed = quantity.per === null && quantity.amount <= SHARE_MOST, owners = findOwners(context, reading, at), owner = isListed ? owners.find((o) => context.index.companies.get(o.company)?.ticker) : owners[0];
  const id = owner && metricOf(context, reading, at, quantity, owner.company, told.forecast), rule = id ? context.rules.metrics.get(id) : undefined;
  // "@ does # in 2030": a year's sum that is told of a year to come is foreseen, whoever says so.
  if (!told.forecast && !((id === 'revenue' || id === 'capex') && !told.guidance && quantity.per === null)) return undefined;
  if (!owner || !rule || (!owner.named && owner.company !== context.leading) || !acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)) return undefined;
  const metric: MetricScore = { rule, score: SCORE, explicit: false, from: at, to: at + 1 };
  return interpretValue(context, quantity === written ? reading : reading.withQuantity(at, quantity), at, told, null, { given: { owner, isCompanyGiven: false, metric } })[0];
}
