// Sums that somebody foresees and gives no noun: "I have it at $400 by the summer", "a broker says $240", "we forecast two trillion at the
// listing". Of a listed company a small sum is what a share will cost, a huge one what all of it will be worth; nobody is accused on one.
import { acceptsValue, type MetricScore } from './metric-score';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { findOwners, interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import type { SentenceReading } from './reading';

/** What a share costs, at least and at most, and what no yearly figure of a company comes to. */
const SHARE_LEAST = 5, SHARE_MOST = 5_000, WHOLE_LEAST = 2e11, WHOLE_MOST = 2e13;
const SCORE = 2;
/** Nouns that a judgement of what a company is worth goes with. */
const OF_WORTH = new Set(['share-noun', 'price-target', 'price-word', 'valuation', 'market-value']);
/** "$50 for a subscription", "$90 a month", "$20 of it": sums with a noun of their own. */
const OWN_NOUN = /^\s(?:is (?:too|a|the|not|what)|buys|gets|for|of|in|on|to|per|worth|a|an|each|from)\s(?!(?:listing|debut|the (?:listing|day|table)|a share|top)\b)/i;

/** The value at token `at` read as a price or a worth that is foreseen, or undefined where it may be anything else. */
export function readOpined(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation | undefined {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!told.forecast || quantity?.kind !== 'money' || quantity.unit !== 'USD' || quantity.per !== null || context.isElsewhere) return undefined;
  if (OWN_NOUN.test(reading.text.slice(quantity.end)) || reading.concepts.some((c) => context.rules.telling.has(c.id) && !OF_WORTH.has(c.id))) return undefined;
  const isShare = quantity.amount >= SHARE_LEAST && quantity.amount <= SHARE_MOST;
  if (!isShare && (quantity.amount < WHOLE_LEAST || quantity.amount > WHOLE_MOST)) return undefined;
  const owner = findOwners(context, reading, at)[0];
  const rule = context.rules.metrics.get(isShare ? 'share_price' : 'valuation');
  if (!owner || !rule || (!owner.named && owner.company !== context.leading) || !acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)) return undefined;
  const metric: MetricScore = { rule, score: SCORE, explicit: false, from: at, to: at + 1 };
  return interpretValue(context, reading, at, told, null, { given: { owner, isCompanyGiven: false, metric } })[0];
}
