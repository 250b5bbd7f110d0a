// What a claim is told as: its period, its days, and its metric by the ledger's name.
import type { Claim } from '../../model/claim';
import type { Decision } from '../verdict/decide-verdict';
import { metricIds, type Query } from '../verdict/find-facts';
import { isOfPart } from './find-part';
import type { Interpretation } from './interpretation';
import { measureDistance } from './proximity';
import type { SentenceReading } from './reading';

/** The period that a value is told of: itself, else the nearest in its sentence. */
export function ownPeriod(reading: SentenceReading, at: number): string | null {
  const own = reading.periods[reading.tokens[at]?.period ?? -1];
  if (own || reading.periods.length < 2) return (own ?? reading.periods[0])?.text ?? null;
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'none';
  const near = reading.periods
    .map(({ text }, i) => ({ text, token: reading.periodAt[i] ?? -1 }))
    .filter(({ token }) => token >= 0)
    .map(({ text, token }) => ({ text, distance: measureDistance(reading, token, token + 1, at, kind) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.text ?? null;
}

/** The agreeing fact's period, else the likeliest one. What the text before spoke of does not date a figure at a moment, and a day dates itself. */
export function settlePeriod({ periods, quantity, rule }: Query, { match }: Decision): Pick<Claim, 'periodDays'> {
  if (quantity === null) return {};
  const settled = (match?.period === 'same' ? match.fact.interval : null) ?? periods.find(({ origin }) => rule.nature === 'flow' || origin === 'own');
  return settled ? { periodDays: { from: settled.from, to: settled.to } } : {};
}

/** The metric's id as the ledger calls it: the matched fact's, else by how the claim is told. */
export function metricOf(best: Interpretation, decision: Decision, reading: SentenceReading, at: number): string {
  const { rule } = best.query;
  if (rule.of !== undefined) return rule.of;
  if (decision.match && metricIds(rule).includes(decision.match.fact.metric)) return decision.match.fact.metric;
  const segment = rule.segment !== undefined && (best.query.segment !== null || isOfPart(reading, at));
  // What somebody else reckons is no guidance.
  const isOwn = (decision.stage === 'target' || decision.stage === 'guided') && decision.verdict === 'ambition';
  if (isOwn && segment && rule.guidedSegment) return rule.guidedSegment;
  if (isOwn && rule.aimedAlone !== undefined && !best.query.others.length) return rule.aimedAlone;
  if (isOwn) return rule.target ?? rule.guided ?? rule.id;
  return segment && rule.segment ? rule.segment : rule.id;
}

/** Whose figure it is. What one company is to another ("@ was # of its sales", "@ ordered most of its backlog") the ledger keeps with whoever has it; a deal is of both, but how long it runs and how it ends stands in the papers of one. */
export function ownerOf({ company, isCompanyGiven, query: { rule, quantity } }: Interpretation, { match }: Decision): string {
  const isOfOther = match !== null && match.fact.company !== company && match.fact.counterparty === company;
  return isOfOther && !isCompanyGiven && (rule.nature !== 'deal' || quantity?.kind === 'duration') ? match.fact.company : company;
}
