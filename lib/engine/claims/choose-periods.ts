// The periods that a value may belong to, by the words of its sentence and what the text before spoke of. No ledger fact is read.
import type { PeriodMention } from '../../model/quantity';
import { addMonths, endOfMonth, shiftDays, startOfMonth } from '../text/calendar';
import { type DaySpan, resolvePeriod } from '../text/resolve-period';
import { type ClaimPeriod, isSamePeriod } from '../verdict/find-facts';
import type { Context } from './context';
import { findChange, hasMoved, isOfOutlook } from './find-reach';
import { saidOfOutlook } from './goes-on';
import { measureDistance } from './proximity';
import { isMadeInTime } from './weigh-period';
import type { SentenceReading } from './reading';

const COMPARED = new Set(['from', 'against', 'than', 'above', 'below', 'of', 'versus', 'vs']);

/** What a year owns stands so many words behind it. */
const OWNED_REACH = 4;

const DATES = new Set(['for', 'in', 'during']);

/** "A year earlier" dates a value only at the head of the sentence or right behind a value that is compared with. */
function datesEarlier(reading: SentenceReading, period: number, at: number): boolean {
  if (period <= 1) return true;
  // "With the prior year's profit of #".
  if (period < at && at - period <= OWNED_REACH && reading.tokens.slice(period + 1, at).every((t) => t.quantity < 0 && !t.breaks) && /^['’]s? /.test(reading.text.slice(reading.tokens[period]?.end))) return true;
  const between = reading.tokens.slice(at + 1, period);
  // "And # for the same period last year".
  if (between.length === 1 && DATES.has(between[0]?.word ?? '') && /^the (?:same|corresponding|comparable)/i.test(reading.periods[reading.tokens[period]?.period ?? -1]?.text ?? '')) return true;
  const before = reading.tokens.slice(Math.max(0, at - 3), at);
  return period > at && period - at <= 4 && between.every((t) => t.quantity < 0) && before.slice(before.findLastIndex((t) => t.quantity >= 0) + 1).some((t) => COMPARED.has(t.word));
}

const SAYING = new Set(['said', 'says', 'reported', 'announced', 'wrote', 'told', 'disclosed', 'showed', 'published']);

/** "The server makers said in May": the day of the saying, not of the value. "Reported 2025 revenue" dates the revenue. */
function isReportedOn(reading: SentenceReading, period: number): boolean {
  const grain = reading.periods[reading.tokens[period]?.period ?? -1]?.grain;
  if (grain === undefined || grain === 'quarter') return false;
  if (grain === 'year' && SAYING.has(reading.tokens[period - 1]?.word ?? '')) return false;
  if (reading.tokens.slice(Math.max(0, period - 2), period).some((t) => SAYING.has(t.word))) return true;
  // "In June, Oracle dropped a quarterly report: revenue rose #": when the paper came, and no month that its figures are of.
  return (grain === 'month' || grain === 'day') && period <= SENTENCE_HEAD && OF_PAPER.test(reading.text.slice(reading.tokens[period]?.end));
}
const OF_PAPER = /^[^:;]{0,60}\b(?:reported|posted|released|published|unveiled|dropped|filed|presented|announced|delivered|issued|came out with)\b[^:;,]{0,40}\b(?:quarterly|results|report|earnings|annual report|10-[QK])\b/i;

const COMPARES = new Set(['above', 'than', 'over', 'from', 'on', 'versus', 'vs', 'against', 'below', 'beat', 'double', 'triple', 'quadruple', 'twice', 'times']);
/** What stands between a growth and the year that it is counted from: "up 114% from fiscal 2024". */
const FROM = new Set(['from', 'over', 'versus', 'vs', 'than', 'above', 'below', 'on']);
const GROWTH_REACH = 3;

/** "Up 38% from the first quarter": the article belongs to the period. */
const isArticle = (token: SentenceReading['tokens'][number] | undefined): boolean => token?.word === 'the' || token?.word === 'its';

const WHAT_OF = new Set([...COMPARES, ...COMPARED]);

const COMPARING = new Set(['compared', 'relative', 'comparison', 'contrast', 'opposed']);

/** "An increase of # compared to the first quarter of 2025", "compared with 2024, sales rose #": the base of all that the sentence tells but for what stands right behind it. */
function isSetBesideBase({ tokens, borders }: SentenceReading, period: number, at: number): boolean {
  const to = period - 1 - (isArticle(tokens[period - 1]) ? 1 : 0);
  if (!/^(?:to|with)$/.test(tokens[to]?.word ?? '') || !COMPARING.has(tokens[to - 1]?.word ?? '')) return false;
  return at < period || (borders[at] ?? 0) > (borders[period] ?? 0);
}

/** "Compared with # in the first quarter, and interest to #": the time of what a figure is held against dates nothing behind it. */
function isOfBase(reading: SentenceReading, period: number, at: number): boolean {
  let base = reading.tokens.findLastIndex((t, i) => i < period && i >= period - BASE_REACH && t.quantity >= 0);
  if (base < 0 || base === at || reading.tokens.slice(base + 1, period).some((t) => t.breaks)) return false;
  // "Grew 52%, up from 49% in the third quarter": the quarter of what it was before.
  if (at < base) return isStart(reading, at, base);
  // "Versus # last quarter and # a year ago": both are held against the same.
  while (reading.tokens[base - 1]?.word === 'and' && (reading.tokens[base - 2]?.period ?? -1) >= 0 && (reading.tokens[base - 3]?.quantity ?? -1) >= 0) base -= 3;
  return reading.tokens.slice(Math.max(0, base - NEAR_BASE), base).some((t, i, near) => (SETS.has(t.word) || (/^(?:to|with)$/.test(t.word) && COMPARING.has(near[i - 1]?.word ?? ''))) && near.slice(i + 1).every((w) => w.quantity < 0));
}
/** "Up from #", "compared with #": nothing but such words between a value and the one that it started from. */
function isStart({ tokens }: SentenceReading, at: number, base: number): boolean {
  const from = tokens.findLastIndex((t, i) => i > at && i < base && (t.word === 'from' || AGAINST.has(t.word) || (/^(?:to|with)$/.test(t.word) && COMPARING.has(tokens[i - 1]?.word ?? '')) || (/^(?:on|to|with)$/.test(t.word) && LEVEL.has(tokens[i - 1]?.word ?? ''))));
  return from >= 0 && base - from <= NEAR_START && tokens.slice(at + 1, base).every((t) => t.quantity < 0);
}
/** "Flat on the # of the fourth quarter". */
const NEAR_START = 2, AGAINST = new Set(['against', 'versus', 'vs']), LEVEL = new Set(['flat', 'level', 'unchanged']);
const SETS = new Set(['from', 'against', 'versus', 'vs', 'than']);
const BASE_REACH = 7, NEAR_BASE = 4;

/** "Azure +40%, backlog #, and as of December 45% of it", "#; in the first quarter, #": a time that opens a later clause dates what follows it there. */
function opensNext({ tokens, borders, text }: SentenceReading, period: number, at: number): boolean {
  if (at > period || (borders[period] ?? 0) <= (borders[at] ?? 0)) return false;
  const next = tokens[period + 1];
  if (next && next.quantity >= 0 && !next.breaks) return true;
  const parted = tokens.findIndex((t, i) => i > at && i <= period && text.slice(tokens[i - 1]?.end, t.start).includes(';'));
  // "#, up a fifth; it was # in the June quarter", "#; its loss for 2025 was #": dates a value of its own clause.
  const closed = tokens.findIndex((t, i) => i > period && text.slice(tokens[i - 1]?.end, t.start).includes(';'));
  if (parted > 0 && tokens.slice(parted, closed < 0 ? undefined : closed).some((t) => t.quantity >= 0)) return true;
  const head = tokens.findLastIndex((t, i) => i <= period && i > at && t.breaks);
  if (head < 0 || !tokens.slice(head, period).every((t) => OPENS_CLAUSE.has(t.word))) return false;
  const isParted = (borders[head] ?? 0) - (borders[head - 1] ?? 0) >= FULL_BORDER || JOINS.has(tokens[head]?.word ?? '');
  return isParted && tokens.slice(period + 1).some((t, i, rest) => t.quantity >= 0 && rest.slice(0, i + 1).every((w) => w.period < 0));
}
const OPENS_CLAUSE = new Set(['and', 'but', 'then', 'while', 'yet', 'in', 'for', 'during', 'over', 'by', 'through', 'on', 'as', 'of', 'at', 'the', 'its', 'alone', 'all', 'this', 'that']);
const JOINS = new Set(['and', 'but', 'then', 'while', 'yet']);
/** A semicolon or a dash, in the halves that borders are counted in. */
const FULL_BORDER = 2;

/** "38 percent above last year's", "up 114% from fiscal 2024": that year is what is compared with. Right behind a value of its own it dates that value. */
function isComparedWith(reading: SentenceReading, period: number, at: number): boolean {
  const before = reading.tokens[period - 1 - (isArticle(reading.tokens[period - 1]) ? 1 : 0)];
  if (before === undefined || period === at + 1) return false;
  if (isSetBesideBase(reading, period, at)) return true;
  // "Lost #, a third of what it lost in the first quarter".
  if (reading.tokens.slice(at + 1, period).some((t, i, between) => t.word === 'what' && WHAT_OF.has(between[i - 1]?.word ?? ''))) return true;
  // "Eight times last year's": the multiple is of that year.
  const isMultiplied = reading.quantities[before.quantity]?.kind === 'ratio';
  const compared = reading.periods[reading.tokens[period]?.period ?? -1];
  // "Over the last nine months": the time that it took.
  if (before.word === 'over' && compared !== undefined && isStretch(compared)) return false;
  if (compared?.relative !== undefined) return COMPARES.has(before.word) || isMultiplied;
  return at < period && FROM.has(before.word) && reading.tokens.slice(Math.max(0, period - 1 - GROWTH_REACH), period - 1).some((t) => reading.quantities[t.quantity]?.kind === 'percent');
}

/** The reporting periods. "This quarter" is the one that a report is about as often as the one that runs. */
const isLoose = ({ grain, relative, bound }: PeriodMention): boolean => relative === 'this' || bound === 'since' || !REPORTED.has(grain);
const isStretch = ({ grain, bound, relative }: PeriodMention): boolean => relative !== 'next' && (bound === 'since' || grain === 'years' || grain === 'decade');
const REPORTED: ReadonlySet<string> = new Set(['quarter', 'half', 'nine-months', 'year']);

/** "To $15.9 billion three months later": counted from the moment that was told before, which no day of ours is. */
const LATER = /\b(?:later|after that)$/i;

const ENDING = new Set(['maturing', 'matures', 'mature', 'due', 'expiring', 'expires', 'callable', 'redeemable', 'runs', 'lasts', 'lasting', 'extends', 'extending']);

/** "Notes maturing between 2031 and 2056", "the lease runs to the middle of 2029": when a thing ends dates no value. */
const isEnd = (reading: SentenceReading, period: number): boolean => reading.tokens.slice(Math.max(0, period - 3), period).some((t) => ENDING.has(t.word));

/** "In the nine months to March 2026": the month that a stretch runs to is no period beside it. */
const closesStretch = ({ tokens, periods }: SentenceReading, period: number): boolean => CLOSES.test(tokens[period - 1]?.word ?? '') && LONG.has(periods[tokens[period - 2]?.period ?? -1]?.grain ?? '');
const CLOSES = /^(?:to|ended|ending|until|till)$/, LONG: ReadonlySet<string> = new Set(['nine-months', 'half']);

const ENDED = new Set(['ended', 'ends', 'ending', 'closed', 'closes']);

/** "Anthropic, which opened an office this year, is valued at #": an aside dates itself; "the quarter, which ended in March" is dated by its own. */
const isOfAside = ({ inAside, tokens }: SentenceReading, period: number, at: number): boolean => inAside[period] === true && !inAside[at] && !tokens.slice(Math.max(0, period - ASIDE_REACH), period).some((t) => ENDED.has(t.word));
const ASIDE_REACH = 4;

/** How many years before `p` the same stretch of `year` lies, by the fiscal calendar and by the plain one; none where it is not before it. */
function yearsBack({ to }: DaySpan, month: number, year: number): number[] {
  const calendar = Number(to.slice(0, 4)), fiscal = calendar + (Number(to.slice(5, 7)) > month ? 1 : 0);
  return [...new Set([fiscal - year, calendar - year])].filter((n) => n > 0);
}

/** "In its last fiscal year, when it still sold only software": the clause says which one, and we cannot. */
const isToldByClause = (reading: SentenceReading, p: PeriodMention): boolean => p.relative === 'last' && p.grain === 'year' && /^,? (?:when|in which|before)\b/i.test(reading.text.slice(p.end));

/** The periods that a value may belong to: the nearest in its sentence, the others there, what the text before spoke of. */
export function choosePeriods(context: Context, reading: SentenceReading, at: number, company: string): ClaimPeriod[] {
  const periods = choosePeriod(context, reading, at, company);
  const first = periods[0];
  if (!first || !isQuarter(first) || !isOfWholeYear(reading, at)) return periods;
  return [{ ...yearAround(first, context.index.companies.get(company)?.fiscalYearEndMonth ?? 12), origin: first.origin }, ...periods.map((p) => ({ ...p, origin: 'other' as const }))];
}

const WHOLE_YEAR = /\b(?:full[- ]year|for the (?:full |whole |entire )?(?:fiscal )?year|annual)\b/i;
const BEFORE_VALUE = 45, BEHIND_VALUE = 28;

/** "Fourth-quarter revenue rose 28%, for a full-year revenue of #": the year that the quarter belongs to. */
function isOfWholeYear(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  // Only up to the next value on either side.
  const before = reading.tokens.slice(0, at).findLast((t) => t.quantity >= 0 || t.period >= 0)?.end ?? 0;
  const behind = reading.tokens.slice(at + 1).find((t) => t.quantity >= 0 || t.period >= 0)?.start ?? reading.text.length;
  return WHOLE_YEAR.test(reading.text.slice(Math.max(before, token.start - BEFORE_VALUE), token.start)) || WHOLE_YEAR.test(reading.text.slice(token.end, Math.min(behind, token.end + BEHIND_VALUE)));
}

/** The fiscal year, ending in month `end`, that a quarter lies in. */
function yearAround(quarter: { readonly to: string }, end: number): { from: string; to: string } {
  const year = Number(quarter.to.slice(0, 4)), month = Number(quarter.to.slice(5, 7));
  const ends = month <= end ? year : year + 1;
  const [fromYear, fromMonth] = addMonths(ends, end - 1, -11);
  return { from: startOfMonth(fromYear, fromMonth), to: endOfMonth(ends, end - 1) };
}

function choosePeriod(context: Context, reading: SentenceReading, at: number, company: string): ClaimPeriod[] {
  const month = context.index.companies.get(company)?.fiscalYearEndMonth ?? 12;
  // "Since 2023" is a stretch up to the article's day, and no year.
  const stretch = (p: PeriodMention, r: DaySpan): DaySpan => (p.bound === 'since' && r.to < context.articleDay ? { from: r.from, to: context.articleDay } : r);
  const spansOf = (p: PeriodMention): (DaySpan & { readonly ofFlow?: true })[] => [...endedWith(reading, p, month), ...resolvePeriod(p, month, context.articleDay), ...alsoMeant(p, month, context.articleDay)];
  const isMade = isMadeInTime(reading, at);
  const resolve = (p: PeriodMention, origin: ClaimPeriod['origin']) => spansOf(p).map((r, i): ClaimPeriod => {
    const { from, to } = YEARS_AGO.test(p.text) ? yearOf(r) : stretch(p, r);
    return { from, to, origin: i === 0 ? origin : 'other', loose: isLoose(p), isStretch: isMade && isStretch(p), ofFlow: r.ofFlow };
  });
  // What only the line above a list names supports a figure, and accuses nobody: an item may be counted in its own way.
  const carried = (origin: ClaimPeriod['origin'] = 'carried') => context.carriedPeriods.flatMap((p) => resolve(p, p === context.announced?.period ? 'other' : origin));
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind ?? 'none';
  // "In June it had said #": the day of the saying.
  const isSaidThen = saidOfOutlook(context, reading, at);
  const ranked = reading.periods
    .map((p, i) => ({ p, token: reading.periodAt[i] ?? -1 }))
    .filter((x) => x.token >= 0 && x.p.relative !== 'now' && x.p.bound !== 'through' && !LATER.test(x.p.text) && !isToldByClause(reading, x.p) && !isReportedOn(reading, x.token) && !(isSaidThen && (x.p.grain === 'month' || x.p.grain === 'day')) && !isEnd(reading, x.token) && !closesStretch(reading, x.token) && !isOfAside(reading, x.token, at) && !isOfOutlook(reading, x.token, at) && !isComparedWith(reading, x.token, at) && !isOfBase(reading, x.token, at) && !opensNext(reading, x.token, at) && (x.p.relative !== 'earlier' || datesEarlier(reading, x.token, at)))
    .map(({ p, token }) => ({ p, token, distance: measureDistance(reading, token, token + 1, at, kind) }))
    .sort((a, b) => a.distance - b.distance);
  const beside = besideNamed(reading, at, (p) => resolve(p, 'other'));
  if (beside) return [beside];
  const [own, ...others] = ranked;
  // "We expect a margin of # next quarter, and our sales grew #": what has grown is of a quarter that the sentence does not name.
  if (own?.p.relative === 'next' && own.token < at && hasMoved(context.rules.lists, reading, own.token + 1, at)) return carried('other');
  // "In the comparable stretch two years ago": a part of that year, which we cannot name.
  if (own && YEARS_AGO.test(own.p.text) && SHORTER.test(reading.text.slice(0, own.p.start))) return [];
  if (own?.p.relative === 'earlier') {
    const base = others.find((r) => r.p.relative !== 'earlier' && !PRECEDING.test(r.p.text))?.p ?? context.carriedPeriods.find((p) => p.relative !== 'earlier');
    if (!base) return [];
    const back = (p: DaySpan) => (own.p.fiscal?.year === undefined ? [1] : yearsBack(p, month, own.p.fiscal.year));
    return resolve(base, base === context.announced?.period ? 'other' : 'own').flatMap((p) => back(p).map((years) => ({ ...p, loose: false, from: shiftDays(p.from, -365 * years), to: shiftDays(p.to, -365 * years) })));
  }
  // "From 2022 to 2024 its revenue rose from # to #": each end of the change is of its own year, by the calendar or not: nobody is accused of it.
  const change = own?.p.joined && own.p.from?.endsWith('-01-01') && own.p.to?.endsWith('-12-31') ? findChange(context.rules.lists, reading, at) : null;
  if (own && change) {
    const years = resolve(own.p, 'other'), first = years[0];
    if (first) return [{ ...yearAt(change === 'start' ? first.from : first.to), origin: 'other' }, ...years];
  }
  if (own) {
    // A period beyond another value of the kind dates that one first.
    const [lo, hi] = own.token < at ? [own.token, at] : [at, own.token];
    // One at the head of the sentence dates all that follows.
    const between = own.token > SENTENCE_HEAD && reading.tokens.slice(lo + 1, hi).some((t) => t.quantity >= 0 && reading.quantities[t.quantity]?.kind === kind);
    const agreed = context.agreedPeriods.get(company);
    // "$41.5 billion, versus $23.9 billion for the prior quarter": the one before the quarter that the text is about.
    const preceding = PRECEDING.test(own.p.text) ? precedingQuarter(others.flatMap((o) => resolve(o.p, 'own')).concat(context.carriedPeriods.flatMap((p) => resolve(p, 'own'))), agreed) : null;
    if (preceding && !between) return [{ ...preceding, origin: 'own' }, ...resolve(own.p, 'other')];
    const rest = others.flatMap((o) => (o.p.relative === 'earlier' ? [] : resolve(o.p, 'other')));
    return between ? [...resolve(own.p, 'other'), ...rest, ...(agreed ? [{ ...agreed, origin: 'carried' as const }] : carried())] : [...resolve(own.p, 'own'), ...rest];
  }
  if (reading.periods.some((p) => p.relative === 'now')) return [];
  const pointed = SAME_PERIOD.exec(reading.text), same = pointed?.[0];
  const origin = same ? 'own' : 'carried';
  const agreed = context.agreedPeriods.get(company);
  // "In those three months", behind the figures of a year: of the months that the text has just named.
  const isShorter = same !== undefined && /(?:quarter|months)$/i.test(same) && agreed !== undefined && !isQuarter(agreed) && carried().some(isQuarter);
  // "In that quarter": the one that was named last. Where that is not the one whose figures agreed, nobody is accused of it.
  const named = pointed && POINTING.test(pointed[0]) ? context.carriedPeriods.filter((p) => p !== context.announced?.period && (p.grain === pointed[1]?.toLowerCase() || pointed[1] === 'period')).flatMap((p) => resolve(p, 'other')) : [];
  if (agreed && !isShorter && named.length && !named.some((p) => isSamePeriod(p, agreed.from, agreed.to))) return [...named, { ...agreed, origin: 'other' }];
  if (agreed && !isShorter) return [{ ...agreed, origin }];
  return carried(origin);
}

/** "# in the March quarter, down from # in the one before", "and # in the next": a neighbour of the stretch that the sentence named last. It supports a figure, and accuses nobody. */
function besideNamed({ tokens, quantities, periods, text }: SentenceReading, at: number, resolve: (p: PeriodMention) => ClaimPeriod[]): ClaimPeriod | null {
  const said = NEIGHBOUR.exec(text.slice(quantities[tokens[at]?.quantity ?? -1]?.end ?? text.length));
  const named = said ? periods[tokens.findLast((t, i) => i < at && t.period >= 0)?.period ?? -1] : undefined;
  const base = named && !named.relative ? resolve(named).find((p) => isQuarter(p) || isYear(p)) : undefined;
  if (!said || !base) return null;
  const length = isQuarter(base) ? 3 : 12, by = /after|next|following/i.test(said[0]) ? length : -length;
  const [fromYear, fromMonth] = addMonths(Number(base.from.slice(0, 4)), Number(base.from.slice(5, 7)) - 1, by), [toYear, toMonth] = addMonths(fromYear, fromMonth, length - 1);
  return { from: startOfMonth(fromYear, fromMonth), to: endOfMonth(toYear, toMonth), origin: 'other' };
}
const NEIGHBOUR = /^ (?:(?:in|for) the (?:one (?:before|after)|next|following(?: one)?|(?:previous|preceding) one)|(?:in )?the year after)(?=[.,;:)]|$| and | but )/i;
const isYear = (p: { from: string; to: string }) => Math.abs((Date.parse(p.to) - Date.parse(p.from)) / 86_400_000 - 364) <= 2;

/** "Two years ago" names a year, and no day of it. */
const YEARS_AGO = /\byears ago$/i;
const SHORTER = /\b(?:stretch|quarter|period|months|half) (?:of |from )?$/i;
const yearAt = (day: string): DaySpan => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });
const yearOf = ({ from }: DaySpan): DaySpan => yearAt(from);

