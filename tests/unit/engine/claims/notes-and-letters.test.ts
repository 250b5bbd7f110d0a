// Broker notes and letters: heads that run into their paragraph, targets and estimates without a noun, and the next name with the next value.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('what a share is to cost', () => {
  it.each([
    ['Nvidia had a fine quarter; revenue was $81.6 billion.\n\nTarget. $310, up from $285, on 24 times.', { $310: 'opinion nvidia/share_price', $285: 'opinion nvidia/share_price' }],
    ['Chip stocks fell on worries about revenue.\n\nTargets. ALAB $245, CRDO $230, MRVL $140.', { $245: 'opinion astera-labs/share_price', $230: 'opinion credo/share_price', $140: 'opinion marvell/share_price' }],
    ['My own sheet says that VRT is worth $510 and ANET $300.', { $510: 'opinion vertiv/share_price', $300: 'opinion arista/share_price' }],
    ['AMD shines and its revenue shows it. My call: $700 for AMD and $90 for Intel by 2028.', { $700: 'opinion amd/share_price', '$90': 'opinion intel/share_price' }],
    ['CoreWeave fell on its revenue. A bull at a Dallas firm has a target of $180.', { $180: 'opinion coreweave/share_price' }],
  ])('%s', (text, claims) => { expect(tellClaims(text)).toMatchObject(claims); });

  it('but what a company is worth is no target of a share', () => {
    expect(tellClaims('OpenAI is worth $852 billion after the March round.')).toEqual({ '$852 billion': 'reported openai/valuation' });
  });
});

describe('an outlook and the estimate beside it', () => {
  it.each([
    ['Nvidia had a fine quarter.\n\nGuide. Revenue for July of $91bn. We model $94bn.', { $91bn: 'ambition nvidia/guidance_revenue', $94bn: 'opinion nvidia/revenue' }],
    ["Astera Labs' first-quarter revenue was $308.4 million. The second-quarter guide is $355 million to $365 million; we sit at $368 million.", { '$355 million to $365 million': 'ambition astera-labs/guidance_revenue', '$368 million': 'opinion astera-labs/revenue' }],
    ['Arista reported revenue of $2,488 million.\n\nGuidance. Management looks for about $2.6 billion in the March quarter and $11.25 billion for 2026. We think both are beatable and go to $11.6 billion.', { 'about $2.6 billion': 'ambition arista/guidance_revenue', '$11.25 billion': 'ambition arista/guidance_revenue', '$11.6 billion': 'opinion arista/revenue' }],
    ['Capital spending at Microsoft was $37.5 billion. We have $39 billion for the next quarter.', { '$39 billion': 'opinion microsoft/capex' }],
    ['The finance chief told analysts that Marvell expected revenue of around $10 billion in its next fiscal year.', { 'around $10 billion': 'ambition marvell/guidance_revenue' }],
    ["Meta's shares fell on its revenue. It lifted its own spending range to $125 billion to $145 billion.", { '$125 billion to $145 billion': 'ambition meta/guidance_capex' }],
  ])('%s', (text, claims) => { expect(tellClaims(text)).toMatchObject(claims); });
});

describe('the next name with the next value', () => {
  it.each([
    'Anthropic pays SpaceX $1.25 billion every month, and Google $920 million.',
    'In May SpaceX had a fee of $1.25 billion a month coming from Anthropic and $920 million from Google.',
  ])('is paid as often: %s', (text) => {
    expect(tellClaims(text)['$920 million']).toBe('filed alphabet/contract_monthly');
  });
});

describe('a sentence that ends by naming a company', () => {
  it.each([
    ['Bloom Energy had revenue of $751 million.\n\nThe trade is mostly three companies, and the American one is GE Vernova. It finished last year with a backlog of a hundred and fifty billion dollars.', 'a hundred and fifty billion dollars', 'filed ge-vernova/backlog'],
    ['Nvidia sells to everyone. The biggest buyer was Microsoft. It spent $37.5 billion on equipment in the December quarter.', '$37.5 billion', 'filed microsoft/capex'],
  ])('hands it on: %s', (text, anchor, claim) => { expect(tellClaims(text)[anchor]).toBe(claim); });

  it('hands on a stranger too, and nobody of ours is accused of his figures', () => {
    expect(tellClaims('Nvidia sells chips. The firm that wires them is called Tarvos. It had revenue of $437 million last quarter.')).toEqual({});
  });
  it('but an officer is no company', () => {
    expect(tellClaims('CoreWeave rents chips. Its chief executive is Michael Intrator. It had revenue of $2.08 billion in the first quarter.')['$2.08 billion']).toBe('filed coreweave/revenue');
  });
});

it('a part with a name of its own speaks for its company in a list of others', () => {
  expect(tellClaims('The week in AI revenue.\n\n* OpenAI is at $20 billion of run rate.\n\n* Starlink has 8 million subscribers.')['8 million subscribers']).toBe('stale spacex/subscribers');
});

describe('a filed figure with two digits turned round', () => {
  it.each([
    ['Credo Technology had a good second quarter of fiscal 2026, with revenue of $268.0 million. It earned $86.2 million in the quarter.', '$86.2 million', '2026-02-01'],
    ['SpaceX lost money on paper. For all of 2025 the operating loss was $2.59 billion, while adjusted EBITDA was $6.85 billion.', '$6.85 billion', '2026-07-01'],
  ])('is named wherever the words are plain enough otherwise: %s', (text, anchor, date) => {
    expect(tellClaims(text, date)[anchor]).toMatch(/^conflict /);
  });
  it('but not where it is counted in another way', () => {
    expect(Object.values(tellClaims('Credo Technology had a good second quarter of fiscal 2026, with revenue of $268.0 million. Its adjusted net income was $86.2 million in the quarter.', '2026-02-01')).join()).not.toContain('conflict');
  });
});

describe('a range that was moved', () => {
  it.each([
    ['Micron guided capital spending of $20 billion to $25 billion, up from $18 billion to $20 billion in March.', '$18 billion to $20 billion', 'ambition micron/guidance_capex'],
    ['CoreWeave now sees capital spending of $31 billion to $35 billion, raised from a previous $29 billion to $34 billion.', 'a previous $29 billion to $34 billion', 'ambition coreweave/guidance_capex'],
  ])('was an outlook before: %s', (text, anchor, claim) => { expect(tellClaims(text)[anchor]).toBe(claim); });

  it('but a figure that rose from one value to another is two values', () => {
    expect(Object.keys(tellClaims('Oracle revenue rose from $14.1 billion to $17.2 billion in a year.'))).toEqual(['$14.1 billion', '$17.2 billion']);
  });
});

describe('what has not moved', () => {
  it('is told where its level follows', () => {
    expect(tellClaims("Nvidia had a fine quarter, with revenue of $81.6 billion. Debt has not moved, at $8.5 billion.")['$8.5 billion']).toMatch(/nvidia\/debt$/);
  });
  it('and denied where a thing follows', () => {
    expect(tellClaims('AMD has not moved its $5 billion of chips.')).toEqual({});
  });
});

describe('a paragraph without a noun', () => {
  const above = "The state has a permit for xAI's turbines at Southaven.\n\n";
  it('goes on counting what the one above it counted', () => {
    expect(tellClaims(`${above}A group with a drone counted 33 in the first week of May. In June it was 57.`)).toMatchObject({ '57': 'reported xai/turbines' });
  });
  it('but thousands may be anything', () => {
    expect(tellClaims(`${above}In June it was 57,000.`)).toEqual({});
  });
});
