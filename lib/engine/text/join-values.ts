// Sentences that only look like two: a figure and, as the next, what it is ("$20.7 billion. Capital spending in 2025."), and a head
// that runs into its paragraph ("Guide. Revenue for July of $91 billion.").
import { isHead } from '../mentions/run-in-heads';

interface Stretch { readonly start: number; readonly end: number }

const BARE_VALUE = /^(?:[-•*]\s*)?(?:\d{1,2}[.)]\s+)?(?:about |around |roughly |nearly |almost |over |more than |up to |minus |[~−-])?[$€£]?\d[\d.,]*\+?(?:\s?(?:%|percent|[mbtr]{1,2}illion|bn|[BMTK]|[GM]W|[gm](?:iga|ega)watts?))?(?:\s(?:a|per) (?:month|year|share))?[.:]$/i;
/** "Debt?", "And its gross margin?", "Sales last year?": a noun asked for, with no verb to ask about; and what may answer it. */
const ASKS_FOR = /^["“‘']?(?:(?!(?:who|whom|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|will|would|could|should|can|may|really|not|so)\b)[A-Za-zÀàª’'-]+,?\s){0,5}(?!(?:who|whom|what|when|where|which|why|how|really|right|not|so|it|them|that|this|yes|no)\b)[A-Za-zÀàª’'-]+\?$/i;
const ASKS_HOW_MUCH = /^["“‘']?(?:(?:and|but|so) )?(?:how (?:much|many|big|large)|what(?:['’]s| is| was| are| were| did| does| do| has))\b[^?\d$€£]{0,80}\?$/i;
const ANSWERS = /^(?:about |around |roughly |nearly |almost |over |more than |some |only |just |a |an |minus |up |down |[~−-])?(?:[$€£]?\d|[a-z]+(?:-[a-z]+)? (?:hundred|thousand|million|billion|trillion|per cent|percent)\b)/i;
const OPENS_WITH_LETTER = /^["“'‘]?\p{Lu}/u;

/** Sentences of `text` in reading order; one that is a figure and nothing else, or a head, is taken together with the one behind it, and one that asks for a figure by its noun with the answer. */
export function joinValues(sentences: readonly Stretch[], text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const said = before ? text.slice(before.start, before.end) : '', says = text.slice(sentence.start, sentence.end);
    const isAnswered = before !== undefined && (ASKS_FOR.test(said) || ASKS_HOW_MUCH.test(said)) && ANSWERS.test(says), isAnswer = /\?\s[$€£~−\d]/.test(said);
    if (before && (isHead(said) || isAnswered || (!isAnswer && BARE_VALUE.test(said) && OPENS_WITH_LETTER.test(says) && !says.endsWith('?')))) joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
