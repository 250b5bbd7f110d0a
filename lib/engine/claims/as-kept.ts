// The metric that a company has in place of the one that the words say, by what the ledger keeps of it: a market value for a listed one,
// customers for one without a service.
import type { Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { Context } from './context';
import type { SentenceReading } from './reading';

/** What a listed company is worth is said by the market: where the ledger has no other value of it, or none like this one, and no word of a round, an offering or a purchase. */
function asListed({ rules, index, articleDay }: Context, reading: SentenceReading, company: string, rule: MetricRule, quantity: Quantity | null): MetricRule {
  const kept = rule.id === 'valuation' ? index.byCompany.get(company) : undefined;
  if (!kept?.has('market_cap')) return rule;
  const valued = kept.get('valuation') ?? [], amount = quantity?.amount ?? 0;
  const isListed = kept.get('listing_date')?.some(({ stage, value }) => stage === 'actual' && typeof value.amount === 'string' && value.amount <= articleDay) === true;
  const isKnown = valued.some(({ value }) => typeof value.amount === 'number' && Math.abs(value.amount - amount) <= ALIKE * amount);
  return !valued.length || (isListed && !isKnown && !rules.lists.offMarket.isIn(reading.text)) ? (rules.metrics.get('market_cap') ?? rule) : rule;
}
const ALIKE = 0.03;

/** What investors ask for when a company sells its shares or notes, where the ledger keeps such a book of it and no orders of customers. */
function asOffered({ rules, index, carriedConcepts }: Context, reading: SentenceReading, company: string, rule: MetricRule): MetricRule {
  const kept = rule.id === 'orders' ? index.byCompany.get(company) : undefined;
  return kept?.has('order_book') && !kept.has('orders') && (rules.lists.offered.isIn(reading.text) || carriedConcepts.some((id) => OFFERS.has(id))) ? (rules.metrics.get('order_book') ?? rule) : rule;
}
const OFFERS: ReadonlySet<string> = new Set(['ipo', 'debt']);

const CUSTOMERS = /^(?:customers?|clients?)$/;

/** Whoever sells no service has customers, and no subscribers: the ledger counts none of its house, and the words name none. */
function asCounted({ rules, index, houseOf }: Context, reading: SentenceReading, company: string, rule: MetricRule): MetricRule {
  // "A thousand customers who pay a million each" are counted apart.
  if (rule.id !== 'subscribers' || reading.quantities.some((q) => q.kind === 'money') || !reading.tokens.some((t) => CUSTOMERS.test(t.word) || (t.quantity >= 0 && CUSTOMERS.test(reading.quantities[t.quantity]?.unit ?? '')))) return rule;
  const serves = [company, houseOf(company)].some((id) => index.byCompany.get(id)?.has('subscribers'));
  return serves || [...reading.words].some((w) => /^subscri/.test(w)) ? rule : (rules.metrics.get('customers') ?? rule);
}

/** Millions of customers of a company that the ledger counts subscribers of, and no customers, subscribe. */
function asServed({ index, rules, houseOf }: Context, company: string, rule: MetricRule, quantity: Quantity | null): MetricRule {
  if (rule.id !== 'customers' || (quantity?.amount ?? 0) < MANY_HEADS) return rule;
  const kept = [company, houseOf(company)].flatMap((id) => index.byCompany.get(id) ?? []);
  return kept.some((k) => k.has('subscribers')) && !kept.some((k) => k.has('customers')) ? (rules.metrics.get('subscribers') ?? rule) : rule;
}
const MANY_HEADS = 500_000;

/** "800 million weekly users, of whom a few subscribe": whoever is counted by the week or month uses a service, and need not pay for it. */
const USING = /\b(?:weekly|monthly|daily|active|users (?:a|per|each|every) (?:month|week|day))\b/i;

/** Who uses a service, where the ledger knows its users apart from those who pay. */
function asUsed({ rules, index, houseOf }: Context, company: string, rule: MetricRule, quantity: Quantity | null): MetricRule {
  if (rule.id !== 'subscribers' || quantity?.unit !== 'users' || !USING.test(quantity.text)) return rule;
  return [company, houseOf(company)].some((id) => index.byCompany.get(id)?.has('users')) ? (rules.metrics.get('users') ?? rule) : rule;
}

/** What a company of the same owner pays another for is a sale to a related one, where the ledger keeps such dealings between the two and no such deal. */
function asRelated({ rules, index }: Context, reading: SentenceReading, company: string, rule: MetricRule): MetricRule {
  if (rule.nature !== 'deal' || rule.kinds[0] !== 'money' || rule.id === 'investment' || rule.id === 'funding_round') return rule;
  const sides = new Set(reading.mentions.map((m) => m.company).concat(company));
  const isKept = (metric: string, by: Iterable<string>) => [...by].some((id) => index.byCompany.get(id)?.get(metric)?.some((f) => f.counterparty !== null && sides.has(f.company) && sides.has(f.counterparty)));
  if (sides.size < 2 || isKept(rule.id, sides)) return rule;
  const related = isKept('related_party_purchases', [company]) ? 'related_party_purchases' : isKept('related_party_sales', sides) ? 'related_party_sales' : null;
  return (related === null ? null : rules.metrics.get(related)) ?? rule;
}

/** "In the first half it invested #": nobody stands there whom the money went to, and no share of anything was bought: it was spent on plant. */
function asSpent({ rules, leading, blockCompanies, houseOf }: Context, reading: SentenceReading, company: string, rule: MetricRule, quantity: Quantity | null, partner: string | null): MetricRule {
  if (rule.id !== 'investment' || quantity === null || partner !== null || !tellsInvesting(reading, quantity)) return rule;
  const isOther = (id: string) => houseOf(id) !== houseOf(company);
  if (reading.mentions.some((m) => isOther(m.company)) || blockCompanies.some(isOther) || (leading !== null && isOther(leading)) || rules.lists.ownership.isIn(reading.text)) return rule;
  return rules.metrics.get('capex') ?? rule;
}
const INVESTS = /\binvest(?:s|ed|ing)?\s(?:(?:about|around|some|roughly|nearly|almost|over|more than|up to|as much as|an?|another|between|the|a record|a further)\s)*$/;
const WAS_INVESTED = /^(?: of (?:the|its) \S+ \S+)? that (?:[a-z]+ ){1,3}invested\b/;
/** "Its investment plan to #", "investment came to #"; and, where a place is spoken of, "an investment of #", "would draw # of investment". */
const INVESTMENT = /\binvestments? (?:(?:budget|plans?|programme|program|spending|bill)\b.{0,30}|(?:came|comes|amounted) to|totals?|totall?ed) (?:(?:about|around|some|roughly|nearly|almost|over|more than|up to|at least|as much as|an?|the)\s)*$/i;
const OF_A_PLACE = /\binvestments? .{0,20}$/i, PLACES: ReadonlySet<string> = new Set(['site', 'place']), OFFICES = ['governor', 'county', 'mayor', 'officials', 'jobs', 'plant', 'factory', 'campus', 'city', 'town'];
const OF_INVESTMENT = /^ (?:of|in) (?:(?:new|private|capital|total|fresh|further)\s)?investments?\b/i;

function tellsInvesting({ text, scopes, words }: SentenceReading, { start, end, outer }: Quantity): boolean {
  const before = text.slice(0, outer?.start ?? start), behind = text.slice(outer?.end ?? end);
  if (INVESTS.test(before) || INVESTMENT.test(before) || WAS_INVESTED.test(behind)) return true;
  return (OF_A_PLACE.test(before) || OF_INVESTMENT.test(behind)) && (scopes.some((c) => PLACES.has(c.owner.kind)) || OFFICES.some((word) => words.has(word)));
}

/** "Revealed orders from @ of #", "@'s two orders come to #": what one tracked company has ordered of another is a deal between the two. */
function asOrdered({ rules, houseOf }: Context, { mentions, mentionAt, tokens, text }: SentenceReading, company: string, rule: MetricRule): MetricRule {
  if (rule.id !== 'orders') return rule;
  const isBuyer = mentions.some((m, n) => {
    const i = mentionAt[n] ?? -1;
    if (i < 0 || m.via === 'carried' || m.via === 'product') return false;
    const before = tokens.slice(Math.max(0, i - ORDER_REACH), i).map((t) => t.word), behind = text.slice(m.end);
    const isFrom = FROM.has(before.at(-1) ?? '') && before.some((word) => ORDERS.test(word));
    return (isFrom && houseOf(m.company) !== houseOf(company)) || (ITS_ORDERS.test(behind) && mentions.some((o) => houseOf(o.company) !== houseOf(m.company)));
  });
  return isBuyer ? (rules.metrics.get('contract_value') ?? rule) : rule;
}
const ORDER_REACH = 5, FROM: ReadonlySet<string> = new Set(['from', 'for', 'by', 'with']), ORDERS = /^orders?$/;
const ITS_ORDERS = /^(?:['’]s?)?(?:,? (?:has|have|had))?(?: (?:placed|put in|signed|its|the|a|an|another|two|three|four|both|all|new|firm|first|latest|[a-z]+ing))*(?: [A-Z]?[a-z]+)? orders?\b/;

/** The metric that the words mean of this company; `partner` is somebody untracked whom an investment went to. */
export function asKept(context: Context, reading: SentenceReading, company: string, metric: MetricRule, quantity: Quantity | null, partner: string | null): MetricRule {
  const spent = asSpent(context, reading, company, metric, quantity, partner);
  const offered = asOffered(context, reading, company, asListed(context, reading, company, asOrdered(context, reading, company, spent), quantity));
  const counted = asCounted(context, reading, company, asServed(context, company, offered, quantity));
  return asRelated(context, reading, company, asUsed(context, company, counted, quantity));
}
