// The cue-pattern language of rules/ (described in lib/model/rule.ts): compiled once, matched against a sentence's tokens.
// It knows no rule and no company.
import type { Concept } from '../../model/rule';
import { foldWord, type Token } from './token';

type Slot =
  | { readonly kind: 'word'; readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[] }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'value' | 'company' | 'period' | 'gap' };

export interface Pattern<T> {
  /** The pattern's own words, one a slot. */
  readonly parts: readonly string[];
  /** Made when first asked for: an article meets few of the patterns. */
  readonly slots: readonly Slot[];
  readonly owner: T;
  /** The last slot that only certain words or one concept can fill: a sentence without them is not looked at. */
  readonly key: Slot | null;
}

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

const GAP = '..';
const GAP_WORDS = 6;

function compileSlot(part: string): Slot {
  if (part === '#') return { kind: 'value' };
  if (part === '@') return { kind: 'company' };
  if (part === '<period>') return { kind: 'period' };
  if (part === GAP) return { kind: 'gap' };
  const concept = /^\{([a-z0-9-]+)\}$/.exec(part);
  if (concept?.[1]) return { kind: 'concept', id: concept[1] };
  const exact = new Set<string>();
  const prefixes: string[] = [];
  for (const alternative of part.split('/')) {
    if (alternative.endsWith('*')) prefixes.push(foldWord(alternative.slice(0, -1)));
    else exact.add(foldWord(alternative));
  }
  return { kind: 'word', exact, prefixes };
}

/** Compiles one pattern. @throws Error with the pattern where it starts or ends with a gap, or is empty. */
export function compilePattern<T>(pattern: string, owner: T): Pattern<T> {
  const parts = pattern.trim().split(/\s+|-(?![^{]*\})/).filter(Boolean);
  if (!parts.length || parts[0] === GAP || parts.at(-1) === GAP) throw new Error(`pattern «${pattern}» is empty or starts or ends with a gap`);
  let slots: readonly Slot[] | null = null;
  let key: Slot | null | undefined;
  return {
    parts, owner,
    get slots() { return (slots ??= parts.map(compileSlot)); },
    get key() { return key === undefined ? (key = this.slots.findLast((slot, i) => i > 0 && (slot.kind === 'concept' || (slot.kind === 'word' && !slot.prefixes.length))) ?? null) : key; },
  };
}

function fits(slot: Slot, token: Token): boolean {
  switch (slot.kind) {
    case 'value': return token.quantity >= 0;
    case 'company': return token.mention >= 0;
    case 'period': return token.period >= 0;
    case 'word': return slot.exact.has(token.word) || slot.prefixes.some((p) => token.word.startsWith(p));
    default: return false;
  }
}

export type ConceptEnds = ReadonlyMap<number, ReadonlyMap<string, number>>;

function matchFrom(slots: readonly Slot[], si: number, tokens: readonly Token[], ti: number, ends: ConceptEnds, values: number[]): number {
  const slot = slots[si];
  if (!slot) return ti;
  if (slot.kind === 'gap') {
    for (let skip = 0; skip <= GAP_WORDS; skip++) {
      const at = ti + skip;
      const mark = values.length;
      const end = matchFrom(slots, si + 1, tokens, at, ends, values);
      if (end >= 0) return end;
      values.length = mark;
      const passed = tokens[at];
      if (!passed || passed.quantity >= 0) return -1;
    }
    return -1;
  }
  const token = tokens[ti];
  if (!token) return -1;
  if (slot.kind === 'concept') {
    const end = ends.get(ti)?.get(slot.id);
    return end === undefined ? -1 : matchFrom(slots, si + 1, tokens, end, ends, values);
  }
  if (!fits(slot, token)) return -1;
  if (slot.kind === 'value') values.push(token.quantity);
  return matchFrom(slots, si + 1, tokens, ti + 1, ends, values);
}

