// The engine as it is built says what the written one says, with every question before a pattern asked every time.
import { beforeAll, describe, expect, it } from 'vitest';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { createEngine, type Engine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Article } from '@/lib/model/article';
import { bundledLedger, rules } from '@/rules';
import { loadSets } from '../../eval/load-sets';
import { loadMinified } from '../../support/bundle-minified';

const TODAY = '2026-11-22';
const index = indexLedger(bundledLedger), written = createEngine(rules, readsAsFact);
const texts = loadSets().filter(({ name }) => name === 'twins' || name === 'shared').flatMap(({ docs }) => docs.map(({ text }) => text)).filter((_, i) => i % 8 === 0);
/** The same with the signs that a printer sets. */
const typeset = (text: string) => text.replace(/(?<=\w)'/g, '’').replace(/"([^"\n]*)"/g, '“$1”').replace(/ - /g, ' — ').replace(/-(?=\d)/g, '−').replace(/\$(?=[1-3])/g, '€').replace(/\.\.\./g, '…');
const articleOf = (text: string, more: Partial<Article> = {}): Article => ({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text), ...more });

describe('the built engine', () => {
  let built: Engine;

  beforeAll(async () => {
    const bundle = await loadMinified<typeof import('../../support/judge-for-bench')>('tests/support/judge-for-bench.ts', { '@/lib/bundle/need': 'tests/support/untiring-need.ts' });
    built = bundle.createEngine(bundle.rules, readsAsFact);
  }, 60_000);

  it('judges articles like the written one, in plain and in printed signs', () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const article of texts.flatMap((text) => [articleOf(text), articleOf(typeset(text))])) expect(built.judge(article, index, { today: TODAY })).toEqual(written.judge(article, index, { today: TODAY }));
  }, 120_000);

  it('gives every sign back as it stood', () => {
    const article = articleOf('“Nvidia’s revenue came to $81.6 billion in the first quarter – a record…”', { title: 'Nvidia’s “record”' });
    const { claims } = built.judge(article, index, { today: TODAY });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toEqual(written.judge(article, index, { today: TODAY }).claims);
    for (const { start, end, quote, around } of claims) {
      expect(quote).toBe(article.blocks[0]?.text.slice(start, end));
      expect(article.blocks[0]?.text).toContain(`${around.before}${quote}${around.after}`);
    }
  });

  it('finds names that a ledger writes with such signs', () => {
    const named = bundledLedger.companies.map((company) => (company.id === 'micron' ? { ...company, aliases: [...company.aliases, 'Micron’s Works'] } : company));
    const own = indexLedger({ ...bundledLedger, companies: named }), article = articleOf('Micron’s Works said revenue was $41.46 billion in the third quarter of fiscal 2026.');
    expect(built.judge(article, own, { today: TODAY })).toEqual(written.judge(article, own, { today: TODAY }));
  });

  it('explains a sentence like the written one', () => {
    const article = articleOf('Nvidia’s revenue was €81.6 billion in the first quarter — or so.');
    expect(built.explain(article, index, { today: TODAY }, 0, 10)).toEqual(written.explain(article, index, { today: TODAY }, 0, 10));
  });
});
