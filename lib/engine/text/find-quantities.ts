// Finds every quantity in a text: money, percent, counts, power, energy, durations, multiples. Settled here, not by a library.
import type { Precision, Quantity, QuantityKind } from '../../model/quantity';
import type { Band } from './bands';
import { currencyBefore } from './currencies';
import { giveSizes } from './elided-words';
import { type FoundNumeral, nextNumeral } from './find-numerals';
import { isLabel } from './labels';
import { readNoun } from './nouns';
import { directionAfter, directionBefore, qualifierAfter, qualifierBefore } from './qualifiers';
import { readRange } from './ranges';
import { readRate, readUnit, type Unit } from './units';
import { matchAt, plainOf } from './plain';

/** A quantity of no tracked thing: a bare number, a year, a length. `findQuantities` leaves these out. */
export interface ScannedQuantity extends Quantity { readonly isBare: boolean; readonly isMeasure?: boolean }

/** A bare figure from here on is money: people, chips and miles come with their noun. */
const MONEY_LIKE = 5e8;
/** Beyond this no figure of a newspaper goes; what is larger is a serial number or a play with zeros. */
const MAX_AMOUNT = 1e24;
const OF_PEOPLE = /[\s\u00a0](?:using|use|who|whom|of us|visit|visited|watch|watched|log|logged|subscribe|subscribed|signed up|turn to)(?![A-Za-zÀàª])/iy;
/** "Three hundred eight million in the quarter": what no noun follows but a stretch of a report is a sum, as people talk. */
const OF_STRETCH = /[\s\u00a0](?:in|for|over)[\s\u00a0](?:the|that|its|this|last)[\s\u00a0](?:[a-z]+[\s\u00a0])?(?:quarter|year|half|period)(?![A-Za-zÀàª])/iy;
const SMALL_WORD = 13;
const YEARISH = /^(?:1[89]|20)\d\d$/;
const MINUS = /(?:[−–-]|(?<![A-Za-zÀàª\d¹²³¼½¾]|or[\s\u00a0])(?:minus|negative)[\s\u00a0])$/i;
const PLUS_SCALE = /\+[\s\u00a0]?(trillion|billion|million)(?![A-Za-zÀàª])/iy;
/** "$(1.2) billion", "(657) million": the accountant's minus. */
const CLOSED_SCALE = /\)[\s\u00a0]?(trillion|billion|million|thousand|[bmt]n?)(?![A-Za-zÀàª])/iy;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 };
const ON_YEAR = /[\s\u00a0-]?(?:year|quarter|month)[\s\u00a0-](?:over|on|to)[\s\u00a0-](?:year|quarter|month)(?![A-Za-zÀàª])/iy;
const NOT_A_SHARE = /[\s\u00a0-](?:(?:of[\s\u00a0])?(?:an?[\s\u00a0])?(?:million|billion|trillion|dozen|year|years|hour|hours|day|century|decade)|quarter|time|half|segment|generation|ago|earlier|later|yearly|life|way|truth|brother|marathon)(?![A-Za-zÀàª])/iy;
const PRONOUN = /(?<![A-Za-zÀàª])(?:this|that|(?<!\bof[\s\u00a0])which|no|any|every|the|each)[\s\u00a0]$/i;
const AT_ONE_POINT = /(?<![a-z])at\sone\spoint(?![a-z])/i;
const NOT_PARTED = /(?<![A-Za-zÀàª])(?:first|second|third|fourth|this|last|next|each|per|latter|other|better|final|opening)[\s\u00a0-]$/i;

const clean = (n: number) => (Number.isSafeInteger(n) ? n : Number(n.toPrecision(12)));

/** "A percentage of 62": the unit stands before its number. */
const PERCENT_BEFORE = /(?:^|(?<![A-Za-zÀàª])(?:an?|the|in|as)[\s\u00a0])(?:percent|per cent|percentage)(?:[\s\u00a0]of|:)[\s\u00a0]$/i;
function percentBefore(text: string, at: number, end: number): Unit | null {
  if (text[at - 1] !== ' ' || (text[at - 2] !== 'f' && text[at - 2] !== ':')) return null;
  return PERCENT_BEFORE.test(plainOf(text).slice(Math.max(0, at - 24), at)) ? { kind: 'percent', unit: '%', factor: 1, end } : null;
}

interface Reading { start: number; end: number; amount: number; max: number | null; step: number; approx: Precision; unit: Unit | null; numeralEnd: number; digits: string; isWord: boolean; hasScale: boolean }

