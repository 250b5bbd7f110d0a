// The articles that speed is measured on: paragraphs of our own as they follow each other, 1,000 words in which forty sentences hold
// a figure, both within a twentieth. The sets that the judge is measured on hold between 25 and 47.
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { splitSentences } from '@/lib/engine/text/split-sentences';
import { loadSets } from '../eval/load-sets';

const WORDS = 1_000, CANDIDATES = 40, MOST = 1.05;

const countCandidates = (text: string): number => splitSentences(text).filter((s) => findQuantities(text.slice(s.start, s.end)).length > 0).length;

/** Stretches of whole paragraphs, none of which shares one with another, that come near to both numbers. */
export function findBenchArticles(): string[] {
  const docs = loadSets().find(({ name }) => name === 'twins')?.docs ?? [];
  const paragraphs = docs.flatMap((doc) => splitBlocks(doc.text)).map(({ text }) => ({ text, words: text.split(/\s+/).length, candidates: countCandidates(text) }));
  const found: string[] = [];
  for (let from = 0, to = 0, words = 0, candidates = 0; to < paragraphs.length; to++) {
    words += paragraphs[to]?.words ?? 0;
    candidates += paragraphs[to]?.candidates ?? 0;
    for (; words > MOST * WORDS; from++) {
      words -= paragraphs[from]?.words ?? 0;
      candidates -= paragraphs[from]?.candidates ?? 0;
    }
    if (words * MOST < WORDS || candidates > MOST * CANDIDATES || candidates * MOST < CANDIDATES) continue;
    found.push(paragraphs.slice(from, to + 1).map(({ text }) => text).join('\n\n'));
    [from, words, candidates] = [to + 1, 0, 0];
  }
  return found;
}
