// A doubt that is about something else keeps no slip from being named: a head before the value, a part's word beside its verb, another
// quarter's outlook, a paper's own words. Beside each true sentences that look like it.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const against = (text: string, date?: string) => judgeText(text, date).filter((c) => c.verdict === 'conflict').map((c) => `${c.anchor.quote}: ${c.factId}`);

describe('a doubt about something else', () => {
  it.each([
    ['the sentence before is a head', 'CoreWeave keeps building. Its debt? A mere $2.14 billion at the end of 2025.', 'A mere $2.14 billion: coreweave.debt.2025'],
    ['a hyphen joins a fiscal quarter', 'Micron’s fiscal-first-quarter revenue was $16.34 billion.', '$16.34 billion: micron.revenue.q1-fy2026'],
    ['the sales are its own', 'Micron buys from others. Its own sales were $16.34 billion in the first quarter of fiscal 2026.', '$16.34 billion: micron.revenue.q1-fy2026'],
    ['a part brought it in alone', 'Nvidia’s third quarter of fiscal 2026 was a good one. Data center alone brought in $52.12 billion.', '$52.12 billion: nvidia.segment_revenue.q3-fy2026.datacenter'],
    ['another figure of the company stands before it', 'In the third quarter of fiscal 2026 Microsoft’s revenue was $82.9 billion and its operating income $34.8 billion.', '$34.8 billion: microsoft.operating_income.q3-fy2026'],
    ['a filing puts it there', 'The filing puts SpaceX’s cash at $108 billion on June 19, 2026.', '$108 billion: spacex.cash.2026-06-19'],
    ['the company had reported it', 'For fiscal 2025 Micron had reported revenue of $73.38 billion.', '$73.38 billion: micron.revenue.fy2025'],
    ['the next part goes on with the one before', 'Astera Labs grew in the third quarter of 2025. Customers billed in China took $77.4 million, and those in Taiwan $73.7 million.', '$73.7 million: astera-labs.geographic_revenue.q3-2025.taiwan'],
  ])('is none: %s', (_, text, told) => {
    expect(against(text)).toEqual([told]);
  });

  it.each([
    'CoreWeave keeps building. Debt? $2.14 billion of it matures in 2026.',
    'CoreWeave keeps building. Cash? $420 million went on interest in 2025.',
    'SpaceX has a bridge loan. The debt? Without it $9.12 billion on March 31, 2026.',
    'Nvidia is busy. Inventory? Up by $2.579 billion since January.',
    'Micron’s fiscal-first-quarter revenue from DRAM was $10.8 billion.',
    'Micron’s fiscal-second-quarter revenue forecast was $18.7 billion.',
    'SpaceX’s own revenue was $15.5 billion in 2025, before the merger with xAI.',
    'Micron has partners. Their own sales were $16.4 billion in the quarter to November 2025.',
    'Nvidia’s data center unit in Israel brought in $2.2 billion in the third quarter of fiscal 2026.',
    'SpaceX’s Starlink unit sold $1.9 billion of terminals in 2025.',
    'Nvidia’s Mellanox unit sold $7.3 billion of networking gear in the third quarter of fiscal 2026.',
    'Microsoft’s gaming revenue was $5.3 billion and its operating income $0.9 billion in the third quarter of fiscal 2026.',
    'Microsoft’s LinkedIn was $4.8 billion of it and its operating income $1.8 billion in the third quarter of fiscal 2026.',
    'xAI is part of SpaceX. In 2025 the division that rents out chips lost $2.1 billion.',
    'A newspaper had reported revenue of $9.16 billion for Micron in the third quarter of fiscal 2025.',
    'A rumour, and no filing, puts SpaceX’s cash at $108 billion on June 19, 2026.',
    'The notice puts SpaceX’s cash at $80 billion without the notes on June 19, 2026.',
    'Connectivity took in $11.4 billion last year at SpaceX and the AI arm, before the merger, $2.9 billion.',
    'Astera Labs billed $77.4 million in China in the third quarter of 2025 and, in Taiwan and elsewhere, $153.2 million.',
  ])('is left alone where it is true: %s', (text) => {
    expect(against(text)).toEqual([]);
  });
});
