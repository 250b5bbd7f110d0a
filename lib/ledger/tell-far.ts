// A value that is hundreds of times what the ledger has newest of the same thing: likely a slip of thousands or millions. A question
// for the reader, no fault. Pure.
import { formatFigure, formatValue } from '../model/format-value';
import type { Fact } from '../model/ledger';
import { findNewest, findStep, isScaled, thingOf } from './warn-implausible';

/** Between the steps of a thousand, a million and a billion, too: so many times is not how companies grow. */
export const FAR_TIMES = 200;

type Placed = Pick<Fact, 'company' | 'metric' | 'scope' | 'basis' | 'value'>;

/** "This is about a thousand times smaller than the newest in the ledger, $215.9 billion (“Revenue, fiscal 2026”)."; null where it is near, or nothing like it is known. */
export function tellFar(fact: Placed, facts: readonly Fact[]): string | null {
  const { value } = fact;
  const known = findNewest(facts.filter((one) => isScaled(one.value))).get(thingOf(fact));
  const [amount, before] = [value.amount, known?.value.amount];
  if (!known || typeof amount !== 'number' || typeof before !== 'number' || amount === 0 || before === 0) return null;
  const times = Math.max(Math.abs(amount / before), Math.abs(before / amount));
  if (times < FAR_TIMES) return null;
  const size = Math.abs(amount) < Math.abs(before) ? 'smaller' : 'larger';
  const step = findStep(amount, before);
  return `This is ${step ? `about ${step} times` : `${Math.round(times).toLocaleString('en-US', { maximumSignificantDigits: 1 })} times`} ${size} than the newest in the ledger, ${formatFigure(formatValue(known.value))} (“${known.label}”).`;
}
