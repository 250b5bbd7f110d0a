// How far words of planning, asking and doubting reach: over what they govern and no further.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

/** The claims of a text, as "verdict metric: anchor". */
function read(text: string, date = '2026-06-20'): string {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.verdict} ${c.metric}: ${c.anchor.quote}`).join('\n');
}

describe('what is past is no forecast', () => {
  it.each([
    ['by a month that is over', 'Anthropic went from $1 billion in annual revenue at the start of 2025 to $5 billion by August.', '2025-12-01', 'opinion'],
    ['by a year that is over', 'CoreWeave rented out 250,000 GPUs by the end of 2024.', '2026-06-20', 'opinion'],
    ['beside another value with a day of its own', 'Nvidia was worth $1 trillion in 2023, doubled to $2 trillion by March 2024 and passed $3 trillion in June 2024.', '2025-11-01', 'opinion'],
    ['before a plan', 'SpaceX lost $4.94 billion in 2025 and wants to fly more often.', '2026-06-20', 'ambition'],
    ['behind an outlook', 'Analysts were stunned: Nvidia posted revenue of $81.6 billion in its fiscal first quarter.', '2026-06-20', 'opinion'],
  ])('%s', (_, text, date, not) => { expect(read(text, date)).not.toBe(''); expect(read(text, date)).not.toContain(not); });

  it('and what is still to come is', () => {
    expect(read('SpaceX shares trade at $200 by the end of 2027, I say.', '2026-06-20')).toContain('opinion');
    expect(read('Nvidia posted revenue of $81.6 billion in its fiscal first quarter and forecast $91 billion for the second.')).toContain('ambition guidance_revenue: $91 billion');
  });
});

describe('a question asks what stands behind its verb', () => {
  it.each([
    ["The jump of Nvidia's quarterly revenue to $81.6 billion is incredible, but can it continue?", 'filed revenue: $81.6 billion'],
    ['SpaceX lost $4.94 billion in 2025; will anybody care?', 'filed net_income: $4.94 billion'],
    ['CoreWeave has a backlog of $99.4 billion, so why does the share fall?', 'backlog: $99.4 billion'],
    ['With revenue of $18.67 billion in 2025, is SpaceX worth $2 trillion?', 'filed revenue: $18.67 billion'],
  ])('%s', (text, says) => { expect(read(text)).toBe(read(text).split('\n')[0]); expect(read(text)).toContain(says); });

  it.each(['Will Nvidia take in revenue of $400 billion next year?', 'Can SpaceX really be worth $2 trillion?', 'SpaceX at a valuation of $2 trillion?', 'Why would anybody value SpaceX at $2 trillion?'])('%s', (text) => { expect(read(text)).toBe(''); });
});

describe('a doubt is of what is to come', () => {
  it.each([
    ['The listing depends on whether Anthropic can keep gross margins climbing from 50% today to 77% by 2028.', /(?:ambition|opinion) gross_margin: 77%/],
    ['It remains to be seen whether CoreWeave can lift its backlog from $99.4 billion to $150 billion by 2027.', /filed backlog: \$99.4 billion\n(?:ambition|opinion) backlog: \$150 billion/],
  ])('%s', (text, says) => { expect(read(text)).toMatch(says); });

  it.each(['Nobody knows whether SpaceX will hit $30 billion in revenue.', 'The question is whether xAI will reach a million GPUs.'])('%s', (text) => { expect(read(text)).toBe(''); });
});

describe('nobody is held to a filing that came later', () => {
  it('than the article', () => { expect(read('Micron earned $9.3 billion in revenue last quarter.', '2026-06-20')).not.toContain('conflict'); });
  it('but to one that came before it', () => { expect(read('Micron earned $9.3 billion in revenue last quarter.', '2026-07-20')).toContain('conflict'); });
});

describe('a figure that says itself when it was is not overtaken', () => {
  it.each([
    ['where a change starts', "CoreWeave's backlog of $99.4 billion is up from $66.8 billion three months earlier.", '2026-07-10', 'filed backlog: $66.8 billion'],
    ['set beside an outlook', 'Nvidia expects revenue to reach $91 billion, more than double the $44.1 billion of a year earlier.', '2026-06-20', 'filed revenue: $44.1 billion'],
    ['by a day of its own', 'At the end of September 2025 CoreWeave had a backlog of $55.6 billion.', '2026-07-10', 'filed backlog: $55.6 billion'],
  ])('%s', (_, text, date, says) => { expect(read(text, date)).toContain(says); });

  it('and one told of today is', () => { expect(read('CoreWeave currently has a backlog of $55.6 billion.', '2026-07-10')).toContain('stale'); });
});

describe('what is only hoped for', () => {
  it('is no older figure that it happens to share', () => {
    expect(read('Anthropic must grow fast enough to justify a $300 billion to $400 billion valuation in its next round.', '2025-12-01')).toMatch(/^(?:opinion|ambition)/);
  });
  it('stays the outlook that it was, whatever has come of it', () => {
    expect(read("CoreWeave's 2025 revenue guidance of $4.9 billion to $5.1 billion is a floor.", '2025-06-20')).toContain('ambition guidance_revenue');
  });
});
