// Wherever a source stands its age stands too, counted from its own day, else from the day on which it states the figure.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SourceLine } from '@/components/claim/source-line';
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
