// Days and the ledger's words for them: there and back again.
import { expect, it } from 'vitest';
import { PERIOD_PATTERN } from '@/lib/model/ledger';
import { namePeriod } from '@/lib/model/name-period';
import { parseLedgerPeriod } from '@/lib/model/period';

it.each([
  [1, ['FY2026', 'Q1 FY2027', 'Q4 FY2027', 'H1 FY2026', 'H2 FY2026', '9M FY2026', 'CY2025', 'Q1 2026', 'H2 2027', '9M 2025', '2025-12', '2024-02', '2025-12-31', 'TTM 2026-03', 'CY2026/CY2030']],
  [12, ['FY2025', 'Q1 2026', 'Q4 2026', 'H1 2027', '9M 2025', '2025-12', 'TTM 2026-03', 'CY2026/CY2030']],
  [6, ['FY2026', 'Q2 FY2026', 'CY2025', 'TTM 2026-09']],
])('names the days of a period again where the year ends with month %i', (month, periods) => {
  for (const period of periods) {
    const days = parseLedgerPeriod(period, month);
    expect(days && namePeriod(days, month)).toBe(period);
    expect(PERIOD_PATTERN.test(period)).toBe(true);
  }
});

it('takes a day or two of a leap year for nothing, and leaves unnamed what is no period', () => {
  expect(namePeriod({ from: '2023-08-02', to: '2023-11-01' }, 1)).toBe('Q3 FY2024');
  expect(namePeriod({ from: '2026-10-05', to: '2026-10-11' }, 1)).toBe(null);
  expect(namePeriod({ from: '2026-01-01', to: '2026-05-31' }, 12)).toBe(null);
});
