// Wherever a source stands its age stands too, counted from its own day, else from the day on which it states the figure.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceLine } from '@/components/claim/source-line';
import type { CardSource } from '@/lib/model/evidence-card';
import { describeSource } from '@/lib/ledger/describe-source';
import { makeFact, makeSource } from '../../support/small-ledger';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 25) }));
afterEach(() => void vi.useRealTimers());

function print(of: Parameters<typeof makeSource>[1]): string {
  const source = describeSource(makeFact('f', { asOf: '2026-11-20' }), new Map([['s1', makeSource('s1', of)]]));
  return source ? renderToStaticMarkup(createElement(SourceLine, { source })).replace(/<[^>]*>/g, '|') : '';
}

it('a filing says when it was filed and how long ago', () => {
  expect(print({})).toContain('|filed 20 May 2026||6 months old|');
});

it('a page without a date is as old as its figure', () => {
  expect(print({ kind: 'news', form: null, accession: null, publisher: 'TechSpot', date: null })).toContain('|TechSpot||5 days old|');
});

describe('after a fact from the same document', () => {
  const filing: CardSource = { title: 'Form S-1', form: 'S-1', publisher: 'SEC', date: '20 May 2026', day: '2026-05-20', accession: '0001628280-26-036936', isNumbered: true, url: 'https://example.org/s-1', via: { publisher: 'one.example', url: 'https://one.example/' } };
  const printAfter = (source: CardSource, before: CardSource): string => renderToStaticMarkup(createElement(SourceLine, { source, isShort: true, after: before })).replace(/<[^>]*>/g, '');

  it('is not told again', () => {
    expect(printAfter(filing, filing)).toBe('same filing');
  });

  it('names the other page through which it was read', () => {
    expect(printAfter({ ...filing, via: { publisher: 'two.example', url: 'https://two.example/' } }, filing)).toBe('same filing, read on two.example (opens in a new tab)');
  });

  it('is told whole where only its title is the same', () => {
    expect(printAfter({ ...filing, accession: '0001628280-26-040000' }, filing)).toContain('0001628280-26-040000');
    expect(printAfter({ ...filing, date: '1 June 2026', accession: null }, { ...filing, accession: null })).toContain('filed 1 June 2026');
  });
});
