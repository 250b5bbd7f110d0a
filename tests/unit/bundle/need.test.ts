// The question before a pattern: answers as the pattern itself would, and is not asked for ever.
import { describe, expect, it } from 'vitest';
import { exec, matchAt, Need, test } from '@/lib/bundle/need';

describe('a question before a pattern', () => {
  it('answers for it where its words are not there, and leaves the rest to it', () => {
    const need = new Need('backlog\norders\n\n$', true, false, 9);
    expect(test(need, /(?:backlog|orders) of \$\d/i, 'Revenue of $5')).toBe(false);
    expect(exec(need, /(?:backlog|orders) of \$\d/i, 'A Backlog of $5')?.[0]).toBe('Backlog of $5');
  });

  it('starts a pattern over that goes on from place to place, as it would itself', () => {
    const pattern = /orders/g;
    pattern.lastIndex = 3;
    expect(exec(new Need('orders', false, false, 9), pattern, 'no such word')).toBeNull();
    expect(pattern.lastIndex).toBe(0);
  });

  it('asks only for what stands from the place on where the pattern stands at a place', () => {
    const need = new Need('\x02 million', false, true, 9), pattern = / million/y;
    expect(matchAt(need, pattern, '5 million of 7 units', 14)).toBeNull();
    expect(matchAt(need, pattern, '5 million of 7 units', 1)?.[0]).toBe(' million');
  });

  it('tells a word from the same letters in another', () => {
    const ask = (text: string) => new Need('\x04our \n\x04at\x04', false, false, 9).isMet(text, 0);
    expect([ask('four of your'), ask('what a boat'), ask('It is at.'), ask('four of our own')]).toEqual([false, false, true, true]);
  });

  it('is asked so often and no more', () => {
    const need = new Need('orders', false, false, 2);
    expect([1, 2, 3].map(() => need.isMet('nothing of it', 0))).toEqual([false, true, true]);
  });
});
