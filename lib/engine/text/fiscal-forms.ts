// Forms that a company's fiscal calendar may settle: quarters, halves, nine months, fiscal years, and periods named by their end.
import type { PeriodMention } from '../../model/quantity';
import { addMonths, endOfMonth, startOfMonth } from './calendar';
import { A_MONTH, type Form, type Found, fullYear, type Groups, MONTH, MONTH_OPENS, monthIndex, nearYear, ORDINAL, span, YEAR, yearSpan } from './period-words';

/** Behind a part of a year, the year that it is of: "of fiscal 2026", "of last year". Groups `f`, `y` and `w`, or `f2` and so on with a number. */
const ofYear = (n = ''): string => `(?:(?: of|,| in)? (?:its |the )?(?<f${n}>fiscal (?:year )?|FY ?'?|financial year )?(?<y${n}>${YEAR}|(?<=fiscal |fy ?'?)\\d\\d)(?!\\d|%)| of (?:the )?(?<w${n}>last|previous|prior|this|current|next) (?:fiscal )?(?:year|one)| of the (?<z${n}>year))`;

/** The year that `ofYear` has met, counted from the article's day where it is told by a word. */
function yearIn(g: Groups, today: string, n = ''): Pick<NonNullable<PeriodMention['fiscal']>, 'year' | 'stated'> {
  const year = g[`y${n}`], word = g[`w${n}`], now = Number(today.slice(0, 4));
  if (year) return { year: fullYear(year), ...(g[`f${n}`] ? { stated: true } : {}) };
  if (word) return { year: now + (word === 'next' ? 1 : word === 'this' || word === 'current' ? 0 : -1) };
  return g[`z${n}`] ? { year: now } : {};
}

/** From a stretch to the month that it ends in; group `n` where that is still to come. `more` are further ways to say it, each with a bar behind it. */
const upTo = (more = ''): string => `(?:to|ended|ending|${more}(?:that|which) (?:ended|closed)|(?<n>(?:that|which) (?:ends|closes)))(?: in| on| at)?(?: the (?:end|close|last days?) of| end[- ])? ?`;

/** The year of a month without one that `upTo` led to: "the quarter that ends in January" is not over. */
function yearOfEnd(g: Groups, month: number, today: string): number {
  const near = nearYear(month, today);
  return g.n && endOfMonth(near, month) < today ? near + 1 : near;
}

/** The months in which the middle one of a season's quarter lies: April to June for a company of the calendar, February to April for one whose year ends in January. */
const SEASON_MONTHS: Readonly<Record<string, readonly number[]>> = { winter: [12, 1, 2], spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], fall: [9, 10, 11], holiday: [11, 12, 1], christmas: [11, 12, 1], festive: [11, 12, 1] };

const fiscal = (grain: Found['grain'], of: NonNullable<PeriodMention['fiscal']>): Found => ({ grain, from: null, to: null, fiscal: of });

/** A quarter of the calendar year; without a year the latest that was over. */
function calendarQuarter(quarter: number, year: string | undefined, today: string): Found {
  const now = Number(today.slice(0, 4)), y = year ? fullYear(year) : endOfMonth(now, quarter * 3 - 1) <= today ? now : now - 1;
  return span('quarter', startOfMonth(y, quarter * 3 - 3), endOfMonth(y, quarter * 3 - 1));
}

