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

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Patterns that share their first slot, parted by their second: most texts stop a pattern there. */
class Branch<T> {
  private readonly all: Pattern<T>[] = [];
  private isSorted = false;
  private readonly byWord = new Map<string, Pattern<T>[]>();
  private readonly byConcept = new Map<string, Pattern<T>[]>();
  private readonly byKind = new Map<Slot['kind'], Pattern<T>[]>();
  /** Nothing follows, or anything may. */
  private readonly open: Pattern<T>[] = [];

  add(pattern: Pattern<T>): void {
    this.all.push(pattern);
  }

  /** Sorted when first met: an article meets few of the branches. */
  private sort(): void {
    this.isSorted = true;
    for (const p of this.all) {
      const second = p.slots[1];
      if (second?.kind === 'word' && !second.prefixes.length) for (const w of second.exact) put(this.byWord, w, p);
      else if (second?.kind === 'concept') put(this.byConcept, second.id, p);
      else if (!second || second.kind === 'gap' || second.kind === 'word') this.open.push(p);
      else put(this.byKind, second.kind, p);
    }
  }

  /** Calls `visit` for each pattern that the token after the first slot, at `next`, does not rule out. */
  visit(tokens: readonly Token[], next: number, ends: ConceptEnds, visit: (pattern: Pattern<T>) => void): void {
    if (!this.isSorted) this.sort();
    for (const p of this.open) visit(p);
    const token = tokens[next];
    if (!token) return;
    const same = this.byWord.get(token.word);
    if (same) for (const p of same) visit(p);
    if (this.byConcept.size) {
      const at = ends.get(next);
      if (at) for (const id of at.keys()) for (const p of this.byConcept.get(id) ?? []) visit(p);
    }
    if (!this.byKind.size) return;
    if (token.quantity >= 0) for (const p of this.byKind.get('value') ?? []) visit(p);
    if (token.mention >= 0) for (const p of this.byKind.get('company') ?? []) visit(p);
    if (token.period >= 0) for (const p of this.byKind.get('period') ?? []) visit(p);
  }
}

function branch<T>(map: Map<string, Branch<T>>, key: string, pattern: Pattern<T>): void {
  let at = map.get(key);
  if (!at) {
    at = new Branch();
    map.set(key, at);
  }
  at.add(pattern);
}

/** A set of patterns with an index by first and second slot, so that a sentence is read once. */
export class PatternSet<T> {
  private readonly byWord = new Map<string, Branch<T>>();
  private readonly byPrefix = new Map<string, Branch<T>>();
  private readonly byConcept = new Map<string, Branch<T>>();
  private readonly byKind = new Map<string, Branch<T>>();
  /** Patterns of plain words by the whole phrase: a company's name is one token, whatever it is made of. */
  private readonly byPhrase = new Map<string, Pattern<T>[]>();

  constructor(patterns: readonly Pattern<T>[]) {
    for (const p of patterns) {
      const first = compileSlot(p.parts[0] ?? '');
      const phrase = phraseOf(p.parts);
      if (phrase) put(this.byPhrase, phrase, p);
      if (first.kind === 'word') {
        for (const w of first.exact) branch(this.byWord, w, p);
        for (const w of first.prefixes) branch(this.byPrefix, w.slice(0, 3), p);
      } else if (first.kind === 'concept') branch(this.byConcept, first.id, p);
      else branch(this.byKind, first.kind, p);
    }
  }

  /** Every hit, in reading order; a pattern that fits twice from one word is answered once. */
  match(tokens: readonly Token[], ends: ConceptEnds): PatternHit<T>[] {
    const hits: PatternHit<T>[] = [];
    const values: number[] = [];
    let first = 0, ti = 0;
    let words: Set<string> | null = null, concepts: Set<string> | null = null;
    const isPossible = (key: Slot | null): boolean => {
      if (key?.kind === 'concept') {
        if (!concepts) {
          concepts = new Set();
          for (const at of ends.values()) for (const id of at.keys()) concepts.add(id);
        }
        return concepts.has(key.id);
      }
      if (key?.kind !== 'word') return true;
      words ??= new Set(tokens.map((t) => t.word));
      for (const w of key.exact) if (words.has(w)) return true;
      return false;
    };
    const isKnown = (owner: T, to: number) => {
      for (let i = first; i < hits.length; i++) if (hits[i]?.owner === owner && hits[i]?.to === to && hits[i]?.quantities.length === values.length) return true;
      return false;
    };
    const attempt = (p: Pattern<T>): void => {
      if (p.slots.length > 2 && !isPossible(p.key)) return;
      values.length = 0;
      const to = matchFrom(p.slots, 0, tokens, ti, ends, values);
      if (to >= 0 && !isKnown(p.owner, to)) hits.push({ owner: p.owner, from: ti, to, quantities: [...values] });
    };
    const follow = (at: Branch<T> | undefined, next: number) => at?.visit(tokens, next, ends, attempt);
    for (; ti < tokens.length; ti++) {
      const token = tokens[ti];
      if (!token) continue;
      first = hits.length;
      if (token.quantity >= 0) follow(this.byKind.get('value'), ti + 1);
      if (token.name) for (const p of this.byPhrase.get(token.name) ?? []) hits.push({ owner: p.owner, from: ti, to: ti + 1, quantities: [] });
      if (token.mention >= 0) follow(this.byKind.get('company'), ti + 1);
      if (token.period >= 0) follow(this.byKind.get('period'), ti + 1);
      follow(this.byWord.get(token.word), ti + 1);
      if (this.byPrefix.size) follow(this.byPrefix.get(token.word.slice(0, 3)), ti + 1);
      if (this.byConcept.size) for (const [id, end] of ends.get(ti) ?? []) follow(this.byConcept.get(id), end);
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
