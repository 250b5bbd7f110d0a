// Where the marks of a sentence begin and end: the value with the words that belong to it, none over its neighbour.
import type { Claim } from '../../model/claim';
import type { CompiledRules } from './compile-rules';
import { findAround } from './find-around';
import type { SentenceReading } from './reading';
import { plainOf } from '../text/plain';

/** How sure a figure is said to be is underlined with it: "$37.5 billion, plus or minus 2%". */
const TOLERANCE = /^,?\s\(?(?:with an? (?:[a-z]+ ){1,2}of )?(?:plus or minus|plus\/minus|give or take|±|\+\s?\/\s?[-–−])\s?(?:[$€£]?\d[\d.,]*\d?|(?:one|two|three|four|five|half a|a) (?=per|point))\s?(?:%|percent|per cent|bps|basis points|million|billion|[MB]\b)?\)?/;

/** Length of the words at `end` that say how sure the figure before them is; 0 where none do. */
export const toleranceOf = (text: string, end: number): number => TOLERANCE.exec(text.slice(end))?.[0].length ?? 0;

/** Words right behind a value that belong to it: "35.1% higher", "6.5% of sales", "93% y/y", "$36 each". */
export function tailOf(text: string, end: number, kind: string): number {
  const rest = plainOf(text).slice(end);
  if (kind === 'ratio') return /^ (?:since|by) (?:[A-Za-zÀàª]+|\d{4})/.exec(rest)?.[0].length ?? 0;
  if (kind === 'money') return /^ (?:each|apiece|a piece)\b|^ ?± ?\d[\d.]*%/.exec(rest)?.[0].length ?? 0;
  if (kind !== 'percent') return 0;
  return /^ (?:y\/y|q\/q|yoy|qoq|year[- ](?:over|on|to)[- ](?:year|date)|ytd|on the year|higher|lower|more|less|growth|of (?:(?:its|the|all|total|their|last year['’]s|this year['’]s) )?(?:(?:[A-Za-zÀàª-]+ ){0,3}(?:revenues?|sales|business|turnover|votes|income)(?![A-Za-zÀàª])|[A-Za-zÀàª-]+(?![A-Za-zÀàª-]|['’]s)))/i.exec(rest)?.[0].length ?? 0;
}

/** The underlined words: the value with the words that name its metric, where these stand in the same clause. */
export function spanOf(reading: SentenceReading, at: number, from: number, to: number): { start: number; end: number } {
  const value = reading.tokens[at];
  const first = reading.tokens[from], last = reading.tokens[to - 1];
  if (!value || !first || !last) return { start: value?.start ?? 0, end: value?.end ?? 0 };
  const near = Math.min(Math.abs(from - at), Math.abs(to - 1 - at)) <= 8 && Math.abs((reading.borders[from] ?? 0) - (reading.borders[at] ?? 0)) < 2;
  return near ? { start: Math.min(first.start, value.start), end: Math.max(last.end, value.end) } : { start: value.start, end: value.end };
}

/** The clause around a range of tokens: to the next comma, dash or colon on either side. */
export function clauseOf(reading: SentenceReading, from: number, to: number): { start: number; end: number } {
  const level = (i: number) => reading.borders[i] ?? 0;
  let first = from, last = to - 1;
  while (first > 0 && level(first - 1) === level(from) && (reading.tokens[first - 1]?.quantity ?? -1) < 0) first--;
  while (last + 1 < reading.tokens.length && level(last + 1) === level(to - 1) && (reading.tokens[last + 1]?.quantity ?? -1) < 0) last++;
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
}

/** A clause of praise with what hangs on it by a word and no mark: "as close to a sure thing as there is", "buy before the doors close". */
export function praiseOf(reading: SentenceReading, from: number, to: number): { start: number; end: number } {
  const { start, end } = clauseOf(reading, from, to);
  const isMarked = (i: number) => /[^\s'’"“”]/.test(reading.text.slice(reading.tokens[i]?.end ?? 0, reading.tokens[i + 1]?.start ?? 0));
  let last = reading.tokens.findIndex((t) => t.end >= end);
  while (last >= 0 && last - to < MAX_TAIL && last + 1 < reading.tokens.length && !isMarked(last) && (reading.tokens[last + 1]?.quantity ?? -1) < 0 && (reading.tokens[last + 1]?.word !== 'and')) last++;
  return { start, end: last - to < MAX_TAIL ? (reading.tokens[last]?.end ?? end) : end };
}
const MAX_TAIL = 9;

/** Spans of one sentence do not overlap: each claim gives way to its neighbour's anchor. */
export function separate(claims: Claim[], text: string): Claim[] {
  const kept: Claim[] = [];
  claims.forEach((claim, i) => {
    const before = kept.at(-1), after = claims[i + 1];
    if (before && claim.anchor.start < before.anchor.end) return;
    const start = Math.max(claim.start, before ? Math.max(before.anchor.end, before.end <= claim.anchor.start ? before.end : 0) : 0);
    const end = after ? Math.max(claim.anchor.end, Math.min(claim.end, after.anchor.start)) : claim.end;
    const from = Math.min(start + (/^[\s,;:()—–]+/.exec(text.slice(start, claim.anchor.start))?.[0].length ?? 0), claim.anchor.start);
    kept.push(from === claim.start && end === claim.end ? claim : { ...claim, start: from, end, quote: text.slice(from, end) });
  });
  return kept.map((claim, i) => {
    const after = kept[i + 1];
    const end = after ? Math.min(claim.end, Math.max(after.start, claim.anchor.end)) : claim.end;
    return end === claim.end ? claim : { ...claim, end, quote: text.slice(claim.start, end) };
  });
}

/** A mark that is longer shows no more. */
const MAX_RUN = 10, MAX_NOUN_WORDS = 4;
/** Between words that belong together stand blanks, and what a writer wraps words in. */
const SMOOTH = /^(?:['’]s)?[\s*_"'“”’/$-]*$/;
const SHIFTS = new Set(['ago', 'earlier', 'later', 'before', 'prior']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her', 'this', 'that', 'these', 'those']);
const PARTICIPLE = /(?:ed|ing)$/;
const ASIDE_OPENERS = new Set(['that', 'which']);

/** Token index behind the phrase that begins at `from` and belongs to the value before it; null where what stands there is no such phrase. */
function phraseEnd({ lists }: CompiledRules, reading: SentenceReading, from: number, afterPeriod: boolean): { to: number; isPeriod: boolean } | null {
  const { tokens, quantities, text } = reading;
  const isSmooth = (i: number) => i < tokens.length && SMOOTH.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0));
  const word = (i: number) => (isSmooth(i) ? (tokens[i]?.word ?? '') : '');
  const isPeriod = (i: number) => isSmooth(i) && (tokens[i]?.period ?? -1) >= 0;
  const isDuration = (i: number) => isSmooth(i) && quantities[tokens[i]?.quantity ?? -1]?.kind === 'duration';
  if (!isSmooth(from)) return null;
  // "That ended in May" dates what stands before it.
  if (ASIDE_OPENERS.has(word(from)) && word(from + 1) && lists.opensPhrase.has(word(from + 2)) && isPeriod(from + 3)) return { to: from + 4, isPeriod: true };
  // The words that name the metric may have ended on the opener: "17% of".
  const isOpen = lists.opensPhrase.has(tokens[from - 1]?.word ?? ''), hasOpener = isOpen || lists.opensPhrase.has(word(from));
  const first = hasOpener && !isOpen ? from + 1 : from;
  // "Just one month earlier", "over three years".
  const stretch = isDuration(first) ? first : isDuration(first + 1) && !hasOpener ? first + 1 : -1;
  const isOpened = hasOpener || /^(?:over|within)\s/i.test(text.slice(tokens[stretch]?.start ?? 0));
  if (stretch >= 0) return SHIFTS.has(word(stretch + 1)) ? { to: stretch + 2, isPeriod: true } : isOpened ? { to: stretch + 1, isPeriod: true } : null;
  let nouns = 0;
  for (let i = first; ; i++) {
    const w = word(i);
    if (isPeriod(i) && (hasOpener || nouns === 0 || i - first <= MAX_NOUN_WORDS)) return { to: i + 1, isPeriod: true };
    if ((tokens[i]?.mention ?? -1) >= 0 && isSmooth(i)) {
      if (!hasOpener) return null;
      // "Of Nvidia's revenue".
      if (!/^['’]s?\s/.test(text.slice(tokens[i]?.end ?? 0))) return { to: i + 1, isPeriod: false };
      continue;
    }
    if (hasOpener && (isOpen ? tokens[from - 1]?.word : word(from)) === 'with') { if (ARTICLES.has(w)) continue; return null; }
    const isOver = !w || (tokens[i]?.quantity ?? -1) >= 0 || lists.endsPhrase.has(w) || lists.opensPhrase.has(w);
    if (isOver) {
      // "In revenue of #": those words are the next value's.
      const isOfNext = (tokens[i]?.quantity ?? -1) >= 0 || ((w === 'of' || w === 'at' || w === 'to') && (tokens[i + 1]?.quantity ?? -1) >= 0);
      // "Based on", "coming into": what goes on behind the value is told of it.
      const isTold = !hasOpener && lists.opensPhrase.has(w) && PARTICIPLE.test(tokens[i - 1]?.word ?? '');
      return nouns === 0 || isTold || (w && isOfNext) ? null : { to: i, isPeriod: false };
    }
    if (ARTICLES.has(w)) { if (!hasOpener || nouns > 0) return null; continue; }
    if (afterPeriod && !hasOpener) return null;
    if (++nouns > (hasOpener ? MAX_NOUN_WORDS : MAX_NOUN_WORDS - 1)) return null;
  }
}

/** Where the words end that belong to a claim whose span ends at `end`: its noun, the period that dates it, what it is of and from. A period may be taken up to `dates`. */
function runOn(rules: CompiledRules, reading: SentenceReading, end: number, limit: number, dates: number): number {
  const first = reading.tokens.findIndex((t) => t.start >= end);
  let reached = end, at = first, afterPeriod = false;
  while (at > 0) {
    const phrase = phraseEnd(rules, reading, at, afterPeriod);
    const to = phrase ? (reading.tokens[phrase.to - 1]?.end ?? 0) : 0;
    if (!phrase || to > (phrase.isPeriod ? dates : limit) || phrase.to - first > MAX_RUN) break;
    reached = to;
    at = phrase.to;
    afterPeriod = phrase.isPeriod;
  }
  return reached;
}

/** The end of a claim's span, run on; never on a word that only leads to the next. */
function endOfSpan(rules: CompiledRules, reading: SentenceReading, claim: Claim, limit: number, dates: number): number {
  const end = claim.end - reading.at, reached = runOn(rules, reading, end, limit, dates);
  let last = reading.tokens.findLastIndex((t) => t.end <= reached);
  while (last > 0 && rules.lists.opensPhrase.has(reading.tokens[last]?.word ?? '') && (reading.tokens[last]?.start ?? 0) >= claim.anchor.end - reading.at) last--;
  return Math.max(claim.anchor.end - reading.at, Math.min(reached, reading.tokens[last]?.end ?? reached));
}

const SEPARATORS = /^(?:[\s,;:()—–]|to\s)+/;

/** Lets each claim of a value run on over the words behind it that are its own; the one behind it begins after them. What each stands among is settled with it. */
export function extendSpans(rules: CompiledRules, reading: SentenceReading, claims: readonly Claim[], text: string): Claim[] {
  const sentence = { start: reading.at, end: reading.at + reading.text.length };
  let taken = 0;
  return claims.map((claim, i) => {
    const after = claims[i + 1], last = sentence.end;
    const end = claim.value === null ? claim.end : reading.at + endOfSpan(rules, reading, claim, (after?.start ?? last) - reading.at, (after?.anchor.start ?? last) - reading.at);
    const start = claim.start >= taken ? claim.start : Math.min(claim.anchor.start, taken + (SEPARATORS.exec(text.slice(taken, claim.anchor.start))?.[0].length ?? 0));
    taken = end;
    return { ...claim, start, end, quote: text.slice(start, end), around: findAround(text, sentence, { start, end }) };
  });
}
