// Reads one number out of a text, in digits or words, with its magnitude. It knows no unit and no currency.

export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** Size of the last printed digit, magnitude included. */
  readonly step: number;
  readonly isWord: boolean;
  readonly hasScale: boolean;
  /** The digits as printed, without separators; empty for words. */
  readonly digits: string;
}

const UNITS: Record<string, number> = { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const SCALES: Record<string, number> = { hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, millions: 1e6, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, mio: 1e6, billion: 1e9, billions: 1e9, bn: 1e9, bln: 1e9, b: 1e9, trillion: 1e12, trillions: 1e12, tn: 1e12, trn: 1e12, t: 1e12, lakh: 1e5, crore: 1e7, dozen: 12 };

const DIGITS = /(?:\d{1,3}(?:[,\u2009\u202f]\d{3})+|\d+)(?:\.\d+)?(?:[½¼¾])?|\.\d+/y;
const WORD_SCALE = /[\s\u00a0-]?(hundred|thousand|million|billion|trillion|lakh|crore|dozen)(?![\p{L}])/iuy;
const LETTER_SCALE = /(mln|bln|trn|mio|bn|mn|tn|mm|[kKmMbBtT])(?![\p{L}\p{N}])/uy;
const SPACED_LETTER_SCALE = /[\s\u00a0](mln|bln|trn|bn|mn|tn|[BMT])(?![\p{L}\p{N}])/uy;
const UNIT_WORDS = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORDS = new RegExp(`(?:half an? (?:million|billion|trillion|dozen)|half-(?:million|billion|trillion)|a quarter of an? (?:million|billion|trillion)|three[- ]quarters of an? (?:million|billion|trillion)|an? (?:hundred|thousand|million|billion|trillion|dozen)(?: and a (?:half|quarter))?|(?:${UNIT_WORDS})(?:[ -](?:and )?(?:${UNIT_WORDS}|hundred|thousand|million|billion|trillion))*(?: and a (?:half|quarter)(?: (?:hundred|thousand|million|billion|trillion))?)?(?: (?:hundred|thousand|million|billion|trillion))*)(?![\\p{L}])`, 'iuy');

const SPLIT = /[\s\u00a0-]+/;

/** The value of number words that WORDS matched: "two hundred and fifty thousand", "a billion and a quarter". */
function sumWords(text: string): { value: number; step: number; hasScale: boolean } {
  const words = text.toLowerCase().split(SPLIT);
  const half = /^half\b/.test(text.toLowerCase()) ? 0.5 : /^a quarter of\b/i.test(text) ? 0.25 : /^three[- ]quarters of\b/i.test(text) ? 0.75 : null;
  if (half !== null) {
    const scale = SCALES[words.at(-1) ?? ''] ?? 1;
    return { value: half * scale, step: scale / 10, hasScale: true };
  }
  let total = 0, group = 0, scale = 1, largest = 1, smallest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === 'and') {
      const next = words[i + 2];
      if (words[i + 1] === 'a' && (next === 'half' || next === 'quarter')) {
        const part = next === 'half' ? 0.5 : 0.25;
        const after = SCALES[words[i + 3] ?? ''];
        if (after) group += part;
        else { total += part * scale; smallest = Math.min(smallest, scale / 10); }
        i += 2;
      }
      continue;
    }
    if (word === 'a' || word === 'an') { group = group || 1; continue; }
    const unit = UNITS[word];
    if (unit !== undefined) { group += unit; smallest = Math.min(smallest, unit >= 20 ? 10 : 1); continue; }
    const by = SCALES[word];
    if (by === 100) { group = (group || 1) * 100; smallest = 100; largest = Math.max(largest, 100); } else if (by) { total = (total + (group || (total ? 0 : 1))) * by; if (!total) total = by; group = 0; scale = by; largest = Math.max(largest, by); smallest = by; }
  }
  return { value: total + group, step: Number.isFinite(smallest) ? smallest : 1, hasScale: largest >= 1000 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Digits that are not zero decide how exact a round number is meant: 220,000 to ten thousand, 18,674 to one. */
function stepOfDigits(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals) return 10 ** -decimals;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return 10 ** Math.min(zeros, Math.max(0, digits.length - 2));
}

/** Reads the number that starts at `at`, or null. `money` allows a magnitude letter behind a space ("$5 B"). */
export function readNumeral(text: string, at: number, money: boolean): Numeral | null {
  const digits = matchAt(DIGITS, text, at);
  if (digits) {
    const raw = digits[0].replace(/[,\u2009\u202f]/g, '').replace(/[½¼¾]/, '');
    const part = digits[0].endsWith('½') ? 0.5 : digits[0].endsWith('¼') ? 0.25 : digits[0].endsWith('¾') ? 0.75 : 0;
    let end = at + digits[0].length, scale = 1;
    for (;;) {
      const word = matchAt(WORD_SCALE, text, end);
      const letter = word ? null : scale === 1 ? (matchAt(LETTER_SCALE, text, end) ?? (money ? matchAt(SPACED_LETTER_SCALE, text, end) : null)) : null;
      const hit = word ?? letter;
      if (!hit?.[1]) break;
      const key = hit[1].toLowerCase();
      // "5m" and "5t" without a currency may be metres and tonnes; a capital or a long form is a magnitude.
      if (letter && !money && /^[tmb]$/.test(hit[1]) && hit[1] === key && key !== 'm') break;
      scale *= SCALES[key] ?? 1;
      end += hit[0].length;
      if (letter) break;
    }
    const half = / and a (half|quarter)(?![\p{L}])/iuy;
    const extra = scale > 1 ? matchAt(half, text, end) : null;
    if (extra) end += extra[0].length;
    const value = (Number(raw) + part) * scale + (extra ? (extra[1] === 'half' ? 0.5 : 0.25) * scale : 0);
    return { end, value, step: (part || extra ? 0.1 : scale > 1 && !raw.includes('.') ? 1 : stepOfDigits(raw)) * scale, isWord: false, hasScale: scale > 1, digits: raw };
  }
  const words = matchAt(WORDS, text, at);
  if (!words) return null;
  const { value, step, hasScale } = sumWords(words[0]);
  let end = at + words[0].length;
  const scale = hasScale ? null : matchAt(/[\s\u00a0](bn|mn|tn)(?![\p{L}])/uy, text, end);
  const by = scale?.[1] ? (SCALES[scale[1]] ?? 1) : 1;
  if (scale) end += scale[0].length;
  return { end, value: value * by, step: step * by, isWord: true, hasScale: hasScale || by > 1, digits: '' };
}
