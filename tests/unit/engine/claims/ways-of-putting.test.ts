// Ways of putting a metric that essays, columns and talk have and wires have not: each with sentences that say it and some that only look so.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules, readsAsFact), index = indexLedger(bundledLedger);

/** "verdict company/metric" of each claim, by the words that bear its value. */
function read(text: string, date = '2026-07-01'): Record<string, string> {
  const { claims } = engine.judge({ url: null, title: null, date, language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' });
  return Object.fromEntries(claims.map((c) => [c.anchor.quote, `${c.verdict} ${c.company}/${c.metric}`]));
}
const metricsIn = (text: string) => Object.values(read(text)).map((c) => c.split('/')[1]);

describe('what something costs, took or was raised for', () => {
  it.each([
    ['SK hynix is putting up a new factory in Indiana, costing $3.87 billion.', '$3.87 billion', 'capex'],
    ['SK hynix said that its next fab in Korea will cost $13 billion.', '$13 billion', 'capex'],
    ['Documents showed that $7.8 billion of cash had been spent by xAI in nine months.', '$7.8 billion', 'cash_burn'],
    ['In June 2025 a further $10 billion was raised in debt and equity for xAI.', 'a further $10 billion', 'funding_round'],
    ['SpaceX listed in June. The issue, at $135 a share, brought in $75 billion.', '$75 billion', 'ipo_raise'],
    ['SpaceX was lucky. Whoever got in at the $135 listing price has made a gain.', '$135', 'ipo_price'],
    ['Anthropic is buying thirty billion dollars of Azure.', 'thirty billion dollars', 'compute_commitment'],
    ['Google is coughing up $920 million a month for chips at SpaceX.', '$920 million a month', 'contract_monthly'],
    ['Nvidia can see half a trillion dollars\' worth of Blackwell and Rubin orders through next year.', 'half a trillion dollars', 'backlog'],
  ])('%s', (text, anchor, metric) => {
    expect(read(text)[anchor]?.split('/')[1]).toBe(metric);
  });

  it.each([
    'SpaceX has a gas plant next to the site, which made 150 megawatts.',
    'Nvidia took the launch price off its page.',
    'The issue of power brought in 40 people to the hall where xAI spoke.',
  ])('but not: %s', (text) => {
    expect(metricsIn(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:capex|ipo_raise|ipo_price|employees)$/)]));
  });
});

describe('what is looked ahead to', () => {
  it.each([
    ['TSMC told investors to expect between $39 billion and $40.2 billion in the second quarter.', '$39 billion and $40.2 billion', 'ambition tsmc/guidance_revenue'],
    ['Astera Labs expects to lose two points to mix in the second half.', 'two points', 'ambition astera-labs/guidance_gross_margin_change'],
    ['SpaceX runs Colossus. Colossus 2 was sized for 550,000 processors.', '550,000 processors', 'ambition spacex/gpus_target'],
    ['AMD says that the data center market will hit a trillion by 2030.', 'a trillion', 'opinion amd/tam'],
    ['My model gets me to $165 for Astera Labs, and the bear case is $70.', '$165', 'opinion astera-labs/share_price'],
    ['My model gets me to $165 for Astera Labs, and the bear case is $70.', '$70', 'opinion astera-labs/share_price'],
    ['OpenAI goes public next year at a trillion and a half, I bet.', 'a trillion and a half', 'opinion openai/valuation'],
    ['For 2026 I\'m hoping for two hundred launches from SpaceX.', 'two hundred launches', 'opinion spacex/launches'],
  ])('%s', (text, anchor, claim) => {
    expect(read(text)[anchor]).toBe(claim);
  });

  it.each([
    'If you\'re planning to add a hundred gigawatts of computing every year, SpaceX will want to talk.',
    'Nvidia told investors to expect between three and four meetings a year.',
    'The bear case is 70 pages long, and Nvidia is on every one.',
  ])('but not: %s', (text) => {
    expect(read(text)).toEqual({});
  });
});

describe('how many, and how the shares went', () => {
  const micron = 'Micron makes memory chips for data centers. ';
  it.each([
    [`${micron}Its shares, which have doubled since spring, gained 11% after hours.`, '11%', 'share_price_change'],
    [`${micron}Its shares, which have doubled since spring, gained 11% after hours.`, 'doubled since spring', 'share_price_change'],
    [`${micron}Micron's stock lost 4% after the bell.`, '4%', 'share_price_change'],
    ['SpaceX soars past $2 trillion.', '$2 trillion', 'market_cap'],
    ['OpenAI has many users, and 50 million who pay.', '50 million', 'subscribers'],
    ['SpaceX beams broadband to ten million homes.', 'ten million homes', 'subscribers'],
    ['Starlink is the part of SpaceX that you know. 8 million. That\'s how many people get their internet from Starlink.', '8 million', 'subscribers'],
    ['Astera Labs spends on R&D: roughly 40% of revenue went into it.', 'roughly 40% of revenue', 'rnd_share_of_revenue'],
  ])('%s', (text, anchor, metric) => {
    expect(read(text)[anchor]?.split('/')[1]).toBe(metric);
  });

  it.each([
    'Nvidia held a fair, and 50 million watched it.',
    'The rocket of SpaceX soars past 80 kilometers.',
    `${micron}It gained 11 engineers after hours of talks.`,
  ])('but not: %s', (text) => {
    expect(read(text)).toEqual({});
  });
});
