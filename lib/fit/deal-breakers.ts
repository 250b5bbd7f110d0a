// What the facts say to the deal-breakers of the rubric, and which of those that the reader declared a company hits.
import type { DealBreakerFinding } from '../model/fit';
import type { DealBreakerRule } from '../model/rubric';
import { findReading, type FitContext } from './read-signal';

/** A figure that counts less than this is too old or too weak to sink a company. */
const MIN_COUNTS = 0.5;

export function findDealBreakers(company: string, rules: readonly DealBreakerRule[], context: FitContext): DealBreakerFinding[] {
  return rules.map(({ id, test, reads }) => {
    const reading = findReading(company, reads, context, test === 'over' ? ({ measured, counts }) => (counts < MIN_COUNTS ? -1 : (measured.amount ?? 0)) : undefined);
    return { id, test, amount: reading?.measured.amount ?? null, facts: reading?.measured.facts ?? [] };
  });
}

/** What decides, without the facts themselves: it travels to the popup. */
export interface DealBreakerState {
  readonly id: string;
  readonly test: DealBreakerFinding['test'];
  readonly isKnown: boolean;
  readonly amount: number | null;
}

/** Whether it is hit under the reader's limit. What is not known hits only a deal-breaker that asks for a fact. */
export function isHit({ test, isKnown, amount }: DealBreakerState, limit: number | null): boolean {
  if (test === 'absent') return !isKnown;
  if (!isKnown) return false;
  if (test === 'present') return true;
  if (amount === null || limit === null) return false;
  return test === 'over' ? amount > limit : amount < limit;
}
