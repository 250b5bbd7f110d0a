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

  it('with the months that it has just named, and not with the year before them', () => {
    expect(claimOn('SpaceX had revenue of $18.7 billion in 2025. January to March 2026 brought a loss. Capital expenditure in those three months was $10.1 billion.', '$10.1')?.factId).toBe('spacex.capex.Q1-2026');
  });

  it('with the company of a line that is a sentence, no longer than its neighbours', () => {
    expect(claimOn('Micron told of its third quarter, the best in its history so far, late on Wednesday.\n\nNvidia buys most of it.\n\nMicron had revenue of $41.5 billion.\n\nGross margin was 84.6%.', '84.6%')?.company).toBe('micron');
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

  it('with the only company of the headline, though others are named as often', () => {
    const rest = 'Nvidia sells it chips. Meta, OpenAI and Microsoft rent from it, and Amazon does not.\n\nIt is a hard trade, and the loans fall due one after another.';
    const text = `CoreWeave counts its debts\n\n${rest}\n\nAt the end of March the company had a backlog of $99.4 billion from its customers in data centers.`;
    expect(claimOn(text, '$99.4')?.company).toBe('coreweave');
  });

  it('with the house of a unit that a story of turbines names but once', () => {
    const text = 'Neighbors count turbines at the fence\n\nThe county heard them out for three hours. Residents said that the data center, which xAI runs, has never been so loud, and that nobody at the plant picks up the phone when they call at night about it.\n\nBy their count 35 turbines were running on the site last week, and the permit allows fewer megawatts than that.';
    expect(claimOn(text, '35')?.company).toMatch(/^(?:xai|spacex)$/);
  });

  it('with the metric of the value that is doubled', () => {
    expect(claimOn('Nvidia had revenue of $81.6 billion, more than double the $44.1 billion of a year earlier.', '$44.1')?.metric).toBe('revenue');
  });
});

describe('growth on the quarter before', () => {
  it('contradicts no growth on the year', () => {
    const text = 'Astera Labs had revenue of $308.4 million in the first quarter of 2026, up 14% sequentially and 93% year over year.';
    expect(claimOn(text, '14%')?.verdict).not.toBe('conflict');
    expect(claimOn(text, '93%')?.verdict).toBe('filed');
  });

  it('nor does growth on the same months of last year without a year of its own', () => {
    expect(claimOn('Sales at Nvidia were up 62% on the same three months of last year.', '62%')?.verdict).not.toBe('conflict');
  });
});
