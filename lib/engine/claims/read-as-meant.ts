// A slip of ours is likelier than one of the author's: a figure that its metric's filings do not bear out, and that agrees to the digit
// with what was filed of another metric for the same period, was that one's all along where the words leave room for it.
import type { MetricRule } from '../../model/rule';
import { countDigits } from '../verdict/agree';
import { dealsBetween, isBetweenNamed } from '../verdict/deal-sides';
import { rankAgreeing } from '../verdict/decide-verdict';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import { giveReading } from './read-given';
import type { SentenceReading } from './reading';
import { familyIds } from '../mentions/find-topic';
import { isDerived, metricIds } from '../verdict/find-facts';
import { TELLING_DIGITS } from '../verdict/slip';
import { acceptsValue } from './metric-score';
import { TO_THE_DIGIT } from './weigh-support';

/** Fewer digits agree with something by chance. */
const MIN_DIGITS_EARNED = 2;
/** A concept of this weight is a metric's own noun. */
const OWN_NOUN = 2;

/** "Earned #" may be sales as well as profit, where no noun says which. */
const EARNED = /^earn(?:s|ed|ing)?$/;
const PROFIT = 'profit';
const isBareVerb = ({ tokens }: SentenceReading, { id, from, to }: SentenceReading['concepts'][number]): boolean => id === PROFIT && to - from === 1 && EARNED.test(tokens[from]?.word ?? '');

/** True where nothing but the verb "earned" speaks of a profit. */
export const isOnlyEarned = (reading: SentenceReading, { about }: MetricRule): boolean => {
  const nouns = reading.concepts.filter((c) => !c.inner && (about?.[c.id] ?? 0) >= OWN_NOUN);
  return nouns.length > 0 && nouns.every((c) => isBareVerb(reading, c));
};

/** "$77 million of revenue was shipped there" is still revenue, of a part; a metric whose noun is not in the sentence was only guessed from verbs. */
function leavesRoom(reading: SentenceReading, claimed: MetricRule, other: MetricRule): boolean {
  const nouns = reading.concepts.filter((c) => (claimed.about?.[c.id] ?? 0) >= OWN_NOUN && !(!c.inner && isBareVerb(reading, c))).map((c) => c.id);
  return nouns.every((id) => other.about?.[id] !== undefined);
}

/** Whether a noun of the claimed metric, and no verb alone, stands in the sentence. */
const namesClaimed = (reading: SentenceReading, { about }: MetricRule): boolean => reading.concepts.some((c) => !c.inner && (about?.[c.id] ?? 0) >= OWN_NOUN && !isBareVerb(reading, c) && !reading.tokens.slice(c.from, c.to).every((t) => SPENT.test(t.word)));
const SPENT = /^(?:spen[dt]|spends|spending|invest(?:s|ed|ing)?)$/;

/** Words between the values on either side, where a value's own noun stands. */
function ownWords({ tokens }: SentenceReading, at: number): readonly [number, number] {
  const before = tokens.findLastIndex((t, i) => i < at && t.quantity >= 0), behind = tokens.findIndex((t, i) => i > at && t.quantity >= 0);
  return [before + 1, behind < 0 ? tokens.length : behind];
}

/** Whether the claimed metric's own noun stands right at the value, where the other has no noun. */
export function isNamedHere(reading: SentenceReading, at: number, claimed: MetricRule, other: MetricRule): boolean {
  const [from, to] = ownWords(reading, at);
  const here = reading.concepts.filter((c) => c.from >= from && c.to <= to);
  return here.some((c) => (claimed.about?.[c.id] ?? 0) >= OWN_NOUN && other.about?.[c.id] === undefined);
}

