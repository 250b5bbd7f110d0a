// Forms of days, months and years by the calendar: "20 May 2026", "5/20/2026", "May 10–22", "mid-2027", "the 1990s".
import { dayOf } from './calendar';
import { A_MONTH, CENTURIES, DAY, DAY_OPENS, dayNumber, daySpan, type Form, fullYear, JOINT, JOINTS, MONTH, MONTH_OPENS, monthIndex, monthSpan, nearYear, pad, span, YEAR, yearSpan } from './period-words';
import { LETTERS } from './plain';

/** Numbers by themselves name a day only behind a word that leads to one. */
const LED = '(?<=(?:^|\\b(?:on|by|until|till|since|from|before|after|next|back|between|through|is|and|to|of|due|in|deadline|at the)\\s{1,4}|[:(]\\s?))';

/** American order first; where that is no day, the European one. */
function numericDay(year: number, a: number, b: number) {
  return daySpan(year, a - 1, b) ?? daySpan(year, b - 1, a);
}
function dayRange(month: string, first: string, last: string, year: string | undefined, today: string) {
  const m = monthIndex(month), y = year ? fullYear(year) : nearYear(m, today), more = year ? { joined: true } : { joined: true, yearless: true };
  const a = daySpan(y, m, dayNumber(first)), b = daySpan(y, m, dayNumber(last));
  return a?.from && b?.to && a.from < b.to ? span('week', a.from, b.to, more) : null;
}
const TAIL_YEAR = `(?: ?,? ?(?:of |in )?(?<y>${YEAR})(?!\\d)|(?: ?['’](?<yq>\\d\\d)|,? (?<yy>[4-9]\\d))(?!\\d|%|[,:.]\\d| ?(?:million|billion|percent|GPU|p\\.?m|a\\.?m)))?`;

export const RANGE_FORMS: readonly Form[] = [
  { opens: MONTH_OPENS, holds: JOINTS, pattern: `(?<m>${MONTH})[ -](?<a>${DAY})${JOINT}(?<b>${DAY})(?!\\d|[%,]\\d|[ -](?:million|billion|percent)| ?${MONTH})(?:,? (?<y>${YEAR})(?!\\d))?`, read: (g, today) => dayRange(g.m ?? '', g.a ?? '', g.b ?? '', g.y, today) },
  { opens: DAY_OPENS, holds: [A_MONTH], pattern: `(?<a>${DAY})(?:${JOINT}| and )(?<b>${DAY})(?: of)? (?<m>${MONTH})(?:,? (?:of |in )?(?<y>${YEAR})(?!\\d))?`, read: (g, today) => dayRange(g.m ?? '', g.a ?? '', g.b ?? '', g.y, today) },
  { opens: '#', holds: [' month'], pattern: `(?<a>\\d{1,2})(?:${JOINT}| and )(?<b>\\d{1,2}) (?:of|in) (?<w>this|last|next) month`, read: (g, today) => {
    const by = g.w === 'next' ? 1 : g.w === 'last' ? -1 : 0, total = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + by;
    const a = daySpan(Math.floor(total / 12), total % 12, Number(g.a)), b = daySpan(Math.floor(total / 12), total % 12, Number(g.b));
    return a?.from && b?.to && a.from < b.to ? span('week', a.from, b.to, { joined: true }) : null;
  } },
];

