// Every rule carries sentences that it must hit and miss; here they are held against the judge itself.
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/model/claim';
import { compileRules } from '@/lib/engine/claims/compile-rules';
import { readSentence } from '@/lib/engine/claims/reading';
import { weighPraise } from '@/lib/engine/claims/weigh-praise';
import { compileLists } from '@/lib/engine/claims/word-lists';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { metricIds } from '@/lib/engine/verdict/find-facts';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules);
const compiled = compileRules(rules);
const index = indexLedger(bundledLedger);
const judge = (text: string) => engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' }).claims;

describe('examples of the metric rules', () => {
  for (const rule of rules.metrics) {
    it(`${rule.id}: ${rule.why}`, () => {
      expect(rule.hits.length).toBeGreaterThan(0);
      // A change that the ledger has no metric for is told as one of the metric that changes, in percent or by its own kinds of value.
      const isOf = (c: Claim): boolean => c.metric !== null && (rule.of === undefined ? metricIds(rule).includes(c.metric) : c.metric === rule.of && (c.value?.kind === 'percent' || rule.kinds.some((kind) => kind === c.value?.kind)));
      for (const sentence of rule.hits) expect(judge(sentence).some(isOf), sentence).toBe(true);
      for (const sentence of rule.misses) expect(judge(sentence).filter(isOf), sentence).toEqual([]);
    });
  }
});

describe('examples of the wordings', () => {
  for (const wording of rules.wordings) {
    it(`${wording.id}: ${wording.why}`, () => {
      const rule = compiled.metrics.get(wording.metric);
      const ids = rule ? metricIds(rule) : [];
      expect(wording.hits.length).toBeGreaterThan(0);
      for (const sentence of wording.hits) expect(judge(sentence).map((c) => c.metric), sentence).toEqual(expect.arrayContaining([expect.toBeOneOf(ids)]));
      for (const sentence of wording.misses) expect(judge(sentence).filter((c) => c.metric !== null && ids.includes(c.metric)), sentence).toEqual([]);
    });
  }
});

describe('examples of the cue rules', () => {
  const cuesOf = (text: string) => readSentence(compiled, text, 0, [], null).cues.map((c) => c.owner.id);
  for (const rule of rules.cues) {
    it(`${rule.id}: ${rule.why}`, () => {
      expect(rule.hits.length).toBeGreaterThan(0);
      for (const sentence of rule.hits) expect(cuesOf(sentence), sentence).toContain(rule.id);
      for (const sentence of rule.misses) expect(cuesOf(sentence), sentence).not.toContain(rule.id);
    });
  }
});

describe('examples of what leaves an accusation open', () => {
  const doubtsOf = (text: string) => readSentence(compiled, text, 0, [], null).doubts.map((d) => d.owner.id);
  for (const rule of rules.doubts) {
    it(`${rule.id}: ${rule.why}`, () => {
      expect(rule.hits.length).toBeGreaterThan(0);
      for (const sentence of rule.hits) expect(doubtsOf(sentence), sentence).toContain(rule.id);
      for (const sentence of rule.misses) expect(doubtsOf(sentence), sentence).not.toContain(rule.id);
    });
  }
});

describe('examples of the families of excess', () => {
  for (const family of rules.excess) {
    it(`${family.id}: ${family.why}`, () => {
      expect(family.hits.length).toBeGreaterThan(0);
      expect(family.misses.length).toBeGreaterThan(0);
      for (const sentence of family.hits) expect(weighPraise(compiled.excess, readSentence(compiled, sentence, 0, [], null), false)?.families, sentence).toContain(family.id);
      for (const sentence of family.misses) expect(judge(sentence).map((c) => c.verdict), sentence).not.toContain('hype');
    });
  }
});

describe('examples of the hype rules', () => {
  for (const rule of rules.hype.filter((h) => h.strength === 'strong')) {
    it(`${rule.id}: ${rule.why}`, () => {
      expect(rule.hits.length).toBeGreaterThan(0);
      for (const sentence of rule.hits) expect(judge(`SpaceX is listed. ${sentence}`).map((c) => c.verdict), sentence).toContain('hype');
      for (const sentence of rule.misses) expect(judge(sentence).map((c) => c.verdict), sentence).not.toContain('hype');
    });
  }
});

describe('examples of the word lists', () => {
  const wordsOf = compileLists(rules.lists);
  for (const list of rules.lists) {
    it(`${list.id}: ${list.why}`, () => {
      for (const sentence of list.hits) expect(wordsOf(list.id).findIn(sentence).size, sentence).toBeGreaterThan(0);
      for (const sentence of list.misses) expect([...wordsOf(list.id).findIn(sentence)], sentence).toEqual([]);
    });
  }
});