/** The phrase of a pattern that is plain words and nothing else; null for any other. */
function phraseOf(parts: readonly string[]): string | null {
  return parts.every((part) => !/^[#@<{]|[/*]|^\.\.$/.test(part)) ? parts.map(foldWord).join(' ') : null;
}

/** A set of patterns with an index by first slot, so that a sentence is read once. */
export class PatternSet<T> {
  private readonly byWord = new Map<string, Pattern<T>[]>();
  private readonly byPrefix = new Map<string, Pattern<T>[]>();
  private readonly byConcept = new Map<string, Pattern<T>[]>();
  private readonly byKind = new Map<string, Pattern<T>[]>();
  /** Patterns of plain words by the whole phrase: a company's name is one token, whatever it is made of. */
  private readonly byPhrase = new Map<string, Pattern<T>[]>();

  constructor(patterns: readonly Pattern<T>[]) {
    const put = (map: Map<string, Pattern<T>[]>, key: string, p: Pattern<T>) => {
      const list = map.get(key);
      if (list) list.push(p);
      else map.set(key, [p]);
    };
    for (const p of patterns) {
      const first = compileSlot(p.parts[0] ?? '');
      const phrase = phraseOf(p.parts);
      if (phrase) put(this.byPhrase, phrase, p);
      if (first.kind === 'word') {
        for (const w of first.exact) put(this.byWord, w, p);
        for (const w of first.prefixes) put(this.byPrefix, w.slice(0, 3), p);
      } else if (first.kind === 'concept') put(this.byConcept, first.id, p);
      else put(this.byKind, first.kind, p);
    }
  }

  /** Every hit, in reading order; a pattern that fits twice from one word is answered once. */
  match(tokens: readonly Token[], ends: ConceptEnds): PatternHit<T>[] {
    const hits: PatternHit<T>[] = [];
    const values: number[] = [];
    let first = 0;
    const words = new Set(tokens.map((t) => t.word)), concepts = new Set<string>();
    for (const at of ends.values()) for (const id of at.keys()) concepts.add(id);
    const isPossible = ({ key }: Pattern<T>): boolean => {
      if (key === null) return true;
      if (key.kind === 'concept') return concepts.has(key.id);
      if (key.kind !== 'word') return true;
      for (const w of key.exact) if (words.has(w)) return true;
      return false;
    };
    // The long lists are gone through once a sentence, not once a value.
    const possible = new Map<string, readonly Pattern<T>[]>();
    const ofKind = (kind: string): readonly Pattern<T>[] | undefined => {
      const have = possible.get(kind), all = this.byKind.get(kind);
      if (have || !all) return have;
      const left = all.filter(isPossible);
      possible.set(kind, left);
      return left;
    };
    const isKnown = (owner: T, to: number) => {
      for (let i = first; i < hits.length; i++) if (hits[i]?.owner === owner && hits[i]?.to === to && hits[i]?.quantities.length === values.length) return true;
      return false;
    };
    // Most patterns part at their second word: it is looked at before anything is matched. A concept may be of several tokens.
    const attempt = (list: readonly Pattern<T>[] | undefined, ti: number, isOneToken = true) => {
      if (!list) return;
      const next = tokens[ti + 1]?.word ?? '';
      for (const p of list) {
        const second = p.slots[1];
        if (isOneToken && second?.kind === 'word' && !second.prefixes.length && !second.exact.has(next)) continue;
        if (!isPossible(p)) continue;
        values.length = 0;
        const to = matchFrom(p.slots, 0, tokens, ti, ends, values);
        if (to >= 0 && !isKnown(p.owner, to)) hits.push({ owner: p.owner, from: ti, to, quantities: [...values] });
      }
    };
    for (let ti = 0; ti < tokens.length; ti++) {
      const token = tokens[ti];
      if (!token) continue;
      first = hits.length;
      if (token.quantity >= 0) attempt(ofKind('value'), ti);
      if (token.name) for (const p of this.byPhrase.get(token.name) ?? []) hits.push({ owner: p.owner, from: ti, to: ti + 1, quantities: [] });
      if (token.mention >= 0) attempt(ofKind('company'), ti);
      if (token.period >= 0) attempt(ofKind('period'), ti);
      attempt(this.byWord.get(token.word), ti);
      if (this.byPrefix.size) attempt(this.byPrefix.get(token.word.slice(0, 3)), ti);
      if (this.byConcept.size) for (const id of ends.get(ti)?.keys() ?? []) attempt(this.byConcept.get(id), ti, false);
    }
    return hits;
  }
}

/** For each token where each list of words that starts there ends (its longest phrase). */
export function findEnds(set: PatternSet<string>, tokens: readonly Token[]): Map<number, Map<string, number>> {
  const ends = new Map<number, Map<string, number>>();
  for (const hit of set.match(tokens, ends)) {
    const at = ends.get(hit.from) ?? new Map<string, number>();
    at.set(hit.owner, Math.max(hit.to, at.get(hit.owner) ?? 0));
    ends.set(hit.from, at);
  }
  return ends;
}

/** The concept phrases of a sentence, and for each token where each concept that starts there ends (the longest phrase). */
export function findConcepts(set: PatternSet<string>, tokens: readonly Token[], soft: ReadonlySet<string>): { hits: ConceptHit[]; ends: ConceptEnds } {
  const ends = findEnds(set, tokens);
  const all = [...ends].flatMap(([from, at]) => [...at].map(([id, to]) => ({ id, from, to })));
  // Only a phrase of several words holds another.
  const long = all.filter((o) => o.to - o.from > 1 && !soft.has(o.id));
  const hits = all.map((h) => ({ ...h, inner: long.some((o) => o.from <= h.from && h.to <= o.to && o.to - o.from > h.to - h.from) }));
  for (const h of hits) if (h.inner) ends.get(h.from)?.delete(h.id);
  return { hits, ends };
}

export function compileConcepts(concepts: readonly Concept[]): PatternSet<string> {
  return new PatternSet(concepts.flatMap((c) => c.words.map((w) => compilePattern(w, c.id))));
}
