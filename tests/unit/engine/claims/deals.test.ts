// What a deal is of: capacity that is bought, contracts that are signed for, orders from a customer. No stake, and nobody's backlog.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const ABOUT = 'Nvidia, Broadcom, CoreWeave and Nebius led technology stocks again. OpenAI and Anthropic are customers of their data center chips and capacity.\n\n';
const metricsIn = (text: string): (string | null)[] => judgeText(ABOUT + text).map((c) => c.metric);

describe('what a deal is of', () => {
  it.each([
    ['Nvidia agreed in September to buy up to $6.3 billion of CoreWeave’s unsold capacity.', 'compute_commitment'],
    ['Nvidia agreed to buy $6.3 billion of computing.', 'compute_commitment'],
    ['Microsoft has signed for $17.4 billion of capacity at Nebius.', 'contract_value'],
    ['Management named Anthropic as the buyer behind $10 billion of Broadcom rack orders.', 'contract_value'],
    ['Nvidia bought $2 billion of CoreWeave stock.', 'investment'],
    ['CoreWeave’s customers have signed for $99.4 billion.', 'backlog'],
  ])('%s', (text, metric) => {
    expect(metricsIn(text)).toEqual([metric]);
  });
});

describe('tenants that a sentence lists', () => {
  it('have their deal with whom the paragraph is about, though the sentence names only them', () => {
    const text = "SpaceX lets its halls in Memphis, and SpaceX has filed what it gets for them. Anthropic pays $1.25 billion a month, and Google $920 million a month.";
    const fees = judgeText(text, '2026-07-01').filter((c) => c.metric === 'contract_monthly').map((c) => `${c.verdict} ${c.anchor.quote}`);
    expect(fees).toEqual(['filed $1.25 billion a month', 'filed $920 million a month']);
  });

  it('have another deal where nobody has spoken of the other side', () => {
    const text = 'Anthropic and Google spoke on Monday. Anthropic pays Google $1.25 billion a month.';
    expect(judgeText(text, '2026-07-01').filter((c) => c.metric === 'contract_monthly').map((c) => c.verdict)).not.toContain('filed');
  });
});

describe('what a company has promised in all', () => {
  const text = 'Nvidia designs chips for data centers. Nvidia has multi-year cloud commitments of $34 billion.';
  const conflictsOn = (date: string): number => judgeText(text, date).filter((c) => c.verdict === 'conflict').length;

  it('is what the last report counted, until the next report is due', () => {
    expect(conflictsOn('2025-12-01')).toBe(1);
    expect(conflictsOn('2026-08-26')).toBe(0);
  });
});
