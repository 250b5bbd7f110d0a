// Reads one number out of a text, in digits or words, with its magnitude. It knows no unit and no currency.
import { readWordNumber } from './number-words';
import { matchAt, plainOf } from './plain';

export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** Size of the last printed digit, magnitude included. */
  readonly step: number;
  readonly isWord: boolean;
  readonly hasScale: boolean;
  /** The digits as printed, without separators; empty for words. */
  readonly digits: string;
  readonly isFraction: boolean;
  readonly isBareScale: boolean;
}

const SCALES: Record<string, number> = { hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, mio: 1e6, billion: 1e9, bil: 1e9, bn: 1e9, bln: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12, t: 1e12, lakh: 1e5, crore: 1e7, dozen: 12 };

/** Points as thousands with a comma behind; commas or thin spaces as thousands (also by twos, as in India); a decimal comma; plain. */
const DIGITS = /\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[\u2009\u202f]\d{3})+)(?![\d])(?:\.\d+)?|(?<!,)\d{1,3},\d{1,2}(?![\d,]|\.\d)|\d+(?:\.\d+)?|\.\d+/y;
/** Thousands parted by a blank, where money or a counted noun leaves no doubt. */
const SPACED = /\d{1,3}(?:[ \u00a0]\d{3})+(?=[ \u00a0]?(?:€|£|\$)|[ \u00a0](?:[A-Za-zÀàª][A-Za-zÀàª-]*[ \u00a0]){0,2}(?:dollars?|euros?|pounds?|yen|yuan|GPUs?|TPUs?|chips|processors|servers|satellites|launches|subscribers|users|customers|people|employees|workers|staff|jobs|shares|turbines|homes|MW|megawatts)(?![A-Za-zÀàª]))/y;
const SPACED_MONEY = /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d|[.,]\d{3}|[ \u00a0]\d)(?:\.\d+)?/y;
/** "Falcon 9 600 people", "March 12 300 workers": the number of a name or a day. */
const NAMED = /(?<![A-Za-zÀàª])(?!About|Around|Nearly|Almost|Some|Over|Roughly|Approximately|The|Its|In|With|At)[A-ZÀ][A-Za-zÀàª.]*[ \u00a0]$/;

function readSpaced(text: string, at: number, money: boolean): string | undefined {
  if (money) return matchAt(SPACED_MONEY, text, at)?.[0];
  const spaced = matchAt(SPACED, text, at)?.[0];
  return spaced && !NAMED.test(plainOf(text).slice(Math.max(0, at - 20), at)) ? spaced : undefined;
}

const EXPONENT = /(?:e[+-]?\d{1,3}(?![A-Za-zÀàª\d])|\s?[×x]\s?10[\^]?[−-]?\d{1,3}(?!\d))/iy;
const VULGAR = /[\s\u00a0]?[½¼¾]|[\s\u00a0-](\d)\/(\d{1,2})(?![\d/])/y;
const PART = /\/(\d{1,3})(?=\s(?:of|inch|point|mile|cup|share)s?(?![A-Za-zÀàª]))/y;
const WORD_SCALE = /[\s\u00a0-]{0,2}(hundred|thousand|million|billion|trillion|lakh|crore|dozen)(?![A-Za-zÀàª])/iy;
const LETTER_SCALE = /(mln|bln|bil|trn|mio|bn|mn|tn|mm|MM|BN|MN|TN|[kKmMbBtT])(?![A-Za-zÀàª\d¹²³¼½¾])/y;
const SHORT_SCALE = /[\s\u00a0](bn|mn|tn)(?![A-Za-zÀàª])/y;
const SPACED_LONG_SCALE = /[\s\u00a0](mln|bln|bil|trn|bn|mn|tn)(?![A-Za-zÀàª\d¹²³¼½¾])/y;
const SPACED_LETTER_SCALE = /[\s\u00a0](mln|bln|bil|trn|bn|mn|tn|BN|MN|TN|[BMT])(?![A-Za-zÀàª\d¹²³¼½¾])/y;
const AND_SMALL = /[\s\u00a0]and[\s\u00a0](\d{1,2})(?![\d.,%]|[\s\u00a0](?:hundred|thousand|million))/iy;
const AND_HALF = /[\s\u00a0]and[\s\u00a0]a[\s\u00a0](half|quarter)(?![A-Za-zÀàª])/iy;

