// What a sum is a part of, what an outlook was before, which quarter a month ends, and money that went to nobody.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a figure beside another of its kind', () => {
  it.each([
    ['SpaceX’s AI unit accounted for $7.7 billion of the $10.1 billion that the group invested in the first quarter.', '$7.7 billion', 'filed spacex/capex'],
    ['TSMC spent $40.9 billion on plants and machines in 2025, of which $11.51 billion fell in the fourth quarter.', '$11.51 billion', 'filed tsmc/capex'],
    ['Oracle now wants to spend about $50 billion this fiscal year; in September it had said $35 billion.', '$35 billion', 'ambition oracle/guidance_capex'],
    ['My targets: Micron at $400 and Broadcom at $500, both by next June.', '$500', 'opinion broadcom/share_price'],
    ['Micron Technology expects revenue of $18.7 billion in its second quarter. In the first, which ended in November, revenue was 57% more than a year before.', '57% more', 'filed micron/revenue_growth'],
    ['xAI burned $7.8 billion between January and September.', '$7.8 billion', 'reported xai/cash_burn'],
    ['Oracle Corporation reported its cloud revenue. In the first half it invested $20.5 billion.', '$20.5 billion', 'filed oracle/capex'],
    ['Oracle Corporation told of its contracts. Contracts not yet served stood at $523 billion at the end of November, a rise of 438 percent.', '438 percent', 'filed oracle/backlog_growth'],
    ['Nvidia’s data center revenue was $75.2 billion, a rise of 92 percent. A year ago that line read $39.1 billion.', '$39.1 billion', 'filed nvidia/segment_revenue'],
    ['Revenue at Anthropic in the first three months was $4.8 billion; for the second quarter investors have been shown a forecast of $10.9 billion.', '$4.8 billion', 'reported anthropic/revenue'],
    ['SpaceX flew 170 times in 2025, all in all.', '170 times', 'filed spacex/launches'],
    ['SpaceX counts 13.2 million Starlink customers, says a letter.', '13.2 million Starlink customers', 'unsourced spacex/subscribers'],
    ['Analysts suppose that Nvidia accounts for 19 to 21 per cent of TSMC’s sales.', '19 to 21 per cent', 'reported tsmc/customer_concentration'],
    ['SpaceX is hiring fast, 22,000 staff by now.', '22,000 staff', 'unsourced spacex/employees'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('keeps apart what only stands near', () => {
    expect(tellClaims('Oracle now wants to spend about $50 billion this fiscal year; in September analysts had said $35 billion.')['$35 billion'] ?? '').not.toContain('ambition');
    expect(tellClaims('Amazon invested $8 billion in Anthropic.')['$8 billion']).toContain('investment');
    expect(tellClaims('Nvidia invested $5 billion in the quarter in start-ups.')['$5 billion'] ?? '').not.toContain('capex');
    expect(tellClaims('Debt at SpaceX was $29 billion, and $20 billion of revenue came in.')['$20 billion'] ?? '').not.toContain('debt');
  });
});

describe('a span of a quarter that is not over', () => {
  it('is the company’s outlook', () => {
    expect(tellClaims('Nvidia told of the months ahead. Revenue of $76 billion to $80 billion in the quarter that ends in July.', '2026-06-10')['$76 billion to $80 billion']).toBe('ambition nvidia/guidance_revenue');
  });
  it('is none once the quarter is over', () => {
    expect(tellClaims('Nvidia told of the months behind it. Revenue of $76 billion to $80 billion in the quarter to July.', '2026-09-10')['$76 billion to $80 billion'] ?? '').not.toContain('ambition');
  });
});
