// Values that are told beside one another: what is set against the one before, and what goes on with it over time.
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import { bracketAround } from './brackets';
import { kindAt } from './proximity';
import type { SentenceReading } from './reading';
import { plainOf } from '../text/plain';

/** Words between two values that belong together. */
const REACH = 14;

/** "$41.5 billion, versus $23.9 billion for the prior quarter and $9.3 billion a year before": what is set beside a value is of its metric. */
export function isCompared({ lists }: CompiledRules, reading: SentenceReading, from: number, at: number): boolean {
  if (at - from > REACH) return false;
  const passed = reading.tokens.slice(from + 1, at), dated = passed.findLastIndex((t) => t.period >= 0);
  // "$80 billion at the end of the quarter, up from $51 billion": the date is the first value's.
  const between = dated >= 0 && passed.slice(dated + 1).some((t) => lists.comparing.has(t.word)) && !passed.slice(0, dated).some((t) => lists.comparing.has(t.word)) && passed.every((t) => t.quantity < 0 && t.mention < 0) ? passed.slice(dated + 1) : passed;
  // "More than double the $326 million of a year earlier".
  const multiple = between.at(-1)?.word === 'the' ? reading.quantities[between.at(-2)?.quantity ?? -1]?.kind === 'ratio' : false;
  if (multiple && !between.some((t) => t.mention >= 0)) return true;
  if (isRecalled(reading, from, at)) return true;
  if (between.some((t) => t.mention >= 0 || t.quantity >= 0)) return false;
  if (isYardstick(lists, reading, from, at)) return true;
  const first = between.findIndex((t) => lists.comparing.has(t.word));
  if (first < 0) return false;
  const before = between.slice(0, first);
  return before.length === 0 || (before.length <= 4 && (between[first]?.word !== 'to' || lists.comparedWith.has(before.at(-1)?.word ?? '')) && between.length - first <= 4);
}

