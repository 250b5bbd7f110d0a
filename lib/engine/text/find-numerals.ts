// Where a number may begin. One walk over the characters, so that text without numbers costs next to nothing.
import { type Band, readBand } from './bands';
import { ONES, SCALE_WORDS } from './number-words';
import { type Numeral, readDigits, readWords } from './numerals';
import { matchAt } from './plain';

/** A word that multiplies or divides: "tripled" is 3, "halved" 0.5. */
const MULTIPLES: Readonly<Record<string, number>> = { double: 2, doubled: 2, doubles: 2, doubling: 2, triple: 3, tripled: 3, triples: 3, tripling: 3, treble: 3, trebled: 3, trebling: 3, quadruple: 4, quadrupled: 4, quadrupling: 4, quintuple: 5, quintupled: 5, quintupling: 5, sextupled: 6, halve: 0.5, halved: 0.5, halving: 0.5, twice: 2, thrice: 3, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, hundredfold: 100 };

type Opener = 'number' | 'half' | 'multiple' | 'band';
const OPENERS = new Map<string, Opener>([
  ...Object.keys(ONES).map((w) => [w, 'number'] as const),
  ...Object.keys(SCALE_WORDS).map((w) => [w, 'number'] as const),
  ['a', 'number'], ['an', 'number'], ['quarter', 'number'], ['half', 'half'],
  ...Object.keys(MULTIPLES).map((w) => [w, 'multiple'] as const),
  ...['low', 'lower', 'mid', 'middle', 'high', 'upper'].map((w) => [w, 'band'] as const),
]);
/** For each first letter (a–z) whether any word opens with it, and the longest such word. */
const LONGEST = new Uint8Array(26);
for (const word of OPENERS.keys()) { const i = word.charCodeAt(0) - 97; LONGEST[i] = Math.max(LONGEST[i] ?? 0, word.length); }

/** First letters of what makes a number of "a": "a hundred", "a fifth", "a gigawatt". */
const ARTICLE_HEADS = 'htmbdqfsenlcgwpHTMBDQFSENLCGWP';

export interface FoundNumeral { readonly start: number; readonly numeral: Numeral; readonly multiple?: number; readonly band?: Band }

/** Letters beyond ASCII: accented Latin and other scripts, not the punctuation and currency signs between them. */
const isForeign = (c: number): boolean => c >= 192 && c !== 215 && c !== 247 && (c < 0x2000 || c > 0x2bff);
const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || isForeign(c);
const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** "Half listening", "half-built": how far something is done, and no share of anything. */
const BY_HALVES = /[\s-](?:(?!(?:during|following|including|owing|according|being|having)\b)[a-z]{2,}ing|built|finished|done|empty|asleep|baked|hearted|joking|serious|expected|hoped|hidden|forgotten)\b/iy;
function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && isAsciiLetter(text.charCodeAt(i))) i++;
  return i;
}

/**
 * The next number at or behind `from`, or null. `money` tells whether a currency stands before a place.
 * Digits inside words are passed over; the caller judges what stands beside the others.
 */
export function nextNumeral(text: string, from: number, money: (at: number) => boolean): FoundNumeral | null {
  let i = from;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      const start = i > 0 && text.charCodeAt(i - 1) === 46 && !isWordCode(text.charCodeAt(i - 2)) && text.charCodeAt(i - 2) !== 46 ? i - 1 : i;
      const numeral = readDigits(text, start, money(start));
      if (numeral) return { start, numeral };
      while (i < text.length && isWordCode(text.charCodeAt(i))) i++;
    } else if (isAsciiLetter(c)) {
      const end = wordEnd(text, i);
      const longest = LONGEST[(c | 32) - 97] ?? 0;
      if (end - i <= longest && !isWordCode(text.charCodeAt(end))) {
        const word = text.slice(i, end).toLowerCase();
        const opener = end - i === 1 && !ARTICLE_HEADS.includes(text[end + 1] ?? '') ? undefined : OPENERS.get(word);
        // "Triple-digit growth" counts digits.
        if (opener === 'multiple' && !/^[-\s]digit/.test(text.slice(end, end + 6))) return { start: i, numeral: { end, value: MULTIPLES[word] ?? 1, step: 0.2, isWord: true, hasScale: false, digits: '', isFraction: false, isBareScale: false }, multiple: MULTIPLES[word] ?? 1 };
        const band = opener === 'band' ? readBand(text, i) : null;
        if (band) return { start: i, numeral: { end: band.end, value: band.low, step: 1, isWord: true, hasScale: false, digits: '', isFraction: false, isBareScale: false }, band };
        if (opener && opener !== 'band') {
          const numeral = readWords(text, end, word);
          if (numeral) return { start: i, numeral };
          if (opener === 'half' && !matchAt(BY_HALVES, text, end)) return { start: i, numeral: { end, value: 0.5, step: 0.02, isWord: true, hasScale: false, digits: '', isFraction: true, isBareScale: false } };
        }
      }
      i = end;
      // "Rs1,599", "SGD4.90".
      if (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57 && money(end)) continue;
      while (i < text.length && isWordCode(text.charCodeAt(i))) i++;
    } else if (c === 95 || isForeign(c)) {
      while (i < text.length && isWordCode(text.charCodeAt(i))) i++;
    } else i++;
  }
  return null;
}
