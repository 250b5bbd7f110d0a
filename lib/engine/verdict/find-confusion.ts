// Metrics that look alike are not alike (verdicts.md, rule 4): names the one that a value really belongs to, where the filing
// of the claimed one says otherwise. It accuses only where the filed figures leave no room for any period.
import type { LedgerIndex } from '../../model/ledger-index';
import type { ConfusionRule } from '../../model/rule';
import type { Qualification } from '../claims/find-stage';
import type { CompiledRules } from '../claims/compile-rules';
import { countDigits } from './agree';
import type { Decision } from './decide-verdict';
import type { Certainty } from './find-contradiction';
import { type FactMatch, findFacts, isDerived, type Query } from './find-facts';

export interface Confusion {
  readonly rule: ConfusionRule;
  /** The fact of the other metric that the value agrees with. */
  readonly match: FactMatch;
}

/** A round figure agrees with many things by chance. */
const MIN_DIGITS = 2;
/** Where no period is named, the value must lie this far outside of every filed one of the claimed metric. */
const FAR = 1.5;

function findConfusion(rules: CompiledRules, index: LedgerIndex, query: Query, claimed: string): Confusion | null {
  if (query.quantity && countDigits(query.quantity.amount) < MIN_DIGITS) return null;
  for (const rule of rules.source.confusions) {
    if (rule.claimed !== claimed) continue;
    const other = rules.metrics.get(rule.meant) ?? [...rules.metrics.values()].find((metric) => metric.segment === rule.meant);
    if (!other) continue;
    const isOther = (m: FactMatch) => m.fact.metric === rule.meant && (rule.meant !== claimed || m.scope === 'different') && m.fact.stage !== 'target' && m.fact.stage !== 'guided';
    const match = findFacts(rules, index, { ...query, rule: other, sign: 0 }).find((m) => m.value === 'agrees' && m.period !== 'different' && isOther(m));
    if (match) return { rule, match };
  }
  return null;
}

const amountsOf = (m: FactMatch): number[] => (typeof m.fact.value.amount === 'number' ? [Math.abs(m.fact.value.amount), Math.abs(m.fact.value.max ?? m.fact.value.amount)] : []);

/** The filed figure of the claimed metric (the newest year's), where the value is far from each of them; null where one may be meant. */
function findRightOne(query: Query, matches: readonly FactMatch[]): FactMatch | null {
  const own = matches.filter((m) => m.fact.metric === query.rule.id && m.fact.stage === 'actual' && !isDerived(m.fact) && m.scope === 'same');
  const filed = own.filter((m) => m.fact.evidence === 'filed' && m.value === 'differs');
  const amount = query.quantity ? Math.abs(query.quantity.amount * (query.quantity.max === null ? 1 : 0)) : 0;
  if (!filed.length || amount === 0) return null;
  const known = own.flatMap(amountsOf);
  if (!known.every((k) => amount > k * FAR || amount * FAR < k)) return null;
  const isYear = (m: FactMatch) => Number(m.fact.period?.startsWith('FY') ?? false);
  return [...filed].sort((a, b) => isYear(b) - isYear(a) || (a.fact.orderDay < b.fact.orderDay ? 1 : -1))[0] ?? null;
}

/** A quarter or a year of which the claimed metric has nothing: the figures of others say too little of it. */
const isStretch = ({ origin, from, to }: Query['periods'][number]): boolean => origin === 'own' && Date.parse(to) - Date.parse(from) > QUARTER_MS;
const QUARTER_MS = 80 * 86_400_000;

/**
 * Adds to a decision the metric that was mistaken for the claimed one. A contradiction only gains its reason; a value without a
 * period becomes one where it is a look-alike's and far from all that was ever filed of the claimed metric.
 */
export function nameConfusion(rules: CompiledRules, index: LedgerIndex, query: Query, told: Qualification, sure: Certainty, decision: Decision, matches: readonly FactMatch[]): { decision: Decision; confusion: Confusion | null } {
  const unchanged = { decision, confusion: null };
  if (decision.ground === 'differs' && decision.match) {
    const confusion = findConfusion(rules, index, query, decision.match.fact.metric);
    return confusion ? { decision: { ...decision, ground: 'lookalike' }, confusion } : unchanged;
  }
  if (decision.ground !== 'not-comparable' || query.rule.nature !== 'flow' || !sure.metric || !sure.company || !sure.basis || !sure.close || told.hedged || query.periods.some(isStretch)) return unchanged;
  const right = findRightOne(query, matches);
  const confusion = right ? findConfusion(rules, index, query, query.rule.id) : null;
  return right && confusion ? { decision: { ...decision, verdict: 'conflict', match: right, newer: null, ground: 'lookalike' }, confusion } : unchanged;
}