/** Digits that are not zero decide how exact a round number is meant: 220,000 to ten thousand, 18,674 to one. */
function stepOfDigits(digits: string): number {
  const dot = digits.indexOf('.');
  if (dot >= 0) return 10 ** -(digits.length - dot - 1);
  let zeros = 0;
  while (zeros < digits.length - 2 && digits[digits.length - 1 - zeros] === '0') zeros++;
  return 10 ** zeros;
}

function withoutMarks(printed: string): string {
  if (/,\d{1,2}$/.test(printed)) return printed.replace(/\./g, '').replace(',', '.');
  return /[, \u00a0\u2009\u202f]/.test(printed) ? printed.replace(/[, \u00a0\u2009\u202f]/g, '') : printed;
}

/** First letters of what may follow a blank as a magnitude. */
const SCALE_HEADS = 'htmblcd';

/** Longer runs of digits are serial numbers and cost more than they tell. */
const MAX_DIGITS = 40;

/** Digits with at most a decimal point, where nothing behind them asks for a closer look; else undefined. */
function readPlain(text: string, at: number): string | undefined {
  let end = at;
  for (let c = text.charCodeAt(end); c >= 48 && c <= 57; c = text.charCodeAt(end)) end++;
  if (end === at) return undefined;
  const next = text.charCodeAt(end + 1), isDigitNext = next >= 48 && next <= 57, mark = text.charCodeAt(end);
  if (mark === 46 && isDigitNext) {
    end++;
    for (let c = text.charCodeAt(end); c >= 48 && c <= 57; c = text.charCodeAt(end)) end++;
    const beyond = text.charCodeAt(end);
    return beyond === 46 || beyond === 44 ? undefined : text.slice(at, end);
  }
  return isDigitNext && (mark === 44 || mark === 32 || mark === 160 || mark === 0x2009 || mark === 0x202f) ? undefined : text.slice(at, end);
}

