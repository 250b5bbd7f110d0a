// A value in the form in which a metric keeps it: users and homes under one word, a multiple as a growth. The amounts stay what they are.
import type { Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';

const TIMES = /\btimes$/i;

/** "900 million people every week" are users, "9 million homes" subscribers: heads are counted under one word. Chips of different makes are not. */
function countAlike(quantity: Quantity, rule: MetricRule): Quantity {
  const unit = rule.units?.[0];
  // "Flew 170 times": so many flights.
  if (quantity.kind === 'ratio' && rule.kinds[0] === 'count' && unit !== undefined && TIMES.test(quantity.text)) return { ...quantity, kind: 'count', unit };
  // "0.1433 shares for each share" is a ratio, whatever it counts.
  if (quantity.kind === 'count' && rule.kinds[0] === 'ratio') return { ...quantity, kind: 'ratio', unit: null };
  return quantity.kind === 'count' && quantity.unit !== null && unit !== undefined && unit === unit.toLowerCase() && rule.units?.includes(quantity.unit) ? { ...quantity, unit, per: null } : quantity;
}

/** How far off "doubled" may be, as a share of the multiple. */
const MULTIPLE_SLACK = 0.05;

/** "Revenue doubled" is a growth of 100%, and a rough one. */
function asGrowth(quantity: Quantity, rule: MetricRule): Quantity {
  if (quantity.kind !== 'ratio' || rule.kinds[0] !== 'percent' || rule.nature !== 'flow' || quantity.amount <= 1) return quantity;
  const slack = 100 * quantity.amount * MULTIPLE_SLACK;
  return { ...quantity, kind: 'percent', unit: '%', amount: 100 * (quantity.amount - 1), max: quantity.max === null ? null : 100 * (quantity.max - 1), step: 2 * slack };
}

/** The value as facts of the metric tell it. */
export const asMeasured = (quantity: Quantity, rule: MetricRule): Quantity => asGrowth(countAlike(quantity, rule), rule);
