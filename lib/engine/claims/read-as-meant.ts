// A slip of ours is likelier than one of the author's: a figure that its metric's filings do not bear out, and that agrees to the digit
// with what was filed of another metric for the same period, was that one's all along where the words leave room for it.
import type { MetricRule } from '../../model/rule';
import { countDigits } from '../verdict/agree';
import { rankAgreeing } from '../verdict/decide-verdict';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import { giveReading } from './read-given';
import type { SentenceReading } from './reading';
import { acceptsValue } from './score-metrics';

/** Fewer digits agree with something by chance. */
const MIN_DIGITS = 3, MIN_DIGITS_EARNED = 2;
/** A concept of this weight is a metric's own noun. */
const OWN_NOUN = 2;

/** "Earned #" may be sales as well as profit, where no noun says which. */
const EARNED = /^earn(?:s|ed|ing)?$/;
const PROFIT = 'profit';
const isBareVerb = ({ tokens }: SentenceReading, { id, from, to }: SentenceReading['concepts'][number]): boolean => id === PROFIT && to - from === 1 && EARNED.test(tokens[from]?.word ?? '');

/** True where nothing but the verb "earned" speaks of a profit. */
export const isOnlyEarned = (reading: SentenceReading, { about }: MetricRule): boolean => {
  const nouns = reading.concepts.filter((c) => !c.inner && (about?.[c.id] ?? 0) >= OWN_NOUN);
  return nouns.length > 0 && nouns.every((c) => isBareVerb(reading, c));
};

/** "$77 million of revenue was shipped there" is still revenue, of a part; a metric whose noun is not in the sentence was only guessed from verbs. */
function leavesRoom(reading: SentenceReading, claimed: MetricRule, other: MetricRule): boolean {
  const nouns = reading.concepts.filter((c) => (claimed.about?.[c.id] ?? 0) >= OWN_NOUN && !(!c.inner && isBareVerb(reading, c))).map((c) => c.id);
  return nouns.every((id) => other.about?.[id] !== undefined);
}

/** The reading that a filed figure of the same period bears out; null where there is none, or the words name the claimed metric. */
export function readAsMeant(context: Context, reading: SentenceReading, at: number, best: Interpretation, told: Qualification): Interpretation | null {
  const { quantity, rule: claimed } = best.query;
  if (!quantity || countDigits(quantity.amount) < (isOnlyEarned(reading, claimed) ? MIN_DIGITS_EARNED : MIN_DIGITS)) return null;
  for (const rule of context.rules.metrics.values()) {
    if (rule === claimed || rule.nature !== claimed.nature || !acceptsValue(rule, quantity.kind, quantity.unit, quantity.amount) || !leavesRoom(reading, claimed, rule)) continue;
    const given = giveReading(context.rules, best, { metric: rule.id });
    const meant = given ? interpretValue(context, reading, at, told, null, { given })[0] : undefined;
    const match = meant ? rankAgreeing(meant.query, meant.matches)[0] : undefined;
    if (meant && match?.period === 'same' && match.fact.evidence === 'filed' && match.fact.stage === 'actual') return meant;
  }
  return null;
}