/** "In that quarter", "in those three months": the sentence takes the period over by name. */
const SAME_PERIOD = /\b(?:in|for|during|over) (?:that|the same|those) (?:[a-z-]+ )?(quarter|year|period|months|stretch)\b(?! (?:of|in|last|before|a|one|the) )/i;

const POINTING = /\b(?:that|those)\b/i;

/** What the words may mean by a company's own calendar: "this year" is its fiscal year as well, and "guided to # for July", "the one to December" the quarter that ends then. */
function alsoMeant(p: PeriodMention, month: number, articleDay: string): (DaySpan & { readonly ofFlow?: true })[] {
  if (p.grain === 'year' && p.from && (p.relative === 'this' || p.relative === 'next') && month !== 12) return resolvePeriod({ ...p, from: null, to: null }, month, articleDay);
  // "Orders at the end of last year were up #": of its last quarter.
  if (p.grain === 'year' && p.bound === 'at-end') return resolvePeriod(p, month, articleDay).slice(0, 1).flatMap(({ to }) => quarterTo({ ...p, grain: 'month', from: to }, month).map((q) => ({ ...q, ofFlow: true })));
  return quarterTo(p, month).map((q) => ({ ...q, ofFlow: true }));
}

/** The quarter of the company's calendar that ends with a month. */
function quarterTo({ grain, from }: PeriodMention, month: number): DaySpan[] {
  if (grain !== 'month' || !from) return [];
  const year = Number(from.slice(0, 4)), ends = Number(from.slice(5, 7));
  if ((ends - month) % 3 !== 0) return [];
  const [fromYear, fromMonth] = addMonths(year, ends - 1, -2);
  return [{ from: startOfMonth(fromYear, fromMonth), to: endOfMonth(year, ends - 1) }];
}

