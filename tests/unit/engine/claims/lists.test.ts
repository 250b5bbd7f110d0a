// A line that announces what stands below it says it of every item: guidance, estimates, results of a quarter.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const claimsIn = (text: string, date = '2026-06-01') => judgeText(text, date);
/** "verdict company: anchor" of every claim. */
const told = (text: string, date?: string) => claimsIn(text, date).map((c) => `${c.verdict} ${c.company} ${c.metric}: ${c.anchor.quote}`);

describe('items below a line that announces them', () => {
  it('are guidance', () => {
    const text = "CoreWeave reports its quarter\n\nManagement has provided the following guidance for 2027:\n\n- Revenue of $25 billion (+/- 2%)\n- Capital expenditure: about $50 billion\n- Operating margin of 21% (+/- 1%)\n- Operating expenses of $9.9 billion";
    expect(told(text)).toEqual(['ambition coreweave guidance_revenue: $25 billion', 'ambition coreweave guidance_capex: about $50 billion', expect.stringMatching(/^ambition coreweave .*margin: 21%$/), expect.stringMatching(/^ambition coreweave .*: \$9.9 billion$/)]);
  });

  it('are somebody’s estimates', () => {
    const text = 'Nvidia before its results\n\nAnalyst estimates for fiscal 2029:\n\n• Revenue: $520 billion\n• EPS: $13.30';
    expect(told(text)).toEqual(['opinion nvidia revenue: $520 billion', 'opinion nvidia eps: $13.30']);
  });

  it('are of the period that it names', () => {
    const text = "Nvidia's year in figures\n\nResults for fiscal 2025:\n\n- Revenue: $130.5 billion\n- Gross margin: 75.0%";
    expect(claimsIn(text).map((c) => [c.verdict, c.factId?.includes('fy2025')])).toEqual([['filed', true], ['filed', true]]);
  });

  it('are guidance where a heading between them only says when', () => {
    const text = 'Coherent closes its fiscal year\n\nCoherent closed fiscal 2026.\n\nBusiness outlook\n\nFirst quarter of fiscal 2027\n\nRevenue: $1.9 billion – $2.1 billion\n\nGross margin: a range of 39% - 41% for the quarter as a whole, with lasers and prices counted in';
    expect(told(text, '2026-08-15')).toEqual(['ambition coherent guidance_revenue: $1.9 billion – $2.1 billion', 'ambition coherent guidance_gross_margin: 39% - 41%']);
    expect(told(text.replace('Business outlook', 'How it went'), '2026-08-15').filter((t) => t.startsWith('ambition'))).toEqual([]);
  });

  it('are of the company that it names', () => {
    const text = "Nvidia and its customers\n\nNvidia sells chips to a handful of firms, and Nvidia lends to some of them.\n\nCoreWeave's 2025 in figures:\n\n- Revenue: $5.13 billion\n- Backlog: $66.8 billion\n\nIt was a good year for Nvidia.";
    expect(told(text).map((t) => t.split(' ')[1])).toEqual(['coreweave', 'coreweave']);
  });
});

describe('and no more than that', () => {
  it('what an item tells as past is no guidance', () => {
    const text = 'CoreWeave reports its quarter\n\nOutlook and history:\n\n- Revenue was $5.13 billion in 2025\n- Revenue of $12.5 billion in 2026';
    expect(told(text)[0]).toMatch(/^filed/);
    expect(told(text)[1]).toMatch(/^ambition/);
  });

  it('the paragraph behind the list is its own again', () => {
    const text = 'CoreWeave reports its quarter\n\nGuidance for 2027:\n\n- Revenue of $25 billion\n\nCoreWeave had revenue of $5.13 billion in 2025.';
    expect(told(text).at(-1)).toMatch(/^filed/);
  });
});

