// A reader never meets an ISO date or an unexplained fiscal quarter.
import { describe, expect, it } from 'vitest';
import { formatDay, formatDaysWithin, formatPeriod } from '@/lib/model/format-day';

describe('formatDay', () => {
  it.each([
    ['2026-05-20', '20 May 2026'],
    ['2029-05', 'May 2029'],
    ['2031', '2031'],
    ['soon', 'soon'],
  ])('writes %s as %s', (day, words) => expect(formatDay(day)).toBe(words));

  it('writes out the days inside a title and leaves accession numbers alone', () => {
    expect(formatDaysWithin('NVIDIA Form 10-Q for the period ended 2023-04-30')).toBe('NVIDIA Form 10-Q for the period ended 30 April 2023');
    expect(formatDaysWithin('0001628280-26-036936')).toBe('0001628280-26-036936');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['FY2026', 1, 'fiscal 2026 (to January 2026)'],
    ['FY2025', 12, '2025'],
    ['Q1 FY2027', 1, 'first quarter of fiscal 2027 (to April 2026)'],
    ['Q4 FY2026', 1, 'fourth quarter of fiscal 2026 (to January 2026)'],
    ['Q2 FY2026', 6, 'second quarter of fiscal 2026 (to December 2025)'],
    ['Q1 FY2026', 5, 'first quarter of fiscal 2026 (to August 2025)'],
    ['H1 FY2026', 6, 'first half of fiscal 2026 (to December 2025)'],
    ['9M FY2026', 1, 'first nine months of fiscal 2026 (to October 2025)'],
    ['Q1 2026', 1, 'first quarter of 2026'],
    ['Q3 FY2025', 12, 'third quarter of 2025'],
    ['H1 2027', 12, 'first half of 2027'],
    ['CY2026', 1, '2026'],
    ['CY2026/CY2030', 12, '2026 to 2030'],
    ['TTM 2026-03', 12, 'twelve months to March 2026'],
    ['2025-12', 12, 'December 2025'],
    ['2025-12-31', 12, '31 December 2025'],
  ])('writes %s (year ends in month %i) as %s', (period, endMonth, words) => expect(formatPeriod(period, endMonth)).toBe(words));
});
