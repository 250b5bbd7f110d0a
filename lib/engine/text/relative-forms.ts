// Forms that count from the article's day: "last quarter", "a year earlier", "three days ago", "in two to three years", "this decade".
import { endOfMonth, shiftDays, startOfMonth } from './calendar';
import { A_MONTH, CENTURIES, COUNT, COUNT_OPENS, countOf, type Form, type Found, MONTH, monthIndex, monthSpan, shiftBy, span, UNIT, UNITS, YEAR, yearSpan } from './period-words';
import { LETTERS } from './plain';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const yearOf = (today: string) => Number(today.slice(0, 4));
const monthOf = (today: string) => Number(today.slice(5, 7)) - 1;
const exactDay = (iso: string, more: Partial<Found> = {}): Found => span('day', iso, iso, more);
const shiftedMonth = (today: string, by: number, more: Partial<Found>): Found => { const total = yearOf(today) * 12 + monthOf(today) + by; return monthSpan(Math.floor(total / 12), total % 12, more); };
/** Whole quarters of the calendar, `from` to `to` counted from the one that `today` is in. */
function quarters(today: string, from: number, to: number, more: Partial<Found>): Found {
  const now = yearOf(today) * 4 + Math.floor(monthOf(today) / 3), a = now + from, b = now + to;
  return span('years', startOfMonth(Math.floor(a / 4), (a % 4) * 3), endOfMonth(Math.floor(b / 4), (b % 4) * 3 + 2), more);
}

/** Counted from the article's day. */
export const COUNTED_FORMS: readonly Form[] = [
  { opens: COUNT_OPENS, holds: [' ago'], pattern: `(?<a>${COUNT})(?:-| to | or )(?<b>${COUNT}) (?<u>${UNIT}) ago`, read: (g, today) => span('years', shiftBy(today, -countOf(g.b ?? ''), g.u ?? ''), shiftBy(today, -countOf(g.a ?? ''), g.u ?? ''), { relative: 'last' }) },
  { opens: 'in', holds: UNITS, pattern: `in (?<a>${COUNT})(?:-| to | or )(?<b>${COUNT}) (?<u>${UNIT})(?! ?(?:of|period))`, read: (g, today) => span('years', shiftBy(today, countOf(g.a ?? ''), g.u ?? ''), shiftBy(today, countOf(g.b ?? ''), g.u ?? ''), { relative: 'next' }) },
  { opens: COUNT_OPENS, holds: [' ago'], pattern: `(?<n>(?!an? year|one year|an? quarter)${COUNT}) (?<u>${UNIT})(?:,? (?:and )?(?<m>\\d{1,2}) (?<v>${UNIT}))?(?:,? (?:and )?(?<o>\\d{1,2}) (?<w>${UNIT}))? ago`, read: (g, today) => {
    let day = shiftBy(today, -countOf(g.n ?? ''), g.u ?? '');
    if (g.m) day = shiftBy(day, -Number(g.m), g.v ?? '');
    if (g.o) day = shiftBy(day, -Number(g.o), g.w ?? '');
    return exactDay(day, { relative: 'last' });
  } },
  { opens: `in ${COUNT_OPENS}`, holds: [' from ', ' later', ' hence'], pattern: `(?:in )?(?<n>${COUNT}) (?<u>${UNIT}) (?:from (?:now|today)|later|hence)(?! than)`, read: (g, today) => exactDay(shiftBy(today, countOf(g.n ?? ''), g.u ?? ''), { relative: 'next' }) },
  { opens: COUNT_OPENS, holds: [' yesterday', ' tomorrow'], pattern: `(?<n>${COUNT}) (?<u>${UNIT}) (?<w>after|from|before) (?<d>yesterday|tomorrow)`, read: (g, today) => exactDay(shiftBy(shiftDays(today, g.d === 'yesterday' ? -1 : 1), countOf(g.n ?? '') * (g.w === 'before' ? -1 : 1), g.u ?? '')) },
  { opens: `the last past previous next coming following ${COUNT_OPENS}`, holds: ['days', 'weeks', 'months', 'quarter', 'years', 'decades'], pattern: `(?:the )?(?:(?<w>last|past|previous|next|coming|following) (?<n>${COUNT})|(?<m>${COUNT}) (?<v>past|last|next|coming|following)) (?<u>days|weeks|months(?! of)|quarters?|years|decades)`, read: (g, today) => {
    const n = countOf(g.n ?? g.m ?? ''), ahead = /next|coming|following/i.test(g.w ?? g.v ?? ''), unit = (g.u ?? '').toLowerCase();
    if (!(n > 0)) return null;
    if (unit.startsWith('quarter')) return ahead ? quarters(today, 1, n, { relative: 'next' }) : quarters(today, -n, -1, { relative: 'last' });
    if (unit === 'decades') { const d = Math.floor(yearOf(today) / 10) * 10; return ahead ? span('decade', `${d + 10}-01-01`, `${d + 9 + 10 * n}-12-31`) : span('decade', `${d - 10 * n}-01-01`, `${d - 1}-12-31`); }
    return ahead ? span('years', shiftDays(today, 1), shiftBy(today, n, unit), { relative: 'next', bound: 'by' }) : span('years', shiftBy(today, -n, unit), shiftDays(today, -1), { relative: 'last' });
  } },
  { opens: 'within in over after', holds: UNITS, pattern: `(?<lead>within|in|over|after)(?<the> the (?:next|coming)| next)? (?!one quarter)(?<n>${COUNT}) (?<u>${UNIT})(?:,? (?:and )?(?<m>\\d{1,2}) (?<v>${UNIT}))?(?:,? (?:and )?(?<o>\\d{1,2}) (?<w>${UNIT}))?(?! ?(?:of|period|ago|earlier|running|straight|before|in a row|from|to ${COUNT} ))`, read: (g, today) => {
    if ((/over/i.test(g.lead ?? '') && !g.the) || (/after/i.test(g.lead ?? '') && !/^an?$/i.test(g.n ?? ''))) return null;
    let day = shiftBy(today, countOf(g.n ?? ''), g.u ?? '');
    if (g.m) day = shiftBy(day, Number(g.m), g.v ?? '');
    if (g.o) day = shiftBy(day, Number(g.o), g.w ?? '');
    return span('years', today, day, { relative: 'next', bound: 'by' });
  } },
];