export const DAY_FORMS: readonly Form[] = [
  { opens: '#', pattern: `(?<y>${YEAR})(?<s>[-/. ])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)`, read: (g) => daySpan(Number(g.y), Number(g.m) - 1, Number(g.d)) },
  { opens: '#', pattern: `(?<y>${YEAR})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?!\\d)`, read: (g) => daySpan(Number(g.y), Number(g.m) - 1, Number(g.d)) },
  { opens: '#', pattern: `(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})(?:\\k<s>|,)(?<y>${YEAR}|(?<=/\\d{1,2}[/,])\\d\\d|(?<=-\\d{1,2}-)\\d\\d)(?!\\d|[-/]\\d)`, read: (g) => numericDay(fullYear(g.y ?? ''), Number(g.a), Number(g.b)) },
  { opens: '#', holds: ['/'], pattern: `${LED}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?!\\d|[-/.%]\\d|%|\\s(?:of|inch|points?))`, read: (g, today) => {
    const at = daySpan(2024, Number(g.a) - 1, Number(g.b)) ?? daySpan(2024, Number(g.b) - 1, Number(g.a));
    if (!at?.from || (g.a === '24' && g.b === '7')) return null;
    const m = Number(at.from.slice(5, 7)) - 1;
    return daySpan(nearYear(m, today), m, Number(at.from.slice(8)), { yearless: true });
  } },
  { opens: '#', holds: [A_MONTH], pattern: `(?<y>${YEAR})[-/ ,]{1,2}(?<m>${MONTH})[-/ ](?<d>${DAY})(?!\\d)`, read: (g) => daySpan(Number(g.y), monthIndex(g.m ?? ''), dayNumber(g.d ?? '')) },
  { opens: '#', holds: [A_MONTH], pattern: `(?<d>\\d{1,2})[-/](?<m>${MONTH})[-/](?<y>${YEAR}|\\d\\d)(?!\\d)`, read: (g) => daySpan(fullYear(g.y ?? ''), monthIndex(g.m ?? ''), Number(g.d)) },
  { opens: MONTH_OPENS, pattern: `(?<m>${MONTH})[-/](?<d>\\d{1,2})(?:[-/]|, ?)(?<y>${YEAR})(?!\\d)`, read: (g) => daySpan(Number(g.y), monthIndex(g.m ?? ''), Number(g.d)) },
  { opens: `the ${DAY_OPENS}`, holds: [' month'], pattern: `(?:the )?(?<d>${DAY})(?: day)? of (?<w>this|the last|last|the next|next) month`, read: (g, today) => {
    const by = g.w?.endsWith('next') ? 1 : g.w?.endsWith('last') ? -1 : 0, total = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + by;
    return daySpan(Math.floor(total / 12), total % 12, dayNumber(g.d ?? ''));
  } },
  { opens: `the ${DAY_OPENS} ${MONTH_OPENS}`, holds: [A_MONTH], pattern: `(?<m>${MONTH})(?:[ /-]{1,2}(?<d>${DAY})(?!\\d)|(?<e>\\d)(?!\\d))(?!,\\d{3}|[.]\\d|%| (?:million|billion|percent|GPUs?))${TAIL_YEAR}|(?:the )?(?<f>${DAY})(?: day)?(?: of|\\.)?[ -](?<n>${MONTH})(?: (?<z>\\d\\d)(?!\\d|%| ?(?:${MONTH}|million|billion|percent|GPU))|,? ?(?:of |in )?(?<w>${YEAR})(?!\\d))?`, read: (g, today) => {
    const month = monthIndex(g.m ?? g.n ?? ''), year = g.y ?? g.yq ?? g.yy ?? g.w ?? g.z;
    const y = year ? fullYear(year) : nearYear(month, today);
    return daySpan(y, month, dayNumber(g.d ?? g.e ?? g.f ?? ''), year ? {} : { yearless: true });
  } },
];

