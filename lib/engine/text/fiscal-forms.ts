// Forms that a company's fiscal calendar may settle: quarters, halves, nine months, fiscal years, and periods named by their end.
import { addMonths, endOfMonth, startOfMonth } from './calendar';
import { type Form, fullYear, MONTH, MONTH_OPENS, monthIndex, nearYear, ORDINAL, span, YEAR } from './period-words';

export const FISCAL_FORMS: readonly Form[] = [
  { opens: '# fiscal first second third fourth final opening', pattern: `(?:(?<f1>fiscal )?(?<o1>first|second|third|fourth|final|opening|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?:(?: of|,| in)? (?:its |the )?(?<f2>fiscal (?:year )?|FY ?'?|financial year )?(?<y1>${YEAR}|\\d\\d(?!\\d|%|,))|(?: of (?:the )?(?<prev1>last|previous|this|next) (?:fiscal )?year))?|(?<y1b>${YEAR}) (?<o1b>first|second|third|fourth)[- ]quarter)`, read: (g, today) => {
    const quarter = ORDINAL[(g.o1 ?? g.o1b ?? '').toLowerCase()] ?? 1;
    const shift = g.prev1 === 'last' || g.prev1 === 'previous' ? -1 : g.prev1 === 'next' ? 1 : g.prev1 === 'this' ? 0 : null;
    const year = g.y1 ?? g.y1b ? fullYear(g.y1 ?? g.y1b ?? '') : shift !== null ? Number(today.slice(0, 4)) + shift : undefined;
    return { grain: 'quarter', from: null, to: null, fiscal: { quarter, ...(year === undefined ? {} : { year }), ...(g.f2 || g.f1 ? { stated: true } : {}) } };
  } },
  { opens: '# q fy', pattern: `Q(?<q2>[1-4])(?:[ -]?(?<f3>FY|fiscal )?[ ']?(?<y2>${YEAR}|\\d\\d(?!\\d|%)))?|(?<q2b>[1-4])Q ?'?(?<y2b>\\d\\d(?:\\d\\d)?)|(?<y2c>FY ?'?\\d\\d(?:\\d\\d)?) Q(?<q2c>[1-4])|(?<y2d>${YEAR})[ -]?Q(?<q2d>[1-4])`, read: (g) => {
    const year = g.y2 ?? g.y2b ?? g.y2c?.replace(/\D/g, '') ?? g.y2d;
    return { grain: 'quarter', from: null, to: null, fiscal: { quarter: Number(g.q2 ?? g.q2b ?? g.q2c ?? g.q2d), ...(year ? { year: fullYear(year) } : {}), ...(g.f3 || g.y2c ? { stated: true } : {}) } };
  } },
  { opens: '# first second h', pattern: `(?:(?<o3>first|second)[- ]half(?:(?: of)? (?<f4>fiscal )?(?<y3>${YEAR}))?|H(?<h3>[12])[ -]?(?<f5>FY ?)?'?(?<y3b>${YEAR}|\\d\\d)|(?<y3c>${YEAR})[ -]?H(?<h3c>[12])|(?<h3d>[12])H ?'?(?<y3d>${YEAR}|\\d\\d))`, read: (g, today) => {
    const h = g.h3 ?? g.h3c ?? g.h3d, y = g.y3 ?? g.y3b ?? g.y3c ?? g.y3d;
    return { grain: 'half', from: null, to: null, fiscal: { half: h ? Number(h) : (ORDINAL[(g.o3 ?? '').toLowerCase()] ?? 1), year: y ? fullYear(y) : Number(today.slice(0, 4)) } };
  } },
  { opens: '# first nine', pattern: `(?:first )?nine months(?: of (?<y4>${YEAR}))?(?! ago)|9M ?(?<y4b>${YEAR})`, read: (g) => ({ grain: 'nine-months', from: null, to: null, fiscal: g.y4 ?? g.y4b ? { year: Number(g.y4 ?? g.y4b) } : {} }) },
  { opens: `# three quarter ${MONTH_OPENS}`, pattern: `(?:three months|quarter|13 weeks) (?:to|ended|ending|through|that ended)(?: in| on)? (?:(?<mq>${MONTH})(?: (?<dq>\\d{1,2}))?(?:,? (?<yq>${YEAR}))?|(?<dq2>\\d{1,2}) (?<mq2>${MONTH})(?:,? (?<yq2>${YEAR}))?)|(?<mq3>${MONTH})[- ]quarter(?: of (?<yq3>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.mq ?? g.mq2 ?? g.mq3 ?? '');
    const y = Number(g.yq ?? g.yq2 ?? g.yq3 ?? nearYear(month, today));
    // A quarter that ends in the first days of a month belongs to the months before.
    const day = Number(g.dq ?? g.dq2 ?? 28);
    const end = day <= 7 ? addMonths(y, month, -1) : [y, month] as const;
    const [sy, sm] = addMonths(end[0], end[1], -2);
    return span('quarter', startOfMonth(sy, sm), endOfMonth(end[0], end[1]), g.yq ?? g.yq2 ?? g.yq3 ? {} : { yearless: true });
  } },
  { opens: '# the fiscal financial year twelve', pattern: `(?:(?:the )?(?:fiscal|financial) year|year|twelve months|12 months) (?:to|ended|ending|that ended)(?: in| on)? (?<my1>${MONTH})(?: (?<dy1>\\d{1,2}))?(?:,? (?<yy1>${YEAR}))?`, read: (g, today) => {
    const month = monthIndex(g.my1 ?? ''), y = Number(g.yy1 ?? nearYear(month, today));
    const [sy, sm] = addMonths(y, month, -11);
    return span('year', startOfMonth(sy, sm), endOfMonth(y, month));
  } },
  { opens: 'fiscal fy financial', pattern: `(?:fiscal(?: year)?|FY|financial year) ?'?(?<yf>${YEAR}|\\d\\d(?!\\d|%))(?!\\d)`, read: (g) => ({ grain: 'year', from: null, to: null, fiscal: { year: fullYear(g.yf ?? '') } }) },
];
