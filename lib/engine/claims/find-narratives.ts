// Watched narratives of a ledger, found by meaning: words that say the same count as one, fillers are passed over.
// A ledger's phrases are plain words; which words say the same is data in rules/language/same-words.json.
import type { LedgerIndex } from '../../model/ledger-index';
import type { Concept } from '../../model/rule';
import { type Token, foldWord, tokenizeSentence } from './token';

export interface NarrativeHit {
  readonly id: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A word as the narratives see it: the id of the words that say the same, or itself. */
interface Step { readonly key: string; readonly start: number; readonly end: number }
interface Phrase { readonly id: string; readonly keys: readonly string[] }

/** The list whose words carry nothing: "really", "at its core". */
const FILLER = 'filler';

/** Phrases that say the same, by their first word, the longest first. */
export class SameWords {
  private readonly byFirst = new Map<string, { key: string; words: readonly string[] }[]>();

  constructor(lists: readonly Concept[]) {
    for (const list of lists) {
      for (const phrase of list.words) {
        const words = phrase.split(' ').map(foldWord);
        const first = words[0] ?? '';
        this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { key: list.id, words }].sort((a, b) => b.words.length - a.words.length));
      }
    }
  }

  /** What a row of words says; "has now become" is one step of being. */
  reduce(tokens: readonly Token[]): Step[] {
    const steps: Step[] = [];
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i];
      if (!token) break;
      const same = this.byFirst.get(token.word)?.find((s) => s.words.every((w, k) => tokens[i + k]?.word === w));
      const end = tokens[i + (same?.words.length ?? 1) - 1]?.end ?? token.end;
      const key = same?.key ?? token.word;
      const before = steps.at(-1);
      if (before && same && before.key === key) steps[steps.length - 1] = { ...before, end };
      else if (key !== FILLER) steps.push({ key, start: token.start, end });
      i += same?.words.length ?? 1;
    }
    return steps;
  }
}

const plainTokens = (text: string) => tokenizeSentence(text, [], [], []);
const phraseCache = new WeakMap<LedgerIndex, ReadonlyMap<string, readonly Phrase[]>>();

/** The ledger's phrases by their first step, made once a ledger. */
function phrasesOf(index: LedgerIndex, same: SameWords): ReadonlyMap<string, readonly Phrase[]> {
  const have = phraseCache.get(index);
  if (have) return have;
  const byFirst = new Map<string, Phrase[]>();
  for (const narrative of index.narratives) {
    for (const phrase of narrative.phrases) {
      const keys = same.reduce(plainTokens(phrase)).map((s) => s.key);
      const first = keys[0];
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { id: narrative.id, keys }]);
    }
  }
  phraseCache.set(index, byFirst);
  return byFirst;
}

/** Every watched narrative that the sentence tells, in reading order. */
export function findNarratives(index: LedgerIndex, same: SameWords, text: string): NarrativeHit[] {
  const phrases = phrasesOf(index, same);
  if (!phrases.size) return [];
  const steps = same.reduce(plainTokens(text));
  const hits: NarrativeHit[] = [];
  steps.forEach((step, i) => {
    const opened = phrases.get(step.key)?.filter((p) => p.keys.every((key, k) => steps[i + k]?.key === key));
    if (opened) hits.push(...opened.map((p) => ({ id: p.id, start: step.start, end: steps[i + p.keys.length - 1]?.end ?? step.end })));
  });
  return hits;
}
