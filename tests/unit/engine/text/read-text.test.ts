// What a reader would miss if quantities, dates and sentences were read wrongly; the wide sets are in tests/eval.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods } from '@/lib/engine/text/find-periods';
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { resolvePeriod } from '@/lib/engine/text/resolve-period';
import { splitSentences } from '@/lib/engine/text/split-sentences';

const PIECES = ['$', '€', 'Rs', '1', '25', '2026', '1.5', ',', '.', '-', '–', '/', ' ', ' ', ' million', ' billion', 'e400', '%', ' GPUs', ' May ', ' and ', ' to ', 'between ', ' hundred', 'half a', '(', ')', ' ago', ' days', 'Q1 ', 'FY', 'a.m. ', '!', '?', '\n', '’', '٣', '😀'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join(''));

describe('reading any text', () => {
  it('gives quantities that are the slices they say, in order, apart and finite', () => {
    fc.assert(fc.property(text, (t) => {
      let last = 0;
      for (const q of findQuantities(t)) {
        expect(t.slice(q.start, q.end)).toBe(q.text);
        expect(q.start).toBeGreaterThanOrEqual(last);
        expect(Number.isFinite(q.amount) && Number.isFinite(q.max ?? 0)).toBe(true);
        last = q.end;
      }
    }), { numRuns: 2_000 });
  });

  it('gives periods that are the slices they say, in order, from a day to one not before it', () => {
    fc.assert(fc.property(text, (t) => {
      let last = 0;
      for (const p of findPeriods(t, '2026-06-10')) {
        expect(t.slice(p.start, p.end)).toBe(p.text);
        expect(p.start).toBeGreaterThanOrEqual(last);
        expect((p.from ?? '') <= (p.to ?? '')).toBe(true);
        last = p.end;
      }
    }), { numRuns: 2_000 });
  });

  it('loses nothing but white space between sentences', () => {
    fc.assert(fc.property(text, (t) => {
      expect(splitSentences(t).map((s) => t.slice(s.start, s.end)).join('').replace(/\s/g, '')).toBe(t.replace(/\s/g, ''));
    }), { numRuns: 2_000 });
  });
});

describe('dates', () => {
  it('keeps the day of a date without a year when the year ahead is meant, over a leap day too', () => {
    const [found] = findPeriods('It files on Dec. 21.', '2011-08-10');
    expect(found && resolvePeriod(found, 12, '2011-08-10').map((s) => s.from)).toEqual(['2010-12-21', '2011-12-21']);
    const [leap] = findPeriods('It files on March 2.', '2016-02-11');
    expect(leap && resolvePeriod(leap, 12, '2016-02-11').map((s) => s.from)).toEqual(['2015-03-02', '2016-03-02']);
  });

  it('reads how long a work took as a duration, not as a day to come', () => {
    expect(findPeriods('It was built in 122 days.', '2026-06-10')).toEqual([]);
    expect(findQuantities('It was built in 122 days.')[0]?.written).toEqual({ amount: 122, unit: 'day' });
  });
});

describe('quantities', () => {
  it('reads no value where digits play with zeros', () => {
    expect(findQuantities('It wants $1 million million million million million million dollars.').every((q) => q.amount <= 1e24)).toBe(true);
    expect(findQuantities('The count is 1e400.')).toEqual([]);
  });
});

describe('figures in a writer\'s own way', () => {
  const first = (t: string) => findQuantities(t)[0];
  it('reads cents of a dollar as a share', () => {
    expect(first('It kept 84.6 cents of every dollar of sales.')).toMatchObject({ kind: 'percent', amount: 84.6 });
    expect(first('For every dollar of product, 75 cents remained.')).toMatchObject({ kind: 'percent', amount: 75 });
    expect(first('The notes cost 84 cents apiece.')).toMatchObject({ kind: 'money' });
  });

  it('joins the ends of a range over a dash between blanks where both have a unit', () => {
    const read = (text: string) => findQuantities(text).map((q) => [q.amount, q.max]);
    expect(read('a gross margin of 51.1% - 52.1%')).toEqual([[51.1, 52.1]]);
    expect(read('sales grew 20% - 85% of them came from one buyer')).toEqual([[20, null], [85, null]]);
  });

  it('reads one of a unit of power', () => {
    expect(first('Well over a gigawatt is live.')).toMatchObject({ kind: 'power', amount: 1e9 });
    expect(first('He spoke of a full gigawatt.')).toMatchObject({ kind: 'power', amount: 1e9 });
  });

  it.each([
    ['a card such as the RTX 5070 GPU', []],
    ['two GeForce RTX 5090 GPUs', []],
    ['AMD Ryzen 7 chips', []],
    ['a screen of 1920×1200 at 180 nits', ['180 nits']],
    ['a screen of 2560 × 1600', []],
    ['it trades at 25× sales', ['25×']],
    ['sales rose 3× to 200,000 GPUs', ['3×', '200,000 GPUs']],
  ])('%s: a model and a size count nothing', (text, found) => {
    expect(findQuantities(text).map((q) => q.text)).toEqual(found);
  });

  it('reads "a billion nine", and the billions of posts, but no model sizes', () => {
    expect(first('a billion nine')).toMatchObject({ amount: 1.9e9 });
    expect(first('they did 18.7b rev')).toMatchObject({ kind: 'money', amount: 18.7e9 });
    expect(findQuantities('a 1.5b model')).toEqual([]);
  });

  it('counts what belongs to somebody', () => {
    expect(first("up to a million of Google's TPUs")).toMatchObject({ unit: 'TPU', amount: 1e6 });
  });

  it('takes no stretch that is over for one to come', () => {
    expect(findPeriods('In three months capex was $10.1 billion.', '2026-06-04')).toEqual([]);
    expect(findPeriods('In three months it will be live.', '2026-06-04')).toHaveLength(1);
  });
});
