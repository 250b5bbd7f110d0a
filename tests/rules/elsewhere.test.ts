// Articles about other things that name our companies in passing, or things of the same name, with money and percents in them:
// a mark on such a page must be one of the few that are right, or none.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

interface Elsewhere { readonly id: string; readonly date: string; readonly text: string; readonly right: readonly string[] }
const articles: Elsewhere[] = readFileSync(new URL('../support/elsewhere.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const index = indexLedger(bundledLedger);
const engine = createEngine(rules, readsAsFact);

describe('a page about something else', () => {
  it.each(articles)('$id', ({ date, text, right }) => {
    const { claims } = engine.judge({ url: null, title: null, date, language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' });
    expect(claims.map((c) => `${c.company}: ${c.anchor.quote}`).filter((c) => !right.includes(c))).toEqual([]);
  });
});
