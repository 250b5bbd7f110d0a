// Numbers in words: "two hundred and fifty thousand", "half a trillion", "two and a half", "a fifth". No unit, no currency.

export interface WordNumber {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly hasScale: boolean;
  /** "A third", "three quarters": a part of a whole. */
  readonly isFraction: boolean;
  /** "Million" with no number before it. */
  readonly isBareScale: boolean;
}

export const ONES: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
export const SCALE_WORDS: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, quintillion: 1e18, sextillion: 1e21, lakh: 1e5, crore: 1e7, dozen: 12 };
const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, twentieth: 20, twentieths: 20, hundredth: 100, hundredths: 100, thousandth: 1e3, thousandths: 1e3, millionth: 1e6, millionths: 1e6, billionth: 1e9, billionths: 1e9, trillionth: 1e12, trillionths: 1e12 };
const AND_HALF = /[\s\u00a0-]and[\s\u00a0-](?:an?|one)[\s\u00a0-](half|quarter)(?![a-z])/iy;
const OF_SCALE = /(?:[\s\u00a0-]of)?(?:[\s\u00a0-]an?)?[\s\u00a0-](hundred|thousand|million|billion|trillion|dozen)(?![a-z])/iy;
/** Where an ordinal is meant as a part: "a fifth of", "by a third", but not "a third data center". */
const PART_AFTER = /(?:\s(?:of|more|less|fewer|lower|higher|above|below|from|on|to|in|as|over|year|since|that|the|its|their|at|for|or|and|up|down|last|this|compared|during|between|than|within)(?![a-z])|[\s\u00a0]*(?:[,.;:)–—]|$))/iy;

/** The word behind up to three blanks or hyphens. Read by hand: it is asked for behind every "a". */
const peek = (text: string, at: number): { word: string; end: number } | null => {
  let from = at;
  for (let c = text.charCodeAt(from); from - at < 3 && (c === 32 || c === 45 || c === 160 || c === 10); c = text.charCodeAt(from)) from++;
  if (from === at) return null;
  let end = from;
  for (let c = text.charCodeAt(end) | 32; c >= 97 && c <= 122 && end - from < 14; c = text.charCodeAt(end) | 32) end++;
  return end > from ? { word: text.slice(from, end).toLowerCase(), end } : null;
};
const isPart = (text: string, at: number, word: string): boolean => {
  if (word === 'half' || word.endsWith('s') || word.length > 8) return true;
  PART_AFTER.lastIndex = at;
  return PART_AFTER.test(text);
};

/** "and a half", "and a quarter" behind a number. */
function readAndHalf(text: string, at: number): { end: number; part: number } | null {
  if ((text.charCodeAt(at + 1) | 32) !== 97) return null;
  AND_HALF.lastIndex = at;
  const hit = AND_HALF.exec(text);
  return hit?.[1] ? { end: at + hit[0].length, part: hit[1].toLowerCase() === 'half' ? 0.5 : 0.25 } : null;
}

/** "Half a trillion", "a quarter of a million", "three-quarters of a billion", "half-million", "quarter million". */
function readPartOfScale(text: string, at: number, part: number): WordNumber | null {
  OF_SCALE.lastIndex = at;
  const m = OF_SCALE.exec(text);
  const scale = SCALE_WORDS[m?.[1]?.toLowerCase() ?? ''];
  return m && scale ? { end: at + m[0].length, value: part * scale, step: scale / 10, hasScale: true, isFraction: false, isBareScale: false } : null;
}

const WHOLE = new Set(['full', 'whole', 'single', 'mere', 'solid', 'further']);

const COIN = /^(?:cent|penny)$/, EACH = /^\s(?:each|apiece|a share|per share)\b/;

/** "A gigawatt", "a full gigawatt": power comes by ones, too. */
function readOne(text: string, at: number, next: { word: string; end: number }): WordNumber | null {
  const isWhole = WHOLE.has(next.word), noun = isWhole ? peek(text, next.end) : next;
  // "A penny each", "a cent a share": so does what a warrant costs.
  const isCoin = noun !== null && COIN.test(noun.word) && EACH.test(text.slice(noun.end, noun.end + 10));
  return noun && (isCoin || /^(?:mega|giga|tera)watts?$/.test(noun.word)) ? { end: isWhole ? next.end : at, value: 1, step: 0.1, hasScale: false, isFraction: false, isBareScale: false } : null;
}

