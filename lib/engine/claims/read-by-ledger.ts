// A value that no word gives a metric: "in the quarter to come the chief has promised #". Where the ledger has this very figure of the
// company under one name only, it was hardly written by chance; nobody is accused on it.
import type { IndexedFact } from '../../model/ledger-index';
import type { MetricRule } from '../../model/rule';
import type { Quantity } from '../../model/quantity';
import { shiftDays } from '../text/calendar';
import { HAS_CURRENCY } from '../text/find-quantities';
import { familyIds } from '../mentions/find-topic';
import { compareValues, countDigits, toCompared } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import { isLastReported } from '../verdict/find-contradiction';
import { type FactMatch, metricIds } from '../verdict/find-facts';
import { listFacts } from '../verdict/list-facts';
import { TELLING_DIGITS } from '../verdict/slip';
import { bracketAround } from './brackets';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { isOfAnotherSort } from './of-books';
import { findOwners, interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import { isNamedHere } from './read-as-meant';
import type { SentenceReading } from './reading';
import { acceptsValue } from './metric-score';
import { isEarlier } from './weigh-certainty';

/** Digits that a value of each kind shows at least: of sums there are fewer than of percentages, which are all below a hundred. */
const LEAST_DIGITS: Partial<Record<Quantity['kind'], number>> = { money: 2, power: TELLING_DIGITS, percent: TELLING_DIGITS, count: TELLING_DIGITS };
/** Of a sum whose company its sentence names, or that is told of a time to come, as outlooks are. */
const NAMED_DIGITS = 1;
/** Both ends of a range agree by chance more seldom than one value. */
const OF_RANGE = 1;

/** What no filing tells others may have heard so many days before the day that the ledger has it from, where their words name some metric. */
const HEARD_EARLY_DAYS = 7;

/** Metrics under which the ledger keeps this very figure of the company or its house, by facts that `isMeant` lets pass. */
export function findKept({ index }: Context, company: string, quantity: Quantity, isMeant: (fact: IndexedFact) => boolean = () => true): ReadonlySet<string> {
  const kept = new Set<string>();
  const signed = [toCompared(quantity, 1, 1), toCompared(quantity, 1, -1)];
  for (const id of familyIds(index, company)) for (const metric of index.byCompany.get(id)?.keys() ?? []) {
    const list = kept.has(metric) ? null : listFacts(index, id, metric, false);
    if (list?.kinds.has(quantity.kind) && list.near(quantity).some((fact) => fact.value.kind === quantity.kind && isMeant(fact) && signed.some((one) => compareValues(one, fact.value) === 'agrees'))) kept.add(metric);
  }
  return kept;
}

/** The one metric under which the ledger keeps this very figure of the company or its house; null where there is none or more than one. */
export function findOnlyMetric(context: Context, company: string, quantity: Quantity, isNamed: boolean): MetricRule | null {
  const { rules, articleDay } = context, heardBy = isNamed ? shiftDays(articleDay, HEARD_EARLY_DAYS) : articleDay;
  const kept = findKept(context, company, quantity, ({ asOf, evidence, value }) => asOf <= (evidence === 'filed' ? articleDay : heardBy) && (value.max === null) === (quantity.max === null));
  if (!kept.size) return null;
  const fitting = [...rules.metrics.values()].filter((rule) => metricIds(rule).some((id) => kept.has(id)) && acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount));
  const only = fitting.filter((rule) => [...kept].every((id) => metricIds(rule).includes(id)));
  // "4 GW" that are aimed at are the aim of what is signed and of what runs: the metric of that very name comes first.
  return only.find((rule) => kept.size === 1 && kept.has(rule.id)) ?? (only.length === 1 ? (only[0] ?? null) : null);
}

const digitsOf = ({ amount, max }: Quantity): number => countDigits(amount) + (max === null ? 0 : OF_RANGE);

type Owner = ReturnType<typeof findOwners>[number];

/** Below this a sum is a price, of which there are many; a number without a currency may be anything. */
const LEAST_SUM = 1e6;
/** "A third of what it pays", "105,000 later", "beat estimates by #", "paid # for equipment", "left Microsoft (#) behind": fractions, numbers of nothing, differences, what was done with a sum and what is said of somebody beside are figures of their own. */
export const isOfItsOwn = ({ rules: { lists } }: Context, { text, tokens }: SentenceReading, at: number, { multiple, kind, unit, amount, start, text: written }: Quantity): boolean => multiple !== undefined || (kind === 'count' && unit === null) || (kind === 'money' && (amount < LEAST_SUM || !HAS_CURRENCY.test(written)))
  || tokens[at - 1]?.word === 'by' || lists.otherDeed.has(tokens[at - 1]?.word ?? '') || bracketAround(text, start) >= 0;

/** "Inventory of #", "# of revenue": a noun beside the value that names another metric. */
export const isCalledOther = ({ rules: { telling } }: Context, { concepts, borders }: SentenceReading, at: number, { about }: MetricRule): boolean =>
  concepts.some((c) => !c.inner && telling.has(c.id) && about?.[c.id] === undefined && borders[c.from] === borders[at] && (c.to <= at ? at - c.to : c.from - at - 1) <= BESIDE);
const BESIDE = 4;

/** "Orders", "contracts" and "commitments" are words for each other's figures; "took # of orders" and "# contracted" say which. */
export const isAlike = ({ tokens }: SentenceReading, at: number, claimed: MetricRule, { id }: MetricRule): boolean => claimed.alike?.includes(id) === true && !TAKEN.has(tokens[at - 1]?.word ?? '') && !SIGNED.has(tokens[at + 1]?.word ?? '');
const TAKEN = new Set(['took', 'takes', 'booked', 'books', 'won', 'received', 'got', 'added']), SIGNED = new Set(['contracted', 'signed', 'secured', 'leased']);

