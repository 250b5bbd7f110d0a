// What a text goes on speaking of: the company by its headline, the metric in a comparison, the thing that was counted.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const claimsIn = (text: string) => engine.judge({ url: null, title: null, date: '2026-07-05', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' }).claims;
const claimOn = (text: string, anchor: string) => claimsIn(text).find((c) => c.anchor.quote.includes(anchor));

describe('a text goes on', () => {
  it('with the metric of the value that another is set against', () => {
    expect(claimOn('Nvidia had revenue of $81.6 billion, versus $71.3 billion for the prior quarter.', '$71.3')?.metric).toBe('revenue');
  });

  it('with what was counted, where a bare number follows', () => {
    const text = 'Mississippi permitted 41 turbines for xAI in Southaven. By June neighbors had counted 57.';
    expect(claimOn(text, '57')?.metric).toMatch(/^turbines/);
  });

  it('with the company of the main clause, not with the one of a clause before it', () => {
    expect(claimOn('When Nvidia ships a rack, Anthropic gets more computing. Its run rate is above $47 billion.', '$47')?.company).toBe('anthropic');
  });

  it('with the owner of a thing, not with its maker', () => {
    expect(claimOn('SpaceX runs two sites near Memphis with many thousand Nvidia chips. It had revenue of $18.67 billion in 2025.', '$18.67')?.company).toBe('spacex');
  });
});

describe('the words of a value', () => {
  it('hold what belongs to it, and no bracket before it', () => {
    const claim = claimOn('Nvidia reported revenue of $81.6 billion (+85% y/y) for the quarter.', '85%');
    expect(claim?.quote).toMatch(/^\+?85% y\/y$/);
  });
});
