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

describe('a sum that is called annualized', () => {
  const told = (text: string) => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.metric}`);
  it('is a fee where one company pays it to another', () => {
    expect(told('Anthropic is paying SpaceX an annualized $15 billion for short-term compute.')).toEqual(['filed contract_monthly']);
    expect(told('SpaceX charges Google an annualised $11 billion.')).toEqual(['filed contract_monthly']);
  });

  it('is a run rate where a company takes it in', () => {
    expect(told('Customers pay Anthropic an annualized $44 billion.')).toEqual([expect.stringMatching(/run_rate$/)]);
    expect(told('OpenAI reached an annualized $25 billion, and it pays its people well.')).toEqual([expect.stringMatching(/run_rate$/)]);
  });
});

describe('what a part’s figure is of the whole', () => {
  const told = (text: string) => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.metric}`);
  it.each([
    "Nvidia's first-quarter data-center revenue was $75.2 billion (92% of total).",
    'AMD’s data center unit took in $5.8 billion, making up 57% of the whole.',
    'Marvell’s data center sales were $1.83 billion, or 76% of the total.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['filed segment_revenue', 'filed segment_share']);
  });

  it('is told of no whole company, and of no other whole', () => {
    expect(told('Nvidia’s net income was $58.3 billion, 71% of total revenue.').filter((t) => t.endsWith('segment_share'))).toEqual([]);
    expect(told('SpaceX sold $11.4 billion of connectivity, 20% of total subscribers being abroad.').filter((t) => t.endsWith('segment_share'))).toEqual([]);
  });
});

describe('whose sales a company is a share of', () => {
  it.each([
    ['CoreWeave lost money again. Microsoft was 70.5 percent of CoreWeave’s revenue in 2023.', 'customer_concentration'],
    ['CoreWeave lost money again. Microsoft made up 67 percent of its revenue in 2025.', 'customer_concentration'],
    ['SpaceX has three segments. xAI was 17 percent of SpaceX’s revenue in 2025.', 'segment_share'],
    ['SpaceX has filed. Starlink was 61 percent of SpaceX’s revenue in 2025.', 'segment_share'],
  ])('tells a customer from a part: %s', (text, metric) => {
    expect(judgeText(text).map((c) => c.metric)).toEqual([metric]);
  });
});