/** "Last June": before the form that reads the month alone. */
export const NAMED_MONTH_FORMS: readonly Form[] = [
  { opens: 'last this next', holds: [A_MONTH], pattern: `(?<w>last|this|next) (?<m>${MONTH})(?![${LETTERS}]|,? (?:\\d|of))`, read: (g, today) => {
    const m = monthIndex(g.m ?? ''), y = yearOf(today), at = monthOf(today), w = (g.w ?? '').toLowerCase();
    return monthSpan(w === 'last' ? (m < at ? y : y - 1) : w === 'next' ? (m > at ? y : y + 1) : y, m, { relative: w === 'this' ? 'this' : w === 'last' ? 'last' : 'next' });
  } },
];

export const RELATIVE_FORMS: readonly Form[] = [
  { opens: '# the end this', holds: ['0', 'decade'], pattern: '(?:the )?(?<d>(?:19|20)\\d0) ?[\'’]?s|(?:the )?(?<e>[2-9]0)[\'’]s|(?:the )?(?:end of the|this) decade', read: (g, today) => { const d = g.d ? Number(g.d) : g.e ? 1900 + Number(g.e) : Math.floor(yearOf(today) / 10) * 10; return span('decade', `${d}-01-01`, `${d + 9}-12-31`, g.e ? { yearless: true } : {}); } },
  { opens: 'the next last past previous coming', holds: [' decade'], pattern: '(?:the )?(?<w>next|last|past|previous|coming) decade', read: (g, today) => { const d = Math.floor(yearOf(today) / 10) * 10 + (/next|coming/i.test(g.w ?? '') ? 10 : -10); return span('decade', `${d}-01-01`, `${d + 9}-12-31`); } },
  { opens: 'a one the previous year', holds: ['year'], pattern: '(?:a|one) year (?:earlier|before|ago|prior)|the year before(?=[.,;:)]|$| to )|the year-ago (?:quarter|period)|(?:the )?(?:prior|previous|year-earlier)[- ]year(?:[- ](?:quarter|period))?|the (?:same|corresponding|comparable|equivalent|like) (?:(?:three|six|nine) months|quarter|period|months|stretch|time|point|stage|span) (?:a year (?:earlier|before|ago|prior|previously)|(?:of |in )?(?:last year|the (?:previous|prior|preceding) year|the year before|a year (?:earlier|before)))', read: () => ({ grain: 'year', from: null, to: null, relative: 'earlier' }) },
  { opens: 'the same', holds: CENTURIES, pattern: `(?:the )?(?:same|corresponding|comparable|like) (?:quarter|period|months|stretch) (?:of|in) (?:fiscal )?(?<y>${YEAR})`, read: (g) => ({ grain: 'year', from: null, to: null, relative: 'earlier', fiscal: { year: Number(g.y) } }) },
  { opens: 'later earlier rest the', pattern: '(?:later|earlier|rest of|the rest of) (?:this|the) (?<u>year|month)', read: (g, today) => (g.u === 'month' ? shiftedMonth(today, 0, { relative: 'this' }) : yearSpan(yearOf(today), { relative: 'this' })) },
  { opens: 'year ytd so since the', holds: ['year', 'ytd'], pattern: 'year[- ]to[- ]date|ytd|so far this year|since the (?:start|beginning) of (?:the|this) year', read: (_g, today) => span('years', `${yearOf(today)}-01-01`, today, { relative: 'this' }) },
  { opens: 'the trailing last past ttm ltm', holds: ['trailing', 'tm'], pattern: '(?:the )?trailing (?:twelve|12)[- ]months?|[tl]tm', read: (_g, today) => span('years', shiftBy(today, -1, 'year'), today, { relative: 'last' }) },
  // "In the past year" are the twelve months up to today, and no calendar year.
  { opens: 'the', holds: [' year'], pattern: 'the (?:last|past) year(?![\'’])', read: (_g, today) => span('years', shiftBy(today, -1, 'year'), today, { relative: 'last' }) },
  { opens: 'last the past', holds: [' year'], pattern: 'last year|the (?:previous|prior) year|(?<!the )last year’s|past year', read: (_g, today) => yearSpan(yearOf(today) - 1, { relative: 'last' }) },
  { opens: 'this the', holds: [' year'], pattern: 'this (?:calendar )?year|the current year', read: (_g, today) => yearSpan(yearOf(today), { relative: 'this' }) },
  { opens: 'next the', holds: [' year'], pattern: 'next (?:calendar )?year|the coming year', read: (_g, today) => yearSpan(yearOf(today) + 1, { relative: 'next' }) },
  { opens: 'last latest most just past the previous preceding prior quarter a', holds: ['quarter', ' q', ' three months'], pattern: '(?:last|past|(?:the )?(?:latest|most recent|just-ended|just-completed|just-finished|just-closed|past|previous|prior|preceding)) (?:quarter|q(?![a-z\\d]))|(?:the )?quarter (?:that )?(?:has )?just (?:ended|closed|completed|finished)|the (?:quarter|three months) before|a quarter (?:earlier|before|ago)|the (?:latest|most recent) three months', read: () => ({ grain: 'quarter', from: null, to: null, relative: 'last' }) },
  { opens: 'the current this quarter', holds: ['quarter'], pattern: '(?:the )?(?:current|this) quarter|(?:the )?quarter (?:now |that is |currently |already )?(?:under way|underway|running|in progress)', read: () => ({ grain: 'quarter', from: null, to: null, relative: 'this' }) },
  { opens: 'the next coming following', holds: [' quarter'], pattern: '(?:the )?(?:next|coming|following) quarter', read: () => ({ grain: 'quarter', from: null, to: null, relative: 'next' }) },
  { opens: 'the last this next past', holds: [' month'], pattern: '(?:the )?(?<w>last|this|next|past) month', read: (g, today) => { const w = (g.w ?? '').toLowerCase(); return shiftedMonth(today, w === 'next' ? 1 : w === 'this' ? 0 : -1, { relative: w === 'next' ? 'next' : w === 'this' ? 'this' : 'last' }); } },
  { opens: 'yesterday the last past', holds: ['day'], pattern: 'yesterday|(?:the )?(?:last|past) day', read: (_g, today) => exactDay(shiftDays(today, -1), { relative: 'last' }) },
  { opens: 'tomorrow tmrw the next', holds: ['tomorrow', 'tmrw', ' day'], pattern: 'tomorrow|tmrw|(?:the )?next day', read: (_g, today) => exactDay(shiftDays(today, 1), { relative: 'next' }) },
  { opens: 'last this on late early', holds: [' week', 'day'], pattern: '(?:last|this) week|(?:on |last |this |late |early )(?<wd>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:[\'’]s)?', read: (g, today) => {
    if (!g.wd) return { grain: 'week', from: shiftDays(today, -10), to: today, relative: 'last' };
    const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(g.wd.toLowerCase()) + 7) % 7;
    return exactDay(shiftDays(today, -back), { relative: 'last' });
  } },
  { opens: 'the turn', holds: ['turn'], pattern: '(?:the )?turn of the year', read: (_g, today) => span('month', `${yearOf(today) - 1}-12-01`, `${yearOf(today) - 1}-12-31`) },
  { opens: 'by at year before the end christmas', holds: ['year', 'christmas'], pattern: '(?:by |at )?year-?end|(?:by |before )?(?:the )?end of (?:the|this) year|(?:by )?Christmas', read: (_g, today) => span('month', `${today.slice(0, 4)}-12-01`, `${today.slice(0, 4)}-12-31`, { bound: 'by' }) },
  { opens: 'today now currently at these right as tonight', pattern: '\\b(?:today|now|currently|at present|these days|right now|at the moment|as of today|nowadays|tonight)\\b', read: (_g, today) => span('day', today, today, { relative: 'now' }) },
];