it('a period that only the line above names accuses nobody', () => {
  expect(told('CoreWeave after its quarter\n\nIn short (Q4, ended Dec 31)\n\n- Net loss: $284M vs. $36M a year ago\n- Revenue: $1.57B').filter((t) => t.startsWith('conflict'))).toEqual([]);
});

describe('a figure that is set against an estimate', () => {
  it.each([
    ["Nvidia's revenue of $81.6 billion in the first quarter of fiscal 2027 topped analysts' estimates of $78.9 billion.", '$81.6', '$78.9'],
    ["Nvidia earned $1.87 a share in the first quarter of fiscal 2027, versus the consensus estimate of $1.77.", '$1.87', '$1.77'],
    ["CoreWeave's revenue: $2.08 billion vs. $1.62 billion consensus", '$2.08', '$1.62'],
  ])('is none itself: %s', (text, fact, estimate) => {
    const verdictOf = (words: string) => claimsIn(text).find((c) => c.anchor.quote.includes(words))?.verdict;
    expect(verdictOf(fact)).not.toBe('opinion');
    expect(verdictOf(estimate)).toBe('opinion');
  });

  it('guides all the same', () => {
    const claims = claimsIn("Nvidia reports\n\nIts guidance for the third quarter of fiscal 2028:\n\n- Revenue of $140 billion versus analysts' estimates of $131.6 billion");
    expect(claims.map((c) => c.verdict)).toEqual(['ambition', 'opinion']);
  });
});

describe('a row of a table', () => {
  it('speaks of its label in every cell, and accuses nobody', () => {
    const text = 'What SpaceX may be worth\n\nSpaceX goes public, and the bank draws three cases for its shares.\n\n| Est. Market Cap | $4.5T – $5.0T | $2.2T – $2.4T | $800B – $1.2T |';
    expect(told(text)).toEqual(['$4.5T – $5.0T', '$2.2T – $2.4T', '$800B – $1.2T'].map((cell) => `opinion spacex market_cap: ${cell}`));
    expect(told("Nvidia's figures\n\n| Revenue | $100.1 billion | $200.2 billion | $300.3 billion |").filter((t) => t.startsWith('conflict'))).toEqual([]);
  });
});

describe('figures that stand as sentences of their own', () => {
  it('are what the sentence behind them says', () => {
    const text = "SpaceX's S-1 in numbers\n\n1. $20.7 billion. Capital spending in 2025, most of it for AI.\n\n2. Minus $4.9 billion. The bottom line for 2025.\n\n3. 9,600. Satellites in orbit at the end of March.";
    expect(told(text, '2026-07-01')).toEqual(['filed spacex capex: $20.7 billion', 'filed spacex net_income: Minus $4.9 billion', 'filed spacex satellites: 9,600']);
  });

  it('hand on the company that the sentence behind them names', () => {
    const text = 'Nvidia and others in numbers\n\n1. $5 trillion. What Nvidia was worth in October.\n\n2. $1.5 trillion. The value at which SpaceX wants to go public. Insiders sold stock at $421 a share.';
    expect(told(text, '2025-12-17').filter((line) => line.includes('$421'))).toEqual([expect.stringContaining(' spacex ')]);
  });
});

describe('a list of names and values that opens a paragraph', () => {
  it('takes its metric from the line before', () => {
    const text = 'What the builders owe their customers\n\nThe backlog of the builders keeps swelling, and nobody has seen the like of it since the railways.\n\nOracle $523 billion, CoreWeave $66.8 billion, Dell $43 billion: the sums are larger than what each of them sells in a year.';
    expect(told(text).map((t) => t.split(' ').slice(1).join(' '))).toEqual(['oracle backlog: $523 billion', 'coreweave backlog: $66.8 billion', 'dell backlog: $43 billion']);
    expect(told('What the fund paid\n\nThe fund lists what it paid for its stakes.\n\nNvidia $12 million, AMD $4 million, Intel $3 million, and a dozen others that hardly count.')).toEqual([]);
  });
});
