// How far a word that looks ahead reaches: not into an aside or out of one, not over the result that a comparison sets against a
// forecast, not back to where a change starts, and to no moment that is past. Words only; no ledger.
import type { CueRule } from '../../model/rule';
import { bracketAround } from './brackets';
import type { CompiledRules } from './compile-rules';
import type { PatternHit } from './pattern-set';
import { kindAt } from './proximity';
import type { SentenceReading } from './reading';
import { toPlain } from '../text/plain';

type Lists = CompiledRules['lists'];
/** Words that look ahead, and whose. */
type Ahead = Pick<PatternHit<Pick<CueRule, 'role'>>, 'owner' | 'from' | 'to' | 'quantities'>;

const PAST = /^(?:lost|made|had|took|sold|earned|spent|paid|[A-Za-zÀàª]{3,}ed)$/;
const isPast = (word: string): boolean => PAST.test(toPlain(word));
/** A change that starts at a value is told a few words before it. */
const CHANGE_REACH = 7;
const RELATIVE = new Set(['that', 'which']);
/** With these a clause looks ahead for itself and nothing before it. */
const OPENS_CLAUSE = new Set(['will', 'would', 'could', 'may', 'might', 'should']);
/** A value's own time stands so many words behind it. */
const PERIOD_REACH = 4;
/** Words between "from" and the value that belong to it. */
const NEAR = 2;
/** A yardstick stands so many words behind its comparison, and its own value so many behind it. */
const YARDSTICK_REACH = 4;

/** True where a relative clause in the past opens between a cue and the value: "the unit, which lost # last quarter". One that opens right behind a forecast tells what that was: "its outlook, which stood at #". */
const isToldAside = (reading: SentenceReading, from: number, at: number): boolean => reading.tokens.slice(from, at).some((t, i) => i > 0 && t.word === 'which' && t.breaks && isPast(reading.tokens[from + i + 1]?.word ?? ''));

/** "Is expected to be #, with analysts looking for #": others in a clause behind the value, who have a value of their own of its kind, speak of that one. */
export function isOfNext(reading: SentenceReading, hit: { readonly from: number; readonly to: number }, at: number): boolean {
  const border = (i: number) => reading.borders[i] ?? 0;
  if (hit.from <= at || border(hit.from) <= border(at) || !reading.tokens.slice(Math.max(at + 1, hit.from - 1), hit.to).some((t) => OTHERS.has(t.word))) return false;
  return reading.tokens.slice(hit.from, hit.to + OWN_VALUE_REACH).some((t, i) => t.quantity >= 0 && kindAt(reading, hit.from + i) === kindAt(reading, at) && border(hit.from + i) === border(hit.from));
}
const OTHERS = new Set(['analyst', 'analysts', 'street', 'consensus', 'investors', 'economists', 'estimates', 'estimate']);
/** Words between a forecast and its own value: "analysts looking for about". */
const OWN_VALUE_REACH = 4;

/**
 * True where a comparison stands between the value and words at `from` that speak of a forecast: "EPS of # beat the consensus of #",
 * "beating the consensus of #, it earned #".
 */
export function isAcross(lists: Lists, reading: SentenceReading, from: number, to: number, at: number): boolean {
  const sets = (lo: number, hi: number) => reading.tokens.slice(lo, hi).some((t) => lists.settingAgainst.has(t.word));
  if (from > at) return sets(at + 1, from);
  const kind = kindAt(reading, at);
  const first = reading.tokens.findIndex((_, i) => i >= to && i < at && kindAt(reading, i) === kind);
  return first >= 0 && (sets(first + 1, at) || sets(0, from));
}

