// Lists in which a figure stands as a sentence of its own, and what it is as the next: "$20.7 billion. Capital spending in 2025."

interface Stretch { readonly start: number; readonly end: number }

const BARE_VALUE = /^(?:[-•*]\s*)?(?:\d{1,2}[.)]\s+)?(?:about |around |roughly |nearly |almost |over |more than |up to |minus |[~−-])?[$€£]?\d[\d.,]*\+?(?:\s?(?:%|percent|[mbtr]{1,2}illion|bn|[BMTK]|[GM]W|[gm](?:iga|ega)watts?))?(?:\s(?:a|per) (?:month|year|share))?[.:]$/i;
const OPENS_WITH_LETTER = /^["“'‘]?\p{Lu}/u;

/** Sentences of `text` in reading order; one that is a figure and nothing else is taken together with the one behind it. */
export function joinValues(sentences: readonly Stretch[], text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before && BARE_VALUE.test(text.slice(before.start, before.end)) && OPENS_WITH_LETTER.test(text.slice(sentence.start, sentence.end))) joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