/** "In the first, which ended in November": the quarter that the text speaks of, by its last month. */
const endedWith = (reading: SentenceReading, p: PeriodMention, month: number): DaySpan[] => (ENDED_WITH.test(reading.text.slice(Math.max(0, p.start - ENDED_REACH), p.start)) ? quarterTo(p, month) : []);
const ENDED_WITH = /\b(?:first|second|third|fourth|last|latest|one), (?:which|that) (?:ended|closed) (?:in|with|at the end of) (?:the )?$/i, ENDED_REACH = 50;

const SENTENCE_HEAD = 3;
const PRECEDING = /^(?:the )?(?:prior|previous|preceding) quarter$|^the (?:quarter|three months) before$|^a quarter (?:earlier|before|ago)$/i;
const QUARTER_DAYS = 91;
const isQuarter = (p: { from: string; to: string }) => Math.abs((Date.parse(p.to) - Date.parse(p.from)) / 86_400_000 - QUARTER_DAYS) <= 4;

/** The quarter before the one that is spoken of: a quarter named beside it, else the one whose figures agreed last. */
function precedingQuarter(named: readonly { from: string; to: string }[], agreed: { from: string; to: string } | undefined): { from: string; to: string } | null {
  const of = [...named, ...(agreed ? [agreed] : [])].find(isQuarter);
  return of ? { from: shiftDays(of.from, -QUARTER_DAYS), to: shiftDays(of.from, -1) } : null;
}
