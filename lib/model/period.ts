// The ledger's own words for periods, turned into days. Whole months: 52- and 53-week fiscal years are rounded to them.

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** Months `first` to `last` (0-based, inclusive) of the year that ends with month `endMonth` (1–12) of `year`. */
function months(year: number, endMonth: number, first: number, last: number): Days {
  return { from: day(year, endMonth - 12 + first, 1), to: day(year, endMonth - 12 + last + 1, 0) };
}

interface Days { readonly from: string; readonly to: string }

/** A ledger has few periods and many facts, and each is asked for several times while a file is read. */
const read = new Map<string, Days | null>();
const MAX_READ = 5_000;

/**
 * The inclusive days of a ledger period ("FY2025", "Q1 FY2027", "H1 2027", "CY2025/CY2027", "2025-12", "TTM 2026-03").
 * "FY" follows the company's fiscal year, which ends in month `fiscalYearEndMonth`; fiscal 2026 ends in calendar 2026.
 * Null where the words are no period (see PERIOD_PATTERN).
 */
export function parseLedgerPeriod(period: string, fiscalYearEndMonth: number): Days | null {
  const key = `${fiscalYearEndMonth} ${period}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  if (read.size >= MAX_READ) read.clear();
  const days = readAnew(period, fiscalYearEndMonth);
  read.set(key, days);
  return days;
}

function readAnew(period: string, fiscalYearEndMonth: number): Days | null {
  const part = /^(?:(Q[1-4]|H[12]|9M) )?(FY|CY)?(\d{4})$/.exec(period);
  if (part) {
    const end = part[2] === 'FY' ? fiscalYearEndMonth : 12;
    const year = Number(part[3]);
    const name = part[1];
    if (!name) return part[2] ? months(year, end, 0, 11) : null;
    if (name === '9M') return months(year, end, 0, 8);
    const n = Number(name[1]);
    return name[0] === 'Q' ? months(year, end, (n - 1) * 3, n * 3 - 1) : months(year, end, (n - 1) * 6, n * 6 - 1);
  }
  const years = /^CY(\d{4})\/CY(\d{4})$/.exec(period);
  if (years) return { from: `${years[1]}-01-01`, to: `${years[2]}-12-31` };
  const trailing = /^TTM (\d{4})-(\d{2})$/.exec(period);
  if (trailing) return months(Number(trailing[1]), Number(trailing[2]), 0, 11);
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return { from: day(Number(month[1]), Number(month[2]) - 1, 1), to: day(Number(month[1]), Number(month[2]), 0) };
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? { from: period, to: period } : null;
}