export const MONTH_FORMS: readonly Form[] = [
  { opens: '#', holds: [A_MONTH], pattern: `(?<y>${YEAR})[-/, ]{1,3}(?<m>${MONTH})(?![${LETTERS}]|[ -]\\d)`, read: (g) => monthSpan(Number(g.y), monthIndex(g.m ?? '')) },
  { opens: '#', holds: ['/'], pattern: `(?<m>0?[1-9]|1[0-2])/(?<y>${YEAR})(?!\\d|/)|(?<v>${YEAR})/ ?(?<n>0?[1-9]|1[0-2])(?!\\d|/)`, read: (g) => monthSpan(Number(g.y ?? g.v), Number(g.m ?? g.n) - 1) },
  { opens: `early late mid the end ${MONTH_OPENS}`, holds: [A_MONTH], pattern: `(?:early|late|mid|the (?:start|beginning|end|close|middle) of|end of)?[- ]?(?<m>${MONTH})(?:(?: of| in|,| ,)? ?-?(?<y>${YEAR})(?!\\d)| ?(?:of )?['’](?<q>\\d\\d)(?!\\d)| (?<z>[4-9]\\d)(?!\\d|%|,\\d| ?(?:million|billion|percent|GPU|people)))?`, read: (g, today) => {
    const month = monthIndex(g.m ?? ''), year = g.y ?? g.q ?? g.z;
    return monthSpan(year ? fullYear(year) : nearYear(month, today), month, year ? {} : { yearless: true });
  } },
];

const PART_OF_YEAR: Readonly<Record<string, readonly [string, string]>> = { early: ['01-01', '04-30'], start: ['01-01', '04-30'], beginning: ['01-01', '04-30'], mid: ['05-01', '08-31'], middle: ['05-01', '08-31'], late: ['09-01', '12-31'] };
const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

export const YEAR_FORMS: readonly Form[] = [
  { opens: '# calendar the full in of since by until through for from during over early late mid end', holds: CENTURIES, pattern: `(?:calendar |the year |full-year |full year |in |of |since |by |until |through |for |from |during |over |early |late |mid-?|end of |end-)?(?<ys>${YEAR})(?:[-–—~]| to | through | till |(?<=between \\d{4}) and )(?<ye>${YEAR}|\\d\\d)(?!\\d|%|[-/.,]\\d| ?(?:${MONTH})| ?[Qq][1-4]| ?(?:percent|per cent|million|billion|trillion|bn|[GM]W|GPU|people|cents?)(?![${LETTERS}]))`, read: (g) => { const a = Number(g.ys), b = Number((g.ye ?? '').length === 2 ? `${g.ys?.slice(0, 2)}${g.ye}` : g.ye); return b > a && b - a < 60 ? { grain: 'years', from: `${a}-01-01`, to: `${b}-12-31`, joined: true } : null; } },
  { opens: 'early late mid end close start beginning year by at', holds: CENTURIES, pattern: `(?<p>early|late|mid)[- ](?<y>${YEAR})(?!\\d)|(?<q>end|close|start|beginning|middle) of (?<z>${YEAR})(?!\\d)|(?:(?:by |at )?year-?end |(?:by |at )?end-)(?<x>${YEAR})`, read: (g) => {
    const y = g.y ?? g.z ?? g.x ?? '', where = g.p ?? g.q ?? 'end', part = PART_OF_YEAR[where.toLowerCase()];
    if (part && where !== 'late') return span('half', `${y}-${part[0]}`, `${y}-${part[1]}`);
    return span('month', `${y}-${where === 'late' ? '09' : '12'}-01`, `${y}-12-31`, { bound: 'at-end' });
  } },
  { opens: 'spring summer autumn fall winter', holds: CENTURIES, pattern: `(?<s>spring|summer|autumn|fall|winter)(?: of)? (?<y>${YEAR})(?!\\d)`, read: (g) => { const m = SEASONS[(g.s ?? '').toLowerCase()] ?? 0, y = Number(g.y); return span('quarter', `${y}-${pad(m + 1)}-01`, m === 11 ? `${y + 1}-02-${dayOf(`${y + 1}-02-29`) === null ? 28 : 29}` : monthSpan(y, m + 2).to ?? ''); } },
  { opens: '# the year calendar', holds: CENTURIES, pattern: `(?:the )?(?:year |calendar year )?(?<y>${YEAR})(?:[’']s|e)?(?![\\d,.]\\d|[-–]\\d|%|\\s?(?:GPUs?|MW|GW|people|employees|users|customers|shares|satellites|jobs|new|subscribers|readers|comments|servers|pieces|of them))`, read: (g) => yearSpan(Number(g.y)) },
];