/** A forecast that a result is only held against ("topped the consensus, at #") is of no value but the one that is told with it. */
function isYardstick(lists: Lists, reading: SentenceReading, hit: Ahead, at: number): boolean {
  const against = reading.tokens.findLastIndex((t, i) => i < hit.from && i >= hit.from - YARDSTICK_REACH && lists.settingAgainst.has(t.word));
  if (against < 0) return false;
  // "Topped estimates at #": a verb of outdoing, and "at", tell the result.
  const isResult = OUTDOES.test(reading.tokens[against]?.word ?? '') && reading.tokens.slice(at - NEAR, at).some((t) => t.word === 'at');
  // "Beat the $79 billion consensus with #": the forecast has its own value.
  const isServed = reading.tokens.slice(against + 1, at).some((_, i) => kindAt(reading, against + 1 + i) === kindAt(reading, at));
  return isResult || isServed || !(at > against && at < hit.to + YARDSTICK_REACH);
}
const OUTDOES = /^(?:beats?|tops|exceeds|surpasses|misses|[a-z]+(?:ed|ing))$/;

/** The token of the "from" or "to" that stands before a value, with nothing but small words between; -1 where there is none. */
const findBefore = (reading: SentenceReading, at: number, word: string): number => {
  const i = reading.tokens.findLastIndex((t, k) => k < at && k >= at - 1 - NEAR && t.word === word);
  return i >= 0 && reading.tokens.slice(i + 1, at).every((t) => t.quantity < 0 && t.mention < 0) ? i : -1;
};

const OF_NOW = new Set(['current', 'present', 'existing', "today's", 'currently']);

/** Whether a change starts or ends at the value: "from # today to #". A target that is moved from one value to another was one before. */
export function findChange(lists: Lists, reading: SentenceReading, at: number): 'start' | 'end' | null {
  const kind = kindAt(reading, at);
  const other = (from: number, to: number) => reading.tokens.findIndex((_, i) => i >= from && i < to && kindAt(reading, i) === kind);
  const from = findBefore(reading, at, 'from');
  if (from >= 0) {
    // "To compress to 56% from the current 58.6%": what is now is no aim.
    if (reading.tokens.slice(from + 1, at).some((t) => OF_NOW.has(t.word))) return 'start';
    if (reading.tokens.slice(Math.max(0, from - CHANGE_REACH), from).some((t) => lists.setFigures.has(t.word))) return null;
    const end = other(at + 1, at + 2 + CHANGE_REACH);
    const moves = reading.cues.some((hit) => (hit.owner.role === 'change-up' || hit.owner.role === 'change-down') && hit.to <= from && from - hit.to < CHANGE_REACH);
    return moves || (end >= 0 && findBefore(reading, end, 'to') > at) ? 'start' : null;
  }
  const to = findBefore(reading, at, 'to');
  const start = to < 0 ? -1 : other(Math.max(0, to - CHANGE_REACH), to);
  return start >= 0 && findBefore(reading, start, 'from') >= 0 ? 'end' : null;
}

const NOW = new Set(['now', 'currently', 'presently']);
const HAS = new Set(['has', 'have', "it's"]);

/** "Has surged to #", "now at #": true where a value between two tokens is told as one that is there. */
const hasComeAbout = ({ tokens }: SentenceReading, from: number, at: number): boolean => tokens.slice(Math.max(from, at - NEAR), at).some((t, i, near) => NOW.has(t.word) && near.slice(i + 1).every((w) => w.word === 'at' || w.word === 'about'))
  || tokens.slice(from, at).some((t, i) => HAS.has(t.word) && isPast(tokens[from + i + 1]?.word ?? ''));

/** What tells the past of a verb from its participle: "and called out a", "and reported the", but not "and fully diluted shares". */
const DETERMINED = new Set(['a', 'an', 'the', 'its', 'out', 'that', 'about', 'another']);

/** "Raised its guidance and called out a backlog of #": a second thing that was done begins between two tokens. */
export function opensDone(reading: SentenceReading, from: number, to: number): boolean {
  if (!reading.words.has('and')) return false;
  for (let i = from; i < to; i++) if (reading.tokens[i]?.word === 'and' && isPast(reading.tokens[i + 1]?.word ?? '') && DETERMINED.has(reading.tokens[i + 2]?.word ?? '')) return true;
  return false;
}

/** "We expect a margin of #, and our sales grew #": a verb of change in the past stands between a join and a value. */
export function hasMoved({ toldPast, changing }: Lists, reading: SentenceReading, from: number, to: number): boolean {
  const join = reading.tokens.findIndex((t, i) => i >= from && i < to && t.word === 'and' && t.breaks);
  return join >= 0 && reading.tokens.slice(join + 1, to).some((t) => toldPast.has(t.word) && changing.has(t.word));
}

