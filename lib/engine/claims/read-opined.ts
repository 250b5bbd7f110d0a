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
const SHARE_LEAST = 5, SHARE_MOST = 5_000, WHOLE_LEAST = 2e11, WHOLE_MOST = 2e13;
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
const YEARLY = new RegExp(`${WHO} (?:do(?:es|ing)?|makes?|making|sells?|selling|reach(?:es)?|hits?|pass(?:es)?|tops?|clears?|gets? (?:to|past)|be|becomes?|is|turns? over|takes? in|brings? in|pulls? in|at)${ROUGHLY}|\\b(?:expects?|sees?|models?|ha(?:s|ve)|says?)${ROUGHLY}`);
/** The same of what is spent. */
const SPENDS = new RegExp(`${WHO} (?:spend(?:s|ing)?|invest(?:s|ing)?|plough(?:s|ing)?|plow(?:s|ing)?|sinks?|sinking)${ROUGHLY}`);
const LED_BY = 12;
const IN_TIME = /^(?:in|by|for|of|next|this|come|before)$/;

/** Whether the sentence looks at a stretch that ends after the article's day. */
const isOfYearToCome = ({ index, articleDay }: Context, { periods }: SentenceReading, company: string): boolean =>
  periods.some((p) => resolvePeriod(p, index.companies.get(company)?.fiscalYearEndMonth ?? CALENDAR, articleDay).some(({ from, to }) => from !== to && to > articleDay));
const CALENDAR = 12;

/** What a sum that nobody names is of, where it is foreseen. */
function metricOf(context: Context, reading: SentenceReading, at: number, quantity: Quantity, company: string): string | null {
  const { amount } = quantity;
  if (quantity.per === null && amount >= SHARE_LEAST && amount <= SHARE_MOST) return 'share_price';
  if (amount >= YEARLY_LEAST && amount <= YEARLY_MOST && (quantity.per === 'year' || quantity.per === 'quarter' || isOfYearToCome(context, reading, company)) && !reading.concepts.some((c) => OF_WORTH.has(c.id))) {
    const before = reading.tokens.slice(Math.max(0, at - LED_BY), at).map((t) => t.word).join(' ');
    if (SPENDS.test(before)) return 'capex';
    if (YEARLY.test(before)) return 'revenue';
  }
  return quantity.per === null && amount >= WHOLE_LEAST && amount <= WHOLE_MOST ? 'valuation' : null;
}

/** Whether a noun of its own follows a sum; a time is none. */
const hasOwnNoun = ({ text, tokens }: SentenceReading, at: number, end: number): boolean => OWN_NOUN.test(text.slice(end)) && !(IN_TIME.test(tokens[at + 1]?.word ?? '') && (tokens[at + 2]?.period ?? -1) >= 0);

/** The value at token `at` read as a price, a worth or a year's sum that is foreseen, or undefined where it may be anything else. */
export function readOpined(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation | undefined {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!told.forecast || quantity?.kind !== 'money' || quantity.unit !== 'USD' || context.isElsewhere) return undefined;
  if (hasOwnNoun(reading, at, quantity.outer?.end ?? quantity.end) || reading.concepts.some((c) => context.rules.telling.has(c.id) && !OF_WORTH.has(c.id))) return undefined;
  const owner = findOwners(context, reading, at)[0], id = owner && metricOf(context, reading, at, quantity, owner.company), rule = id ? context.rules.metrics.get(id) : undefined;
  if (!owner || !rule || (!owner.named && owner.company !== context.leading) || !acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)) return undefined;
  const metric: MetricScore = { rule, score: SCORE, explicit: false, from: at, to: at + 1 };
  return interpretValue(context, reading, at, told, null, { given: { owner, isCompanyGiven: false, metric } })[0];
}
