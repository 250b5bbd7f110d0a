// Blanks and hyphens that pages set so that no line breaks at them are read like the plain ones, and quoted as they stand.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules), index = indexLedger(bundledLedger);
const judge = (text: string) => engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-07-01' });

describe('signs that do not break a line', () => {
  const text = 'SpaceX put its run\u2011rate at $28\u00a0billion in the S\u20111, the \u201cnon\u2010GAAP\u201d figure.';
  it('are quoted as they stand', () => {
    for (const { start, end, quote, anchor } of judge(text).claims) expect([quote, anchor.quote]).toEqual([text.slice(start, end), text.slice(anchor.start, anchor.end)]);
    expect(judge(text).claims.map(({ anchor }) => anchor.quote)).toEqual(['$28\u00a0billion']);
  });
  it('hide no term that is explained', () => {
    expect(judge(text).terms.map(({ start, end }) => text.slice(start, end))).toEqual(['run\u2011rate', 'S\u20111', 'non\u2010GAAP']);
  });
});
