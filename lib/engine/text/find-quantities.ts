// Finds every quantity in a text: money, percent, counts, power, energy, durations, multiples. Settled here, not by a library.
import type { Precision, Quantity, QuantityKind, Rate } from '../../model/quantity';
import { type Numeral, readNumeral } from './numerals';
import { directionAfter, directionBefore, qualifierAfter, qualifierBefore } from './qualifiers';
import { CURRENCY_AFTER, CURRENCY_BEFORE, CURRENCY_CODE, currencyAfter, DURATION, PERCENT, POWER, POWER_WORD, RATE, RATE_WORD, RATES, readNoun, SECONDS, SI } from './units';

const NUMBER_WORD = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** Where a number may start. */
const START = new RegExp(`\\d|\\.\\d|(?<![\\p{L}\\p{N}])(?:${NUMBER_WORD}|half[ -]an? (?=[mbtd])|half-(?=[mbt])|an? (?=(?:hundred|thousand|million|billion|trillion|dozen|quarter of an? [mbt]))|three[- ]quarters of an? (?=[mbt]))`, 'giu');
const MULTIPLE = /(?<![\p{L}\p{N}])(?:(doubl(?:ed?|ing))|(tripl(?:ed?|ing)|trebl(?:ed?|ing))|(quadrupl(?:ed?|ing))|(quintupl(?:ed?|ing))|(halv(?:ed?|ing))|(twice)|(thrice)|(two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold)(?![\p{L}])/giu;
const MULTIPLE_VALUES = [2, 3, 4, 5, 0.5, 2, 3];
const FOLDS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, hundred: 100 };
const FRACTION = /(?<![\p{L}\p{N}-])(?:(half)|(?:an?|one)[ -](half|third|quarter|fifth|sixth|tenth)|(two|three|four|nine)[ -](thirds|quarters|fifths|tenths))(?=(?:\s(?:of|the|its|their)\s)|[\s,.;)])(?! (?:of )?(?:an? )?(?:million|billion|trillion|dozen|year|hour|day|century|decade))/giu;
const PARTS: Record<string, number> = { half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, tenth: 10, tenths: 10 };
const TIMES = /[\s\u00a0-]?(?:x(?![\p{L}\p{N}])|×|[\s\u00a0-]times(?![\p{L}])|-?fold(?![\p{L}]))/iuy;
/** "Twenty-first" counts nothing. */
const ORDINAL_TAIL = /^[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)/i;
const RANGE = /[\s\u00a0]?(?:–|—|-|‑|to|and)[\s\u00a0]?/iuy;
const CURRENCY_AGAIN = /(?:US\$|NT\$|\$|€|£|¥)[\s\u00a0]?/uy;

interface Unit { readonly kind: QuantityKind; readonly unit: string | null; readonly factor: number; readonly end: number; readonly written?: string }

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => { pattern.lastIndex = at; return pattern.exec(text); };

/** The unit behind a number; `currency` is the sign that stood before it. */
function readUnit(text: string, at: number, currency: string | null, numeral: Numeral): Unit | null {
  if (currency) {
    const named = sticky(CURRENCY_AFTER, text, at);
    return { kind: 'money', unit: currency, factor: 1, end: named?.[2] && /^(?:dollars?|USD|bucks|euros?)$/i.test(named[2]) ? at + named[0].length : at };
  }
  const percent = sticky(PERCENT, text, at);
  if (percent) return percent[1] ? (/^p/i.test(percent[1]) && !numeral.hasScale ? { kind: 'points', unit: '%', factor: 1, end: at + percent[0].length } : /^b/i.test(percent[1]) ? { kind: 'points', unit: '%', factor: 0.01, end: at + percent[0].length } : null) : { kind: 'percent', unit: '%', factor: 1, end: at + percent[0].length };
  const power = sticky(POWER_WORD, text, at) ?? null;
  if (power) return { kind: power[2] ? 'energy' : 'power', unit: power[2] ? 'Wh' : 'W', factor: SI[power[1]?.toLowerCase() ?? ''] ?? 1, end: at + power[0].length };
  const short = sticky(POWER, text, at);
  if (short) return { kind: short[3] ? 'energy' : 'power', unit: short[3] ? 'Wh' : 'W', factor: short[1] === 'm' ? 1e-3 : (SI[short[1]?.toLowerCase() ?? ''] ?? 1), end: at + short[0].length };
  const money = sticky(CURRENCY_AFTER, text, at);
  if (money?.[2]) return { kind: 'money', unit: currencyAfter(money[1], money[2]), factor: /^cents?$/i.test(money[2]) ? 0.01 : 1, end: at + money[0].length };
  const times = sticky(TIMES, text, at);
  if (times) return { kind: 'ratio', unit: null, factor: 1, end: at + times[0].length };
  const duration = sticky(DURATION, text, at);
  // "Three quarters of it" is a share.
  if (duration?.[1] && !(numeral.isWord && /^quarters?$/i.test(duration[1]) && /^ of (?:it|its|the|all|that|sales|revenue)/i.test(text.slice(at + duration[0].length)))) { const word = duration[1].toLowerCase().replace(/s$/, ''); return { kind: 'duration', unit: 's', factor: SECONDS[word] ?? 1, end: at + duration[0].length, written: word }; }
  return null;
}

