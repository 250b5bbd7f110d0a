// Ways of putting a metric that essays, columns and talk have and wires have not: each with sentences that say it and some that only look so.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

/** "verdict company/metric" of each claim, by the words that bear its value. */
function read(text: string, date = '2026-07-01'): Record<string, string> {
  const claims = judgeText(text, date);
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

describe('what is worth what', () => {
  it.each([
    ['xAI is said to be raising $15 billion at $230 billion.', '$230 billion', 'valuation', '2025-11-24'],
    ['OpenAI has raised $110 billion at $730 billion, it said.', '$730 billion', 'valuation_pre_money', '2026-03-02'],
    ['SpaceX plans to raise $50 billion at $1.5 trillion.', '$1.5 trillion', 'valuation', '2026-02-02'],
  ])('%s', (text, anchor, metric, date) => {
    expect(read(text, date)[anchor]).toMatch(new RegExp(`/(?:${metric}|valuation)$`));
  });

  it.each([
    ['SpaceX raised $75 billion at $135 a share.', 'ipo_price'],
    ['SpaceX raised $75 billion in a sale of shares.', 'ipo_raise'],
    ['Nvidia has revenue of $81.6 billion at a gross margin of 74.9%.', 'gross_margin'],
  ])('but not: %s', (text, metric) => {
    expect(metricsIn(text)).toContain(metric);
    expect(metricsIn(text)).not.toContain('valuation');
  });
});

describe('a share of a market, a budget, a count of chips', () => {
  it.each([
    ['SK hynix leads in HBM. One house put its share of that market in the first quarter at roughly 57%.', 'roughly 57%', 'reported sk-hynix/market_share'],
    ['Oracle builds data centers. Capital spending for the year is meant to be $50 billion.', '$50 billion', 'ambition oracle/guidance_capex'],
    ['SpaceX rents machines out. Google agreed to pay $920 million a month for some 110,000 processors.', 'some 110,000 processors', 'filed alphabet/gpus_contracted'],
    ['Evercore sees the AI segment of SpaceX alone making $331 billion in 2030.', '$331 billion', 'ambition spacex/segment_revenue'],
  ])('%s', (text, anchor, claim) => {
    expect(read(text, '2026-06-26')[anchor]).toBe(claim);
  });

  it.each([
    'Nvidia has a share of the stage, which the market opens at 9 a.m.',
    'Nvidia and its capital spending are meant to be a theme at 40 tables.',
  ])('but not: %s', (text) => {
    expect(read(text)).toEqual({});
  });
});

describe('how long it took', () => {
  it('may be told in months', () => {
    expect(read('xAI had its supercomputer, Colossus, up and running in four months.')['four months']).toMatch(/^reported xai\/build_time/);
  });

  it.each(['xAI had its supercomputer, Colossus, up and running in six months.', 'xAI had its supercomputer, Colossus, up and running in two months.'])('but not in so many: %s', (text) => {
    expect(Object.values(read(text))[0]).toMatch(/^unsourced/);
  });
});

describe('both sides of a deal tell a figure', () => {
  it('and the one that filed it stands behind it', () => {
    expect(read('Anthropic and SpaceX have a deal for chips. Fifteen billion a year goes to SpaceX from the one side.')['Fifteen billion a year']).toMatch(/^filed (?:spacex|anthropic)\/contract_monthly$/);
  });
});

describe('half', () => {
  it.each(['Of its customers Nvidia counted one, who was only half listening.', 'Anthropic has an account of its half-built hall.'])('is no share in: %s', (text) => {
    expect(read(text)).toEqual({});
  });

  it('is one of a whole', () => {
    expect(Object.values(read('Half of its revenue came to Nvidia from four customers.'))[0]).toMatch(/customer_concentration$/);
  });
});

describe('praise that a quotation holds', () => {
  it('is praise, whoever is quoted', () => {
    expect(Object.values(read('SpaceX rose again. "This is the most unstoppable company in the history of capitalism," gushed a man from a stock-tipping app. "There is only ever going to be one SpaceX."'))).toEqual(['hype spacex/null', 'hype spacex/null']);
  });

  it.each([
    'SpaceX rose again. An app calls it unstoppable in a song.',
    'SpaceX has only one launch pad in the world that it owns.',
  ])('but not: %s', (text) => {
    expect(Object.values(read(text)).filter((c) => c.startsWith('hype'))).toEqual([]);
  });
});

describe('a sum by the year or by the month', () => {
  it.each([
    ["Anthropic's sales are now running at the equivalent of $47 billion a year.", 'run_rate'],
    ['Anthropic is on track for $47 billion a year.', 'run_rate'],
    ['Anthropic takes $47 billion a year at the current rate.', 'run_rate'],
    ['Anthropic brings SpaceX in $1.25 billion a month.', 'contract_monthly'],
  ])('%s', (text, metric) => {
    expect(metricsIn(text)).toEqual([metric]);
  });

  it.each([
    ['xAI is on track for $5 billion of debt.', 'run_rate'],
    ['xAI is in its burn phase. A billion dollars per month is a lot.', 'contract_monthly'],
    ['Anthropic is on track for a million TPUs a year.', 'run_rate'],
  ])('but not: %s', (text, metric) => {
    expect(metricsIn(text)).not.toContain(metric);
  });
});

describe('people, where the number holds its noun', () => {
  it.each([
    ['Nvidia has about 42,000 people on its books.', 'employees'],
    ['Of the shares in SpaceX\'s offering 5% went to friends of the house.', 'directed_share_pct'],
    ['Anthropic has just banked $30 billion from its backers.', 'funding_round'],
    ['Insiders at SpaceX may not sell for 180 days.', 'lockup'],
  ])('%s', (text, metric) => {
    expect(metricsIn(text)).toContain(metric);
  });

  it.each(['Nvidia keeps 42,000 titles in its books.', 'Nvidia asked the market for 40 seats.', 'At Nvidia 5% of the cake went to friends.'])('but not: %s', (text) => {
    expect(metricsIn(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:employees|market_cap|lockup)$/)]));
  });
});

