// Ledger periods as days, by the company's own fiscal year.
import { describe, expect, it } from 'vitest';
import { PERIOD_PATTERN } from '@/lib/model/ledger';
import { parseLedgerPeriod } from '@/lib/model/period';

describe('parseLedgerPeriod', () => {
  it.each([
    ['FY2026', 1, '2025-02-01', '2026-01-31'],
    ['Q1 FY2027', 1, '2026-02-01', '2026-04-30'],
    ['Q4 FY2026', 8, '2026-06-01', '2026-08-31'],
    ['Q1 FY2026', 8, '2025-09-01', '2025-11-30'],
    ['FY2026', 5, '2025-06-01', '2026-05-31'],
    ['Q2 FY2026', 10, '2026-02-01', '2026-04-30'],
    ['H1 FY2026', 8, '2025-09-01', '2026-02-28'],
    ['9M FY2026', 6, '2025-07-01', '2026-03-31'],
    ['FY2025', 12, '2025-01-01', '2025-12-31'],
    ['Q1 2026', 6, '2026-01-01', '2026-03-31'],
    ['H2 2026', 1, '2026-07-01', '2026-12-31'],
    ['CY2025', 8, '2025-01-01', '2025-12-31'],
    ['CY2019/CY2025', 6, '2019-01-01', '2025-12-31'],
    ['TTM 2026-03', 1, '2025-04-01', '2026-03-31'],
    ['2024-02', 1, '2024-02-01', '2024-02-29'],
    ['2026-05-20', 1, '2026-05-20', '2026-05-20'],
  ])('%s where the year ends in month %i is %s to %s', (period, endMonth, from, to) => {
    expect(period).toMatch(PERIOD_PATTERN);
    expect(parseLedgerPeriod(period, endMonth)).toEqual({ from, to });
  });

  it('makes four quarters that follow each other without a gap', () => {
    for (let month = 1; month <= 12; month++) {
      const quarters = [1, 2, 3, 4].map((q) => parseLedgerPeriod(`Q${q} FY2026`, month));
      const year = parseLedgerPeriod('FY2026', month);
      expect(quarters[0]?.from).toBe(year?.from);
      expect(quarters[3]?.to).toBe(year?.to);
      for (let q = 1; q < 4; q++) expect(Date.parse(quarters[q]?.from ?? '') - Date.parse(quarters[q - 1]?.to ?? '')).toBe(86_400_000);
    }
  });

  it.each(['2026', 'Q5 2026', 'last year', 'FY26', 'Q1', ''])('knows no period in "%s"', (words) => {
    expect(words).not.toMatch(PERIOD_PATTERN);
    expect(parseLedgerPeriod(words, 12)).toBeNull();
  });
});
