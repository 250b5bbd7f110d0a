// A set of cue patterns with an index, so that a sentence is read once however many there are; and what concepts it finds.
import { type ConceptEnds, matchFrom, type Pattern } from './pattern';
import { type PatternGroup, PatternIndex, writeIndex } from './pattern-index';
import type { Token } from './token';

/** `inner` where a longer phrase holds it: the "loss" of "operating loss" tells the sign and no metric. */
export interface ConceptHit { readonly id: string; readonly from: number; readonly to: number; readonly inner: boolean }

export interface PatternHit<T> {
  readonly owner: T;
  /** Token range, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the values that stood at `#`. */
  readonly quantities: readonly number[];
}

/** A set of patterns with an index by first and second slot, so that a sentence is read once. */
export class PatternSet<T> {
  private readonly written: string;
  private index: PatternIndex<T> | null = null;

  /** `written` is the index where it is at hand. @throws Error naming the pattern that does not compile. */
  constructor(private readonly groups: readonly PatternGroup<T>[], written?: string) {
    this.written = written ?? writeIndex(groups);
  }

  /** Every hit, in reading order; a pattern that fits twice from one word is answered once. `words` are all that stand in the tokens, or more. */
  match(tokens: readonly Token[], ends: ConceptEnds, words: ReadonlySet<string>): PatternHit<T>[] {
    const index = (this.index ??= new PatternIndex(this.written, this.groups));
    const hits: PatternHit<T>[] = [];
    const values: number[] = [];
    const lists: (readonly Pattern<T>[])[] = [];
    let first = 0, ti = 0, concepts: ReadonlySet<string> | null = null;
    const isPossible = ({ needs }: Pattern<T>): boolean => {
      if (!needs) return true;
      const held = needs.isConcept ? (concepts ??= idsOf(ends)) : words;
      for (let i = 0; i < needs.any.length; i++) if (held.has(needs.any[i] ?? '')) return true;
      return false;
    };
    const isKnown = (owner: T, to: number) => {
      for (let i = first; i < hits.length; i++) if (hits[i]?.owner === owner && hits[i]?.to === to && hits[i]?.quantities.length === values.length) return true;
      return false;
    };
    const attempt = (p: Pattern<T>): void => {
      if (!isPossible(p)) return;
      values.length = 0;
      const to = matchFrom(p.slots, 0, tokens, ti, ends, values);
      if (to >= 0 && !isKnown(p.owner, to)) hits.push({ owner: p.owner, from: ti, to, quantities: [...values] });
    };
    for (; ti < tokens.length; ti++) {
      const token = tokens[ti];
      if (!token) continue;
      first = hits.length;
      if (token.name) for (const p of index.ofPhrase(token.name)) hits.push({ owner: p.owner, from: ti, to: ti + 1, quantities: [] });
      // All first, and then tried in one place: a browser compiles what it takes to try a pattern once more for each place that does.
      lists.length = 0;
      index.gather(tokens, ti, token, ends, lists);
      for (const list of lists) for (const p of list) attempt(p);
    }
    return hits;
  }
}

/** The ids of all that was found. */
function idsOf(ends: ConceptEnds): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const at of ends.values()) for (const id of at.keys()) ids.add(id);
  return ids;
}

/** Where no lists of words are asked for. */
export const NO_ENDS: ConceptEnds = new Map();

/** All words that stand in some tokens, for the pattern sets that they are read with. */
export function wordsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { word, said } of tokens) {
    words.add(word);
    if (said) words.add(said);
  }
  return words;
}

/** For each token where each list of words that starts there ends (its longest phrase). */
export function findEnds(set: PatternSet<string>, tokens: readonly Token[], words: ReadonlySet<string>): Map<number, Map<string, number>> {
  const ends = new Map<number, Map<string, number>>();
  for (const hit of set.match(tokens, NO_ENDS, words)) {
    const at = ends.get(hit.from) ?? new Map<string, number>();
    at.set(hit.owner, Math.max(hit.to, at.get(hit.owner) ?? 0));
    ends.set(hit.from, at);
  }
  return ends;
}

/** The concept phrases of a sentence, and for each token where each concept that starts there ends (the longest phrase). */
export function findConcepts(set: PatternSet<string>, tokens: readonly Token[], words: ReadonlySet<string>, soft: ReadonlySet<string>): { hits: ConceptHit[]; ends: ConceptEnds } {
  const ends = findEnds(set, tokens, words);
  const all: { id: string; from: number; to: number }[] = [];
  for (const [from, at] of ends) for (const [id, to] of at) all.push({ id, from, to });
  // Only a phrase of several words holds another.
  const long = all.filter((o) => o.to - o.from > 1 && !soft.has(o.id));
  const hits = all.map(({ id, from, to }) => ({ id, from, to, inner: long.some((o) => o.from <= from && to <= o.to && o.to - o.from > to - from) }));
  for (const h of hits) if (h.inner) ends.get(h.from)?.delete(h.id);
  return { hits, ends };
}