const SUM_BEFORE = /(?:^|[\s(~])(?:lost|made|did|raised|worth|at|hit|is|was|earned|spent|burned|took|about|around|over|sold|paid|than|to|from)\s~?$/i;
const MODEL_BEHIND = /[\s-]?(?:param|model|llm|token|weight|version|variant)/iy;

/** "Did 18.7b rev", "worth 250b": posts leave the dollar out; "a 7b model" counts something else. */
function isLooseBillion(text: string, at: number, end: number, raw: string): boolean {
  return text[end - 1] === 'b' && (raw.includes('.') || SUM_BEFORE.test(text.slice(Math.max(0, at - 10), at))) && matchAt(MODEL_BEHIND, text, end) === null;
}

/** Reads the digits that start at `at`, or null. `money` allows a magnitude letter behind a space ("$5 B"). */
export function readDigits(text: string, at: number, money: boolean): Numeral | null {
  const printed = readPlain(text, at) ?? readSpaced(text, at, money) ?? matchAt(DIGITS, text, at)?.[0];
  if (!printed || printed.length > MAX_DIGITS) return null;
  const raw = withoutMarks(printed);
  let end = at + printed.length, value = Number(raw), step = stepOfDigits(raw), scale = 1;
  const code = text.charCodeAt(end);
  if (code === 101 || code === 69 || code === 215 || code === 120 || (code === 32 && text.charCodeAt(end + 1) === 215)) {
    const power = matchAt(EXPONENT, text, end);
    if (power) { const by = 10 ** Number(power[0].replace(/^.*?(?:10\^?|e)/i, '').replace('−', '-').replace('+', '')); end += power[0].length; return { end, value: Number((value * by).toPrecision(12)), step: step * by, isWord: false, hasScale: false, digits: raw, isFraction: false, isBareScale: false }; }
  }
  if (code === 47) {
    const part = matchAt(PART, text, end);
    if (part?.[1] && Number(part[1]) > value && value > 0) return { end: end + part[0].length, value: value / Number(part[1]), step: 0.02, isWord: false, hasScale: false, digits: raw, isFraction: true, isBareScale: false };
  }
  // Most numbers end right here; only a blank, a hyphen or a letter can go on.
  const isApart = code === 32 || code === 45 || code === 160, head = isApart ? text.charCodeAt(end + 1) : code;
  const goesOn = code >= 65 || (isApart && (head === 32 || head === 45 || SCALE_HEADS.includes(String.fromCharCode(head | 32))));
  const vulgar = (isApart || code >= 188) && ((head >= 48 && head <= 57) || (head >= 188 && head <= 190)) ? matchAt(VULGAR, text, end) : null;
  if (vulgar) {
    const part = vulgar[1] ? Number(vulgar[1]) / Number(vulgar[2]) : vulgar[0].endsWith('½') ? 0.5 : vulgar[0].endsWith('¼') ? 0.25 : 0.75;
    if (part < 1) { value += part; step = 0.1; end += vulgar[0].length; }
  }
  // "Thousand billion" and "lakh crore" are magnitudes; a longer chain is none.
  for (let chain = 0; (goesOn || vulgar) && chain < 2; chain++) {
    const word = matchAt(WORD_SCALE, text, end);
    const letter = word || scale !== 1 ? null : code >= 65 ? matchAt(LETTER_SCALE, text, end) : matchAt(money ? SPACED_LETTER_SCALE : SPACED_LONG_SCALE, text, end);
    const hit = word ?? letter;
    if (!hit?.[1]) break;
    const key = hit[1].toLowerCase();
    // "5t" and "5b" without a currency may be tonnes and a flat's number; a capital or a long form is a magnitude.
    if (letter && !money && (hit[1] === 't' || hit[1] === 'b' || hit[1] === 'mm') && !isLooseBillion(text, at, end + 1, raw)) break;
    scale *= SCALES[key] ?? 1;
    end += hit[0].length;
    if (letter) break;
  }
  if (scale > 1) {
    value *= scale;
    step = (raw.includes('.') || vulgar ? step : 1) * scale;
    const half = matchAt(AND_HALF, text, end), small = scale === 100 ? matchAt(AND_SMALL, text, end) : null;
    if (half) { value += (half[1] === 'half' ? 0.5 : 0.25) * scale; step = 0.1 * scale; end += half[0].length; }
    else if (small) { value += Number(small[1]); step = 1; end += small[0].length; }
    else if (scale === 100) { const rest = /[\s\u00a0]and[\s\u00a0]([a-z]+)/iy; const m = matchAt(rest, text, end); const words = m?.[1] ? readWordNumber(text, end + m[0].length, m[1].toLowerCase()) : null; if (words && !words.hasScale && !words.isFraction && !words.isBareScale) { value += words.value; step = 1; end = words.end; } }
  }
  return { end, value: Number.isSafeInteger(value) || scale === 1 ? value : Number(value.toPrecision(15)), step, isWord: false, hasScale: scale >= 1000 || scale === 12, digits: raw, isFraction: false, isBareScale: false };
}

/** Reads the words that start a number at `at`, where `first` ends at `wordEnd`, or null. */
export function readWords(text: string, wordEnd: number, first: string): Numeral | null {
  const words = readWordNumber(text, wordEnd, first);
  if (!words) return null;
  const scale = words.hasScale || words.isFraction || text.charCodeAt(words.end + 2) !== 110 ? null : matchAt(SHORT_SCALE, text, words.end);
  const by = SCALES[scale?.[1] ?? ''] ?? 1;
  return { end: words.end + (scale?.[0].length ?? 0), value: words.value * by, step: words.step * by, isWord: true, hasScale: words.hasScale || by > 1, digits: '', isFraction: words.isFraction, isBareScale: words.isBareScale };
}
