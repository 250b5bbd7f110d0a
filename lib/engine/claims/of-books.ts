// Which values are likely a company's own figures, whatever their words, and where nobody need be named beside them. No metric here.
import type { Quantity } from '../../model/quantity';
import { HAS_CURRENCY } from '../text/find-quantities';
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

/** "About # above our number", "a third of #": differences and wholes that a share is of are figures of their own. */
const DIFFERS = new Set(['above', 'below', 'more', 'less', 'higher', 'lower', 'short', 'better', 'worse']);
const SHARE_OF = /\b(?:third|half|fifth|tenth|fraction|percent|per cent|%) of (?:an? |the )?$/i;

/** "Saudi Aramco's #", ", Alibaba #", "with Aramco, at #": right before the value stands a name that is none of ours, and that no verb gives it to. */
const isNextToStranger = ({ text, tokens }: SentenceReading, at: number): boolean => {
  const before = tokens[at - 1], name = before?.word === 'at' && before.breaks ? tokens[at - 2] : before;
  if (!name || name.mention >= 0 || name.period >= 0 || !/^\p{Lu}\p{Ll}/u.test(text.slice(name.start, name.end))) return false;
  return name !== before || /^['’]s?\s/.test(text.slice(name.end)) || /['’]s?$/.test(text.slice(name.start, name.end)) || (tokens.indexOf(name) > 1 && (name.breaks || tokens[tokens.indexOf(name) - 1]?.word === 'and'));
};

/** "A 3B model", "the half-trillion question": a size that is put before what it is of, without a currency. */
const LABEL = /\d[BMT]$|-/i;

/** True of a value that is no figure of ours as it stands, whatever the ledger has: a stranger's, a difference, a whole that a share is of, a size without a currency. */
export const isOfAnotherSort = (reading: SentenceReading, at: number, { kind, start, text }: Quantity): boolean => isNextToStranger(reading, at) || DIFFERS.has(reading.tokens[at + 1]?.word ?? '') || SHARE_OF.test(reading.text.slice(0, start)) || (kind === 'money' && !HAS_CURRENCY.test(text) && LABEL.test(text));
