// A second reader for accusations: what the verbs around a value say, by compromise's part-of-speech tags. It is slow to load and
// slow to run, so the host hands it in and the judge asks it only before it says "contradicts a filing".
import nlp from 'compromise/two';

/** True where the value at `start` (offset in the sentence) is told as a fact: by an indicative verb, not by could, would or may. */
export type ReadsAsFact = (sentence: string, start: number) => boolean;

interface Term { readonly text: string; readonly tags: readonly string[]; readonly pre: string; readonly post: string }

const OPEN_MODALS = /^(?:could|would|may|might|should|can|ought)$/i;
const CLAUSE_END = /[,;:—–]\s*$/;

/** Finds the verb group that governs the value: the nearest one before it, or the first of the sentence. */
export const readsAsFact: ReadsAsFact = (sentence, start) => {
  const terms: Term[] = nlp(sentence).json({ terms: { tags: true } }).flatMap((s: { terms: Term[] }) => s.terms);
  const before: Term[] = [];
  let offset = 0;
  for (const term of terms) {
    if (offset + term.pre.length >= start) break;
    before.push(term);
    offset += term.pre.length + term.text.length + term.post.length;
  }
  let last = before.length - 1;
  while (last >= 0 && !before[last]?.tags.includes('Verb')) last--;
  const group = last >= 0 ? before : terms;
  let at = last >= 0 ? last : terms.findIndex((t) => t.tags.includes('Verb'));
  for (; at >= 0; at--) {
    const term = group[at];
    if (!term) break;
    if (!term.tags.includes('Verb') && !term.tags.includes('Adverb') && !term.tags.includes('Negative')) break;
    if (OPEN_MODALS.test(term.text.replace(/[^\p{L}]/gu, ''))) return false;
    if (CLAUSE_END.test(term.post)) break;
  }
  return true;
};
