// A set of cue patterns with an index, so that a sentence is read once however many there are; and what concepts it finds.
import type { Concept } from '../../model/rule';
import { compileSlot, type ConceptEnds, isArticleOfPeriod, matchFrom, openingWordOf, partsOf, Pattern, phraseOf, PLAIN_WORD, secondWordOf, type Slot } from './pattern';
import { foldWord, openingOf, type Token } from './token';

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

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface BySecond<T> {
  readonly word: Map<string, Pattern<T>[]>;
  readonly concept: Map<string, Pattern<T>[]>;
  readonly kind: Map<Slot['kind'], Pattern<T>[]>;
  /** Nothing follows, or anything may. */
  readonly open: Pattern<T>[];
}

function sortBySecond<T>(patterns: readonly Pattern<T>[]): BySecond<T> {
  const by: BySecond<T> = { word: new Map(), concept: new Map(), kind: new Map(), open: [] };
  for (const p of patterns) {
    const written = secondWordOf(p.text) ?? partsOf(p.text, 2)[1];
    // As in the index: no slot is made where a word is enough.
    if (written !== undefined && PLAIN_WORD.test(written)) { put(by.word, foldWord(written), p); continue; }
    const second = written === undefined ? null : compileSlot(written);
    if (second?.kind === 'word' && !second.prefixes.length) for (const w of second.exact) put(by.word, w, p);
    else if (second?.kind === 'concept') put(by.concept, second.id, p);
    else if (!second || second.kind === 'gap' || second.kind === 'word') by.open.push(p);
    else put(by.kind, second.kind, p);
  }
  return by;
}

const NONE: readonly never[] = [];

/** Patterns that share their first slot, parted by their second: most texts stop a pattern there. */
class Branch<T> {
  readonly all: Pattern<T>[];
  /** Made when first met, of more patterns than one: an article meets few of the branches. */
  private sorted: BySecond<T> | null = null;

  /** Most branches stay with the one: a list of it that is made whole takes a tenth of the room of one that grows. */
  constructor(first: Pattern<T>) {
    this.all = [first];
  }

  /** Calls `visit` for each pattern that the token after the first slot, at `next`, does not rule out. */
  visit(tokens: readonly Token[], next: number, ends: ConceptEnds, visit: (pattern: Pattern<T>) => void): void {
    const only = this.all.length === 1 ? this.all[0] : undefined;
    if (only) { visit(only); return; }
    const { word, concept, kind, open } = (this.sorted ??= sortBySecond(this.all));
    for (const p of open) visit(p);
    const token = tokens[next];
    if (!token) return;
    const same = word.get(token.word);
    if (same) for (const p of same) visit(p);
    if (token.said) for (const p of word.get(token.said) ?? NONE) visit(p);
    if (concept.size) {
      const at = ends.get(next);
      if (at) for (const id of at.keys()) for (const p of concept.get(id) ?? NONE) visit(p);
    }
    if (!kind.size) return;
    if (token.quantity >= 0) for (const p of kind.get('value') ?? NONE) visit(p);
    if (token.mention >= 0) for (const p of kind.get('company') ?? NONE) visit(p);
    if (token.period >= 0 || isArticleOfPeriod(tokens, next)) for (const p of kind.get('period') ?? NONE) visit(p);
  }
}

function branch<T>(map: Map<string, Branch<T>>, key: string, pattern: Pattern<T>): void {
  const at = map.get(key);
  if (at) at.all.push(pattern);
  else map.set(key, new Branch(pattern));
}

class Index<T> {
  readonly byWord = new Map<string, Branch<T>>();
  readonly byPrefix = new Map<string, Branch<T>>();
  readonly byConcept = new Map<string, Branch<T>>();
  readonly byKind = new Map<string, Branch<T>>();
  private readonly byPhrase = new Map<string, readonly Pattern<T>[]>();

  constructor(patterns: readonly Pattern<T>[]) {
    for (const p of patterns) {
      const word = openingWordOf(p.text);
      // So many slots would be made for nothing else.
      if (word !== null) branch(this.byWord, foldWord(word), p);
      else this.add(compileSlot(partsOf(p.text, 1)[0] ?? ''), p);
    }
  }

  private add(first: Slot, p: Pattern<T>): void {
    if (first.kind === 'word') {
      for (const w of first.exact) branch(this.byWord, w, p);
      for (const w of first.prefixes) branch(this.byPrefix, openingOf(w), p);
    } else if (first.kind === 'concept') branch(this.byConcept, first.id, p);
    else branch(this.byKind, first.kind, p);
  }

  /** Patterns of plain words that are this phrase: a company's name is one token, whatever it is made of. */
  ofPhrase(name: string): readonly Pattern<T>[] {
    const known = this.byPhrase.get(name);
    if (known) return known;
    const same = this.byWord.get(name.split(' ', 1)[0] ?? '')?.all.filter((p) => phraseOf(p.text) === name) ?? [];
    this.byPhrase.set(name, same);
    return same;
  }
}

/** A set of patterns with an index by first and second slot, so that a sentence is read once. */
export class PatternSet<T> {
  private index: Index<T> | null = null;

  constructor(private readonly patterns: readonly Pattern<T>[]) {}

  /** Every hit, in reading order; a pattern that fits twice from one word is answered once. `words` are all that stand in the tokens, or more. */
  match(tokens: readonly Token[], ends: ConceptEnds, words: ReadonlySet<string>): PatternHit<T>[] {
    const { byWord, byPrefix, byConcept, byKind } = (this.index ??= new Index(this.patterns));
    const hits: PatternHit<T>[] = [];
    const values: number[] = [];
    let first = 0, ti = 0;
    const concepts = new Set<string>();
    for (const at of ends.values()) for (const id of at.keys()) concepts.add(id);
    const isPossible = ({ needs }: Pattern<T>): boolean => {
      if (!needs) return true;
      const held = needs.isConcept ? concepts : words;
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
    const follow = (at: Branch<T> | undefined, next: number) => { if (at) at.visit(tokens, next, ends, attempt); };
    for (; ti < tokens.length; ti++) {
      const token = tokens[ti];
      if (!token) continue;
      first = hits.length;
      if (token.quantity >= 0) follow(byKind.get('value'), ti + 1);
      if (token.name) for (const p of this.index.ofPhrase(token.name)) hits.push({ owner: p.owner, from: ti, to: ti + 1, quantities: [] });
      if (token.mention >= 0) follow(byKind.get('company'), ti + 1);
      if (token.period >= 0) follow(byKind.get('period'), ti + 1);
      follow(byWord.get(token.word), ti + 1);
      if (token.said) follow(byWord.get(token.said), ti + 1);
      if (byPrefix.size) follow(byPrefix.get(token.opening), ti + 1);
      const open = byConcept.size ? ends.get(ti) : undefined;
      if (open) for (const [id, end] of open) follow(byConcept.get(id), end);
    }
    return hits;
  }
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

export function compileConcepts(concepts: readonly Concept[]): PatternSet<string> {
  return new PatternSet(concepts.flatMap((c) => c.words.map((w) => new Pattern(w, c.id))));
}
