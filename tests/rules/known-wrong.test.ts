// Figures that stood on real pages and that better sources show to be wrong: not in the ledger, and never borne out by it.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';
import knownWrong from '../support/known-wrong.json';

const index = indexLedger(bundledLedger);
const engine = createEngine(rules);

describe('a figure known to be wrong', () => {
  it.each(knownWrong)('$company: $sentence', (wrong) => {
    if (wrong.amount !== null) {
      const held = bundledLedger.facts.filter((f) => f.company === wrong.company && f.metric === wrong.metric && f.scope === wrong.scope && f.period === wrong.period && f.value.amount === wrong.amount && f.stage === 'actual');
      expect(held.map((f) => f.id)).toEqual([]);
    }
    if (wrong.instead !== null) expect(index.facts.get(wrong.instead), wrong.instead).toBeDefined();
    const text = wrong.sentence;
    const { claims } = engine.judge({ url: null, title: null, date: '2026-07-04', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-11-22' });
    const supported = claims.filter((c) => c.verdict === 'filed' && c.value?.amount === wrong.amount);
    expect(supported.map((c) => `${c.verdict} by ${c.factId}`)).toEqual([]);
  });
});
