// Which values are likely a company's own figures, whatever their words, and where nobody need be named beside them. No metric here.
import type { Quantity } from '../../model/quantity';
import type { Context } from './context';
import type { SentenceReading } from './reading';
import { isOfStranger } from './weigh-stranger';

/** Fewer millions are spent by anybody. */
const LEAST_SUM = 1e7;

/** A sum of many millions or a share in figures: few things in an article about a company have those but its books. "Half of it" may be of anything. */
export const isOfBooks = ({ kind, amount, multiple, text }: Quantity): boolean => (kind === 'money' ? amount >= LEAST_SUM : kind === 'percent' && multiple === undefined && /\d/.test(text));

/** "# in the first half": in a sentence that names nobody such a figure is of the company that the text speaks of; a share, of which there are many, only where the paragraph names no other. */
export const isToldOfOne = ({ blockCompanies }: Pick<Context, 'blockCompanies'>, reading: SentenceReading, at: number, quantity: Quantity | null): boolean => quantity !== null && isOfBooks(quantity)
  && (quantity.kind === 'money' || (blockCompanies.length <= 1 && !isOfStranger(reading, at)));
