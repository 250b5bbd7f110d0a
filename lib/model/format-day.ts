// Days and periods in a reader's words: "20 May 2026", "first quarter of fiscal 2027 (to April 2026)". Never an ISO string.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** YYYY, YYYY-MM or YYYY-MM-DD as "2026", "May 2026", "20 May 2026"; anything else comes back as it was. */
export function formatDay(day: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day);
  if (!match) return day;
  const [, year, month, date] = match;
  if (!month) return `${year}`;
  const name = monthName(Number(month));
  if (!name) return day;
  return date ? `${Number(date)} ${name} ${year}` : `${name} ${year}`;
}

/** A text in which each full ISO day is written out: titles of filings carry them. */
export function formatDaysWithin(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDay(day));
}

/** "Q1 FY2027" has its end in April 2026 where the fiscal year ends in January. */
function endOfPart(fiscalYear: number, monthsBeforeEnd: number, fiscalYearEndMonth: number): string {
  const months = fiscalYear * 12 + (fiscalYearEndMonth - 1) - monthsBeforeEnd;
  return `${monthName((months % 12) + 1)} ${Math.floor(months / 12)}`;
}

/**
 * A period of the ledger in words. The month in which the company's fiscal year ends (1 to 12) decides whether "fiscal"
 * must be said and what month it means: a year that ends in December is the calendar's and is written "2025".
 */
export function formatPeriod(period: string, fiscalYearEndMonth: number): string {
  const isCalendar = fiscalYearEndMonth === 12;
  const inFull = (part: string, year: number, isFiscal: boolean, monthsBeforeEnd: number): string =>
    isFiscal && !isCalendar
      ? `${part}fiscal ${year} (to ${endOfPart(year, monthsBeforeEnd, fiscalYearEndMonth)})`
      : `${part}${year}`;

  const year = /^(FY|CY)(\d{4})$/.exec(period);
  if (year) return inFull('', Number(year[2]), year[1] === 'FY', 0);
  const part = /^(Q[1-4]|H[12]|9M) (FY)?(\d{4})$/.exec(period);
  if (part) {
    const [, name = '', fiscal, digits] = part;
    const index = Number(name.slice(1));
    const isFiscal = fiscal !== undefined;
    if (name.startsWith('Q')) return inFull(`${QUARTERS[index - 1]} quarter of `, Number(digits), isFiscal, (4 - index) * 3);
    if (name.startsWith('H')) return inFull(`${QUARTERS[index - 1]} half of `, Number(digits), isFiscal, (2 - index) * 6);
    return inFull('first nine months of ', Number(digits), isFiscal, 3);
  }
  const years = /^CY(\d{4})\/CY(\d{4})$/.exec(period);
  if (years) return `${years[1]} to ${years[2]}`;
  const trailing = /^TTM (\d{4}-\d{2})$/.exec(period);
  if (trailing?.[1]) return `twelve months to ${formatDay(trailing[1])}`;
  return formatDay(period);
}
