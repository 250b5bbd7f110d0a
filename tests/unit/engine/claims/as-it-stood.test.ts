// What the words about a figure say of the moment or the part that it is of: "closed" is a moment of a market only, a part that the
// paragraph opened with is meant where the ledger has the very figure of it.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a word of closing', () => {
  it.each([
    ['xAI closed the year with over one million H100 equivalents.', { 'over one million H100 equivalents': 'reported xai/gpus_deployed' }],
    ['SpaceX ended March with 10.3 million subscribers.', { '10.3 million subscribers': 'filed spacex/subscribers' }],
  ])('is no moment of the market where no market is told of: %s', (text, told) => {
    expect(tellClaims(text)).toEqual(told);
  });

  it.each(['CoreWeave closed a $1.5 billion term loan in the fourth quarter of 2025.', 'CoreWeave finished the sale of $1.5 billion of notes at the end of 2025.', 'Marvell’s finished goods were $480 million in May 2026.'])('is of a part of what is owed or held, and accuses nobody: %s', (text) => {
    expect(Object.values(tellClaims(text)).filter((told) => told.startsWith('conflict'))).toEqual([]);
  });
});

describe('a figure that is told without its part', () => {
  it.each([
    ['SpaceX has three parts. Connectivity is Starlink. Revenue in 2025: $11.39 billion.', { '$11.39 billion': 'filed spacex/segment_revenue' }],
    ['Oracle rents out cloud infrastructure. In the second quarter of fiscal 2026 it brought in $4.08 billion.', { '$4.08 billion': 'filed oracle/segment_revenue' }],
  ])('is of the part that the paragraph spoke of, where the ledger has the very figure of it: %s', (text, told) => {
    expect(tellClaims(text)).toEqual(told);
  });

  it.each([
    ['the company itself is named', 'Starlink is the part of SpaceX that earns. SpaceX had revenue of $11.39 billion in 2025.', 'conflict spacex/revenue'],
    ['no part was spoken of', 'SpaceX filed in May. Revenue in 2025: $11.39 billion.', 'unsourced spacex/revenue'],
  ])('is not where %s', (_, text, told) => {
    expect(Object.values(tellClaims(text)).filter((t) => t.endsWith('revenue'))).toEqual([told]);
  });
});

describe('a figure at a moment', () => {
  const told = (date: string, text: string) => Object.values(tellClaims(text, date));

  it('is not dated by a time that runs to the day of the article', () => {
    expect(told('2026-05-30', 'Musk bought more in the past year, and he controls 79% of the votes of SpaceX.')).toContain('stale spacex/voting_control');
    expect(told('2025-12-16', 'In this month’s sale of staff shares SpaceX was valued at $800 billion.')).toContain('stale spacex/valuation');
    expect(told('2026-06-27', 'In December 2025 SpaceX was valued at $800 billion.')).toContain('reported spacex/valuation');
  });

  it('is what a filing aimed at, in the days before it came about', () => {
    expect(told('2026-06-07', 'SpaceX sells its shares at $135 each.')).toContain('ambition spacex/ipo_price');
    expect(told('2026-06-20', 'SpaceX sold its shares at $135 each.')).toContain('reported spacex/ipo_price');
  });
});

describe('an outlook that was another', () => {
  it.each([
    ['Nvidia now puts capital expenditure for the fiscal year at about $50 billion. In September it had spoken of $35 billion.', '$35 billion'],
    ['Amazon’s capital spending will be $200 billion; back in October it was talking about $150 billion.', 'about $150 billion'],
    ['Dell is guiding to revenue of at least $165 billion for the year; in February the word was $140 billion.', '$140 billion'],
  ])('is an outlook still: %s', (text, anchor) => {
    expect(tellClaims(text)[anchor]).toMatch(/^(?:ambition|stale) /);
  });

  it.each(['Nvidia spent $6 billion on equipment last year; back in October it was talking about $150 billion of sales at a rival.', 'Dell had revenue of $43.8 billion last quarter; in February the word was $140 million for a fine.'])('is not where none was told: %s', (text) => {
    expect(Object.values(tellClaims(text)).filter((told) => /^(?:ambition|stale) /.test(told))).toEqual([]);
  });
});

describe('a sum that goes to a site of ours', () => {
  it.each(['In Mississippi, the governor has announced an investment by xAI of at least $20 billion in Southaven.', 'The investment of xAI in Southaven comes to more than $20 billion, the governor said.'])('is what the ledger has of that site: %s', (text) => {
    expect(Object.values(tellClaims(text))).toEqual(['ambition xai/capex']);
  });

  it.each(['A fund invested $20 billion in xAI, which has a site in Southaven.', 'xAI raised $20 billion in January, some of it for Southaven.'])('is not where it goes to somebody who has one: %s', (text) => {
    expect(Object.values(tellClaims(text))).not.toContain('ambition xai/capex');
  });
});

describe('the end of a year', () => {
  it.each([
    ['CoreWeave’s debt was $21.4 billion at the end of the year and its cash $4.2 billion.', { '$21.4 billion': 'filed coreweave/debt', '$4.2 billion': 'filed coreweave/cash' }],
    ['Nebius is small. Run rate at year-end: $1.2 billion.', { '$1.2 billion': 'reported nebius/run_rate' }],
    ['CoreWeave’s debt stood at $21.4 billion at the end of the year.', { '$21.4 billion': 'filed coreweave/debt' }],
  ])('lies behind where something is told of it: %s', (text, told) => {
    expect(tellClaims(text, '2026-03-20')).toEqual(told);
  });

  it.each(['CoreWeave’s debt will be $30 billion at the end of the year.', 'CoreWeave sees cash of $5 billion at year-end.'])('is still to come where it is hoped for: %s', (text) => {
    expect(Object.values(tellClaims(text, '2026-03-20')).map((told) => told.split(' ')[0])).toEqual(['ambition']);
  });
});

describe('so many of a kind that others equal', () => {
  it.each([
    ['xAI’s Colossus sites in and around Memphis hold the equivalent of over a million H100s, according to the statement.', 'over a million H100s'],
    ['xAI told the world that its machines in Memphis now equal more than a million H100s.', 'more than a million H100s'],
  ])('is counted as equivalents: %s', (text, anchor) => {
    expect(tellClaims(text, '2026-01-13')).toEqual({ [anchor]: 'reported xai/gpus_deployed' });
  });

  it('is not where they are the very thing', () => {
    expect(tellClaims('xAI runs a million H100s in Memphis.', '2026-01-13')).not.toEqual({ 'a million H100s': 'reported xai/gpus_deployed' });
  });
});