/** "A fifth of", "half its": a share of a whole, as percent. */
function readFraction(text: string, found: FoundNumeral): ScannedQuantity | null {
  const { start, numeral } = found, { end } = numeral;
  const bare = (matchAt(NOT_A_SHARE, text, end) !== null && matchAt(ON_YEAR, text, end) === null) || /[A-Za-zÀàª\d¹²³¼½¾-]/.test(plainOf(text)[start - 1] ?? ' ') || /[A-Za-zÀàª]/.test(plainOf(text)[end] ?? ' ') || /^-/.test(text.slice(end, end + 1)) || NOT_PARTED.test(plainOf(text).slice(Math.max(0, start - 9), start));
  const lead = qualifierBefore(text, start);
  return { start, end, text: text.slice(start, end), kind: 'percent', amount: clean(100 * numeral.value), max: null, unit: '%', approx: lead && lead.approx !== 'exact' ? lead.approx : 'about', per: null, step: 2, outer: { start: lead?.from ?? start, end }, multiple: 'fraction', isBare: bare };
}

function readMultiple(text: string, found: FoundNumeral): ScannedQuantity {
  const { start, numeral } = found, { end } = numeral;
  const lead = qualifierBefore(text, start);
  return { start, end, text: text.slice(start, end), kind: 'ratio', amount: numeral.value, max: null, unit: null, approx: lead?.approx ?? 'exact', per: null, step: numeral.step, outer: { start: lead?.from ?? start, end }, multiple: 'times', isBare: false };
}

/** "The low 70s": somewhere from 70% to 73%. */
function readBanded(text: string, { start, numeral: { end } }: FoundNumeral, { low, high }: Band): ScannedQuantity {
  const lead = qualifierBefore(text, start);
  return { start, end, text: text.slice(start, end), kind: 'percent', amount: low, max: high, unit: '%', approx: 'range', per: null, step: 1, outer: { start: lead?.from ?? start, end }, isBare: false };
}

/** Reads the quantity whose number was found; null where the number is part of a name, a date or a code. */
function readQuantity(text: string, found: FoundNumeral): ScannedQuantity | null {
  const { numeral } = found, at = found.start;
  // "This one", "no one": a pronoun.
  if (numeral.isWord && numeral.value === 1 && PRONOUN.test(plainOf(text).slice(Math.max(0, at - 10), at))) return null;
  // "At one point": a moment.
  if (numeral.isWord && numeral.value === 1 && AT_ONE_POINT.test(text.slice(Math.max(0, at - 4), at + 10))) return null;
  const sign = currencyBefore(text, at);
  const own = readUnit(text, numeral.end, numeral.isWord, numeral.hasScale) ?? percentBefore(text, at, numeral.end);
  const money: Unit | null = sign ? { kind: 'money', unit: sign.code === 'USD' && own?.kind === 'money' ? own.unit : sign.code, factor: sign.factor, end: own?.kind === 'money' ? own.end : numeral.end } : null;
  const base = money ?? own;
  // "Up a third year over year": the year is how the change is counted.
  const isOnYear = base?.kind === 'duration' && matchAt(ON_YEAR, text, numeral.end) !== null;
  if (sign === null && numeral.isFraction && base?.kind !== 'count' && (base?.kind !== 'duration' || isOnYear)) return readFraction(text, found);
  const r: Reading = { start: sign?.start ?? at, end: base?.end ?? numeral.end, amount: numeral.value + (base?.extra ?? 0), max: null, step: numeral.step, approx: 'exact', unit: base, numeralEnd: numeral.end, digits: numeral.digits, isWord: numeral.isWord, hasScale: numeral.hasScale };
  const range = readRange(text, r.start, numeral, base, sign?.code ?? null);
  if (range) Object.assign(r, { amount: range.low, max: range.high, unit: money ?? range.unit ?? base, end: range.end, step: range.step, approx: 'range' });
  else if (money) r.end = Math.max(numeral.end, money.end);
  if (range && !money && !r.unit && /[$€£]/.test(text.slice(numeral.end, range.end))) r.unit = { kind: 'money', unit: currencyBefore(text, numeral.end + text.slice(numeral.end, range.end).search(/\d/))?.code ?? 'USD', factor: 1, end: range.end };
  const label = !sign && isLabel(text, { start: at, end: numeral.end, digits: numeral.digits, isWord: numeral.isWord, hasScale: numeral.hasScale || range !== null, hasUnit: r.unit !== null });
  if (!(Math.abs(r.max ?? r.amount) <= MAX_AMOUNT)) return null;
  if (label && (!YEARISH.test(numeral.digits) || /^[-–]\d/.test(text.slice(numeral.end, numeral.end + 2)))) return null;
  if (sign?.isNegative && !range) { r.amount = -r.amount; closeBracket(text, r); }
  else readSign(text, r, range !== null);
  return settle(text, r, label || (numeral.isBareScale && !isFirst(text, at, r)));
}