/** True where a verb of what was opens the value's own clause: "we think it is overdone: it earned #". */
function isToldApart(lists: Lists, reading: SentenceReading, to: number, at: number): boolean {
  const border = (i: number) => reading.borders[i] ?? 0;
  if (opensDone(reading, to, at)) return true;
  const verb = reading.tokens.findLastIndex((t, i) => i < at && i >= to && lists.toldPast.has(t.word));
  // "Its outlook, which stood at #" goes on with the outlook.
  if (verb === to + 1 && reading.tokens[to]?.word === 'which') return false;
  return verb >= 0 && border(verb) > border(to - 1) && border(at) - border(verb) < 2 && !reading.tokens.slice(to, verb).some((t) => t.word === 'to');
}

/** True where a cue of its own value ("# by <period>") is of another one, or names a moment that is over. */
function isBoundElsewhere(lists: Lists, reading: SentenceReading, hit: Ahead, at: number, articleDay: string): boolean {
  if (!hit.quantities.length) return false;
  const quantity = reading.tokens[at]?.quantity ?? -1;
  if (quantity >= 0 && !hit.quantities.includes(quantity)) return true;
  const period = reading.periods[reading.tokens[hit.to - 1]?.period ?? -1];
  // "Has # by now": so many there are.
  if (period?.relative === 'now') return true;
  // A month is reached when it has begun.
  const day = period?.grain === 'month' ? period.from : period?.to;
  if (!period || !day || day >= articleDay) return false;
  // "By August" of an article of December is August next year, where nothing before it is told as past.
  return !period.yearless || reading.tokens.slice(0, hit.from).some((t) => lists.toldPast.has(t.word) || isPast(t.word));
}

/** True where the value is the second of its kind and names a time that is over: "is to reach #, more than double the # of last year". */
function isSetBeside(reading: SentenceReading, to: number, at: number, articleDay: string): boolean {
  const kind = kindAt(reading, at);
  if (to > at || !reading.tokens.slice(to, at).some((_, i) => kindAt(reading, to + i) === kind)) return false;
  const next = reading.tokens.slice(at + 1, at + 2 + PERIOD_REACH).find((t) => t.period >= 0 || t.quantity >= 0);
  const period = reading.periods[next?.period ?? -1];
  const isOver = reading.tokens.slice(at + 1, at + 1 + PERIOD_REACH).some((t) => t.word === 'from' || t.word === 'ended');
  return period !== undefined && (!period.yearless || isOver) && (period.relative === 'last' || period.relative === 'earlier' || (period.to !== null && period.to < articleDay));
}

/** "$68.1 billion (consensus: $65.9 billion)": what stands in brackets speaks of what is in them. */
export function isBracketed(reading: SentenceReading, { from, to }: { readonly from: number; readonly to: number }, at: number): boolean {
  const openOf = (i: number) => bracketAround(reading.text, reading.tokens[i]?.start ?? 0);
  const own = openOf(at);
  return [openOf(from), openOf(to - 1)].some((open) => open >= 0 && open !== own);
}

