// Sums told without their unit, as people talk: "look for ninety-one in the July quarter", "eighteen and change of revenue", "fifty of
// that". The sum before says how large they are; a fact must bear it out, so that nobody is accused on one.
import type { Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import { countDigits } from '../verdict/agree';
import type { Context } from './context';
import type { Qualification } from './find-stage';
import { isContinued, setsBack } from './goes-on';
import { interpretValue } from './interpret-value';
import type { Interpretation } from './interpretation';
import type { SentenceReading } from './reading';

const SCALES: readonly [RegExp, number][] = [[/(?:trillion|tn|[\d.]T)\b/i, 1e12], [/(?:billion|bn|[\d.]B)\b/i, 1e9], [/(?:million|mn|[\d.]M)\b/i, 1e6]];
/** 1e9 for "$57 billion"; null for a sum without such a word. */
const scaleOf = ({ kind, text }: Quantity): number | null => (kind === 'money' ? (SCALES.find(([word]) => word.test(text))?.[1] ?? null) : null);

/** The scale of the last sum in a sentence, before the token `until` where one is given; null where there is none. */
export function lastScale({ quantities, quantityAt }: SentenceReading, until = Number.POSITIVE_INFINITY): number | null {
  return quantities.reduce<number | null>((last, q, i) => ((quantityAt[i] ?? -1) >= 0 && (quantityAt[i] ?? 0) < until ? (scaleOf(q) ?? last) : last), null);
}

const LEAST = 2, MOST = 1000;
/** Numbers that count a place in a book, a version, a rank. */
export const NUMBERED = /(?:#|\b(?:no|nos|page|pages|p|pp|chapter|section|figure|table|item|phase|stage|version|level|top|day|week|class|number|question|part|series|article|rule|room|gate|route|highway|flight|building|column|line|form|gpt|opus|claude|grok|gemini|llama|starship|colossus|step|tier)\.?[\s-]?|[[(]|\b(?:ratio|multiple)s?\b[^.;,]{0,25})$/i;
/** "Eighteen and change", "ninety-some". */
const CHANGE = /^\s(?:and|plus) change\b/i;

/** The sum that a bare number is short for, or null where it is none. */
function restore(reading: SentenceReading, q: Quantity, scale: number): Quantity | null {
  if (q.kind !== 'count' || q.unit !== null || q.per !== null || q.amount < LEAST || q.amount >= MOST || /hundred|dozen|thousand/i.test(q.text)) return null;
  if (NUMBERED.test(reading.text.slice(0, q.start)) || /^[-–/:%°\]x×]|^(?:th|st|nd|rd)\b|^,\d/i.test(reading.text.slice(q.end))) return null;
  const approx = CHANGE.test(reading.text.slice(q.end)) ? 'at-least' : q.approx;
  return { ...q, kind: 'money', unit: 'USD', amount: q.amount * scale, max: q.max === null ? null : q.max * scale, step: q.step * scale, approx };
}

/** Between two items of a list of companies with their changes: "Nvidia rose 4.4 percent, Broadcom 7.1 and Marvell 2.8". */
const JOINS = new Set(['and', 'while', 'with', 'by', 'but', 'or']);
const ITEM_REACH = 4;

/** The percent that a bare number behind a company's name is short for, where the item before it has one; null where the words are no such list. */
function restorePercent({ tokens, quantities, mentions }: SentenceReading, at: number, previous: number): { quantity: Quantity; company: string } | null {
  const q = quantities[tokens[at]?.quantity ?? -1], first = quantities[tokens[previous]?.quantity ?? -1], owner = mentions[tokens[at - 1]?.mention ?? -1];
  if (first?.kind !== 'percent' || !owner || tokens[at]?.breaks || q?.kind !== 'count' || q.unit !== null || q.per !== null || q.amount <= 0 || q.amount >= 100) return null;
  const between = tokens.slice(previous + 1, at);
  if (between.length > ITEM_REACH || !between[0]?.breaks && !JOINS.has(between[0]?.word ?? '') || !between.every((t) => t.mention >= 0 || JOINS.has(t.word))) return null;
  return { quantity: { ...q, kind: 'percent', unit: '%', ...(first.sign !== undefined && { sign: first.sign }) }, company: owner.company };
}

/** "62% of it went to one house and another 24 to its neighbor", "26 percent from its largest buyer and 62 from two": the next share of a whole that has been named, which its own word or the same preposition sets beside the one before. */
const MORE = new Set(['another', 'further']), OF_WHOM = new Set(['to', 'from', 'by', 'with', 'for', 'came', 'went']);
function restoreShare({ tokens, quantities, text }: SentenceReading, at: number, previous: { readonly at: number; readonly rule: MetricRule }): Quantity | null {
  const q = quantities[tokens[at]?.quantity ?? -1], first = quantities[tokens[previous.at]?.quantity ?? -1], next = tokens[at + 1];
  if (first?.kind !== 'percent' || q?.kind !== 'count' || q.unit !== null || q.per !== null || q.amount + first.amount > WHOLE || NO_LEVEL.test(previous.rule.id)) return null;
  const between = tokens.slice(previous.at + 1, at), led = MORE.has(tokens[at - 1]?.word ?? '') || /^(?:another|a further)\b/.test(text.slice(q.outer?.start ?? q.start));
  const isParallel = next !== undefined && OF_WHOM.has(next.word) && between.some((t) => t.word === next.word) && tokens[at - 1]?.word === 'and';
  if (!(led && (next === undefined || next.breaks || OF_WHOM.has(next.word))) && !isParallel) return null;
  return between.some((t) => t.quantity >= 0) ? null : { ...q, kind: 'percent', unit: '%' };
}
const WHOLE = 100;

/** A yardstick is about as large as what it is held against. */
const YARDSTICK = 1.5;

/** "A margin of 74.9 percent (consensus 75.0)": what was forecast is of the unit of what came. */
function restoreYardstick({ tokens, quantities }: SentenceReading, at: number, previous: number): Quantity | null {
  const q = quantities[tokens[at]?.quantity ?? -1], result = quantities[tokens[previous]?.quantity ?? -1];
  if (q?.kind !== 'count' || q.unit !== null || q.per !== null || !result || (result.kind !== 'percent' && result.kind !== 'money')) return null;
  const scale = result.kind === 'percent' ? 1 : scaleOf(result), amount = q.amount * (scale ?? 0);
  if (amount <= 0 || Math.max(amount, Math.abs(result.amount)) > YARDSTICK * Math.min(amount, Math.abs(result.amount))) return null;
  return { ...q, kind: result.kind, unit: result.unit, amount, max: q.max === null ? null : q.max * (scale ?? 1), step: q.step * (scale ?? 1) };
}

/** The size that a bare number may be short for. */
export interface Size { readonly kind: Quantity['kind']; readonly unit: string | null; readonly scale: number; readonly amount: number }
const WATTS: readonly [RegExp, number][] = [[/(?:gigawatt|GW)/i, 1e9], [/(?:megawatt|MW)/i, 1e6]];
export function sizeOf(q: Quantity): Size | null {
  const words = q.kind === 'power' ? WATTS : q.kind === 'money' || q.unit !== null ? SCALES : [];
  const scale = q.kind === 'percent' ? 1 : words.find(([word]) => word.test(q.text))?.[1];
  return scale === undefined || q.per !== null ? null : { kind: q.kind, unit: q.unit, scale, amount: q.amount };
}
/** The size of a sentence's last value; null where that is a bare number or none. */
const lastSize = ({ quantities, quantityAt }: SentenceReading): Size | null => {
  const last = quantities.findLast((_, i) => (quantityAt[i] ?? -1) >= 0);
  return last ? sizeOf(last) : null;
};

const ABOUT = '(?:about|around|roughly|only|just|some|nearly|almost|over|under|a mere)';
/** "850 megawatts, against # a year before", "raised that to #": what sets the next value beside the one before. */
const SET_BESIDE = new RegExp(`(?:^|[\\s,])(?:(?:up |down )?from|against|versus|vs\\.?|compared (?:with|to)|(?:raised|lifted|cut|doubled|increased|expanded|reduced|lowered) (?:that|it|this) to|(?:ago|before|earlier|in \\d{4}|in [A-Z][a-z]+),? (?:it|that|this) (?:was|had been))\\s(?:${ABOUT}\\s)?$`);
/** Behind such a value its sentence goes on about a time or an owner, and names no thing that it counts. */
const GOES_ON = new Set(['a', 'an', 'in', 'at', 'the', 'last', 'earlier', 'before', 'then', 'by', 'and', 'when', 'for', 'this']);
/** Values of one thing differ by so much at most. */
const APART = 12;
/** Changes and prices have figures of their own behind "from" and "to". */
export const NO_LEVEL = /growth|change|price/;

/** The bare number at token `at` with the unit of a value that it is set beside; null where it is not of that value's size, or counts something itself. */
export function restoreSize({ tokens, quantities }: SentenceReading, at: number, size: Size): Quantity | null {
  const q = quantities[tokens[at]?.quantity ?? -1], next = tokens[at + 1];
  if (q?.kind !== 'count' || q.unit !== null || q.per !== null || q.amount === 0 || /hundred|dozen|thousand|illion/i.test(q.text)) return null;
  if (next && !next.breaks && next.period < 0 && !GOES_ON.has(next.word)) return null;
  const amount = q.amount * size.scale, share = Math.abs(amount / size.amount);
  if (share > APART || share < 1 / APART || (size.kind === 'percent' && q.amount >= 100)) return null;
  return { ...q, kind: size.kind, unit: size.unit, amount, max: q.max === null ? null : q.max * size.scale, step: q.step * size.scale };
}

/** "Against # for Anthropic". */
const ownerBehind = ({ tokens, mentions }: SentenceReading, at: number): string | undefined => (/^(?:for|at)$/.test(tokens[at + 1]?.word ?? '') ? mentions[tokens[at + 2]?.mention ?? -1]?.company : undefined);

function restoreBeside(reading: SentenceReading, at: number, previous: { readonly at: number; readonly rule: MetricRule }): Quantity | null {
  const before = reading.quantities[reading.tokens[previous.at]?.quantity ?? -1], size = before ? sizeOf(before) : null;
  if (!size || NO_LEVEL.test(previous.rule.id) || reading.tokens.slice(previous.at + 1, at).some((t) => t.quantity >= 0 && reading.quantities[t.quantity]?.kind !== 'duration')) return null;
  return SET_BESIDE.test(reading.text.slice(reading.tokens[previous.at]?.end, reading.tokens[at]?.start)) ? restoreSize(reading, at, size) : null;
}

/** "# a year ago": the value at token `at`, whose sentence says no more than when that was, read with the size of the one before. */
export function readSetBack(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation | undefined {
  const { rule, kind } = context.spoken;
  if (!context.before || !rule || !isContinued(context, reading) || !setsBack(reading, at)) return undefined;
  const size = lastSize(context.before);
  if (size?.kind !== kind) return undefined;
  const sum = !NO_LEVEL.test(rule.id) ? restoreSize(reading, at, size) : null;
  return sum ? interpretValue(context, reading.withQuantity(at, sum), at, told, { rule, isNear: false, isCompared: true, isMoved: false }).find((r) => r.query.rule === rule) : undefined;
}

/** "$510 million, up from 290 million": a sum is set against the sum before, whose sign says it for both. */
const BASES = new Set(['from', 'versus', 'vs', 'against', 'than']), OF_BASE = /\b(?:hundred|[mb]illion|trillion|mn|bn)\b/i;
function restoreBase({ tokens, quantities }: SentenceReading, at: number, previous: number): Quantity | null {
  const q = quantities[tokens[at]?.quantity ?? -1], first = quantities[tokens[previous]?.quantity ?? -1];
  if (first?.kind !== 'money' || q?.kind !== 'count' || q.unit !== null || q.per !== null || !OF_BASE.test(q.text) || !BASES.has(tokens[at - 1]?.word ?? '') || tokens.slice(previous + 1, at).some((t) => t.mention >= 0 || t.quantity >= 0)) return null;
  return { ...q, kind: 'money', unit: first.unit };
}

/** The value at token `at` read with the unit of the one before: as the next of a list of companies, as what was forecast of it, or as what it is set beside. */
export function readAlike(context: Context, reading: SentenceReading, at: number, told: Qualification, previous: { readonly at: number; readonly rule: MetricRule; readonly company: string }): Interpretation | undefined {
  const yardstick = told.forecast ? restoreYardstick(reading, at, previous.at) : null;
  const same = yardstick ?? restoreBase(reading, at, previous.at);
  const item = same ? { quantity: same, company: previous.company } : restorePercent(reading, at, previous.at);
  const beside = item ? null : (restoreShare(reading, at, previous) ?? restoreBeside(reading, at, previous));
  if (beside) {
    const owner = ownerBehind(reading, at) ?? previous.company;
    return interpretValue(context, reading.withQuantity(at, beside), at, told, { rule: previous.rule, isNear: true, isCompared: true, isMoved: false }, { owner }).find((r) => r.query.rule === previous.rule && r.company === owner);
  }
  if (!item) return undefined;
  return interpretValue(context, reading.withQuantity(at, item.quantity), at, told, { rule: previous.rule, isNear: true, isCompared: true, isMoved: false }).find((r) => r.company === item.company && r.query.rule === previous.rule);
}

/** A reading by the words weighs so much at least; where only one digit agrees, the words must bind the value. */
const SPOKEN = 1.2, BOUND_DIGITS = 2;

/** The value at token `at` read as a sum without its unit: only where a fact of the ledger is that sum. */
export function readElided(context: Context, reading: SentenceReading, at: number, told: Qualification): Interpretation | undefined {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  const scale = lastScale(reading, at) ?? context.carriedScale;
  const sum = quantity && scale !== null ? restore(reading, quantity, scale) : null;
  if (!sum) return undefined;
  const inherited = context.spoken.kind === 'money' && context.spoken.rule ? { rule: context.spoken.rule, isNear: false, isCompared: false, isMoved: false } : null;
  const best = interpretValue(context, reading.withQuantity(at, sum), at, told, inherited)[0];
  if (!best || best.metricScore < SPOKEN || !best.matches.some((m) => m.value === 'agrees')) return undefined;
  return best.metric.explicit || countDigits(sum.amount) >= BOUND_DIGITS ? best : undefined;
}