const ORDINAL = /(?<![A-Za-zÀàª])(?:first|next|last|another)[\s\u00a0]$/i;

/** "Its first million subscribers": a round number that was reached. */
const isFirst = (text: string, at: number, r: Reading): boolean => r.hasScale && ORDINAL.test(plainOf(text).slice(Math.max(0, at - 9), at)) && readNoun(text, r.end)?.isKnown === true;

/** "$(657) million": the bracket and the magnitude behind it belong to the value. */
function closeBracket(text: string, r: Reading): void {
  if (text[r.end] !== ')') return;
  const by = SCALES[matchAt(CLOSED_SCALE, text, r.end)?.[1]?.toLowerCase() ?? ''] ?? 1;
  if (by > 1) r.hasScale = true;
  r.end = by > 1 ? CLOSED_SCALE.lastIndex : r.end + 1;
  r.amount *= by;
  r.step *= by;
}

const DASH = '–'.charCodeAt(0), MINUS_SIGN = '−'.charCodeAt(0);

/** "Was -$23.7 billion": what leads to a value is not set off from it by a dash. */
const LEADS_TO = /(?:^|[^A-Za-zÀàª])(?:of|was|were|is|at|to|from|by|about|around|nearly|roughly|with)\s$/i;
/** A minus before the value, or an accountant's brackets around it. */
function readSign(text: string, r: Reading, isRange: boolean): void {
  if (isRange) return;
  const closed = text[r.end] === ')' ? matchAt(CLOSED_SCALE, text, r.end) : null;
  const opened = text[r.start - 1] === '(' ? r.start - 1 : text.slice(r.start, r.end).includes('(') ? r.start : -1;
  if (closed?.[1] && opened >= 0) {
    const by = SCALES[closed[1].toLowerCase()] ?? 1;
    r.amount *= -by; r.step *= by; r.end += closed[0].length; r.start = opened; r.hasScale = true;
    return;
  }
  const before = text.charCodeAt(r.start - 1);
  // A dash, or the last letter of "minus" and "negative" behind a blank.
  if (before === 32 || before === 160 ? !/[seSE]/.test(text[r.start - 2] ?? '') : before !== 45 && before !== DASH && before !== MINUS_SIGN) return;
  const window = plainOf(text).slice(Math.max(0, r.start - 9), r.start), minus = MINUS.exec(window);
  // "5 -10", "word-5" and "word –$5" are joints and dashes; "a margin of -6%" is below zero.
  const isJoint = /[–-]$/.test(window) && (/(?:[\d¹²³¼½¾%)]\s?|[A-Za-zÀàª])$/.test(window.slice(0, -1)) || (/[A-Za-zÀàª]\s$/.test(window.slice(0, -1)) && r.unit?.kind !== 'percent' && !LEADS_TO.test(window.slice(0, -1))));
  if (minus && !isJoint) { r.amount = -r.amount; r.start -= minus[0].length; }
}

const EVERY_DOLLAR = /[\s\u00a0](?:of|on|in|from|out of)[\s\u00a0](?:every|each)[\s\u00a0](?:[A-Za-zÀàª]+[\s\u00a0]){0,2}dollar(?![A-Za-zÀàª])/iy;
const DOLLAR_BEFORE = /(?<![A-Za-zÀàª])(?:every|each|per)[\s\u00a0](?:[A-Za-zÀàª]+[\s\u00a0]){0,2}dollar(?![A-Za-zÀàª])[^.;!?]{0,70}$/i;

/** "84 cents of every dollar": a share of the whole, told in coins. */
const isOfEveryDollar = (text: string, start: number, end: number): boolean => matchAt(EVERY_DOLLAR, text, end) !== null || DOLLAR_BEFORE.test(plainOf(text).slice(Math.max(0, start - 110), start));

