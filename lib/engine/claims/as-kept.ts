// The metric that a company has in place of the one that the words say, by what the ledger keeps of it: a market value for a listed one,
// customers for one without a service.
import type { MetricRule } from '../../model/rule';
import type { Context } from './context';
import type { SentenceReading } from './reading';

/** What a listed company is worth is said by the market: the ledger has no other value of it. */
function asListed({ rules, index }: Context, company: string, rule: MetricRule): MetricRule {
  const kept = rule.id === 'valuation' ? index.byCompany.get(company) : undefined;
  return kept?.has('market_cap') && !kept.has('valuation') ? (rules.metrics.get('market_cap') ?? rule) : rule;
}

const CUSTOMERS = /^(?:customers?|clients?)$/;

/** Whoever sells no service has customers, and no subscribers: the ledger counts none of its house, and the words name none. */
function asCounted({ rules, index, houseOf }: Context, reading: SentenceReading, company: string, rule: MetricRule): MetricRule {
  // "A thousand customers who pay a million each" are counted apart.
  if (rule.id !== 'subscribers' || reading.quantities.some((q) => q.kind === 'money') || !reading.tokens.some((t) => CUSTOMERS.test(t.word) || (t.quantity >= 0 && CUSTOMERS.test(reading.quantities[t.quantity]?.unit ?? '')))) return rule;
  const serves = [company, houseOf(company)].some((id) => index.byCompany.get(id)?.has('subscribers'));
  return serves || [...reading.words].some((w) => /^subscri/.test(w)) ? rule : (rules.metrics.get('customers') ?? rule);
}

/** The metric that the words mean of this company. */
export const asKept = (context: Context, reading: SentenceReading, company: string, rule: MetricRule): MetricRule => asCounted(context, reading, company, asListed(context, company, rule));
