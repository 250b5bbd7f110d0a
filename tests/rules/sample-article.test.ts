// The article that `npm start` opens is a reader's first sight of the product: each verdict must be in it, about the right company.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readHtml } from '@/lib/cli/read-html';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const html = readFileSync(resolve('tests/support/sample-article.html'), 'utf8');
const { article } = readHtml(html, 'https://www.reuters.com/ledgerline/sample-article');
const { claims } = createEngine(rules, readsAsFact).judge(article, indexLedger(bundledLedger), { today: '2026-11-25' });

it.each([
  ['filed', 'spacex', '$18.67 billion'],
  ['filed', 'nvidia', '$215.9 billion'],
  ['filed', 'nvidia', '$44,062'],
  ['filed', 'astera-labs', '$308.4'],
  ['reported', 'spacex', '$6.3 billion'],
  ['ambition', 'spacex', 'a million GPUs'],
  ['ambition', 'nvidia', '$91 billion'],
  ['stale', 'anthropic', '$380 billion'],
  ['conflict', 'anthropic', '$12.5 billion'],
  ['conflict', 'astera-labs', '142%'],
  ['unsourced', 'spacex', '31,000 people'],
  ['opinion', 'nvidia', '$400 billion'],
  ['hype', 'spacex', 'SpaceX is an AI company'],
] as const)('%s of %s: %s', (verdict, company, words) => {
  expect(claims.filter(({ quote }) => quote.includes(words)).map((claim) => [claim.verdict, claim.company])).toContainEqual([verdict, company]);
});

it('accuses nobody but the three who are meant, and says "no source" once', () => {
  const quotes = (verdict: string): string[] => claims.filter((claim) => claim.verdict === verdict).map(({ quote }) => quote);
  expect(quotes('conflict')).toHaveLength(3);
  expect(quotes('unsourced')).toHaveLength(1);
});
