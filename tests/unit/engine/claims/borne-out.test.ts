// A figure that agrees with a filed one bears a sentence out only where it is of the same moment, part, customer and side of the deal.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const verdicts = (text: string) => judgeText(text).map((c) => `${c.anchor.quote}: ${c.verdict}`);
const against = (text: string) => judgeText(text).filter((c) => c.verdict === 'conflict').map((c) => c.factId);

describe('a deal told the other way round', () => {
  it.each([
    ['Cerebras lent OpenAI $1 billion in January, the prospectus shows.', 'cerebras.debt.2026-01.openai-loan'],
    ['OpenAI borrowed $1 billion from Cerebras in January.', 'cerebras.debt.2026-01.openai-loan'],
    ['In October 2025 OpenAI issued AMD a warrant for 160 million shares.', 'amd.warrant_shares.2025-10-05.openai'],
    ['Amazon has granted Astera Labs a warrant for 3.26 million shares.', 'astera-labs.warrant_shares.2026-02-05.amazon'],
    ['In December 2025 Intel bought $5 billion of Nvidia’s shares.', 'nvidia.investment.2025-11-20.intel'],
    ['In January 2026 xAI agreed to invest about $2 billion in Tesla.', 'tesla.investment.2026-01-16.xai'],
  ])('contradicts the filing: %s', (text, fact) => {
    expect(against(text)).toEqual([fact]);
  });

  it('says so in words', () => {
    const [claim] = judgeText('Cerebras lent OpenAI $1 billion in January, the prospectus shows.');
    expect(claim?.reason).toContain('the other way round');
  });

  it.each([
    'OpenAI lent Cerebras $1 billion in January, the prospectus shows.',
    'Cerebras borrowed $1 billion from OpenAI in January.',
    'Cerebras was lent $1 billion by OpenAI in January.',
    'In October 2025 AMD issued OpenAI a warrant for 160 million shares.',
    'OpenAI received a warrant for 160 million shares from AMD.',
    'Astera Labs has granted Amazon a warrant for 3.26 million shares.',
    'In December 2025 Nvidia bought $5 billion of Intel’s shares.',
    'Nvidia got $5 billion of stock from Intel in December 2025.',
    'Intel gave Nvidia shares for $5 billion in December 2025.',
    'Intel’s investor Nvidia put $5 billion into the chipmaker.',
    'In January 2026 Tesla agreed to invest about $2 billion in xAI.',
    'Did xAI invest $2 billion in Tesla?',
    'xAI reportedly invested $2 billion in Tesla.',
  ])('accuses nobody where it is told as it is, or left open: %s', (text) => {
    expect(against(text)).toEqual([]);
  });
});

describe('a figure that agrees with one of another kind', () => {
  it.each([
    ['the moment that is named had another', 'As of March 31, 2026, SpaceX had $24.7 billion of cash.', '$24.7 billion: conflict'],
    ['it is of a small part that nothing speaks of', 'In all of 2025 SpaceX launched 43 times.', '43 times: unsourced'],
    ['it is of another customer', 'In 2025 G42 alone accounted for 62% of revenue at Cerebras.', '62% of revenue: conflict'],
    ['it was only foreseen', 'CoreWeave priced its IPO at $47 a share in March 2025.', '$47 a share: conflict'],
    ['the name says profit', 'Cerebras had a non-GAAP net profit of $75.7 million in 2025.', '$75.7 million: conflict'],
    ['it is the whole company’s', 'Bloom Energy’s product revenue was $751 million in the first quarter of 2026.', '$751 million: unsourced'],
  ])('is not borne out where %s', (_, text, told) => {
    expect(verdicts(text)).toEqual([told]);
  });

  it.each([
    ['On December 31, 2025, SpaceX had $24.7 billion of cash.', '$24.7 billion: filed'],
    ['SpaceX launched 43 times for customers in 2025.', '43 times: filed'],
    ['In 2025 MBZUAI accounted for 62% of revenue at Cerebras.', '62% of revenue: filed'],
    ['CoreWeave priced its IPO at $40 a share in March 2025.', '$40 a share: filed'],
    ['CoreWeave set out in March 2025 to sell shares at $47 to $55.', '$47 to $55: ambition'],
    ['Cerebras had a non-GAAP net loss of $75.7 million in 2025.', '$75.7 million: filed'],
    ['Bloom Energy’s product and service revenue was $751 million in the first quarter of 2026.', '$751 million: filed'],
  ])('is where it is the same thing: %s', (text, told) => {
    expect(verdicts(text)).toEqual([told]);
  });
});

describe('a change turned round, blown up, or told of another year', () => {
  it.each([
    ['Coherent’s revenue for the second quarter of fiscal 2026 fell 17%.', 'coherent.revenue_growth.q2-fy2026'],
    ['SpaceX more than doubled its revenue in 2025.', 'spacex.revenue_growth.FY2025'],
    ['Nvidia’s data center revenue tripled in fiscal 2026.', 'nvidia.segment_growth.fy2026.datacenter'],
    ['Marvell’s cash\n\nMarvell is solid. In fiscal 2026 operations produced $638.8 million of cash.', 'marvell.operating_cash_flow.fy2026.xbrl'],
  ])('is contradicted: %s', (text, fact) => {
    expect(against(text)).toEqual([fact]);
  });

  it.each([
    'Coherent’s revenue for the second quarter of fiscal 2026 rose 17%.',
    'Coherent shares fell 17% on the day of its report on the second quarter of fiscal 2026.',
    'Coherent’s industrial revenue fell 17% in the second quarter of fiscal 2026.',
    'AMD’s revenue growth fell to 34% in 2025.',
    'AMD’s revenue nearly doubled in two years.',
    'AMD’s revenue in 2025 doubled from that of 2021.',
    'The number of AMD customers who gave it revenue doubled in 2025.',
    'AMD’s deferred revenue doubled in 2025.',
    'SpaceX’s revenue in 2025 was four times that of 2022.',
    'Nvidia’s revenue was eight times that of AMD in the first quarter of fiscal 2027.',
    'Since fiscal 2026 ended Marvell has had operating cash flow of $638.8 million.',
    'Marvell ended fiscal 2026 and went on with operating cash flow of $638.8 million.',
    'After fiscal 2026 came a quarter with operating cash flow of $638.8 million at Marvell.',
    'Nvidia’s growth in fiscal 2026 was great; revenue of $81.6 billion is what the new year began with.',
  ])('accuses nobody where something else is meant: %s', (text) => {
    expect(against(text)).toEqual([]);
  });
});

describe('words that look like a doubt', () => {
  it.each([
    ['GE Vernova took in orders of $150 billion in 2025, more than ever.', 'ge-vernova.orders.2025'],
    ['In 2025 SpaceX put $20.7 billion of capital spending into its AI segment alone.', 'spacex.capex.FY2025.ai'],
  ])('are none where they take nothing from the figure: %s', (text, fact) => {
    expect(against(text)).toEqual([fact]);
  });

  it.each([
    'GE Vernova won orders of $20 billion more than in 2024.',
    'GE Vernova took in orders of $150 billion more than ever before hoped.',
    'GE Vernova’s orders in 2025 were $9 billion more than those of 2024.',
    'In 2025 SpaceX put $3.4 billion of capital spending into its AI segment’s landlord.',
    'In 2025 SpaceX put $500 million into its Starlink segment’s Texas plant.',
  ])('are one elsewhere: %s', (text) => {
    expect(against(text)).toEqual([]);
  });
});
