// Whether a text as a whole promotes: there a weak phrase is praise enough, and an order to buy is pressure. It knows no company.
import { isInPassing } from '../mentions/find-role';
import type { CompiledRules } from './compile-rules';
import type { Context } from './context';
import type { SentenceReading } from './reading';
import { weighPraise } from './weigh-praise';

/** Strong praise of a tracked company in one of so many words makes a text promotion. */
const PROMOTION_DENSITY = 1 / 150;

/** What a letter says that sells: to whom it is written, what its writer holds, what its lawyers want said. Beside one, less praise makes it promotion. */
const OF_LETTER = /\b(?:dear|fellow) (?:reader|friend|member|investor|subscriber|client|patriot)s?\b|\bP\.\s?S\.|\b(?:my|our) (?:[a-z]+ )?(?:readers|members|subscribers)\b|\b(?:I|we) (?:own|hold|bought|am long|are long|may hold|may trade)\b|\bnot (?:[a-z]+ )?advice\b|\bpast (?:performance|results|gains|picks)\b|\bminimum (?:subscription|investment|ticket)\b|\b(?:folks|friends),/i;
const PRAISED_OFTEN = 3, PRAISED_IN_LETTER = 2;

/** A weak hype phrase counts where the article promotes: several strong ones, or fewer in a letter that sells. */
export function isPromotional(rules: CompiledRules, steps: readonly { readonly reading: SentenceReading; readonly context: Context }[]): boolean {
  const readings = steps.map((s) => s.reading);
  const isStrong = (r: SentenceReading) => r.hype.some((h) => h.owner.strength === 'strong' && (h.owner.needs === undefined || r.praised.has(h.owner.needs)));
  const loud = readings.filter(isStrong);
  // What adds up to praise counts too, where a phrase has given it away: a new letter has new phrases.
  const praising = loud.length ? readings.filter((r) => loud.includes(r) || weighPraise(rules.excess, r, false) !== null) : loud;
  if (praising.length < PRAISED_IN_LETTER) return false;
  const words = readings.reduce((n, r) => n + r.tokens.length, 0);
  if (praising.length / Math.max(words, 1) < PROMOTION_DENSITY || (praising.length < PRAISED_OFTEN && !readings.some((r) => OF_LETTER.test(r.text)))) return false;
  // "Access to companies like Google": whoever is only named there is not promoted; a letter about one company may praise it by no name.
  return steps.some(({ context }) => context.isDominant) || praising.some((r) => r.mentions.some((m) => m.via === 'carried' || !isInPassing(r.text, m)));
}