/** "Point oh eight", "point thirty-one": the decimals that are spoken behind `at`, or null. */
function readDecimals(text: string, at: number): { end: number; digits: string } | null {
  const point = peek(text, at);
  if (point?.word !== 'point') return null;
  let digits = '', end = point.end;
  for (let next = peek(text, end); next; next = peek(text, end)) {
    const one = next.word === 'oh' ? 0 : ONES[next.word], isDigit = one !== undefined && one < 10;
    // "Point thirty-one": tens open, and one digit may end them.
    if (one === undefined || (!isDigit && digits !== '')) break;
    ({ end } = next);
    if (isDigit) { digits += one; continue; }
    const unit = one >= 20 && text[end] === '-' ? peek(text, end) : null, rest = ONES[unit?.word ?? ''];
    if (unit && rest !== undefined && rest > 0 && rest < 10) return { end: unit.end, digits: `${one + rest}` };
    return { end, digits: `${one}` };
  }
  return digits === '' ? null : { end, digits };
}

const DECIMAL_UNIT = /[\s\u00a0-](?:thousand|million|billion|trillion|percent|per cent|gig|mega|times|x\b)/iy;
/** "Two point oh eight billion", "one point nine gigawatts"; "at one point four turbines" is no number. */
function readDecimal(text: string, first: string, start: number, at: number, whole: number): WordNumber | null {
  const decimals = readDecimals(text, at);
  if (!decimals) return null;
  DECIMAL_UNIT.lastIndex = decimals.end;
  if (first === 'one' && /(?<![a-z])at\s$/i.test(text.slice(Math.max(0, start - 4), start)) && !DECIMAL_UNIT.test(text)) return null;
  const scale = peek(text, decimals.end), by = SCALE_WORDS[scale?.word ?? ''] ?? 1, isScaled = scale !== null && by >= 1000;
  const step = 10 ** -decimals.digits.length * (isScaled ? by : 1);
  return { end: isScaled ? scale.end : decimals.end, value: Number(((whole + Number(`0.${decimals.digits}`)) * (isScaled ? by : 1)).toPrecision(12)), step, hasScale: isScaled, isFraction: false, isBareScale: false };
}

