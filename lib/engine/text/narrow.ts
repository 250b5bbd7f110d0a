// A text in which each letter takes one byte, place by place, where it is plain English. A browser makes every pattern once for such a
// text and once more for one that holds a single "’" or "€", and that takes half as long again.
import type { LedgerIndex } from '../../model/ledger-index';

/** What is common in a text and beyond the first 256 letters, and what stands for it: where a code page of old has them, nothing else does. */
export const STAND_INS: ReadonlyMap<number, number> = new Map([[0x20ac, 0x80], [0x2026, 0x85], [0x2212, 0x8f], [0x2018, 0x91], [0x2019, 0x92], [0x201c, 0x93], [0x201d, 0x94], [0x2022, 0x95], [0x2013, 0x96], [0x2014, 0x97], [0x2122, 0x99]]);
/** Stands for what a text itself has there: no sign of any language. */
const NO_SIGN = '\x81';
const WRITTEN = new Map([...STAND_INS].map(([letter, standIn]) => [String.fromCharCode(standIn), String.fromCharCode(letter)]));
const TAKEN = /[\x80-\x9f]/g, HOLDS_STAND_IN = /[\x80-\x9f]/;

/** lib/bundle writes the patterns and words of the engine with the stand-ins. Where they are as they were written, so is the text. */
const IS_NARROW = '’'.charCodeAt(0) !== 0x2019;

const MAY_CHANGE = /[^\0-\x7f\xa0-\xff]/, AT_ONCE = 4_096;

/** The text as the engine reads it. It is put together anew: a text in which letters were only replaced stays as wide as it was. */
export function narrow(text: string): string {
  if (!IS_NARROW || !MAY_CHANGE.test(text)) return text;
  let made = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const letters = Array.from(text.slice(from, from + AT_ONCE).replace(TAKEN, NO_SIGN).split(''), (letter) => STAND_INS.get(letter.charCodeAt(0)) ?? letter.charCodeAt(0));
    made += String.fromCharCode(...letters);
  }
  return made;
}

const inAll = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => inAll(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAll(inner, change)]));
};

/** Every text in a value as it is written; most hold nothing to change. */
export const widen = <T>(value: T): T => (IS_NARROW && HOLDS_STAND_IN.test(JSON.stringify(value)) ? inAll(value, (text) => text.replace(TAKEN, (letter) => WRITTEN.get(letter) ?? letter)) : value) as T;

const narrowedIndexes = new WeakMap<LedgerIndex, LedgerIndex>();

/** The ledger with all that is looked for in a text as the engine reads it. */
export function narrowNames(index: LedgerIndex): LedgerIndex {
  if (!IS_NARROW) return index;
  const known = narrowedIndexes.get(index);
  if (known) return known;
  const narrowAll = <T>(value: T): T => (MAY_CHANGE.test(JSON.stringify(value)) ? inAll(value, narrow) : value) as T;
  const made = { ...index, companies: new Map([...index.companies].map(([id, company]) => [id, narrowAll(company)])), narratives: narrowAll(index.narratives), topics: narrowAll(index.topics) };
  narrowedIndexes.set(index, made);
  return made;
}
