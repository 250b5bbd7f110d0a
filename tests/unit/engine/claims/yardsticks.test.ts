// What a result or an outlook is held against: a consensus is others', an "own forecast" is the company's, and the result is neither.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('what others look for', () => {
  it.each([
    ['Marvell guided to $2.4 billion, ahead of the $2.35 billion estimate.', '$2.35 billion', 'opinion marvell/revenue'],
    ['Dell guided to revenue of $167 billion, up from a prior guide of $140 billion and a Street consensus of $142 billion.', '$142 billion', 'opinion dell/revenue'],
    ['Broadcom sees third-quarter revenue of $29 billion, compared with analyst expectations of $27.4 billion.', '$27.4 billion', 'opinion broadcom/revenue'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });
});

describe('a result told behind its yardstick', () => {
  it.each([
    ['Marvell’s profit topped estimates at $0.80 a share.', '$0.80 a share', 'unsourced marvell/eps'],
    ['Nvidia beat the $79 billion consensus with revenue of $81.6 billion.', '$81.6 billion', 'filed nvidia/revenue'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });
});

describe('what a company foretells of itself', () => {
  it.each([
    ['Nvidia’s revenue of $81.6 billion cleared its own outlook of $78 billion.', '$78 billion', 'ambition nvidia/guidance_revenue'],
    ['GE Vernova also projected free cash flow of $4.5 billion in 2028.', '$4.5 billion', 'ambition ge-vernova/free_cash_flow'],
    ['Vertiv said it expected its backlog to grow to $20 billion by 2028, including a doubling of its order book for liquid cooling to $5 billion.', '$5 billion', 'ambition vertiv/backlog'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('is none of it where another foretells it', () => {
    expect(tellClaims('A chip buyer expects Nvidia to pass $550 billion of revenue next fiscal year.')['$550 billion'] ?? 'opinion').toMatch(/^opinion/);
  });
});
