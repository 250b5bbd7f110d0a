// The cue-pattern language of rules/ (described in lib/model/rule.ts): one pattern, taken apart and matched against a sentence's tokens.
// It knows no rule and no company.
import { foldWord, type Token } from './token';

export type Slot =
  | { readonly kind: 'word'; readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[] }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'value'; readonly rate?: string }
  | { readonly kind: 'company' | 'period' | 'gap' };

const GAP = '..';
const GAP_WORDS = 6;

/** Slots by what is written: thousands of patterns are put together from few. */
const slotsMade = new Map<string, Slot>();

export function compileSlot(part: string): Slot {
  let slot = slotsMade.get(part);
  if (!slot) slotsMade.set(part, (slot = makeSlot(part)));
  return slot;
}

function makeSlot(part: string): Slot {
  if (part === '#') return { kind: 'value' };
  if (part.startsWith('#')) return { kind: 'value', rate: part.slice(1) };
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

/** Blanks, and hyphens that are in no concept's name. */
const SEPARATOR = /(?:\s|-(?![^{]*\}))+/;
/** What no pattern starts or ends with, and that there is one. */
const MISPLACED = /^(?:\.\.|-|$)|(?:\.\.|-)$/;
/** Where a text is parted by more than single blanks, it is cut the dear way. */
const ODDLY_PARTED = /-|[^\S ]|\s\s/;
/** @throws Error with the pattern where it starts or ends with a gap or a hyphen, or is empty. */
export function checkPattern(text: string): void {
  if (MISPLACED.test(text)) throw new Error(`pattern «${text}» is empty or starts or ends with a gap or a hyphen`);
}

/** The first so many slots of a pattern as they are written; all of them without a number. */
export const partsOf = (text: string, count?: number): string[] => text.split(ODDLY_PARTED.test(text) ? SEPARATOR : ' ', count);
/** Words, or ids of concepts, of which a sentence must hold one. */
export interface Needs { readonly isConcept: boolean; readonly any: readonly string[] }

/** One pattern. There are ten thousand and an article meets few of them: it is taken apart when it is first tried. */
export class Pattern<T> {
  private made: readonly Slot[] | null = null;

  /** `needs`: without it in a sentence the pattern is not tried there. */
  constructor(readonly text: string, readonly owner: T, readonly needs: Needs | null) {}

  get slots(): readonly Slot[] {
    return (this.made ??= partsOf(this.text).map(compileSlot));
  }
}

/** What may fill the last slot that only certain words or one concept can: a sentence that holds none of it is not looked at. Null where two slots are all, which are soon read. */
export function findNeeds(text: string): Needs | null {
  const parts = partsOf(text);
  for (let i = parts.length - 1; parts.length > 2 && i > 0; i--) {
    const slot = compileSlot(parts[i] ?? '');
    if (slot.kind === 'concept') return { isConcept: true, any: [slot.id] };
    if (slot.kind === 'word' && !slot.prefixes.length) return { isConcept: false, any: [...slot.exact] };
  }
  return null;
}

/** A loop, for a closure a word is what most of a sentence's memory would go to. */
function opensWithAny(word: string, beginnings: readonly string[]): boolean {
  for (let i = 0; i < beginnings.length; i++) if (word.startsWith(beginnings[i] ?? '')) return true;
  return false;
}

function fits(slot: Slot, token: Token): boolean {
  switch (slot.kind) {
    case 'value': return token.quantity >= 0 && (slot.rate === undefined || token.rate === slot.rate);
    case 'company': return token.mention >= 0;
    case 'period': return token.period >= 0;
    case 'word': return slot.exact.has(token.word) || (token.said !== '' && slot.exact.has(token.said)) || opensWithAny(token.word, slot.prefixes);
    default: return false;
  }
}

/** "In the first quarter" is read like "in 2025". */
export const isArticleOfPeriod = (tokens: readonly Token[], at: number): boolean => tokens[at]?.word === 'the' && (tokens[at + 1]?.period ?? -1) >= 0;

export type ConceptEnds = ReadonlyMap<number, ReadonlyMap<string, number>>;

export function matchFrom(slots: readonly Slot[], si: number, tokens: readonly Token[], ti: number, ends: ConceptEnds, values: number[]): number {
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
      // What a sentence says of its subject by the way is passed in one step.
      if (passed.past > 0) {
        const behind = matchFrom(slots, si, tokens, passed.past, ends, values);
        if (behind >= 0) return behind;
        values.length = mark;
      }
    }
    return -1;
  }
  const token = tokens[ti];
  if (!token) return -1;
  if (slot.kind === 'concept') {
    const end = ends.get(ti)?.get(slot.id);
    return end === undefined ? -1 : matchFrom(slots, si + 1, tokens, end, ends, values);
  }
  if (slot.kind === 'period' && isArticleOfPeriod(tokens, ti)) return matchFrom(slots, si + 1, tokens, ti + 2, ends, values);
  if (!fits(slot, token)) return -1;
  if (slot.kind === 'value') values.push(token.quantity);
  return matchFrom(slots, si + 1, tokens, ti + 1, ends, values);
}

/** The phrase of a pattern that is plain words and nothing else; null for any other. */
export function phraseOf(text: string): string | null {
  const parts = partsOf(text);
  return parts.every((part) => !/^[#@<{]|[/*]|^\.\.$/.test(part)) ? parts.map(foldWord).join(' ') : null;
}
