// Figures as they are spoken: "two point oh eight billion" is one number.
import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/lib/engine/text/find-quantities';

const read = (text: string) => findQuantities(text).map(({ text: told, kind, amount }) => [told, kind, amount]);

describe('decimals in words', () => {
  it.each([
    ['It did two point oh eight billion last spring.', [['two point oh eight billion', 'money', 2_080_000_000]]],
    ['The site draws one point nine gigawatts.', [['one point nine gigawatts', 'power', 1_900_000_000]]],
    ['Sales rose sixty-two point five percent.', [['sixty-two point five percent', 'percent', 62.5]]],
    ['The share was at one point thirty-one percent.', [['one point thirty-one percent', 'percent', 1.31]]],
    ['It lost eleven point two five million.', [['eleven point two five million', 'count', 11_250_000]]],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it('stand by themselves where talk leaves their unit out', () => {
    expect(read('Lost four point nine.')).toEqual([['four point nine', 'count', 4.9]]);
    expect(read('They lost four point two eight in the spring.')).toEqual([['four point two eight', 'count', 4.28]]);
  });

  it('a large number that a stretch of a report follows is a sum', () => {
    expect(read('Three hundred eight million in the quarter.')).toEqual([['Three hundred eight million', 'money', 308_000_000]]);
    expect(read('It had more users, three hundred eight million in the quarter.')).toEqual([['three hundred eight million', 'count', 308_000_000]]);
  });

  it('a moment is no number', () => {
    expect(read('At one point four turbines were running.')).toEqual([['four turbines', 'count', 4]]);
  });

  it('points of a margin stay points', () => {
    expect(read('The margin fell by two points, five people said.')[0]).toEqual(['two points', 'points', 2]);
  });
});
