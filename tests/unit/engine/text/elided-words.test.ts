// Small numbers in words take their unit from the value before, and only where nothing else can be counted. Coins come by ones.
import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/lib/engine/text/find-quantities';

const read = (text: string) => findQuantities(text).filter((q) => q.kind !== 'duration').map(({ text: told, kind, amount }) => `${told} ${kind} ${amount}`);

describe('a number in words that leaves its unit out', () => {
  it.each([
    ['It wants 1.7 gigawatts running by December and five by 2030.', 'five power 5000000000'],
    ['The campus starts with 2 GW and could be scaled to five.', 'five power 5000000000'],
    ['Up to 5 GW, of which one should be there this year.', 'one power 1000000000'],
    ['It may put in $25 billion, of which five is wired.', 'five money 5000000000'],
    ['There are 5 GW with one house, another five with a second.', 'five power 5000000000'],
  ])('%s', (text, value) => {
    expect(read(text).at(-1)).toBe(value);
  });

  it.each([
    'It has 5 GW in Texas, and one in Ohio.',
    'It has 5 GW in Texas and five sites in Ohio.',
    'It paid $25 billion, and two of its chiefs left.',
    'It has 900 MW. Of that one is proud.',
    'The deal of $38 billion runs for years, over seven.',
    'It drew 2 GW, from one to another.',
  ])('but not what may count something else: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('coins', () => {
  it.each([
    ['Warrants for 160 million shares at a penny each.', 'a penny money 0.01'],
    ['Warrants for 160 million shares at one cent a share.', 'one cent a share money 0.01'],
    ['Up to 160 million shares for a cent apiece.', 'a cent apiece money 0.01'],
  ])('%s', (text, value) => {
    expect(read(text).at(-1)).toBe(value);
  });

  it('but a saying is no price', () => {
    expect(read('A penny saved is a penny earned, and a cent is a coin.')).toEqual([]);
  });
});

describe('a minus right before a currency', () => {
  it.each([
    ['Free cash flow was -$23.7 billion.', -23_700_000_000],
    ['Free cash flow of about -$23.7 billion.', -23_700_000_000],
    ['The word –$5 billion, no less– is out.', 5_000_000_000],
  ])('%s', (text, amount) => {
    expect(findQuantities(text)[0]?.amount).toBe(amount);
  });
});