/** "Twice the # of last July", "until one recalls the # of 2024": a figure of the same kind that is told by nothing but its time. */
const OF_TIME = /^\s(?:of|from|for|in)\s(?:the\s)?(?:same\s|a\s)?$/, THE = /\bthe\s(?:about\s|roughly\s|nearly\s)?$/;
/** "; a year earlier it was #", "; the year before, growth had been #". */
const THEN_IT_WAS = /[;,.–—(]\s(?:[^;:!?()]{4,40}),?\s(?:it|that|growth|the (?:figure|number|rate))\s(?:was|had been|stood at|came to|came in at)\s(?:a\s|just\s|only\s|about\s|some\s|nearly\s)?$/;
function isRecalled(reading: SentenceReading, from: number, at: number): boolean {
  const { text, tokens, periods } = reading, value = tokens[at], first = tokens[from];
  if (!value || !first || kindAt(reading, at) !== kindAt(reading, from)) return false;
  const lead = text.slice(first.end, value.start), next = tokens.findIndex((t, i) => i > at && i <= at + OF_TIME_REACH && t.period >= 0), then = next < 0 ? undefined : tokens[next];
  if (then && THE.test(lead) && OF_TIME.test(text.slice(value.end, then.start)) && !/^['’]s/.test(text.slice(then.end))) return true;
  return periods.some((p) => p.start >= first.end && p.end <= value.start) && THEN_IT_WAS.test(lead);
}
const OF_TIME_REACH = 4;

/** "Guided to #, ahead of the # estimate": what others look for is of the metric that it is held against. */
const isYardstick = (lists: CompiledRules['lists'], { tokens, cues }: SentenceReading, from: number, at: number): boolean => at - from <= YARDSTICK_REACH
  && tokens.slice(from + 1, at).some((t) => lists.settingAgainst.has(t.word)) && cues.some((c) => c.owner.role === 'forecast' && c.quantities.includes(tokens[at]?.quantity ?? -1));
const YARDSTICK_REACH = 9;

const MAX_BASE = 12;
const BEFORE_BASE = new Set(['from', 'versus', 'vs', 'against', 'over']);
/** What may stand between such a word and the figure: nothing that names another. */
const OF_BASE = new Set(['the', 'a', 'an', 'consensus', 'estimate', 'estimates', 'expectations', 'expected', 'of', 'for']);
/** "Revenue of $215.9bn, up 65% from $130.4bn", "an increase of 20% compared to #": behind its change the figure that it was before. */
export function isBase({ tokens, quantities }: SentenceReading, from: number, at: number): boolean {
  const between = tokens.slice(from + 1, at);
  const changes = between.flatMap((t) => (t.quantity >= 0 ? [quantities[t.quantity]?.kind ?? ''] : []));
  const last = between.findLastIndex((t, i) => BEFORE_BASE.has(t.word) || (/^(?:to|with)$/.test(t.word) && between[i - 1]?.word === 'compared'));
  return between.length <= MAX_BASE && (changes.length === 1 || changes.length === 2) && changes.every((kind) => CHANGES.has(kind)) && last > between.findIndex((t) => t.quantity >= 0)
    && between.every((t) => t.mention < 0) && between.slice(last + 1).every((t) => OF_BASE.has(t.word));
}

/** "Broke through $2 trillion and $3 trillion", "margins of 71.8% and 72.0%": two values, and no more than "and" between them. */
export const isTwin = ({ tokens }: SentenceReading, from: number, at: number): boolean => at === from + 2 && tokens[at - 1]?.word === 'and';

const PREPOSITIONS = new Set(['for', 'from', 'at', 'by', 'to', 'with', 'on', 'in']);

/** "Targets: ALAB $245, CRDO $230", "Anthropic pays # a month, and Google #", "Micron at # and Broadcom at #", "# for AMD and # for Intel": the token of the next name, told with the next value as the one before was with its own; -1 where there is none. */
export function nextNamed(reading: Pick<SentenceReading, 'tokens' | 'quantities'>, from: number, at: number): number {
  const { tokens } = reading, kind = kindAt(reading, from), isName = (i: number) => (tokens[i]?.mention ?? -1) >= 0;
  if (kind === undefined || kind !== kindAt(reading, at) || (isName(at - 1) && tokens[at]?.breaks)) return -1;
  const between = tokens.slice(from + 1, at);
  if (isName(at - 1) && between.every((t, i) => t.quantity < 0 && (t.mention < 0 || i === between.length - 1)) && ((at - from === 2 && tokens[at - 1]?.breaks) || (at - from === 3 && tokens[at - 2]?.word === 'and'))) return at - 1;
  const led = tokens[at - 1]?.word ?? '';
  if (PREPOSITIONS.has(led) && tokens[from - 1]?.word === led && isName(from - 2) && isName(at - 2) && (at - from === 3 ? tokens[at - 2]?.breaks === true : at - from === 4 && between[0]?.word === 'and')) return at - 2;
  const first = between.findIndex((t) => t.mention >= 0);
  return first >= 1 && first === between.length - 2 && between.at(-1)?.word === 'and' && PREPOSITIONS.has(between[first - 1]?.word ?? '') && PREPOSITIONS.has(tokens[at + 1]?.word ?? '') && isName(at + 2) && first <= 2 ? at + 2 : -1;
}

/** What may stand between two values of two parts and change nothing: "# in the quarter and those to China to #". */
const BESIDE_PART = new Set(['and', 'while', 'with', 'the', 'its', 'those', 'that', 'in', 'to', 'from', 'for', 'at', 'of', 'a', 'another', 'dollars', 'quarter', 'year', 'unit', 'segment', 'division', 'arm', 'business']);
/** "Connectivity took in # and the AI arm #", "China took # and Taiwan #": the part that the next value is told of as the one before was of its own; null where there is none. */
export function nextPart(reading: SentenceReading, from: number, at: number): string | null {
  const { tokens, scopes } = reading, isSmall = (i: number) => (tokens[i]?.period ?? -1) >= 0 || BESIDE_PART.has(tokens[i]?.word ?? '');
  if (at - from > REACH || kindAt(reading, from) !== kindAt(reading, at) || tokens[at]?.breaks) return null;
  const between = (a: number, b: number) => tokens.slice(a, b).every((t, i) => t.quantity < 0 && isSmall(a + i));
  const part = scopes.find((s) => PARTS.has(s.owner.kind) && s.from > from && s.to <= at && between(s.to, at) && between(from + 1, s.from));
  return part && tokens.slice(from + 1, part.from).some((t) => t.breaks || t.word === 'and' || t.word === 'while') ? part.owner.id : null;
}
const PARTS: ReadonlySet<string> = new Set(['segment', 'place']);

/** "Amazon #, Microsoft #, Meta #": a list of names with their values that opens its sentence leaves to the one before what they are of. */
export function opensList(reading: SentenceReading, at: number): boolean {
  const first = reading.quantityAt.find((i) => i >= 0) ?? -1;
  if (first < 1 || first > LIST_HEAD || (reading.tokens[first - 1]?.mention ?? -1) < 0) return false;
  const second = reading.quantityAt.find((i) => i > first) ?? -1, third = reading.quantityAt.find((i) => i > second) ?? -1;
  return at <= third && nextNamed(reading, first, second) >= 0 && nextNamed(reading, second, third) >= 0;
}
const LIST_HEAD = 3;

/** "Anthropic pays # a month, and Google #": true for the token of a name that has a value of its own, told like the one at `at`: no party to that one. */
export const isToldNext = (reading: SentenceReading, name: number, at: number): boolean => at < name && (nextNamed(reading, at, name + 1) === name || reading.quantityAt.some((q) => q > at && q < name && nextNamed(reading, at, q) === name));

/** Nothing but a comma or "and" before the next value. */
const NEXT = /^,?\s(?:(?:and|or)\s)?$/;
/** "42%, 24%, 16% and 11%": three values of a kind or more with nothing between them are of one metric. */
function isEnumerated({ text, tokens, quantities }: SentenceReading, from: number, at: number): boolean {
  const isNext = (a: number, b: number) => {
    const one = quantities[tokens[a]?.quantity ?? -1], other = quantities[tokens[b]?.quantity ?? -1];
    return one !== undefined && one.kind === other?.kind && NEXT.test(text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0));
  };
  const step = (i: number, by: 1 | -1) => (/^(?:and|or)$/.test(tokens[i + by]?.word ?? '') ? i + 2 * by : i + by);
  return isNext(from, at) && (isNext(step(from, -1), from) || isNext(at, step(at, 1)));
}

/** Where a list of values with their dates goes on. */
const JOINS = new Set(['and', 'then', 'to', 'finally', 'about', 'around', 'roughly', 'nearly', 'a', 'an']);

/** From the verb to the value that was reached; a noun between them would be of something else. */
const LEADS = new Set(['to', 'past', 'at', 'by', 'above', 'beyond', 'over', 'below', 'under', 'as', 'high', 'much', 'a', 'an', 'the', 'some', 'about', 'around', 'again']);

/** "Intel ($5 billion), Nokia ($1 billion in 2025, another $2 billion in 2026)": the token of the name that a value stands behind in brackets, with nothing but values and dates; -1 elsewhere. */
function namedBefore({ text, tokens }: SentenceReading, at: number): number {
  const open = bracketAround(text, tokens[at]?.start ?? 0);
  if (open < 0) return -1;
  const name = tokens.findLastIndex((t) => t.end <= open);
  const inside = tokens.slice(name + 1, at);
  return /^[A-ZÀ]/.test(plainOf(text).slice(tokens[name]?.start ?? open)) && inside.every((t) => t.quantity >= 0 || t.period >= 0 || INSIDE.has(t.word)) ? name : -1;
}
const INSIDE = new Set(['in', 'and', 'another', 'plus', 'so', 'far', 'about', 'by', 'from', 'as', 'of', 'since']);

/** "Raised money from Amazon ($8 billion), Google ($3 billion)": whose the values are, where it is none of the names that they stand behind. */
export function ownerOfBrackets(reading: SentenceReading, previous: { readonly at: number; readonly company: string }, at: number): string | null {
  const before = namedBefore(reading, previous.at);
  if (before < 0 || namedBefore(reading, at) < 0) return null;
  return reading.mentions[reading.tokens[before]?.mention ?? -1]?.company === previous.company ? null : previous.company;
}

/** A change of the first value may stand between. */
const CHANGES = new Set(['ratio', 'percent', 'points']);

/** "$9 billion in January, soaring to $19 billion in March", "96 in 2023, 134 in 2024": one metric at several dates. */
export function isInSeries({ lists, telling }: CompiledRules, reading: SentenceReading, previous: { readonly rule: MetricRule; readonly at: number; readonly segment: string | null }, at: number): boolean {
  const { tokens, quantities } = reading;
  if (at - previous.at > REACH) return false;
  if (isEnumerated(reading, previous.at, at) || isPartOf(reading, previous.at, at) || (namedBefore(reading, previous.at) >= 0 && namedBefore(reading, at) >= 0)) return true;
  const between = tokens.slice(previous.at + 1, at);
  const isListed = previous.segment !== null && isNextOfList(reading, previous.at, at);
  if (!isListed && between.some((t) => t.mention >= 0 || (t.quantity >= 0 && !CHANGES.has(quantities[t.quantity]?.kind ?? '')))) return false;
  // A word of another metric on the way begins something else; so does a noun of its own behind the value.
  if (reading.concepts.some((c) => c.from > previous.at && c.from <= at + 3 && c.to > previous.at + 1 && telling.has(c.id) && previous.rule.about?.[c.id] === undefined && !(isListed && reading.scopes.some((s) => s.from <= c.from && c.to <= s.to)))) return false;
  if (isListed) return true;
  // What a verb moves begins behind the last date or comma.
  const moves = between.findLastIndex((t) => t.period >= 0 || t.breaks);
  const tail = between.slice(Math.max(0, moves));
  const moved = tail.findLastIndex((t) => lists.moving.has(t.word) || quantities[t.quantity]?.kind === 'ratio');
  if (moved >= 0 && tail.slice(moved + 1).every((t) => LEADS.has(t.word))) return true;
  const isDated = (i: number) => tokens.slice(i + 1, i + 4).some((t, k, behind) => t.period >= 0 && behind.slice(0, k).every((b) => b.quantity < 0 && !b.breaks));
  return isDated(previous.at) && isDated(at) && between.slice(between.findIndex((t) => t.period >= 0) + 1).every((t, i, rest) => JOINS.has(t.word) || /^an?$/.test(rest[i - 1]?.word ?? ''));
}

/** "$40.9 billion last year, of which $11.5 billion": a smaller sum of the same. */
function isPartOf({ tokens, quantities }: SentenceReading, from: number, at: number): boolean {
  const which = tokens.findLastIndex((t, i) => i > from && i < at && t.word === 'which');
  const whole = quantities[tokens[from]?.quantity ?? -1], part = quantities[tokens[at]?.quantity ?? -1];
  return which > from + 1 && tokens[which - 1]?.word === 'of' && tokens[which - 1]?.breaks === true && tokens.slice(which + 1, at).every((t) => LEADS.has(t.word)) && whole?.kind === part?.kind && (part?.amount ?? 0) < (whole?.amount ?? 0);
}

/** "$7.7 billion of the $10.1 billion that was spent": the token of the whole that a sum is a part of; -1 where there is none. */
export function wholeOf(reading: SentenceReading, at: number): number {
  const { tokens } = reading;
  return kindAt(reading, at) === 'money' && tokens[at + 1]?.word === 'of' && /^(?:the|its|that|those|their)$/.test(tokens[at + 2]?.word ?? '') && kindAt(reading, at + 3) === 'money' ? at + 3 : -1;
}

/** How the name of an item leads to its value. */
const NAMES_VALUE = new Set(['at', 'was', 'were', 'is', 'to', 'about', 'around', 'roughly', 'nearly', 'some']);
const MAX_NAME = 5;

/** "Connectivity $11.39bn, Space $4.09bn", "IaaS $5.8B (+93%), SaaS $4.1B", "Core at 65%, and Software at 17%": the next of a list of parts with their values. */
function isNextOfList(reading: SentenceReading, from: number, at: number): boolean {
  const { text, tokens } = reading;
  const isName = (i: number) => { const t = tokens[i]; return t !== undefined && (/^[A-ZÀ&]/.test(plainOf(text).slice(t.start, t.end)) || reading.scopes.some((s) => s.from <= i && i < s.to)); };
  let i = at - 1;
  while (NAMES_VALUE.has(tokens[i]?.word ?? '') && !isName(i)) i--;
  const last = i;
  while (i > from && last - i < MAX_NAME && (isName(i) || (i < last && tokens[i]?.word === 'and' && !tokens[i]?.breaks && isName(i - 1) && !tokens[i + 1]?.breaks))) { i--; if (tokens[i + 1]?.breaks) break; }
  if (i === last) return false;
  const joins = tokens[i]?.word === 'and' ? i : i + 1;
  // Nothing but the change of the value before stands between the two.
  const gap = text.slice(tokens[from]?.end ?? 0, tokens[joins]?.start ?? 0);
  return /^(?:\s?\([^()]{1,40}\))?\s?[,;|]\s?$/.test(gap) || (tokens[i]?.word === 'and' && /^(?:\s?\([^()]{1,40}\))?\s$/.test(gap));
}

const REVISED = /^(?:raised|lifted|cut|lowered|narrowed|trimmed|revised|widened|increased)$/, OF_BEFORE = new Set(['a', 'an', 'the', 'its', 'previous', 'prior', 'earlier', 'range', 'of', 'forecast']);

/** "From $463 million in 2023 to $12.7 billion", "$31 billion, raised from $30 billion": one figure that moved. */
export function isMoved({ tokens }: SentenceReading, from: number, at: number): boolean {
  const between = tokens.slice(from + 1, at), to = between.findLastIndex((t) => t.word === 'to');
  if (REVISED.test(between[0]?.word ?? '') && between[1]?.word === 'from' && between.slice(2).every((t) => OF_BEFORE.has(t.word))) return true;
  return tokens[from - 1]?.word === 'from' && to >= 0 && between.length <= 9 && between.every((t) => t.quantity < 0 && t.mention < 0) && between.slice(to + 1).every((t) => LEADS.has(t.word));
}

/** "We model #": the reckoner's own number of what the text spoke of last. */
const OWN_ESTIMATE = /^["“]?(?:(?:Our|My)(?: own)? (?:number|estimate|forecast|figure|model)s?(?: (?:for|of) [^,;:.\d]{1,30})? (?:is|are|has|stands at)|(?:We|I)(?: now| still| also)? (?:model|forecast|estimate|project|assume|pencil in|look for|have|(?:are|am|sit|stand) at|go to)|(?:We|I) think [a-z ]{2,30} and (?:go|move|get) to)\s(?:about |around |roughly |nearly |some |just |a |an |the )?$/;

/** True where the words before a value say that it is the reckoner's own number of what was spoken of last. */
export const opensEstimate = (lead: string): boolean => OWN_ESTIMATE.test(lead);

/** "1,000 firms pay it over $1 million a year": what each of those pays that were counted says which of them were, and is no claim. */
export const isThreshold = ({ tokens, quantities, borders }: SentenceReading, previous: { readonly rule: MetricRule; readonly at: number } | null, at: number): boolean => previous?.rule.id === 'customers_over_1m' && at > previous.at
  && (quantities[tokens[at]?.quantity ?? -1]?.amount ?? 0) >= LEAST_PAID && (borders[at] ?? 0) - (borders[previous.at] ?? 0) <= 1 && tokens.slice(previous.at + 1, at).some((t) => PAYS.test(t.word));
const LEAST_PAID = 1e5, PAYS = /^(?:pay|pays|paid|paying|spend|spends|spent|spending|worth|good)$/;
