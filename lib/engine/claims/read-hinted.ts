// What the words say of a value less loudly, where nothing bears out what they say first: "@ at $380B post-money, $30B raised" has no other
// valuation of # but a round, "paid # for a rival" no sales but a price. The ledger decides between them; nobody is accused on it.
import type { MetricRule } from '../../model/rule';
import { countDigits } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import { type FactMatch, isDerived, metricIds } from '../verdict/find-facts';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { interpretValue, proposeMetrics } from './interpret-value';
import type { Interpretation } from './interpretation';
import { acceptsValue, type MetricScore, SPOKEN } from './metric-score';
import { isNamedHere } from './read-as-meant';
import { findKept, fits, isAlike, isOfItsOwn } from './read-by-ledger';
import type { SentenceReading } from './reading';
import { isEarlier } from './weigh-certainty';

interface Hinted { readonly meant: Interpretation; readonly match: FactMatch; readonly score: number }

/** "Net income of #", where that is its sales: a figure that the author may have taken for the other is left as it is called. */
const isTakenForOther = ({ rules }: Context, reading: SentenceReading, at: number, claimed: MetricRule, { query: { rule } }: Interpretation, { fact }: FactMatch): boolean => isNamedHere(reading, at, claimed, rule)
  && ((claimed.nature === 'flow' && rule.nature === 'flow') || rules.source.confusions.some((c) => c.claimed === claimed.id && c.meant === fact.metric));

/** Digits that a figure shows which no word hints at, where its stretch is not named. */
const SILENT_DIGITS = 2;
const isHope = ({ fact: { stage } }: FactMatch): boolean => stage === 'target' || stage === 'guided';
/** Hopes are many and round, and so are figures of one digit: one is meant where it is told to the digit. */
const isOnlyNear = ({ query: { quantity } }: Interpretation, match: FactMatch): boolean => (isHope(match) || countDigits(quantity?.amount ?? 0) < SILENT_DIGITS) && match.fact.value.amount !== quantity?.amount;

/** The one figure that the ledger has so, where no word hints at it: the very one, of the part that is named, which nothing has overtaken. */
function readSilent(reading: SentenceReading, at: number, { metric: { rule: claimed }, query: { quantity, segment } }: Interpretation, open: readonly Hinted[]): Interpretation | undefined {
  const [first] = open;
  if (!first || !quantity || open.some(({ match }) => match.fact.id !== first.match.fact.id)) return undefined;
  const { meant: { query: { rule } }, match: { fact, period } } = first;
  const isVery = fact.value.approx === 'exact' || fact.value.amount === quantity.amount, isElsewhere = segment !== null && fact.scope === null, isOver = fact.supersededBy.length > 0;
  return isVery && !isHope(first.match) && !isElsewhere && !isOver && (period === 'same' || countDigits(quantity.amount) >= SILENT_DIGITS) && !isNamedHere(reading, at, claimed, rule) ? first.meant : undefined;
}

/** The reading that the words hint at and the ledger bears out; undefined where there is none, or two come to the same. */
export function readHinted(context: Context, reading: SentenceReading, at: number, told: Qualification, best: Interpretation): Interpretation | undefined {
  const { company, named, metric: { rule: claimed }, query: { quantity, segment } } = best;
  // "A deal of # a year": what is paid by the stretch is a fee, and no pace of sales.
  // Power has names that say enough: what runs, what is signed, what is aimed at.
  if (!quantity || quantity.kind === 'power' || context.isElsewhere || told.forecast || (claimed.nature === 'deal' && claimed.rate !== undefined && quantity.per !== null) || isOfItsOwn(context, reading, at, quantity) || isEarlier(reading, at)) return undefined;
  const kept = findKept(context, company, quantity);
  if (!kept.size) return undefined;
  // "Took # of orders" says which of two names that are alike it means.
  const isKept = (rule: MetricRule) => rule !== claimed && (claimed.alike?.includes(rule.id) !== true || isAlike(reading, at, claimed, rule)) && metricIds(rule).some((id) => kept.has(id));
  const read = (metric: MetricScore): Hinted[] => {
    const meant = interpretValue(context, reading, at, told, null, { given: { owner: { company, score: 1, named }, isCompanyGiven: false, metric: { ...metric, explicit: false } } })[0];
    const match = meant && rankAgreeing(meant.query, meant.matches)[0];
    // "Data centres made # of it": what all of the company has is no figure of the part that is named.
    const isWhole = segment !== null && meant?.query.segment === null && meant.query.rule.segment !== undefined;
    // "Two big ones. The larger made 14%": a percentage of two digits agrees with one of several, so its own words must date it.
    const isLoose = quantity.kind === 'percent' && !meant?.query.periods.some((p) => p.origin === 'own');
    return meant && match && !isWhole && !isLoose && !isDerived(match.fact) && fits(meant, match) && !meant.query.rule.swings && !isOnlyNear(meant, match) && !isTakenForOther(context, reading, at, claimed, meant, match) ? [{ meant, match, score: metric.score }] : [];
  };
  const hinted = proposeMetrics(context, reading, at, null).filter(({ rule, score }) => score >= SPOKEN && isKept(rule)).flatMap(read);
  const first = hinted[0], rival = hinted.find(({ match }) => match.fact.id !== first?.match.fact.id);
  // A percentage that no word hints at agrees by chance.
  if (!first) return quantity.kind === 'percent' ? undefined : readSilent(reading, at, best, [...context.rules.metrics.values()].filter((rule) => isKept(rule) && acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount)).flatMap((rule) => read({ rule, score: 0, explicit: false, from: at, to: at + 1 })));
  if (rival && rival.score >= first.score) return undefined;
  return hinted.find(({ meant, match }) => match.fact.id === first.match.fact.id && meant.query.rule.id === match.fact.metric)?.meant ?? first.meant;
}