export const FISCAL_FORMS: readonly Form[] = [
  // "The last quarter" alone is the one before; with its year it is the fourth. "In the last of 2024", where quarters are told one by one.
  { opens: 'last closing first second third fourth', holds: ['quarter', ' of 20'], pattern: `(?<o1>last|closing) (?:fiscal )?quarter${ofYear()}|(?<=\\b(?:in|for|from|than|during) the )(?<o2>first|second|third|fourth|last|final) of (?<y9>${YEAR})(?=[.,;:)]| (?:and|to|was|were|had|after|from|but|it)\\b|$)`, read: (g, today) => fiscal('quarter', { quarter: ORDINAL[g.o1 ?? g.o2 ?? ''] ?? 4, ...(g.y9 ? { year: Number(g.y9) } : g.z ? {} : yearIn(g, today)) }) },
  { opens: 'spring summer autumn fall winter holiday christmas festive', holds: ['quarter'], pattern: `(?<s>spring|summer|autumn|fall|winter|holiday|christmas|festive)[- ]quarter(?: of (?<y>${YEAR}))?`, read: (g) => fiscal('quarter', { middle: SEASON_MONTHS[g.s ?? ''] ?? [], ...(g.y ? { year: Number(g.y) } : {}) }) },
  { opens: '# fiscal first second third fourth final opening', holds: ['quarter'], pattern: `(?:(?<f1>fiscal[- ])?(?<o1>first|second|third|fourth|final|opening|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?:(?: of|,| in)? (?:its |the )?(?<f>fiscal (?:year )?|FY ?'?|financial year )?(?<y>${YEAR}|\\d\\d(?!\\d|%|,))|(?: of (?:the )?(?<w>last|previous|this|next) (?:fiscal )?year))?|(?<f4>fiscal )?(?<y1b>${YEAR}) (?<o1b>first|second|third|fourth)[- ]quarter)`, read: (g, today) => {
    const quarter = ORDINAL[(g.o1 ?? g.o1b ?? '').toLowerCase()] ?? 1;
    return fiscal('quarter', { quarter, ...(g.y1b ? { year: fullYear(g.y1b) } : yearIn(g, today)), ...(g.f1 || g.f4 ? { stated: true } : {}) });
  } },
  { opens: '# first second third fourth calendar', holds: ['calendar'], pattern: `(?:calendar )(?:(?<o>first|second|third|fourth)[- ]quarter|Q(?<q>[1-4]))(?:(?: of)? (?<y>${YEAR}))?|(?<p>first|second|third|fourth)[- ]calendar quarter(?:(?: of)? (?<z>${YEAR}))?`, read: (g, today) => calendarQuarter(g.q ? Number(g.q) : (ORDINAL[g.o ?? g.p ?? ''] ?? 1), g.y ?? g.z, today) },
  { opens: '# q fq f fy', holds: ['q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q'], pattern: `(?<f0>F)?(?:Q(?<q2>[1-4])(?:[ -]?(?<f3>FY|fiscal )?[ ']?(?<y2>${YEAR}|\\d\\d(?!\\d|%))|${ofYear()})?|(?<q2b>[1-4])Q(?: ?(?<f4>FY|fiscal(?: year)?)? ?'?(?<y2b>\\d\\d(?:\\d\\d)?)(?!\\d|%))?)|(?<y2c>FY ?'?\\d\\d(?:\\d\\d)?) Q(?<q2c>[1-4])|(?<y2d>${YEAR})[ -]?Q(?<q2d>[1-4])`, read: (g, today) => {
    const year = g.y2 ?? g.y2b ?? g.y2c?.replace(/\D/g, '') ?? g.y2d;
    return fiscal('quarter', { quarter: Number(g.q2 ?? g.q2b ?? g.q2c ?? g.q2d), ...(year ? { year: fullYear(year) } : yearIn(g, today)), ...(g.f0 || g.f3 || g.f4 || g.y2c || g.f ? { stated: true } : {}) });
  } },
  { opens: '# first second back latter h', holds: ['half', 'h1', 'h2', '1h', '2h'], pattern: `(?:(?<o3>first|second|back|latter)[- ]half${ofYear()}?|H(?<h3>[12])(?:[ -]?(?<f5>FY ?)?'?(?<y3b>${YEAR}|\\d\\d)|${ofYear('2')})|(?<y3c>${YEAR})[ -]?H(?<h3c>[12])|(?<h3d>[12])H ?(?<f6>FY ?)?'?(?<y3d>${YEAR}|\\d\\d))`, read: (g, today) => {
    const h = g.h3 ?? g.h3c ?? g.h3d, y = g.y3b ?? g.y3c ?? g.y3d;
    return fiscal('half', { half: h ? Number(h) : (ORDINAL[g.o3 ?? ''] ?? 2), ...(y ? { year: fullYear(y) } : { ...yearIn(g, today), ...yearIn(g, today, '2') }), ...(g.f5 || g.f6 ? { stated: true } : {}) });
  } },
  { opens: '# nine', holds: [A_MONTH], pattern: `nine[- ]months? (?:stretch |period )?${upTo('through|')}(?<m>${MONTH})(?: (?<d>\\d{1,2}))?(?:,? (?<y>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.m ?? ''), y = Number(g.y ?? yearOfEnd(g, month, today)), [sy, sm] = addMonths(y, month, -8);
    return span('nine-months', startOfMonth(sy, sm), endOfMonth(y, month));
  } },
  { opens: '# first nine', holds: ['nine', '9m'], pattern: `(?:first )?nine[- ]months?${ofYear()}?(?! ago)|9M ?(?<v>${YEAR})`, read: (g, today) => fiscal('nine-months', g.v ? { year: Number(g.v) } : yearIn(g, today)) },
  { opens: 'first opening last final closing', holds: ['months'], pattern: `(?:(?<o>first|opening|last|final|closing) (?<n>three|six)[- ]months${ofYear()}|first (?<n2>three|six)[- ]months(?! (?:after|since|of|on|as|following|at|with|under|from|that|when|alone of)))`, read: (g, today) => {
    const isFirst = g.n2 !== undefined || g.o === 'first' || g.o === 'opening';
    return (g.n ?? g.n2) === 'three' ? fiscal('quarter', { ...yearIn(g, today), quarter: isFirst ? 1 : 4 }) : fiscal('half', { ...yearIn(g, today), half: isFirst ? 1 : 2 });
  } },
  { opens: `# three quarter ${MONTH_OPENS}`, holds: [A_MONTH], pattern: `(?:three months|three[- ]month (?:stretch|period)|quarter|13 weeks) ${upTo('through|')}(?:(?<e>early |the (?:start|beginning|first days?) of |late |mid[- ])?(?<mq>${MONTH})(?: (?<dq>\\d{1,2}))?(?:,? (?<yq>${YEAR}))?|(?<dq2>\\d{1,2}) (?<mq2>${MONTH})(?:,? (?<yq2>${YEAR}))?)|(?<mq3>${MONTH})[- ]quarter(?: of (?<yq3>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.mq ?? g.mq2 ?? g.mq3 ?? '');
    const y = Number(g.yq ?? g.yq2 ?? g.yq3 ?? yearOfEnd(g, month, today));
    // A quarter that ends in the first days of a month belongs to the months before.
    const day = Number(g.dq ?? g.dq2 ?? (/^(?:early|the)/.test(g.e ?? '') ? 1 : 28));
    const end = day <= 7 ? addMonths(y, month, -1) : [y, month] as const;
    const [sy, sm] = addMonths(end[0], end[1], -2);
    return span('quarter', startOfMonth(sy, sm), endOfMonth(end[0], end[1]), g.yq ?? g.yq2 ?? g.yq3 ? {} : { yearless: true });
  } },
  { opens: '# the fiscal financial year twelve', holds: [A_MONTH], pattern: `(?:(?:the )?(?:fiscal|financial) year|year|twelve months|12 months) ${upTo('through|')}(?<my1>${MONTH})(?: (?<dy1>\\d{1,2}))?(?:,? (?<yy1>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.my1 ?? ''), y = Number(g.yy1 ?? yearOfEnd(g, month, today));
    const [sy, sm] = addMonths(y, month, -11);
    return span('year', startOfMonth(sy, sm), endOfMonth(y, month), g.yy1 ? {} : { yearless: true });
  } },
  { opens: 'fiscal fy financial', pattern: `(?:fiscal(?: year)?|FY|financial year) ?'?(?<a>${YEAR}|\\d\\d(?!\\d|%))(?:[/–—-](?<b>${YEAR}|\\d\\d))?e?(?!\\d)`, read: (g) => {
    const first = fullYear(g.a ?? ''), last = g.b ? fullYear(g.b) : first;
    // "Fiscal 2025/26" is the year that ends in 2026; more years than two are no one year.
    return last - first > 1 || last < first ? null : fiscal('year', { year: last });
  } },
  { opens: 'cy', pattern: `CY ?'?(?<y>${YEAR}|\\d\\d)e?(?!\\d|%)`, read: (g) => yearSpan(fullYear(g.y ?? '')) },
  { opens: 'last the this current next previous prior coming', holds: [' fiscal', ' financial', ' calendar'], pattern: '(?:the |its )?(?<w>last|previous|prior|this|current|next|coming) (?:fiscal|financial|(?<c>calendar)) year', read: (g, today) => g.c ? yearSpan(Number(today.slice(0, 4)) + (g.w === 'this' || g.w === 'current' ? 0 : g.w === 'next' || g.w === 'coming' ? 1 : -1)) : ({ grain: 'year', from: null, to: null, relative: g.w === 'this' || g.w === 'current' ? 'this' : g.w === 'next' || g.w === 'coming' ? 'next' : 'last' }) },
];
