// A number written by hand must not differ from the one that a browser would have written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsFor, formatNumber } from '@/lib/model/format-number';

const byBrowser = (size: number, options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-US', options).format(size);
/** As text has them, and as division leaves them. */
const sizes = fc.oneof(
  fc.tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: -6, max: 12 })).map(([digits, power]) => Number(`${digits}e${power}`)),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
);

describe('formatNumber', () => {
  it.each([
    [1234567, 2, '1,234,567'],
    [999.995, 2, '1,000'],
    [1.005, 2, '1.01'],
    [0, 2, '0'],
    [0.004, 2, '0'],
    [0.05, 1, '0.1'],
  ])('%d to %d decimals is %s', (size, decimals, said) => { expect(formatNumber(size, decimals)).toBe(said); });

  it('keeps cents whole', () => { expect(formatNumber(142.8, 2, true)).toBe('142.80'); });

  it('writes what the browser writes', () => {
    fc.assert(fc.property(sizes, fc.integer({ min: 0, max: 4 }), (size, decimals) => {
      expect(formatNumber(size, decimals)).toBe(byBrowser(size, { maximumFractionDigits: decimals }));
      expect(formatNumber(size, decimals, true)).toBe(byBrowser(size, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
    }), { numRuns: 2000 });
  });

  it('counts the digits of what is below one as the browser does', () => {
    fc.assert(fc.property(fc.double({ min: 1e-9, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }), fc.integer({ min: 3, max: 4 }), (size, significant) => {
      expect(formatNumber(size, decimalsFor(size, significant))).toBe(byBrowser(size, { maximumSignificantDigits: significant }));
    }), { numRuns: 2000 });
  });
});