/** "Rev 308.4M", "guide Q2 355-365M": millions glued to their number, behind what is counted in money. */
const SHORT_SCALE = /\d(?:M|MM|mn)$/;
const SUM_BEFORE = /(?<![A-Za-zÀàª])(?:rev|revs|revenues?|sales|FCF|OCF|NI|EBITDA|EBIT|capex|opex|cash|debt|backlog|RPO|ARR|guide[ds]?|guidance|(?:net|op|operating|gross) (?:income|profit|loss|inc))(?:\s(?:of|was|is|at|to|for|now|came in at|F?Q[1-4](?:\s?(?:FY)?['’]?\d\d)?|FY\s?['’]?\d\d))*[\s:=~≈→]*(?:[A-Za-zÀàª]+\s)?$/i;
const isShortSum = (text: string, r: Reading): boolean => SHORT_SCALE.test(text.slice(r.start, r.end)) && SUM_BEFORE.test(plainOf(text).slice(Math.max(0, r.start - 40), r.start));

/** "Pays an annualized $15 billion": what is paid or charged so is a fee by the year, and no sales. */
const YEARLY_FEE = /\b(?:pay(?:s|ing|ments?)?|paid|charg(?:e|es|ed|ing)|owes?|bills?|rent(?:s|ing)?|costs?)\b[^.;:!?]{0,60}\bannuali[sz]ed\s(?:(?:about|around|roughly|nearly|some|fee of|rate of)\s)?$/i;
const isYearlyFee = (text: string, start: number): boolean => text.slice(Math.max(0, start - 30), start).includes('annuali') && YEARLY_FEE.test(plainOf(text).slice(Math.max(0, start - 110), start));

/** "A weekly audience that has topped 700 million": people are counted, where their noun stands before the number and no currency does. */
const CROWD_BEFORE = /(?<![A-Za-zÀàª])(?:audience|users|subscribers|visitors|crowd|humans|people|MAUs?|WAUs?|DAUs?)(?![A-Za-zÀàª])[^.;:$€£¥₩]{0,60}$/;
const isCrowd = (text: string, start: number): boolean => CROWD_BEFORE.test(plainOf(text).slice(Math.max(0, start - 80), start));

/** Kind, rate, qualifiers and direction around a value whose number and unit are read. */
function settle(text: string, r: Reading, labelled: boolean): ScannedQuantity {
  let isBare = labelled || r.unit?.isMeasure === true;
  const plus = text[r.numeralEnd] === '+' ? matchAt(PLUS_SCALE, text, r.numeralEnd) : null;
  if (plus?.[1] && !r.hasScale) { const by = SCALES[plus[1].toLowerCase()] ?? 1; r.amount *= by; r.step *= by; r.end = r.numeralEnd + plus[0].length; r.approx = 'at-least'; r.hasScale = true; }
  const factor = r.unit?.factor ?? 1;
  let kind: QuantityKind = r.unit?.kind ?? 'count', label = r.unit?.unit ?? null;
  if (kind === 'count' && !r.unit) {
    const noun = readNoun(text, r.end);
    if (r.isWord && !r.hasScale && r.amount < SMALL_WORD && Number.isInteger(r.amount * 2) && r.max === null && (!noun || !/^[A-Z]|turbines|satellites|employees|launches/.test(noun.unit))) isBare = true;
    if (noun) { r.end = noun.end; label = noun.unit; }
    // "115.2B", "some eighteen and a half billion": nothing but money is counted so.
    else if ((r.hasScale || r.max !== null) && ((r.max ?? r.amount) >= MONEY_LIKE || isShortSum(text, r) || (r.isWord && r.amount >= 1e6 && matchAt(OF_STRETCH, text, r.end) !== null)) && matchAt(OF_PEOPLE, text, r.end) === null && !isCrowd(text, r.start)) { kind = 'money'; label = 'USD'; }
    else if (YEARISH.test(r.digits)) isBare = true;
  }
  // What no claim can be about needs no more than its number.
  if (isBare) return { start: r.start, end: r.end, text: text.slice(r.start, r.end), kind, amount: clean(r.amount * factor), max: r.max === null ? null : clean(r.max * factor), unit: label, approx: r.approx, per: null, step: r.step * factor, isBare, isMeasure: r.unit?.isMeasure === true };
  const rate = kind === 'duration' || kind === 'ratio' ? null : (readRate(text, r.end) ?? (kind === 'money' && isYearlyFee(text, r.start) ? { end: r.end, per: 'year' as const } : null));
  if (rate) r.end = rate.end;
  const lead = qualifierBefore(text, r.start), tail = qualifierAfter(text, r.end) ?? (r.end > r.numeralEnd ? qualifierAfter(text, r.numeralEnd) : null);
  const from = lead?.from ?? r.start;
  if (lead && r.approx !== 'range') r.approx = lead.approx;
  if (tail && r.approx === 'exact') r.approx = tail.approx;
  // "The equivalent of a million H100s": that many of that kind, and none of them need be one.
  if (label === 'GPU' && OF_A_KIND.test(text.slice(r.start, r.end)) && EQUALS.test(plainOf(text).slice(Math.max(0, from - 24), from))) label = 'H100-equivalent';
  const to = Math.max(r.end, tail?.to ?? 0);
  const direction = kind === 'percent' || kind === 'points' || kind === 'ratio' ? (directionBefore(text, from) ?? directionAfter(text, r.end)) : undefined;
  const base = { start: r.start, end: r.end, text: text.slice(r.start, r.end), kind, amount: clean(r.amount * factor), max: r.max === null ? null : clean(r.max * factor), unit: label, approx: r.approx, per: rate?.per ?? null, step: r.step * factor, outer: { start: from, end: to }, isBare: false };
  if (kind === 'money' && factor === 0.01 && isOfEveryDollar(text, r.start, r.end)) return { ...base, kind: 'percent', amount: clean(r.amount), unit: '%', per: null, step: r.step };
  if (r.unit?.written) return { ...base, written: { amount: r.amount, unit: r.unit.written } };
  if (kind === 'ratio') return direction ? { ...base, multiple: 'times', sign: direction } : { ...base, multiple: 'times' };
  return direction ? { ...base, sign: direction } : base;
}

const OF_A_KIND = /h100s?(?: gpus?| chips?)?$/i, EQUALS = /\b(?:equivalents? (?:of|to)|equal(?:s|led|ling)?(?: to)?)\s$/i;

/** Every number of `text` with what it counts, in reading order, none overlapping. Offsets are half-open UTF-16 of `text`. */
export function scanQuantities(text: string): ScannedQuantity[] {
  const found: ScannedQuantity[] = [];
  const money = (at: number) => currencyBefore(text, at) !== null;
  let at = 0;
  for (let next = nextNumeral(text, at, money); next; next = nextNumeral(text, at, money)) {
    const quantity = next.band ? readBanded(text, next, next.band) : next.multiple !== undefined ? readMultiple(text, next) : readQuantity(text, next);
    if (quantity && (found.at(-1)?.end ?? 0) <= quantity.start) found.push(quantity);
    at = Math.max(quantity?.end ?? 0, next.numeral.end);
    // The rest of a name or code holds no number of its own.
    if (!quantity) while (at < text.length && text[at] !== ' ' && /[A-Za-zÀàª\d¹²³¼½¾]/.test(plainOf(text)[at] ?? ' ')) at++;
  }
  return giveSizes(joinMargins(countAlike(found), text), text);
}

/** Every quantity that a claim may be about. */
export function findQuantities(text: string): Quantity[] {
  return scanQuantities(text).filter((q) => !q.isBare);
}

const HEADS = 1e7;
/** Words or signs that make a number a sum of money by themselves. */
export const HAS_CURRENCY = /[\p{Sc}€]|\b(?:dollars?|cents?|penny|euros?|pounds?|yen|yuan|won|[A-Z]{3})\b/u;

/** "100 million users in 2023 and 800 million by 2025": a large number without a currency counts what the one before it counted. */
const countAlike = (found: readonly ScannedQuantity[]): ScannedQuantity[] => found.map((q, i) => {
  if (q.kind !== 'money' || HAS_CURRENCY.test(q.text)) return q;
  const before = found.slice(0, i).findLast((other) => !other.isBare);
  const goesOn = before?.kind === 'count' && before.amount >= HEADS;
  return goesOn ? { ...q, kind: 'count', unit: null } : q;
});

/** "$11.2 billion, give or take $300 million" is one figure with a margin. */
function joinMargins(found: ScannedQuantity[], text: string): ScannedQuantity[] {
  const joined: ScannedQuantity[] = [];
  for (const q of found) {
    const before = joined.at(-1);
    if (before && before.max === null && before.kind === q.kind && q.start - before.end < 30 && q.amount < before.amount && /^,?\s(?:give or take|plus or minus|\+\/-|±)\s(?:about\s)?$/i.test(text.slice(before.end, q.start))) {
      joined[joined.length - 1] = { ...before, end: q.end, text: text.slice(before.start, q.end), amount: clean(before.amount - q.amount), max: clean(before.amount + q.amount), approx: 'range', outer: { start: before.outer?.start ?? before.start, end: q.outer?.end ?? q.end } };
    } else joined.push(q);
  }
  return joined;
}
