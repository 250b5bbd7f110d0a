// Finds dates and periods in a text. What needs a company's fiscal calendar is left open for resolve-period.ts.
import type { Grain, PeriodMention } from '../../model/quantity';
import { addMonths, dayOf, endOfMonth, shiftDays } from './calendar';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const YEAR = '(?:19|20)\\d\\d';
const ORDINAL: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: 4, opening: 1 };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 };

interface Found { grain: Grain; from: string | null; to: string | null; fiscal?: PeriodMention['fiscal']; relative?: PeriodMention['relative']; bound?: PeriodMention['bound']; yearless?: boolean }
type Groups = Record<string, string | undefined>;
interface Form { readonly pattern: string; readonly read: (g: Groups, today: string) => Found | null }

const monthIndex = (name: string) => MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
const span = (grain: Grain, from: string, to: string, more: Partial<Found> = {}): Found => ({ grain, from, to, ...more });
const yearSpan = (y: number, more: Partial<Found> = {}): Found => span('year', `${y}-01-01`, `${y}-12-31`, more);
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
/** A month without a year is the latest one not after the article's day, or the nearest ahead behind "by" and "until". */
const nearYear = (month: number, today: string, ahead = false): number => {
  const year = Number(today.slice(0, 4)), now = Number(today.slice(5, 7)) - 1;
  return ahead ? (month < now ? year + 1 : year) : month > now ? year - 1 : year;
};