/** A figure of a stretch is of the one that the words tell, or the last that was reported, and a deal of the two that the text speaks of. */
export function fits({ query }: Interpretation, { fact, period, scope }: FactMatch): boolean {
  const other = fact.company === query.company ? fact.counterparty : fact.company;
  const isOfThem = query.rule.nature !== 'deal' || other === null || [...query.named, ...query.others, query.company].some((id) => query.houseOf(id) === query.houseOf(other));
  // "Revenue from China was #", where that is what one of its chips brought in there.
  const isOtherPart = query.rule.nature === 'flow' && query.segment !== null && fact.scope !== null && !fact.scope.split('-').some((word) => query.segment?.split('-').includes(word));
  return isOfThem && !isOtherPart && scope !== 'different' && (period === 'same' || (period === 'unknown' && !query.periods.some((p) => p.origin === 'own') && (query.rule.nature !== 'flow' || isLastReported(fact, query))));
}

/** The value of `owner` as the ledger has it, or undefined where it may be anything else; `claimed` is the metric that the words seemed to mean. */
function readOf(context: Context, reading: SentenceReading, at: number, told: Qualification, owner: Owner, quantity: Quantity, claimed: MetricRule | null): Interpretation | undefined {
  const rule = isOfItsOwn(context, reading, at, quantity) || (!claimed && isOfAnotherSort(reading, at, quantity)) ? null : findOnlyMetric(context, owner.company, quantity, claimed !== null);
  if (!rule || (claimed ? quantity.kind === 'money' && !isAlike(reading, at, claimed, rule) && isNamedHere(reading, at, claimed, rule) : isCalledOther(context, reading, at, rule))) return undefined;
  return readAsKept(context, reading, at, told, owner, rule);
}

/** The value at token `at` read as one of `rule` of `owner`, where a fact of that time and part agrees. */
export function readAsKept(context: Context, reading: SentenceReading, at: number, told: Qualification, owner: Owner, rule: MetricRule): Interpretation | undefined {
  const meant = interpretValue(context, reading, at, told, null, { given: { owner, isCompanyGiven: false, metric: { rule, score: 0, explicit: false, from: at, to: at + 1 } } })[0];
  const match = meant ? rankAgreeing(meant.query, meant.matches)[0] : undefined;
  return meant && match && fits(meant, match) ? meant : undefined;
}

/** The value at token `at` as the ledger has it of the company that the text speaks of, where no word gives it a metric. */
export function readByLedger(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation | undefined {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!quantity || context.isElsewhere || (told.forecast && quantity.max === null)) return undefined;
  const owner = findOwners(context, reading, at)[0];
  const least = owner && quantity.kind === 'money' && (owner.named || told.guidance || told.plan) ? NAMED_DIGITS : (LEAST_DIGITS[quantity.kind] ?? Number.POSITIVE_INFINITY);
  return owner && digitsOf(quantity) >= least ? readOf(context, reading, at, told, owner, quantity, null) : undefined;
}

/** Digits that a value shows at least to be told by the ledger and not by its words: those that are bound to it, bound ones where the ledger has nothing under their name or this very figure of the time that is named, and loose ones. */
const INSTEAD_DIGITS: Partial<Record<Quantity['kind'], { readonly bound: number; readonly open: number; readonly loose: number }>> = { money: { bound: TELLING_DIGITS, open: 2, loose: 1 }, power: { bound: TELLING_DIGITS, open: 2, loose: 1 } };
/** Of a figure that hardly differs in name from the one that the words say ("contracts waiting to be served", which are its backlog). */
const ALIKE_DIGITS: Partial<Record<Quantity['kind'], { readonly bound: number; readonly open: number; readonly loose: number }>> = { money: { bound: 2, open: 1, loose: 1 }, power: { bound: 2, open: 1, loose: 1 }, count: { bound: 2, open: 2, loose: 2 }, percent: { bound: 2, open: 2, loose: 2 } };

/** Whether the ledger has this very figure of a time that the words name. */
const isOfNamedTime = ({ query, matches }: Interpretation): boolean => query.periods.some((p) => p.origin === 'own') && rankAgreeing(query, matches)[0]?.period === 'same';

/** What the ledger has under another name, where nothing of the metric that the words seemed to mean bears the value out. */
export function readInstead(context: Context, reading: SentenceReading, at: number, told: Qualification, { company, named, metric, matches, query: { quantity, segment } }: Interpretation): Interpretation | undefined {
  // "Against # a year before": a figure of the same kind, of which the ledger knows nothing.
  if (!quantity || !ALIKE_DIGITS[quantity.kind] || isEarlier(reading, at) || context.isElsewhere || told.forecast) return undefined;
  const meant = readOf(context, reading, at, told, { company, score: 1, named }, quantity, metric.rule);
  if (!meant) return undefined;
  const least = (isAlike(reading, at, metric.rule, meant.query.rule) ? ALIKE_DIGITS : INSTEAD_DIGITS)[quantity.kind], digits = digitsOf(quantity);
  if (!least || digits < (metric.explicit ? least.open : least.loose) || (metric.explicit && digits < least.bound && matches.length > 0 && !isOfNamedTime(meant))) return undefined;
  // "Put # into its AI segment alone": what all of the company spent is no figure of the part that is named.
  return segment !== null && meant.query.segment === null && (meant.query.rule === metric.rule || meant.query.rule.segment !== undefined) ? undefined : meant;
}
