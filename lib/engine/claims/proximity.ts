// How near two tokens of a sentence are, as a reader feels it: words between, clause borders, and other values in the way.
import type { Quantity } from '../../model/quantity';
import type { Token } from './token';
import type { Words } from './word-lists';

const LINK = new Set(['of', 'was', 'were', 'is', 'are', 'be', 'in', 'at', 'to', 'by', 'for', 'a', 'an', 'the', 'its', 'came', 'come', 'hit', 'reached', 'totaled', 'totalled', 'stood', 'stands', 'rose', 'grew', 'fell', 'climbed', 'jumped', 'about', 'around', 'some', 'had', 'has', 'have', 'made', 'posted', 'reported', 'worth', 'from', 'with', 'as', 'on', 'than', 'that', 'now', 'also', 'just', 'currently', 'already', 'total', 'annual', 'quarterly', 'record', '@', '<period>', 'put', 'puts', 'still', 'only', 'between', 'range', 'near']);
const CLAUSE_WORD = new Set(['while', 'whereas', 'but', 'although', 'though', 'because', 'which', 'who', 'and', 'as', 'where', 'when', 'if', 'after', 'before', 'or', 'versus', 'vs', 'against', 'compared']);

/** How an aside opens: "revenue, which includes storage, was", "grew 28%, it said last week, to". */
const ASIDE = new Set(['which', 'who', 'whose', 'where', 'it', 'he', 'she', 'they', 'according', 'including', 'the', 'a', 'an', 'as', 'like', '@', 'though', 'although', 'excluding', 'net', 'on', 'by', 'after', 'before', 'for']);
/** How the sentence goes on behind it. */
const RESUMES = new Set(['was', 'were', 'is', 'are', 'to', 'of', 'from', 'at', 'by', 'in', 'came', 'rose', 'fell', 'grew', 'climbed', 'jumped', 'reached', 'stood', 'stands', 'had', 'has', 'have', 'will', 'would', 'should', 'hit', 'made', 'put', 'gave', 'said', 'sold', 'raised', 'posted', 'reported', 'expects', 'plans', 'wants', 'spent', 'earned', 'lost', 'amounted', 'totaled', 'totalled']);
const MAX_ASIDE = 9, MAX_DASHED = 16;
/** Between two dashes a writer may put anything; what explains a noun opens so. */
const EXPLAINS = new Set(['or', 'a', 'an', 'the', 'which', 'its', 'that', 'including']);

