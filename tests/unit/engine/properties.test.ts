// Properties of the judge under random input: no exception, exact offsets, order, and the same answer twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { splitSentences } from '@/lib/engine/text/split-sentences';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Article } from '@/lib/model/article';
import { claimSchema } from '@/lib/model/claim';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const toArticle = (text: string): Article => ({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) });
const judge = (text: string) => engine.judge(toArticle(text), index, { today: '2026-11-22' });

/** Texts that look like news: names, figures, cues, punctuation and odd characters in any order. */
const piece = fc.constantFrom('SpaceX', 'Nvidia', 'Anthropic', 'xAI', 'the company', 'it', 'revenue', 'of', 'rose', 'to', 'plans', 'a million', 'GPUs', '$1.25 billion', '$18.67bn', '33%', 'between', 'and', '$3–5 trillion', 'up to', 'in 2025', 'the first quarter of fiscal 2027', 'last year', 'May 20, 2026', '.', ',', '?', '\n\n', '—', '“', '”', '(', ')', 'respectively', 'the next Nvidia', 'not', 'could', '0', '-', '$', '%', '…', '\u0000', '\ud83d', '🚀', 'ﬁ', '1e400', 'NaN', 'customer', 'of sales', 'a month', 'through', '#', '@', '<period>');
const news = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('the judge, whatever it reads', () => {
  it('throws on no text, and every claim is whole', () => {
    fc.assert(fc.property(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
      const article = toArticle(text);
      const { claims } = judge(text);
      for (const claim of claims) {
        claimSchema.parse(claim);
        const block = article.blocks[claim.block];
        expect(block?.text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(block?.text.slice(claim.anchor.start, claim.anchor.end)).toBe(claim.anchor.quote);
        expect(claim.start).toBeLessThanOrEqual(claim.anchor.start);
        expect(claim.end).toBeGreaterThanOrEqual(claim.anchor.end);
        expect(claim.reason.length).toBeGreaterThan(0);
        expect(splitSentences(block?.text ?? '').some((s) => s.start <= claim.start && claim.end <= s.end), `«${claim.quote}» lies in one sentence`).toBe(true);
      }
      for (let i = 1; i < claims.length; i++) {
        const a = claims[i - 1], b = claims[i];
        if (a && b) expect(a.block < b.block || (a.block === b.block && a.end <= b.start), `${a.quote} | ${b.quote}`).toBe(true);
      }
    }), { numRuns: 400 });
  });

  it('reads a blank that breaks no line as any other, and quotes it as it stands', () => {
    const told = (text: string) => judge(text).claims.map(({ quote: _, anchor, around: __, ...claim }) => ({ ...claim, at: anchor.start }));
    fc.assert(fc.property(news, fc.constantFrom('\u00a0', '\u202f', '\u2009'), (text, blank) => {
      const set = text.replace(/ (?!\d{3}(?!\d))/g, blank);
      expect(told(set)).toEqual(told(text.replace(/ (?!\d{3}(?!\d))/g, ' ')));
      for (const claim of judge(set).claims) expect(toArticle(set).blocks[claim.block]?.text.slice(claim.start, claim.end)).toBe(claim.quote);
    }), { numRuns: 150 });
  });

  it('answers the same to the same', () => {
    fc.assert(fc.property(news, (text) => { expect(judge(text)).toEqual(judge(text)); }), { numRuns: 60 });
  });

  it('accuses where a filed figure is perturbed, and not where it is reworded', () => {
    const filed = [['SpaceX had revenue of ', 18.674, ' in 2025.'], ['Astera Labs had revenue of ', 0.3084, ' in the first quarter of 2026.'], ['Nvidia had revenue of ', 215.938, ' in fiscal 2026.']] as const;
    fc.assert(fc.property(fc.constantFrom(...filed), fc.double({ min: 1.3, max: 9, noNaN: true }), fc.constantFrom('$# billion', 'US$# billion', '#bn dollars'), ([head, amount, tail], factor, form) => {
      const say = (n: number) => judge(`${head}${form.replace('#', n.toFixed(2))}${tail}`).claims.map((c) => c.verdict);
      expect(say(amount), `${head}${amount}`).toEqual(['filed']);
      expect(say(amount * factor), `${head}${amount * factor}`).toEqual(['conflict']);
    }), { numRuns: 60 });
  });
});
