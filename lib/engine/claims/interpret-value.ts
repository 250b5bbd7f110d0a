// The reading of one value: whose it is, which metric, which facts speak to it. Words propose, the ledger breaks ties.
import type { MetricRule } from '../../model/rule';
import { isOfItself } from '../mentions/mention';
import { rankCompanies } from '../mentions/resolve-subjects';
import { countDigits } from '../verdict/agree';
import { dealsBetween } from '../verdict/deal-sides';
import { Candidates, METRIC_FLOOR, MOST_BOOST, type Owner } from './candidates';
import type { Context } from './context';
import { isToldNext } from './find-series';
import type { Qualification } from './find-stage';
import type { Interpretation } from './interpretation';
import { isOfAnotherSort } from './of-books';
import { acceptsValue, type Inherited, type MetricScore } from './metric-score';
import type { GivenReading } from './read-given';
import type { SentenceReading } from './reading';
import { scoreMetrics } from './score-metrics';
import { weighOwners } from './weigh-owner';

/** Whoever the sentence speaks of more faintly is named in passing, in somebody else's news. */
const COMPANY_FLOOR = 0.5;

/** Companies that the value at token `at` may belong to, the best first. */
export function findOwners(context: Context, reading: SentenceReading, at: number): Owner[] {
  const owners: Owner[] = rankCompanies(reading, at, context.focus, context.leading, context.blockLead).filter((c) => c.score >= COMPANY_FLOOR).slice(0, 5);
  const first = owners[0];
  // "It" may be the parent where the text has just spoken of its unit: what only the parent has decides.
  const parent = first ? context.index.companies.get(first.company)?.parent : null;
  const isNamed = first !== undefined && reading.mentions.some((m) => m.company === first.company && m.via === 'name');
  if (first && parent && !isNamed && !owners.some((o) => o.company === parent)) owners.push({ company: parent, score: first.score - OF_PARENT, named: false });
  if (first && reading.mentions.every((m) => m.via === 'carried')) for (const company of context.recent.slice(0, RECENT)) if (!owners.some((o) => o.company === company)) owners.push({ company, score: OF_RECENT, named: false, isRecent: true });
  return owners;
}

/** So many companies that came up last are looked at, each for so much. */
const RECENT = 5, OF_RECENT = 0.9;

/** Less than what a metric known of the company adds. */
const OF_PARENT = 0.6;

/** Metrics that the words around the value speak of, the best first. */
export function proposeMetrics(context: Context, reading: SentenceReading, at: number, inherited: Inherited | null): MetricScore[] {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1] ?? null;
  const value = { kind: quantity?.kind ?? 'date', unit: quantity?.unit ?? null, amount: quantity?.amount ?? 0, per: quantity?.per ?? null };
  return scoreMetrics(context.rules, reading, at, value, { carried: context.carriedConcepts, head: context.head, inherited, spokenOf: context.spoken.rule, countedBefore: context.countedBefore });
}

const DEALT_IN: ReadonlySet<string> = new Set(['money', 'power']);

/**
 * Readings of the value at token `at` worth considering, the best first; `given` leaves no other company and metric. What cannot come to
 * the front, neither of all nor of those of `owner`, is not held against the ledger. Words that come to `faintFrom` give a reading too, a faint one.
 */
export function interpretValue(context: Context, reading: SentenceReading, at: number, told: Qualification, inherited: Inherited | null, { given = null, owner = null, faintFrom = METRIC_FLOOR }: { readonly given?: GivenReading | null; readonly owner?: string | null; readonly faintFrom?: number } = {}): Interpretation[] {
  const token = reading.tokens[at];
  if (!token) return [];
  const quantity = token.quantity >= 0 ? (reading.quantities[token.quantity] ?? null) : null;
  const period = token.period >= 0 ? (reading.periods[token.period] ?? null) : null;
  const kind = quantity?.kind ?? 'date';
  const companies: readonly Owner[] = given ? [given.owner] : findOwners(context, reading, at);
  if (!companies.length) return [];
  const metrics = given ? [given.metric] : proposeMetrics(context, reading, at, inherited);
  // What no fact could bring up to the best words is not held against the ledger.
  const within = (metrics[0]?.score ?? 0) - MOST_BOOST;
  const proposed = new Map(metrics.filter((m) => m.score >= within).map((m) => [m.rule.id, m]));
  // A figure with three digits or more that a fact of this company shares is worth a look even where the words say little.
  if (quantity && !given && countDigits(quantity.written?.amount ?? quantity.amount) >= 3 && !metrics.some((m) => m.score >= METRIC_FLOOR) && !isOfAnotherSort(reading, at, quantity)) {
    for (const rule of context.rules.metrics.values()) {
      if (!proposed.has(rule.id) && acceptsValue(rule, kind, quantity.unit, quantity.amount) && !rule.needs && !rule.always && (!rule.units || quantity.unit === null)) proposed.set(rule.id, { rule, score: 0, explicit: false, from: at, to: at + 1 });
    }
  }
  const sentenceNames = [...new Set(reading.mentions.filter((m, i) => (reading.mentionAt[i] ?? -1) >= 0 && isOfItself(m) && !isToldNext(reading, reading.mentionAt[i] ?? -1, at)).map((m) => m.company))];
  // "Every four weeks # leaves @ for @": between two that the sentence names a figure that the ledger has of their deal is that, whatever the words.
  const unspoken = new Set<MetricRule>();
  if (quantity && DEALT_IN.has(kind) && !given && !metrics.some((m) => m.score >= METRIC_FLOOR)) {
    for (const rule of dealsBetween(context.rules.metrics, context.index, new Set(sentenceNames.map(context.houseOf)).size, reading.words)) if (!proposed.has(rule.id) && acceptsValue(rule, kind, quantity.unit, quantity.amount)) {
      unspoken.add(rule);
      proposed.set(rule.id, { rule, score: 0, explicit: false, from: at, to: at + 1 });
    }
  }
  const candidates = new Candidates({ context, reading, at, told, inherited, quantity, period, kind, given, owner, faintFrom, sentenceNames, unspoken, nearnessOf: given ? ({ score }) => score : weighOwners(context, reading, companies) });
  for (const company of companies) candidates.weigh(company, proposed.values());
  return candidates.found.sort((a, b) => b.total - a.total);
}
