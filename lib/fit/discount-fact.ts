// How much a fact counts: who stands behind it, how real it is, how old it is on the ledger's own day. Knows no signal.
import type { IndexedFact } from '../model/ledger-index';
import type { Discounts } from '../model/rubric';
import { interpolate } from './interpolate';

const MONTH_MS = 30.4375 * 86_400_000;

/** Whole and part months from one ISO day to another; nothing below zero. */
export const monthsBetween = (from: string, to: string): number => Math.max(0, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / MONTH_MS);

/** 0 to 1. `today` is an ISO day. */
export function discountFact(fact: IndexedFact, discounts: Discounts, today: string): number {
  const evidence = discounts.evidence[fact.evidence].counts;
  const stage = discounts.stage[fact.stage].counts;
  const dispute = fact.disputed ? discounts.disputed.counts : 1;
  return evidence * stage * dispute * interpolate(discounts.age.scale, monthsBetween(fact.orderDay, today));
}
