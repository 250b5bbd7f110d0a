// Values in brackets behind names, and figures written with blanks or a sign: read as they are meant.
import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { judgeText } from '../../../support/judge-text';

const claimsIn = (text: string) => judgeText(text, '2026-06-30');

describe('a value in brackets behind a name', () => {
  it.each([
    ['Anthropic raised money from Amazon ($8 billion), Google ($3 billion) and Microsoft ($5 billion).', ['$8 billion', '$3 billion', '$5 billion'], /funding_round|investment/],
    ['Nvidia has invested in Intel ($5 billion), Nokia ($1 billion) and CoreWeave ($2 billion).', ['$5 billion', '$1 billion', '$2 billion'], /investment/],
    ['CoreWeave has signed contracts with OpenAI ($22.4 billion in 2025, another $4 billion in May 2025) and Meta ($14.2 billion).', ['$22.4 billion', '$4 billion', '$14.2 billion'], /contract_value/],
  ] as const)('%s', (text, values, metric) => {
    const claims = claimsIn(text);
    expect(claims.map((c) => values.find((v) => c.anchor.quote.includes(v)))).toEqual(values);
    for (const claim of claims) expect(claim.metric).toMatch(metric);
  });

  it('is of the one that the sentence is about', () => {
    expect(claimsIn('Anthropic raised money from Amazon ($8 billion), Google ($3 billion) and Microsoft ($5 billion).').map((c) => c.company)).toEqual(['anthropic', 'anthropic', 'anthropic']);
    expect(claimsIn('Larger by market value are Nvidia ($5 trillion), Microsoft ($4 trillion) and Amazon ($2.4 trillion).').map((c) => c.company)).toEqual(['nvidia', 'microsoft', 'amazon']);
  });

  it('is of the name that it stands behind, whoever the sentence is about', () => {
    expect(claimsIn('Nvidia broke records. As its stock surged to $5.06 trillion, it left Microsoft ($4 trillion) behind.').filter((c) => c.company === 'nvidia').map((c) => c.anchor.quote)).toEqual(['$5.06 trillion']);
    expect(claimsIn('Nvidia passed giants such as Microsoft ($3.7 trillion), Amazon ($2.4 trillion) and Alphabet ($2.2 trillion) by market value.').map((c) => c.company)).not.toContain('nvidia');
  });

  it('takes no metric where the brackets hold something else', () => {
    expect(claimsIn('Nvidia has invested in Intel ($5 billion), and the founder of Dell (fortune: $140 billion) looked on.').map((c) => c.anchor.quote)).toEqual(['$5 billion']);
  });
});

describe('thousands parted by a blank', () => {
  const amounts = (text: string) => findQuantities(text).map((q) => q.amount);

  it.each([
    ['Starlink flies ~9 600 satellites.', [9600]],
    ['They pay about $2 700 per kilogram.', [2700]],
    ['It has 10 300 000 subscribers.', [10_300_000]],
    ['It houses 220 000 Nvidia GPUs.', [220_000]],
    ['It employs some 22 000 people.', [22_000]],
    ['Sales were $130 497 million.', [130_497_000_000]],
    ['It flies 9\u202f600 satellites and 1\u2009200 more satellites.', [9600, 1200]],
  ])('%s', (text, want) => { expect(amounts(text)).toEqual(want); });

  it.each([
    ['In 2025 300 people left.', [300]],
    ['A Falcon 9 600 people came to see lifted off.', [600]],
    ['On March 12 300 employees left.', [300]],
    ['It sold 12 1000 times.', []],
  ])('and left alone in: %s', (text, want) => { expect(amounts(text).filter((n) => want.length === 0 ? n > 1000 : true)).toEqual(want); });
});

describe('a minus', () => {
  it.each([
    ['a margin of -122% in the quarter', -122],
    ['a margin of −122% in the quarter', -122],
    ['the margin was –6% in the quarter', -6],
    ['net income: -$5.35 billion', -5.35e9],
    ['a range of 5-10% in the quarter', 5],
    ['in the quarter - 75% of sales', 75],
  ])('%s', (text, amount) => { expect(findQuantities(text)[0]?.amount).toBe(amount); });

  it('belongs to the anchor', () => {
    expect(claimsIn('OpenAI reported an adjusted operating margin of -122% in the first quarter of 2026.')[0]?.anchor.quote).toBe('-122%');
  });
});
