// The words of one sentence as the cue patterns see them: values, companies and periods are one token each.
import type { PeriodMention, Quantity } from '../../model/quantity';
import type { Mention } from '../mentions/mention';
import { plainOf } from '../text/plain';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, American spelling, without a possessive ending; "#", "@" or "<period>" for what is folded. */
  readonly word: string;
  readonly quantity: number;
  readonly mention: number;
  readonly period: number;
  /** Of a value per what it is told: "month" of "$1.25 billion a month"; empty elsewhere. */
  readonly rate: string;
  /** "it" or "its" where a pattern may ask for that word although it stands for a company and was folded: see `unfoldPronouns`. Empty elsewhere. */
  readonly said: string;
  /** For a company: its name's words, folded, so that "Starlink" still names a part. Empty elsewhere. */
  readonly name: string;
  /** True where a clause ends before this token. */
  readonly breaks: boolean;
  /** Where an aside opens at this token, the token that the sentence goes on at behind it; 0 elsewhere. */
  readonly past: number;
}

const WORD = /[A-Za-zÀàª\d¹²³¼½¾$%&]+(?:['’.][A-Za-zÀàª\d¹²³¼½¾]+)*|[;:—–()"“”]|,|\.{3}|…/g;
const SPELLING: readonly [RegExp, string][] = [
  [/centre(s?)$/, 'center$1'],
  [/programme(s?)$/, 'program$1'],
  [/isation(s?)$/, 'ization$1'],
  [/ise(d|s)?$/, 'ize$1'],
  [/ising$/, 'izing'],
  [/favour/, 'favor'],
  [/labour/, 'labor'],
];
/** What every spelling above has in it: most words need no more than this one look. */
const MAY_DIFFER = /centre|programme|is(?:ation|e|ing)|favour|labour/;
const KEEP_ISE = /^(?:raise|rise|otherwise|enterprise|promise|exercise|precise|franchise|likewise|arise|wise|noise|surprise|expertise|merchandise|premise|advertise|compromise|disguise|revise|supervise|praise|cruise)(?:d|s)?$|^(?:raising|rising|promising|exercising|surprising|arising|advertising|revising|praising)$/;

/** Words fold alike wherever they stand, and a text has few: kept, up to a number that bounds the memory. */
const folded = new Map<string, string>();
const MAX_FOLDED = 20_000;

/** Folds spelling so that one cue pattern serves British and American writers. */
export function foldWord(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  if (folded.size >= MAX_FOLDED) folded.clear();
  const word = foldAnew(raw);
  folded.set(raw, word);
  return word;
}

/** Most words are no more than small letters: nothing of them but the spelling can differ. */
const IS_SMALL = /^[a-z]+$/;

function foldAnew(raw: string): string {
  let word = IS_SMALL.test(raw) ? raw : raw.toLowerCase().replace(/’/g, "'").replace(/'s$/, '').replace(/\.$/, '');
  if (!MAY_DIFFER.test(word) || KEEP_ISE.test(word)) return word;
  for (const [from, to] of SPELLING) word = word.replace(from, to);
  return word;
}

/** So many letters of a word are looked up before it is compared with the beginnings that patterns ask for. */
const OPENING_LETTERS = 3;
export const openingOf = (word: string): string => word.slice(0, OPENING_LETTERS);

interface Folded { readonly start: number; readonly end: number }

/** Cuts a sentence into tokens. Offsets are those of `text`; every folded thing is one token. */
export function tokenizeSentence(text: string, quantities: readonly Quantity[], mentions: readonly Mention[], periods: readonly PeriodMention[]): Token[] {
  const folds: { at: Folded; word: string; quantity: number; mention: number; period: number; name: string }[] = [];
  quantities.forEach((q, i) => folds.push({ at: q.outer ?? q, word: '#', quantity: i, mention: -1, period: -1, name: '' }));
  mentions.forEach((m, i) => folds.push({ at: m, word: '@', quantity: -1, mention: i, period: -1, name: m.text.split(/[\s-]+/).map(foldWord).join(' ') }));
  periods.forEach((p, i) => folds.push({ at: p, word: '<period>', quantity: -1, mention: -1, period: i, name: '' }));
  folds.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const tokens: Token[] = [];
  let breaks = false;
  const letters = plainOf(text);
  const plain = (from: number, to: number) => {
    WORD.lastIndex = from;
    for (let m = WORD.exec(letters); m && m.index < to; m = WORD.exec(letters)) {
      const end = Math.min(m.index + m[0].length, to);
      const raw = text.slice(m.index, end);
      if (/^[;:—–()"“”,…]|^\.{3}/.test(raw)) { breaks = true; continue; }
      const word = foldWord(raw);
      tokens.push({ start: m.index, end, word, quantity: -1, mention: -1, period: -1, rate: '', said: '', name: '', breaks, past: 0 });
      breaks = false;
    }
  };
  let at = 0;
  for (const f of folds) {
    if (f.at.start < at) continue;
    plain(at, f.at.start);
    tokens.push({ start: f.at.start, end: f.at.end, word: f.word, quantity: f.quantity, mention: f.mention, period: f.period, rate: quantities[f.quantity]?.per ?? '', said: '', name: f.name, breaks, past: 0 });
    breaks = false;
    at = f.at.end;
    if (f.word === '@' && /^['’]s?\b/.test(text.slice(at))) at += text[at + 1] === 's' ? 2 : 1;
  }
  plain(at, text.length);
  return tokens;
}

/** Written out field by field: a copy by spread is of another shape to some browsers, and whatever reads tokens of two shapes is slow. */
const withPast = (t: Token, past: number): Token => ({ start: t.start, end: t.end, word: t.word, quantity: t.quantity, mention: t.mention, period: t.period, rate: t.rate, said: t.said, name: t.name, breaks: t.breaks, past });

/** The same tokens, in which the first of each aside says where the sentence goes on. */
export const markAsides = (tokens: readonly Token[], inAside: readonly boolean[]): readonly Token[] => (inAside.includes(true) ? tokens.map((t, i) => (inAside[i] && !inAside[i - 1] ? withPast(t, inAside.indexOf(false, i)) : t)) : tokens);

/** The same tokens, in which "it" and "its" are also themselves: "sold its shares at #" is written so, whoever "it" is. */
export const unfoldPronouns = (tokens: readonly Token[]): readonly Token[] => (tokens.some((t) => PRONOUN.test(t.name)) ? tokens.map((t) => (PRONOUN.test(t.name) ? { ...t, said: t.name } : t)) : tokens);
const PRONOUN = /^its?$/;