/** The reading that a fact bears out; null where there is none, or the words name the claimed metric. */
export function readAsMeant(context: Context, reading: SentenceReading, at: number, best: Interpretation, told: Qualification, isUnknown: boolean): Interpretation | null {
  const { quantity, rule: claimed } = best.query;
  if (!quantity || countDigits(quantity.amount) < (isOnlyEarned(reading, claimed) ? MIN_DIGITS_EARNED : TELLING_DIGITS)) return null;
  // What the ledger has nothing of bears nothing out; shares and growth follow from figures of other metrics.
  const isPlain = quantity.kind === 'money' || quantity.kind === 'count' || quantity.kind === 'power';
  const family = isPlain ? familyIds(context.index, best.company).flatMap((id) => context.index.byCompany.get(id) ?? []) : [];
  // A percentage, a duration or a range of three digits agrees with something by chance.
  // Where the ledger has other figures of the metric that the words name, the author may mean one more of them.
  const isCertain = (best.matches.length === 0 || !best.metric.explicit) && isPlain && quantity.max === null && quantity.multiple === undefined;
  // What the words name the ledger has of that very time: then the author has another figure of it, or has taken one for the other.
  if (best.metric.explicit && namesClaimed(reading, claimed) && best.query.periods.some((p) => p.origin === 'own') && best.matches.some((m) => m.period === 'same' && m.scope === 'same' && m.fact.metric === claimed.id && m.fact.evidence === 'filed')) return null;
  const open: Interpretation[] = [];
  for (const rule of context.rules.metrics.values()) {
    if (rule === claimed || !acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)) continue;
    if (isPlain && !family.some((kept) => metricIds(rule).some((id) => kept.has(id)))) continue;
    const isLikely = rule.nature === claimed.nature && leavesRoom(reading, claimed, rule);
    if (!isLikely && (!isUnknown || !isCertain || isNamedHere(reading, at, claimed, rule))) continue;
    const given = giveReading(context.rules, best, { metric: rule.id });
    const meant = given ? interpretValue(context, reading, at, told, null, { given })[0] : undefined;
    const match = meant ? rankAgreeing(meant.query, meant.matches)[0] : undefined;
    if (!meant || !match) continue;
    if (isLikely && match.period === 'same' && match.fact.evidence === 'filed' && match.fact.stage === 'actual') return meant;
    if (isUnknown && isCertain && meant.boost >= TO_THE_DIGIT && !isDerived(match.fact) && match.scope !== 'different' && (match.period === 'same' || (match.period === 'unknown' && !best.query.periods.some((p) => p.origin === 'own')))) open.push(meant);
  }
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** What a deal's sum is mistaken for, by "worth", "value" and "stake". */
const LIKE_A_DEAL: ReadonlySet<string> = new Set(['valuation', 'market_cap', 'export_charge']);
const MIN_DIGITS_DEALT = 2;

/** The deal between two that the sentence names of which the ledger has this very figure; null where there is none, or the words name the claimed metric. */
export function readAsDealt(context: Context, reading: SentenceReading, at: number, best: Interpretation, told: Qualification): Interpretation | null {
  const { quantity, rule: claimed } = best.query;
  if (!quantity || (claimed.nature !== 'deal' && !LIKE_A_DEAL.has(claimed.id)) || countDigits(quantity.amount) < MIN_DIGITS_DEALT) return null;
  for (const rule of dealsBetween(context.rules.metrics, context.index, 1 + best.query.named.length, reading.words)) {
    if (rule === claimed || !acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)) continue;
    const given = giveReading(context.rules, best, { metric: rule.id });
    const meant = given ? interpretValue(context, reading, at, told, null, { given })[0] : undefined;
    const match = meant ? rankAgreeing(meant.query, meant.matches)[0] : undefined;
    if (meant && match && isBetweenNamed(meant.query, match)) return meant;
  }
  return null;
}

const RECEIVES = new Set(['in', 'into', 'to', 'for']);
/** "Put # into Southaven": what the ledger has of that very site is meant, whatever a sum that goes there is called; null where there is none, or more than one. */
export function readAtSite(context: Context, reading: SentenceReading, at: number, best: Interpretation, told: Qualification): Interpretation | null {
  const { quantity, segment, rule: claimed } = best.query;
  // "Invested # in @, which has a site there": whoever is named between the two has it.
  const isTold = reading.scopes.some((s) => s.owner.id === segment && s.owner.kind === 'site' && !reading.tokens.slice(at + 1, Math.max(at + 1, s.from)).some((t, i, between) => t.mention >= 0 && (reading.mentions[t.mention]?.company !== best.company || RECEIVES.has(between[i - 1]?.word ?? ''))));
  if (quantity?.kind !== 'money' || !isTold) return null;
  const open: Interpretation[] = [];
  for (const id of familyIds(context.index, best.company)) for (const [metric, facts] of context.index.byCompany.get(id) ?? []) {
    if (metric === claimed.id || !context.rules.metrics.has(metric) || !facts.some((fact) => fact.scope === segment && fact.value.kind === quantity.kind)) continue;
    const given = giveReading(context.rules, best, { metric });
    const meant = given ? interpretValue(context, reading, at, told, null, { given })[0] : undefined;
    if (meant && rankAgreeing(meant.query, meant.matches)[0]?.fact.scope === segment) open.push(meant);
  }
  return open.length === 1 ? (open[0] ?? null) : null;
}