/** Whether a cue that looks ahead (a plan, guidance, a forecast) may speak of a value that no change starts from; how near it must be is asked elsewhere. */
export function mayReach(lists: Lists, reading: SentenceReading, hit: Ahead, at: number, articleDay: string): boolean {
  // "A margin, which I had expected to be higher, was #": an aside looks ahead for itself.
  if ((reading.inAside[hit.from] && !reading.inAside[at]) || isBracketed(reading, hit, at)) return false;
  // "I think that the unit, which lost # last quarter, is sold": what has happened is told for itself.
  if (hit.to <= at && (isToldAside(reading, hit.to, at) || isToldApart(lists, reading, hit.to, at))) return false;
  // "Estimates that its revenue has surged to #": what has come about is told as done.
  if (hit.owner.role === 'forecast' && hit.to <= at && hasComeAbout(reading, hit.to, at)) return false;
  // "The margin was #, and it is expected to spend": a later clause looks ahead for itself.
  if (hit.from > at + 2 && (reading.borders[hit.from] ?? 0) - (reading.borders[at] ?? 0) >= 1 && (OPENS_CLAUSE.has(reading.tokens[hit.from]?.word ?? '') || hasVerbOfItsOwn(lists, reading, at))) return false;
  if (hit.from > at + 2 && (reading.borders[hit.from] ?? 0) - (reading.borders[at] ?? 0) >= 2) return false;
  // "Signed a deal valued at # that would see it": what follows from a thing is still to come, and not the thing.
  if (hit.from > at && RELATIVE.has(reading.tokens[hit.from - 1]?.word ?? '') && OPENS_CLAUSE.has(reading.tokens[hit.from]?.word ?? '')) return false;
  // "Cerebras, which has # on its books, wants to list": an aside with a verb of its own tells what is.
  if (hit.from > at && isOfOwnAside(reading, hit.from, at)) return false;
  if ((hit.owner.role === 'guidance' || (hit.owner.role === 'plan' && !/ing$/.test(reading.tokens[hit.from]?.word ?? ''))) && tellsOwnValue(reading, hit, at)) return false;
  // "Has contracts for # and aims to run #": what is done next looks ahead for itself.
  if (hit.from > at && reading.tokens[hit.from - 1]?.word === 'and') return false;
  if (isSetBeside(reading, hit.to, at, articleDay) || isOfNext(reading, hit, at)) return false;
  return !isAcross(lists, reading, hit.from, hit.to, at) && !(hit.owner.role === 'forecast' && isYardstick(lists, reading, hit, at)) && !isBoundElsewhere(lists, reading, hit, at, articleDay);
}

/** "Revenue #, guide for <period> #": a later clause that is an outlook and its figure. */
function tellsOwnValue(reading: SentenceReading, hit: { readonly from: number; readonly to: number }, at: number): boolean {
  if (hit.from <= at || (reading.borders[hit.from] ?? 0) <= (reading.borders[at] ?? 0)) return false;
  const next = reading.tokens.slice(hit.to, hit.to + LED_REACH).find((t) => t.quantity >= 0 || t.breaks);
  return next !== undefined && next.quantity >= 0;
}
/** "Target for active power #": so many words may lead from an outlook to its figure. */
const LED_REACH = 5;
/** "Revenue #, guide for Q2 #": the quarter of a later outlook dates nothing before it. */
export const isOfOutlook = (reading: SentenceReading, period: number, at: number): boolean => period > at && reading.cues.some((c) => c.owner.role === 'guidance' && c.to <= period && reading.borders[c.from] === reading.borders[period] && tellsOwnValue(reading, c, at));

/** True where the clause of the value has its own verb, told as past. */
const hasVerbOfItsOwn = (lists: Lists, reading: SentenceReading, at: number): boolean => reading.tokens.slice(0, at).some((t, i) => (lists.toldPast.has(t.word) || isPast(t.word)) && (reading.borders[at] ?? 0) - (reading.borders[i] ?? 0) < 2);

const OPENS_ASIDE = new Set(['which', 'who', 'whose', 'where']);
/** True where a value stands in a relative clause that is over before another token: "@, which has # on its books, wants to list". */
function isOfOwnAside(reading: SentenceReading, other: number, at: number): boolean {
  const opens = reading.tokens.findLastIndex((t, i) => i < at && t.breaks && OPENS_ASIDE.has(t.word) && reading.borders[i] === reading.borders[at]);
  return opens > 0 && other > at && reading.tokens.slice(at + 1, other + 1).some((t) => t.breaks);
}

/** "Shares climbed 4%; a broker said that sales could reach # in <period>": a time of another clause, where the value's own tells what was. */
export const isTimeApart = (lists: Lists, reading: SentenceReading, period: number, at: number): boolean => isOfOwnAside(reading, period, at)
  || (period > at && (reading.borders[period] ?? 0) - (reading.borders[at] ?? 0) >= 1 && reading.tokens.slice(0, at).some((t, i) => (lists.toldPast.has(t.word) || isPast(t.word)) && reading.borders[i] === reading.borders[at]));
