// What a list says of a claim whose quote is a value and no more.
import { describe, expect, it } from 'vitest';
import { wordsOfClaim } from '@/lib/model/claim-words';

const claim = (quote: string, value: string, before: string) => ({ quote, anchor: { start: 0, end: value.length, quote: value }, around: { before, after: '' } });

describe('the words of a claim in a list', () => {
  it('has the heads of a table’s cell before its number', () => {
    expect(wordsOfClaim(claim('$81,615', '$81,615', 'Q1 FY27, revenue: '))).toEqual({ lead: 'Q1 FY27, revenue: ', quote: '$81,615' });
  });

  it('leaves words that say of what they are as they stand', () => {
    expect(wordsOfClaim(claim('revenue of $81.6 billion', '$81.6 billion', 'Nvidia had '))).toEqual({ lead: '', quote: 'revenue of $81.6 billion' });
  });

  it('cuts a long clause between words', () => {
    expect(wordsOfClaim(claim('85%', '85%', 'In the first quarter of fiscal 2027 the chipmaker had revenue of $81.6 billion (up ')).lead).toBe('… fiscal 2027 the chipmaker had revenue of $81.6 billion (up ');
  });
});
