// Which metric a figure is of, where the words around it, the other side of a deal or the sentence before say so.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string, date = '2026-07-01'): string[] => judgeText(text, date).map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);
const metricsOf = (text: string, date = '2026-07-01') => judgeText(text, date).map((c) => `${c.metric} ${c.anchor.quote}`);

describe('an investment', () => {
  it.each([
    ['Nebius said that investment came to $955 million in the third quarter of 2025.', 'capex'],
    ['The governor announced an investment of at least $20 billion by xAI in Southaven.', 'capex'],
    ['Officials say that the xAI site would draw more than $20 billion of investment and hundreds of jobs.', 'capex'],
    ["Nvidia's investment of $2 billion closed in May.", 'investment'],
    ['Nvidia announced an investment of $2 billion in CoreWeave.', 'investment'],
  ])('%s', (text, metric) => expect(metricsOf(text)[0]?.split(' ')[0]).toBe(metric));
});

describe('orders', () => {
  it('of one tracked company with another are a deal between the two', () => {
    expect(metricsOf('Broadcom revealed orders from Anthropic of $10 billion in December.')).toEqual(['contract_value $10 billion']);
    expect(metricsOf("Anthropic's two orders with Broadcom come to $21 billion.")).toEqual(['contract_value $21 billion']);
  });

  it('of everybody stay orders', () => {
    expect(read('Dell booked AI orders of $12.3 billion, many of them for servers with Nvidia chips.')).toEqual(['filed dell/orders $12.3 billion']);
  });
});

describe('a share of it', () => {
  it('is of the backlog that was spoken of last', () => {
    expect(metricsOf('The backlog of Oracle stood at $553 billion. One lender says that OpenAI makes up 58 percent of it.')[1]).toBe('backlog_concentration 58 percent of it');
  });

  it('that somebody owns is none of the backlog', () => {
    expect(metricsOf('The backlog of CoreWeave reached $30.1 billion. Nvidia owns around 6% of it.').join()).not.toContain('backlog_concentration');
  });
});

describe('a day to come', () => {
  it('without its year is the nearest, and the plan of the company', () => {
    expect(read('SpaceX goes public on June 12, or so the word is.', '2026-05-29')).toEqual(['reported spacex/listing_date on June 12']);
    expect(read('Anthropic wants to list, with the pricing between mid-October and mid-November.', '2026-06-05')).toEqual(['ambition anthropic/pricing_date mid-October and mid-November']);
  });

  it('that somebody predicts is an opinion', () => {
    expect(read('One analyst expects the pricing of Anthropic in December 2026.', '2026-06-05')[0]).toMatch(/^opinion anthropic\/pricing_date/);
    expect(read('Anthropic lists its shares on 12 November 2026, I promise you.', '2026-06-05')).toEqual(['opinion anthropic/listing_date on 12 November 2026']);
  });
});

describe('computing in orbit', () => {
  it('goes on into the next sentence, and is spoken of by what is counted', () => {
    expect(read('SpaceX wants data centers in orbit. The prospectus says the first of these could go up as early as 2028.')).toEqual(['ambition spacex/first_orbital_compute as early as 2028']);
    expect(read('SpaceX may launch a million satellites, and its own prospectus says 2028 at the earliest.')[1]).toBe('ambition spacex/first_orbital_compute 2028');
  });

  it('is not when a company was founded', () => {
    expect(read('SpaceX has 9,600 satellites in orbit. It was founded in 2002.')).toHaveLength(1);
  });
});

describe('a price', () => {
  it('by the month is none of a share', () => {
    expect(metricsOf('Each Starlink household of SpaceX pays about $66 a month.')[0]).toBe('arpu about $66 a month');
  });

  it('per share is no profit where nothing speaks of earnings', () => {
    expect(metricsOf('I expect SpaceX at $620 a share.')).toEqual(['share_price $620 a share']);
    expect(metricsOf('Nvidia earned $1.87 per share.')).toEqual(['eps $1.87 per share']);
  });
});

it('a part with a value of its own is none of the profit beside it', () => {
  expect(metricsOf('Nvidia reported revenue of $57.0 billion, data center $51.2 billion and net income of $31.9 billion.', '2025-11-20')[2]).toBe('net_income $31.9 billion');
  expect(metricsOf('SpaceX earned $791 million in 2024 and took in $11.4 billion from Starlink in 2025.')[0]).toBe('net_income $791 million');
});

it('what each of the counted customers pays is no claim', () => {
  expect(metricsOf('Anthropic grows fast. More than 1,200 firms now pay it over $1 million a year.')).toEqual(['customers_over_1m More than 1,200 firms']);
});

it('a hope that says no more goes on with the metric that was told last', () => {
  expect(metricsOf('For the August quarter Micron expects revenue of $50 billion. I expect $55 billion.')[1]).toMatch(/^(?:guidance_)?revenue \$55 billion$/);
});