describe('"its" in a pattern, where it stands for a company', () => {
  it.each([
    ['GE Vernova ended the year well. It closed with $150 billion of orders on its books.', /^(?:backlog|orders)$/],
    ['SpaceX went public. In June it sold its shares at $135.', /^ipo_price$/],
    ['Cerebras has one big buyer. Of its sales 62% came from it, in 2025.', /^customer_concentration$/],
  ])('%s', (text, metric) => {
    expect(metricsIn(text)).toEqual([expect.stringMatching(metric)]);
  });

  it.each([
    ['SpaceX went public. In June it sold its hats at $135.', /^ipo_price$/],
    ['GE Vernova has $140 billion in its books of stories.', /^backlog$/],
  ])('but not: %s', (text, metric) => {
    expect(metricsIn(text)).not.toEqual([expect.stringMatching(metric)]);
  });
});

describe('the time of a value, with its article or without', () => {
  it.each([
    ['For the quarter to July Nvidia pencils in $91 billion.', 'guidance_revenue'],
    ['Nvidia sees the October quarter at $108 billion.', 'guidance_revenue'],
    ["Marvell's 28% gain in the April quarter was less than it had promised.", 'revenue_growth'],
    ['SpaceX grew a third last year.', 'revenue_growth'],
    ['AMD gave back 17% of its value on Wednesday.', 'share_price_change'],
    ['Supermicro surrendered a fifth of its value.', 'share_price_change'],
    ['xAI sold $20 billion of new shares in January.', 'funding_round'],
  ])('%s', (text, metric) => {
    expect(metricsIn(text)).toContain(metric);
  });

  it.each(['Nvidia pencils in 91 meetings for the quarter to July.', "Marvell's 28% gain in box weight was news.", 'Nvidia opened a third last year.', 'AMD gave back 17% of its desks.'])('but not: %s', (text) => {
    expect(metricsIn(text)).toEqual([]);
  });
});