/** Reads the number whose first word is `first` and ends at `at`, or null. */
export function readWordNumber(text: string, at: number, first: string): WordNumber | null {
  let word = first, end = at;
  if (first === 'half') return readPartOfScale(text, at, 0.5);
  // "Their quarter of a million": whose it is stands in the article's place.
  if (first === 'quarter') { const part = readPartOfScale(text, at, 0.25); return part && (text.slice(at, part.end).split(/[\s-]/).length === 2 || /^\sof\san?\s/i.test(text.slice(at, part.end))) ? part : null; }
  let total = 0, group = 0, last = Number.POSITIVE_INFINITY, scale = 1, smallest = Number.POSITIVE_INFINITY, largest = 1;
  const article = first === 'a' || first === 'an';
  if (article) {
    const next = peek(text, at);
    if (!next) return null;
    if (PARTS[next.word] && (next.word !== 'half')) {
      const part = readPartOfScale(text, next.end, 1 / (PARTS[next.word] ?? 1));
      if (part && next.word === 'quarter') return part;
      return isPart(text, next.end, next.word) ? { end: next.end, value: 1 / (PARTS[next.word] ?? 1), step: 0.02, hasScale: false, isFraction: true, isBareScale: false } : null;
    }
    const one = readOne(text, at, next);
    if (one) return one;
    if (!SCALE_WORDS[next.word]) return null;
    group = 1;
    ({ word, end } = next);
  }
  const isBareScale = !article && SCALE_WORDS[first] !== undefined;
  let closed = at, beyondAnd = 0;
  for (;;) {
    const one = ONES[word], by = SCALE_WORDS[word];
    if (one !== undefined) {
      // "Three twenty" is 320; "one two" and "twenty thirty" are two numbers.
      if (last < 10 && one >= 10 && group === last && last > 0 && total === 0) group = group * 100 + one;
      else if (last < 20 || (last < 100 && (one >= 10 || one === 0))) break;
      else group += one;
      last = one;
      smallest = Math.min(smallest, one >= 20 ? 10 : 1);
    } else if (by !== undefined) {
      // "Hundred hundred" and "million million" are two numbers; "lakh crore" is one.
      if (by === 100 ? group >= 100 : group === 0 && total > 0 && by <= scale) break;
      if (by === 100 || by === 12) group = (group || 1) * by;
      else if (total > 0 && by > scale && group === 0) total *= by;
      else if (total > 0 && by > scale) { total = (total + group) * by; group = 0; }
      else { total += (group || 1) * by; group = 0; }
      last = Number.POSITIVE_INFINITY;
      scale = by > 100 ? by : scale;
      largest = Math.max(largest, by);
      smallest = by;
    } else break;
    closed = end;
    const next = peek(text, end);
    if (!next) break;
    if (next.word === 'point' && total === 0 && !article) {
      const decimal = readDecimal(text, first, at - first.length, closed, group);
      if (decimal) return decimal;
      break;
    }
    if (next.word === 'and') {
      const beyond = peek(text, next.end);
      // "Two hundred and five" is one number; "five and six" are two.
      if (!beyond || largest < 100 || (ONES[beyond.word] === undefined)) break;
      ({ word, end } = beyond);
      beyondAnd = total + group;
    } else ({ word, end } = next);
  }
  if (closed === at && !article && ONES[first] === undefined && !isBareScale) return null;
  const next = peek(text, closed);
  // "A billion nine" is how one says 1.9 billion.
  if (scale >= 1e6 && total > 0 && group > 0 && group < 10 && beyondAnd === 0) { group *= scale / 10; smallest = scale / 10; }
  const value = total + group;
  // "Nine million and five ninths".
  if (next && beyondAnd > 0 && next.word.endsWith('s') && PARTS[next.word] && value - beyondAnd < 100) return { end: next.end, value: beyondAnd + (value - beyondAnd) / (PARTS[next.word] ?? 1), step: 0.02, hasScale: largest >= 1000, isFraction: false, isBareScale };
  if (next && PARTS[next.word] && value > 0 && (value < 100 || (PARTS[next.word] ?? 0) >= 1e3) && !isBareScale) {
    const part = PARTS[next.word] ?? 1;
    const ofScale = next.word.startsWith('quarter') ? readPartOfScale(text, next.end, value / 4) : null;
    if (ofScale && /[\s-]of[\s-]/i.test(text.slice(next.end, ofScale.end))) return ofScale;
    // "Two quarters", "four quarters" are a time; "twenty-first" is a rank.
    if (next.word === 'quarters' ? value === 3 : value === 1 || next.word.endsWith('s')) {
      if (isPart(text, next.end, next.word)) return { end: next.end, value: value / part, step: 0.02, hasScale: false, isFraction: true, isBareScale: false };
    }
    if (value >= 20 && value < 100 && value % 10 === 0 && next.word !== 'half' && text[closed] === '-') return null;
  }
  if (next && value >= 20 && value % 10 === 0 && text[closed] === '-' && /^(?:first|second)$/.test(next.word)) return null;
  const half = readAndHalf(text, closed);
  if (half) {
    const after = peek(text, half.end), by = largest >= 1000 ? undefined : SCALE_WORDS[after?.word ?? ''];
    if (by && after) return { end: after.end, value: (value + half.part) * by, step: by / 10, hasScale: true, isFraction: false, isBareScale };
    return { end: half.end, value: value + half.part * (largest >= 1000 ? scale : 1), step: (largest >= 1000 ? scale : 1) / 10, hasScale: largest >= 1000, isFraction: false, isBareScale };
  }
  return { end: closed, value, step: Number.isFinite(smallest) ? smallest : 1, hasScale: largest >= 1000, isFraction: false, isBareScale };
}