/** A name, model, date part or label that only looks like a number. */
function isLabel(text: string, at: number, end: number, numeral: Numeral, unit: Unit | null): boolean {
  const before = text.slice(Math.max(0, at - 24), at), after = text.slice(end, end + 12);
  if (/[\p{L}\p{N}_#/@]$/u.test(before) || /\p{L}-$/u.test(before)) return true;
  if (/\d[.:,/]$/.test(before)) return true;
  if (numeral.isWord) return false;
  if (/^[:/]\d/.test(after) || /^(?:st|nd|rd|th)(?![\p{L}])/u.test(after)) return true;
  if (unit) return false;
  if (/^[\p{L}_]/u.test(after) || /^-[\p{L}]/u.test(after) && !/^-(?:day|year|month|week|hour|minute|megawatt|gigawatt|MW|GW|odd|person|member)/.test(after) || /^\.\d/.test(after)) return true;
  if (numeral.hasScale) return false;
  if (/(?:\bNo\.?|\bnumber|#|\bversion|\bv\.?|\bForm|\bPhase|\bFalcon|\bBoeing|\bColossus|\bLlama|\bGrok|\bClaude|\bOpus|\bSonnet|\bHaiku|\bGPT|\bGemini|\bSeries|\bRule|\bSection|\bItem|\bChapter|\bpage|\bp\.|\bBlock|\bModel|\bRTX|\bRadeon|\bGen|\bRev|\bTitle|\bRoute|\bHighway|\bDay|\bWeek|\bTier|\bLevel|\bType|\bLesson|\bStep|\bPart|\bStage|\bFigure|\bTable|\bQuestion|\bNote|\bExhibit|\bApollo|\bUnit|\bAirbus|\biPhone|\bWindows|\bTop)\s$/i.test(before)) return true;
  // "TechCon 365": a small number behind a name belongs to it.
  if (/\p{Ll}\s\p{Lu}[\p{L}]+\s$/u.test(before) && Number(numeral.digits) < 1000 && !readNoun(text, end)) return true;
  // A bare four-digit number in this range is a year.
  return /^(?:1[89]|20)\d\d$/.test(numeral.digits) && !/[\p{L}]/u.test(text.slice(end, end + 1));
}

/** A bare figure from here on is money: people, chips and miles come with their noun. */
const MONEY_LIKE = 5e8;
const YEARISH = /^(?:1[89]|20)\d\d$/;

/** Reads the quantity whose number starts at `at`. */
function readQuantity(text: string, at: number): Quantity | null {
  const before = text.slice(Math.max(0, at - 8), at);
  const sign = CURRENCY_BEFORE.exec(before);
  const currency = sign?.[1] ? (CURRENCY_CODE[sign[1]] ?? sign[1]) : null;
  const numeral = readNumeral(text, at, currency !== null);
  if (!numeral || (numeral.isWord && ORDINAL_TAIL.test(text.slice(numeral.end, numeral.end + 9)))) return null;
  let start = sign ? at - sign[0].length : at;
  if (!sign && isPartOfWord(text, at, numeral)) return null;
  if (sign && /[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-1)) && !/^[A-Z]{2}/.test(sign[1] ?? '')) return null;
  let unit = readUnit(text, numeral.end, currency, numeral);
  let end = unit?.end ?? numeral.end;
  let amount = numeral.value, max: number | null = null, step = numeral.step;
  let approx: Precision = 'exact';
  const range = readRange(text, at, numeral, unit, currency, start);
  if (range) { amount = range.low; max = range.high; unit = range.unit; end = range.end; step = range.step; approx = 'range'; }
  if (!currency && isLabel(text, at, numeral.end, numeral, unit)) return null;
  const minus = /(?:−|(?<![\p{L}\p{N}])-|\bminus |\bnegative )$/iu.exec(text.slice(Math.max(0, start - 9), start));
  if (minus && !range) { amount = -amount; start -= minus[0].length; }
  const factor = unit?.factor ?? 1;
  let kind: QuantityKind = unit?.kind ?? 'count';
  let label = unit?.unit ?? null;
  if (kind === 'count') {
    if (numeral.isWord && !numeral.hasScale && numeral.value < 13 && !range) {
      const noun = readNoun(text, end);
      if (!noun || !/^[A-Z]|turbines|satellites|employees|launches/.test(noun.unit)) return null;
    }
    const noun = readNoun(text, end);
    if (noun) { end = noun.end; label = noun.unit; }
    // "115.2B", "some eighteen and a half billion": nothing but money is counted so.
    else if (numeral.hasScale && (max ?? amount) >= MONEY_LIKE) { kind = 'money'; label = 'USD'; }
    else if (YEARISH.test(numeral.digits)) return null;
  }
  let per: Rate | null = null;
  if (kind !== 'duration' && kind !== 'ratio') {
    const rate = sticky(RATE, text, end) ?? sticky(RATE_WORD, text, end);
    if (rate?.[1]) { per = RATES[rate[1].toLowerCase().replace(/\u00a0/g, ' ')] ?? null; end += rate[0].length; }
  }
  let from = start, to = end;
  const lead = qualifierBefore(text, start);
  if (lead) { from = lead.from; if (approx !== 'range') approx = lead.approx; }
  const tail = qualifierAfter(text, end) ?? (per ? qualifierAfter(text, numeral.end) : null);
  if (tail && tail.to > to) { to = tail.to; if (approx === 'exact') approx = tail.approx; }
  else if (!tail && /^\+/.test(text.slice(numeral.end, numeral.end + 1)) && approx === 'exact') approx = 'at-least';
  // "$2+ trillion": the plus stands inside.
  const plus = /^\+[\s\u00a0]?(trillion|billion|million)(?![\p{L}])/iu.exec(text.slice(numeral.end));
  if (plus?.[1] && !numeral.hasScale) { const by = plus[1].toLowerCase() === 'trillion' ? 1e12 : plus[1].toLowerCase() === 'billion' ? 1e9 : 1e6; amount *= by; step *= by; end = numeral.end + plus[0].length; to = Math.max(to, end); approx = 'at-least'; if (kind === 'count' && currency) kind = 'money'; }
  const direction = directionBefore(text, from) ?? directionAfter(text, end);
  return {
    start, end, text: text.slice(start, end), kind, amount: clean(amount * factor), max: max === null ? null : clean(max * factor), unit: label, approx, per, step: step * factor,
    outer: { start: from, end: to },
    ...(unit?.written ? { written: { amount, unit: unit.written } } : {}),
    ...(kind === 'ratio' ? { multiple: 'times' as const } : {}),
    ...(direction && (kind === 'percent' || kind === 'points' || kind === 'ratio') ? { sign: direction } : {}),
  };
}

const clean = (n: number) => Number(n.toPrecision(12));

function isPartOfWord(text: string, at: number, numeral: Numeral): boolean {
  const previous = text[at - 1] ?? ' ';
  if (/[\p{L}\p{N}_#@]/u.test(previous)) return true;
  return !numeral.isWord && (/[.,:/]/.test(previous) && /\d/.test(text[at - 2] ?? ' ') || previous === '-' && /[\p{L}\p{N}]/u.test(text[at - 2] ?? ' '));
}

/** "$1.75–2 trillion", "20% to 30%", "between $5 billion and $25 billion"; "from X to Y" is a change, not a range. */
function readRange(text: string, at: number, first: Numeral, unit: Unit | null, currency: string | null, start: number): { low: number; high: number; unit: Unit | null; end: number; step: number } | null {
  const after = unit?.end ?? first.end;
  const joint = sticky(RANGE, text, after);
  if (!joint) return null;
  const before = text.slice(Math.max(0, start - 26), start);
  const between = /\bbetween\s(?:about |roughly |some |around )?$/i.test(before);
  const word = joint[0].trim().toLowerCase();
  if (word === 'and' && !between) return null;
  if (word === 'to' && (/\bfrom\s(?:about |roughly |some |around |nearly |almost |just |over |more than )?$/i.test(before) || directionBefore(text, start) !== undefined)) return null;
  if (/[-–—‑]/.test(word) && joint[0].startsWith(' ')) return null;
  let next = after + joint[0].length;
  const again = sticky(CURRENCY_AGAIN, text, next);
  if (again) next += again[0].length;
  const money = currency !== null || again !== null;
  const second = readNumeral(text, next, money);
  if (!second || (word === '-' && second.isWord)) return null;
  const tail = readUnit(text, second.end, currency ?? (again ? 'USD' : null), second);
  // Both ends must be of one unit; a range of plain small numbers joined by a hyphen is a score or a date.
  if (unit && tail && unit.kind !== tail.kind) return null;
  if (unit && !tail && unit.kind !== 'money' && !(currency && money)) return null;
  if (currency === null && !tail && !unit && !second.hasScale && !/[\s\u00a0]/.test(text[second.end] ?? ' ')) return null;
  if (currency === null && !tail && !first.hasScale && !second.hasScale && /[-–—‑/]/.test(word) && !readNoun(text, second.end)) return null;
  if (YEARISH.test(first.digits) && YEARISH.test(second.digits) && !money) return null;
  const scale = !first.hasScale && second.hasScale && second.digits ? second.value / Number(second.digits) : !first.hasScale && second.hasScale && second.isWord ? 10 ** (3 * Math.floor(Math.log10(second.value) / 3)) : 1;
  const ratio = (tail?.factor ?? 1) / (unit?.factor ?? tail?.factor ?? 1);
  const low = first.value * scale, high = second.value * ratio;
  if (high < low) return null;
  return { low, high, unit: unit ?? tail, end: tail?.end ?? second.end, step: Math.max(first.step * scale, second.step) };
}

function findMultiples(text: string): Quantity[] {
  const found: Quantity[] = [];
  const put = (m: RegExpMatchArray, kind: QuantityKind, amount: number, multiple: 'times' | 'fraction') => {
    const start = m.index ?? 0, end = start + m[0].length;
    const lead = qualifierBefore(text, start);
    found.push({ start, end, text: m[0], kind, amount, max: null, unit: kind === 'percent' ? '%' : null, approx: lead?.approx ?? (kind === 'percent' ? 'about' : 'exact'), per: null, step: kind === 'percent' ? 2 : 0.2, multiple, outer: { start: lead?.from ?? start, end } });
  };
  for (const m of text.matchAll(MULTIPLE)) {
    const i = m.slice(1, 8).findIndex((g) => g !== undefined);
    put(m, 'ratio', i >= 0 ? (MULTIPLE_VALUES[i] ?? 1) : (FOLDS[m[8]?.toLowerCase() ?? ''] ?? 1), 'times');
  }
  for (const m of text.matchAll(FRACTION)) {
    const many = { two: 2, three: 3, four: 4, nine: 9 }[m[3]?.toLowerCase() ?? ''] ?? 1;
    const part = PARTS[(m[1] ?? m[2] ?? m[4] ?? '').toLowerCase()];
    if (!part || /^(?:the )?(?:first|second|third|fourth|this|last|next|each|per|a)\s$/i.test(text.slice(Math.max(0, (m.index ?? 0) - 7), m.index))) continue;
    if (/^a quarter$/i.test(m[0]) && /^[\s\u00a0]*(?:ago|earlier|later|[.,;)])/i.test(text.slice((m.index ?? 0) + m[0].length))) continue;
    if (/^\s(?:quarter|time|year|half|segment|generation)/i.test(text.slice((m.index ?? 0) + m[0].length)) ) continue;
    put(m, 'percent', clean((100 * many) / part), 'fraction');
  }
  return found;
}

/** Every quantity of `text`, in reading order, none overlapping. Offsets are half-open UTF-16 of `text`. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  START.lastIndex = 0;
  for (let m = START.exec(text); m; m = START.exec(text)) {
    const quantity = readQuantity(text, m.index);
    if (quantity) {
      found.push(quantity);
      START.lastIndex = Math.max(quantity.end, m.index + 1);
    } else {
      // Skip the rest of what cannot be a number: the digits of a name or a date.
      const rest = /[\p{L}\p{N}.,]*/uy;
      rest.lastIndex = m.index;
      const skip = /\d/.test(m[0]) ? (rest.exec(text)?.[0].length ?? 1) : m[0].length;
      START.lastIndex = m.index + Math.max(1, skip);
    }
  }
  for (const q of findMultiples(text)) if (!found.some((f) => f.start < q.end && q.start < f.end)) found.push(q);
  return joinMargins(found.sort((a, b) => a.start - b.start), text);
}

/** "$11.2 billion, give or take $300 million" is one figure with a margin. */
function joinMargins(found: Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const q of found) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, q.start) : '';
    if (before && before.max === null && before.kind === q.kind && /^,?\s(?:give or take|plus or minus|\+\/-|±)\s(?:about\s)?$/i.test(between) && q.amount < before.amount) {
      joined[joined.length - 1] = { ...before, end: q.end, text: text.slice(before.start, q.end), amount: clean(before.amount - q.amount), max: clean(before.amount + q.amount), approx: 'range', outer: { start: before.outer?.start ?? before.start, end: q.outer?.end ?? q.end } };
    } else joined.push(q);
  }
  return joined;
}