const FORMS: readonly Form[] = [
  { pattern: `(?<isoY>${YEAR})-(?<isoM>\\d\\d)-(?<isoD>\\d\\d)`, read: (g) => { const d = `${g.isoY}-${g.isoM}-${g.isoD}`; return dayOf(d) ? span('day', d, d) : null; } },
  { pattern: `(?:(?<f1>fiscal )?(?<o1>first|second|third|fourth|final|opening|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?:(?: of|,)? (?:its |the )?(?<f2>fiscal (?:year )?|FY ?'?|financial year )?(?<y1>${YEAR}|\\d\\d(?!\\d|%|,))|(?: of (?:the )?(?<prev1>last|previous|this|next) (?:fiscal )?year))?|(?<y1b>${YEAR}) (?<o1b>first|second|third|fourth)[- ]quarter)`, read: (g, today) => {
    const quarter = ORDINAL[(g.o1 ?? g.o1b ?? '').toLowerCase()] ?? 1;
    const shift = g.prev1 === 'last' || g.prev1 === 'previous' ? -1 : g.prev1 === 'next' ? 1 : g.prev1 === 'this' ? 0 : null;
    const year = g.y1 ?? g.y1b ? fullYear(g.y1 ?? g.y1b ?? '') : shift !== null ? Number(today.slice(0, 4)) + shift : undefined;
    return { grain: 'quarter', from: null, to: null, fiscal: { quarter, ...(year === undefined ? {} : { year }), ...(g.f2 || g.f1 ? { stated: true } : {}) } };
  } },
  { pattern: `Q(?<q2>[1-4])(?:[ -]?(?<f3>FY|fiscal )?[ ']?(?<y2>${YEAR}|\\d\\d(?!\\d|%)))?|(?<q2b>[1-4])Q ?'?(?<y2b>\\d\\d(?:\\d\\d)?)|(?<y2c>FY ?'?\\d\\d(?:\\d\\d)?) Q(?<q2c>[1-4])`, read: (g) => {
    const year = g.y2 ?? g.y2b ?? g.y2c?.replace(/\D/g, '');
    return { grain: 'quarter', from: null, to: null, fiscal: { quarter: Number(g.q2 ?? g.q2b ?? g.q2c), ...(year ? { year: fullYear(year) } : {}), ...(g.f3 || g.y2c ? { stated: true } : {}) } };
  } },
  { pattern: `(?:(?<o3>first|second)[- ]half(?:(?: of)? (?<f4>fiscal )?(?<y3>${YEAR}))?|H(?<h3>[12])[ -]?(?<f5>FY ?)?'?(?<y3b>${YEAR}|\\d\\d))`, read: (g, today) => {
    const half = g.h3 ? Number(g.h3) : (ORDINAL[(g.o3 ?? '').toLowerCase()] ?? 1);
    const year = g.y3 ?? g.y3b ? fullYear(g.y3 ?? g.y3b ?? '') : Number(today.slice(0, 4));
    return { grain: 'half', from: null, to: null, fiscal: { half, year } };
  } },
  { pattern: `(?:first )?nine months(?: of (?<y4>${YEAR}))?|9M ?(?<y4b>${YEAR})`, read: (g) => ({ grain: 'nine-months', from: null, to: null, fiscal: g.y4 ?? g.y4b ? { year: Number(g.y4 ?? g.y4b) } : {} }) },
  { pattern: `(?:three months|quarter|13 weeks) (?:to|ended|ending|through|that ended)(?: in| on)? (?:(?<mq>${MONTH})(?: (?<dq>\\d{1,2}))?(?:,? (?<yq>${YEAR}))?|(?<dq2>\\d{1,2}) (?<mq2>${MONTH})(?:,? (?<yq2>${YEAR}))?)|(?<mq3>${MONTH})[- ]quarter(?: of (?<yq3>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.mq ?? g.mq2 ?? g.mq3 ?? '');
    const y = Number(g.yq ?? g.yq2 ?? g.yq3 ?? nearYear(month, today));
    // A quarter that ends in the first days of a month belongs to the months before.
    const day = Number(g.dq ?? g.dq2 ?? 28);
    const end = day <= 7 ? addMonths(y, month, -1) : [y, month] as const;
    const [sy, sm] = addMonths(end[0], end[1], -2);
    return span('quarter', `${sy}-${String(sm + 1).padStart(2, '0')}-01`, endOfMonth(end[0], end[1]), g.yq ?? g.yq2 ?? g.yq3 ? {} : { yearless: true });
  } },
  { pattern: `(?:(?:the )?(?:fiscal|financial) year|year|twelve months|12 months) (?:to|ended|ending|that ended)(?: in| on)? (?<my1>${MONTH})(?: (?<dy1>\\d{1,2}))?(?:,? (?<yy1>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.my1 ?? ''), y = Number(g.yy1 ?? nearYear(month, today));
    const [sy, sm] = addMonths(y, month, -11);
    return span('year', `${sy}-${String(sm + 1).padStart(2, '0')}-01`, endOfMonth(y, month));
  } },
  { pattern: `(?:fiscal(?: year)?|FY|financial year) ?'?(?<yf>${YEAR}|\\d\\d(?!\\d|%))(?!\\d)`, read: (g) => ({ grain: 'year', from: null, to: null, fiscal: { year: fullYear(g.yf ?? '') } }) },
  { pattern: `(?:between )?(?<ma>${MONTH}) (?<da>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<ya>${YEAR})(?!\\d))?|(?<db>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<mb>${MONTH})(?:,? (?<yb>${YEAR})(?!\\d))?`, read: (g, today) => {
    const month = monthIndex(g.ma ?? g.mb ?? ''), day = Number(g.da ?? g.db);
    if (day < 1 || day > 31) return null;
    const y = Number(g.ya ?? g.yb ?? nearYear(month, today));
    const iso = `${y}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return dayOf(iso) ? span('day', iso, iso, g.ya ?? g.yb ? {} : { yearless: true }) : null;
  } },
  { pattern: `(?<part>early|late|mid|the (?:start|beginning|end|close|middle) of|end of)?[- ]?(?<mc>${MONTH})(?:,? (?<yc>${YEAR}|'\\d\\d)(?!\\d))?`, read: (g, today) => {
    const month = monthIndex(g.mc ?? ''), y = g.yc ? fullYear(g.yc.replace("'", '')) : nearYear(month, today);
    return span('month', `${y}-${String(month + 1).padStart(2, '0')}-01`, endOfMonth(y, month), g.yc ? {} : { yearless: true });
  } },
  { pattern: `(?:calendar |the year |full-year |full year |in |of |since |by |until |through |for |from |during |over |early |late |mid-?|end of |end-)?(?<ys>${YEAR})(?:[-–—]| to | and | through )(?<ye>${YEAR}|\\d\\d)(?!\\d)`, read: (g) => { const a = Number(g.ys), b = Number((g.ye ?? '').length === 2 ? `${g.ys?.slice(0, 2)}${g.ye}` : g.ye); return b > a && b - a < 60 ? { grain: 'years', from: `${a}-01-01`, to: `${b}-12-31` } : null; } },
  { pattern: `(?<yp>early|late|mid)[- ](?<ypy>${YEAR})(?!\\d)|(?<ypb>end|close|start|beginning|middle) of (?<ypy2>${YEAR})(?!\\d)|year-?end (?<ypy3>${YEAR})`, read: (g) => {
    const y = Number(g.ypy ?? g.ypy2 ?? g.ypy3), where = g.yp ?? g.ypb ?? 'end';
    if (where === 'early' || where === 'start' || where === 'beginning') return span('half', `${y}-01-01`, `${y}-04-30`);
    if (where === 'mid' || where === 'middle') return span('half', `${y}-05-01`, `${y}-08-31`);
    return span('month', `${y}-${where === 'late' ? '09' : '12'}-01`, `${y}-12-31`, { bound: 'at-end' });
  } },
  { pattern: `(?<y>${YEAR})(?:[’']s)?(?![\\d,.]\\d|[-–]\\d|%|\\s?(?:GPUs?|MW|GW|people|employees|users|customers|shares|satellites|jobs|new|subscribers|readers|comments|servers|of them))`, read: (g) => yearSpan(Number(g.y)) },
  { pattern: `(?:the )?(?<dec>(?:19|20)\\d0)s|(?:the )?(?:end of the|this) decade`, read: (g, today) => { const d = g.dec ? Number(g.dec) : Math.floor(Number(today.slice(0, 4)) / 10) * 10; return span('decade', `${d}-01-01`, `${d + 9}-12-31`); } },
  { pattern: `(?:a|one) year (?:earlier|before|ago|prior)|the year-ago (?:quarter|period)|(?:the )?(?:prior|previous|year-earlier)[- ]year(?:[- ](?:quarter|period))?|the same (?:quarter|period|months|stretch) (?:a year (?:earlier|before|ago)|last year|of last year)`, read: () => ({ grain: 'year', from: null, to: null, relative: 'earlier' }) },
  { pattern: `last (?:fiscal )?year|the (?:previous|prior) year|(?<!the )last year’s|past year`, read: (_g, today) => yearSpan(Number(today.slice(0, 4)) - 1, { relative: 'last' }) },
  { pattern: `this (?:fiscal )?year|the current (?:fiscal )?year|year to date`, read: (_g, today) => yearSpan(Number(today.slice(0, 4)), { relative: 'this' }) },
  { pattern: `next (?:fiscal )?year|the coming year`, read: (_g, today) => yearSpan(Number(today.slice(0, 4)) + 1, { relative: 'next' }) },
  { pattern: `(?:last|the (?:latest|most recent|just-ended|past|previous|prior)) quarter|the quarter before|the (?:latest|most recent) three months`, read: () => ({ grain: 'quarter', from: null, to: null, relative: 'last' }) },
  { pattern: `(?:the )?(?:current|this) quarter|the quarter under way`, read: () => ({ grain: 'quarter', from: null, to: null, relative: 'this' }) },
  { pattern: `(?:the )?(?:next|coming|following) quarter`, read: () => ({ grain: 'quarter', from: null, to: null, relative: 'next' }) },
  { pattern: `(?:last|this|next) month|(?:last|this) week|yesterday|tomorrow|(?:on |last |this |late |early )(?<wd>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:['’]s)?`, read: (g, today) => {
    if (!g.wd) return { grain: 'week', from: shiftDays(today, -10), to: today, relative: 'last' };
    const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(g.wd.toLowerCase()) + 7) % 7;
    const day = shiftDays(today, -back);
    return span('day', day, day, { relative: 'last' });
  } },
  { pattern: `(?:the )?turn of the year`, read: (_g, today) => { const y = Number(today.slice(0, 4)) - 1; return span('month', `${y}-12-01`, `${y}-12-31`); } },
  { pattern: `(?:by |at )?year-?end|(?:by )?the end of the year|(?:by )?Christmas`, read: (_g, today) => span('month', `${today.slice(0, 4)}-12-01`, `${today.slice(0, 4)}-12-31`, { bound: 'by' }) },
  { pattern: `(?:(?:within|in) (?:the (?:next|coming) )?|over the (?:next|coming) )(?<cnt>two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}) (?<cu>years|months|quarters)`, read: (g, today) => { const n = COUNTS[g.cnt ?? ''] ?? Number(g.cnt); return span('years', today, shiftDays(today, Math.round(n * (g.cu === 'years' ? 365 : g.cu === 'months' ? 30 : 91))), { relative: 'next', bound: 'by' }); } },
  { pattern: `\\b(?:today|now|currently|at present|these days|right now|at the moment|as of today|nowadays|tonight)\\b`, read: (_g, today) => span('day', today, today, { relative: 'now' }) },
];

const ALL = new RegExp(FORMS.map((f, i) => `(?<form${i}>(?<![\\p{L}\\p{N}$€£.,_/-])(?:${f.pattern})(?![\\p{L}\\p{N}_]))`).join('|'), 'giu');
const QUICK = /\d|quarter|half|nine months|year|month|week|decade|today|now|currently|present|these days|moment|tonight|yesterday|tomorrow|Christmas|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday/i;
const BOUND = /\b(by|through|until|till|to|since|before|after|from|in|as early as|as late as|as of|at the end of|no later than|on)\s(?:the\s)?$/i;
const BOUNDS: Record<string, NonNullable<PeriodMention['bound']>> = { by: 'by', through: 'through', until: 'through', till: 'through', since: 'since', before: 'before', after: 'after', from: 'from', in: 'in', 'as early as': 'after', 'no later than': 'by', 'at the end of': 'at-end' };

/** "may" and "march" in lower case, and "May" at the head of a question, are verbs. */
function isVerb(found: string, text: string, start: number): boolean {
  if (!/^(?:may|march|mar|dec|sep|sept|jan|oct)$/i.test(found)) return false;
  if (/^(?:mar|dec|sep|sept|jan|oct)$/.test(found)) return true;
  if (found === found.toLowerCase()) return true;
  return /^May$/.test(found) && !/(?:in|of|since|by|until|through|to|from|last|early|late|mid|and|this|end of|for)[\s-]$/i.test(text.slice(Math.max(0, start - 8), start)) && /^\s(?:the|I|we|you|be|he|she|it|not|or)\b/i.test(text.slice(start + found.length));
}

/**
 * Every date and period of `text`, in reading order, none overlapping. Offsets are half-open UTF-16.
 * `articleDay` (YYYY-MM-DD) settles what is relative; without it months lacking a year and "last year" count from 2026-01-01.
 */
export function findPeriods(text: string, articleDay: string | null): PeriodMention[] {
  if (!QUICK.test(text)) return [];
  const today = articleDay ?? '2026-01-01';
  const found: PeriodMention[] = [];
  for (const m of text.matchAll(ALL)) {
    const groups: Groups = m.groups ?? {};
    const i = FORMS.findIndex((_, n) => groups[`form${n}`] !== undefined);
    const form = FORMS[i];
    if (!form || isVerb(m[0], text, m.index)) continue;
    const read = form.read(groups, today);
    if (!read) continue;
    const before = text.slice(Math.max(0, m.index - 18), m.index);
    const lead = BOUND.exec(before);
    const bound = read.bound ?? BOUNDS[lead?.[1]?.toLowerCase() ?? ''];
    found.push({ outerStart: lead ? m.index - (before.length - lead.index) : m.index, start: m.index, end: m.index + m[0].length, text: m[0], ...read, ...(bound ? { bound } : {}) });
  }
  return found;
}
