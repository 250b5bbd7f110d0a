// An age is read at a glance: days while it is young, then months, then years; never a negative one.
import { describe, expect, it } from 'vitest';
import { formatAge, formatLedgerAge, isOldLedger } from '@/lib/model/format-age';

describe('formatAge', () => {
  it.each([
    ['2026-11-25', 'of today'],
    ['2026-11-26', 'of today'],
    ['2026-11-24', '1 day old'],
    ['2026-09-26', '60 days old'],
    ['2026-09-25', '2 months old'],
    ['2026-05-26', '5 months old'],
    ['2026-05-25', '6 months old'],
    ['2024-12-26', '22 months old'],
    ['2024-11-26', '23 months old'],
    ['2024-11-25', '2 years old'],
    ['2016-01-01', '10 years old'],
  ])('%s is %s', (day, age) => expect(formatAge(day, '2026-11-25')).toBe(age));
});

describe('a ledger', () => {
  it('is old beyond 90 days, and says so instead of its age', () => {
    expect(isOldLedger('2026-08-27', '2026-11-25')).toBe(false);
    expect(isOldLedger('2026-08-26', '2026-11-25')).toBe(true);
    expect(formatLedgerAge('2026-08-27', '2026-11-25')).toBe('27 August 2026, 2 months old');
    expect(formatLedgerAge('2026-07-04', '2026-11-25')).toBe('4 July 2026, more than 90 days old');
  });
});