/** For each token whether it stands in an aside between two commas, which the sentence goes on behind as if it were not there. */
export function findAsides(tokens: readonly Token[], text: string, { toldPast, changing }: { readonly toldPast: Words; readonly changing: Words }): boolean[] {
  const inAside = new Array<boolean>(tokens.length).fill(false);
  const isComma = (i: number) => i > 0 && /^\s*["”’']?,["”’']?\s*$/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0));
  const resumes = (word: string) => RESUMES.has(word) || toldPast.has(word) || changing.has(word);
  let open = -1;
  for (let i = 1; i < tokens.length; i++) {
    if (!isComma(i)) continue;
    if (open >= 0 && i - open <= MAX_ASIDE && ASIDE.has(tokens[open]?.word ?? '') && resumes(tokens[i]?.word ?? '') && tokens.slice(open, i).every((t) => t.quantity < 0)) {
      inAside.fill(true, open, i);
      open = -1;
    } else open = i;
  }
  if (/[—–]|\s--?\s/.test(text)) markDashed(tokens, text, inAside, resumes);
  return inAside;
}

/** "Its backlog -- or sales that are still to be booked -- climbed to #": an aside between two dashes that explains the noun before it. */
function markDashed(tokens: readonly Token[], text: string, inAside: boolean[], resumes: (word: string) => boolean): void {
  const dashes = tokens.flatMap((t, i) => (i > 0 && /^[)"”]?\s?(?:[—–]|--?)\s?$/.test(text.slice(tokens[i - 1]?.end ?? 0, t.start)) ? [i] : []));
  for (const [n, open] of dashes.entries()) {
    const close = dashes[n + 1];
    if (close === undefined || close - open > MAX_DASHED || !EXPLAINS.has(tokens[open]?.word ?? '') || tokens.slice(open, close).some((t) => t.quantity >= 0)) continue;
    if (resumes(tokens[tokens[close]?.word === 'which' ? close + 1 : close]?.word ?? '')) inAside.fill(true, open, close);
  }
}

/** In a post bars, bullets and ticks part figures of their own; in a row of a table they part cells of one label. */
const PARTS = /[;—–]|\.\.\.|…|\s--?\s/, PARTS_OF_POST = /[;—–|•▪✅]|\.\.\.|…|\s--?\s/;

/** For each token the number of clause borders before it. A comma alone is half a border, counted in halves. What follows an aside stands where the aside began. */
export function countBorders(tokens: readonly Token[], text: string, inAside: readonly boolean[]): number[] {
  const borders: number[] = [];
  let sum = 0, resumed = 0;
  const parts = text.startsWith('|') ? PARTS : PARTS_OF_POST;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const gap = before ? text.slice(before.end, token.start) : '';
    if (inAside[i] && !inAside[i - 1]) resumed = sum;
    if (!inAside[i] && inAside[i - 1]) { sum = resumed; borders.push(sum); return; }
    if (parts.test(gap)) sum += 2;
    else if (gap.includes(':')) sum += 1;
    else if (/[()]/.test(gap)) sum += 1;
    else if (gap.includes(',')) sum += CLAUSE_WORD.has(token.word) ? 2 : 1;
    else if (CLAUSE_WORD.has(token.word) && i > 0) sum += 1;
    borders.push(sum);
  });
  return borders;
}

export interface Ground {
  readonly tokens: readonly Token[];
  readonly borders: readonly number[];
  readonly inAside: readonly boolean[];
  readonly quantities: readonly Quantity[];
}

/** The kind of the value at a token; undefined where there is none. */
export const kindAt = ({ tokens, quantities }: Pick<Ground, 'tokens' | 'quantities'>, i: number): Quantity['kind'] | undefined => quantities[tokens[i]?.quantity ?? -1]?.kind;

/** Distance between a token range and a token, in words; clause borders and values of the same kind add to it. */
export function measureDistance(ground: Ground, from: number, to: number, at: number, kind: string): number {
  const [lo, hi] = at >= to ? [to, at] : [at + 1, from];
  let distance = Math.max(0, hi - lo);
  const passes = !ground.inAside[at] && !ground.inAside[from];
  for (let i = lo; i < hi; i++) {
    if (passes && ground.inAside[i]) { distance -= 1; continue; }
    const q = ground.tokens[i]?.quantity ?? -1;
    if (q >= 0 && ground.quantities[q]?.kind === kind) distance += 7;
  }
  const border = Math.abs((ground.borders[at] ?? 0) - (ground.borders[at >= to ? to - 1 : from] ?? 0));
  const far = distance + border * 1.5;
  return far > SUBJECT_DISTANCE && isSubject(ground, from, to, at) ? SUBJECT_DISTANCE : far;
}

/** What a sentence opens with is as near as this to the value that its verb gives it, however much stands between. */
const SUBJECT_DISTANCE = 3;
/** A subject's noun is the second or third word: "The backlog", "Its net loss". */
const SUBJECT_WITHIN = 2;
/** Verbs that say what a subject came to, right before the value but for "to", "at" and "about". */
const COMES_TO = new Set(['was', 'were', 'is', 'are', 'came', 'stood', 'stands', 'reached', 'hit', 'totaled', 'totalled', 'amounted', 'ran', 'runs']), COMES_WITHIN = 3;
const BEFORE_VALUE = new Set(['to', 'at', 'in', 'about', 'around', 'some', 'just', 'only', 'over', 'nearly', 'almost', 'roughly', 'more', 'than', 'up', 'out']);

/** "The backlog of servers at the end of its first quarter was #": the noun that the sentence opens with, and the verb that gives it a value. */
function isSubject({ tokens }: Ground, from: number, to: number, at: number): boolean {
  if (from > SUBJECT_WITHIN || at <= to) return false;
  let verb = at - 1;
  while (at - verb < COMES_WITHIN && BEFORE_VALUE.has(tokens[verb]?.word ?? '')) verb--;
  if (verb <= to || !COMES_TO.has(tokens[verb]?.word ?? '')) return false;
  for (let i = to; i < verb; i++) {
    const token = tokens[i];
    if (!token || token.breaks || token.quantity >= 0 || CLAUSE_WORD.has(token.word) || token.word === 'that' || COMES_TO.has(token.word)) return false;
  }
  return true;
}

/** 1 beside the value, fading to nothing far away. */
export const fade = (distance: number): number => 1 / (1 + (distance / 7) ** 1.5);

/** True where only small linking words stand between: "revenue of", "revenue in 2025 was". */
export function isLinked(ground: Ground, from: number, to: number, at: number): boolean {
  const [lo, hi] = at >= to ? [to, at] : [at + 1, from];
  if (hi - lo > 7 + MAX_ASIDE) return false;
  let words = 0;
  for (let i = lo; i < hi; i++) {
    if (ground.inAside[i] && !ground.inAside[at]) continue;
    const token = ground.tokens[i];
    if (++words > 7 || !token || !LINK.has(token.word)) return false;
  }
  return Math.abs((ground.borders[at] ?? 0) - (ground.borders[at >= to ? to - 1 : from] ?? 0)) < 2;
}

/** "Up 90%, gross margin 44.2%", "# with a net loss of #": words behind a comma, or before "of", that are followed by a value of their own speak of that one. */
export function speaksOfNext(ground: Ground, from: number, to: number, at: number): boolean {
  // A pattern holds the value itself: what counts is the first word behind it.
  const first = from <= at ? at + 1 : from;
  if (from > at && ground.tokens[to]?.word === 'of' && (ground.tokens[to + 1]?.quantity ?? -1) >= 0) return true;
  if (to <= at + 1) return false;
  // "Up 85% with a gross margin of 74.9%": of two values of a kind, each has its own.
  const isParted = (ground.borders[first] ?? 0) > (ground.borders[at] ?? 0), isBeside = ground.tokens.slice(at + 1, first + 1).some((t) => t.word === 'with');
  if (!isParted && !isBeside) return false;
  for (let i = to; i < to + 3; i++) {
    const token = ground.tokens[i];
    if (!token || token.breaks) return false;
    if (token.quantity >= 0) return isParted || kindAt(ground, i) === kindAt(ground, at);
    // "Revenue of #, operating profit up 68%".
    if (!LINK.has(token.word) && !(isParted && MOVED.has(token.word))) return false;
  }
  return false;
}

const MOVED = new Set(['up', 'down', 'increased', 'decreased', 'declined', 'dropped', 'gained', 'rising', 'falling']);
