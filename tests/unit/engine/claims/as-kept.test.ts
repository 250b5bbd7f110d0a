// The same words mean another metric of another company, or beside another name: users who need not pay, sales between companies of one
// owner, power that one company hopes for alone. And the year before is found however it is told.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

/** The claims of a text, as "company metric verdict: anchor". */
function read(text: string, date = '2026-07-01'): string[] {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.company} ${c.metric} ${c.verdict}: ${c.anchor.quote}`);
}

describe('the metric that is meant', () => {
  it.each([
    ['users are counted by the week', "Only a fraction of OpenAI's 800 million weekly users are paying subscribers.", 'openai users'],
    ['subscribers are not', 'Starlink, the service of SpaceX, has 10.3 million subscribers.', 'spacex subscribers'],
    ['a sister company is sold to', 'xAI paid Tesla nearly $200 million in 2024.', 'related_party_sales filed'],
    ['and invested in', 'Tesla invested $2 billion in xAI.', 'tesla investment'],
    ['a customer pays a fee', 'Anthropic pays SpaceX $1.25 billion a month.', 'contract_monthly filed'],
    ['one company hopes for power alone', 'Nebius plans to reach 2.6 GW of contracted power by the end of 2027.', 'nebius power_target ambition'],
    ['two sign for it', 'OpenAI has signed up for 6 gigawatts of chips from AMD.', 'power_contracted'],
    ['sales to a country are told as such', 'Nvidia counted about $5.5 billion in revenue from China in the first quarter of fiscal 2026.', 'nvidia geographic_revenue filed'],
  ])('%s', (_, text, says) => { expect(read(text).join('\n')).toContain(says); });
});

describe('a change right behind a figure of the whole', () => {
  it('is of the whole, whatever parts the sentence names', () => {
    expect(read('CoreWeave, a big name in AI infrastructure, posted revenue of $2.2 billion, up 151% from a year earlier.')).toContain('coreweave revenue_growth unsourced: 151%');
  });
  it('and of the part behind a figure of the part', () => {
    expect(read("Nvidia's data center revenue was $76.1 billion, up 95% from a year earlier.").join()).toContain('nvidia segment_growth');
  });
});

describe('the year before', () => {
  it.each([
    ['in a sentence of its own', 'In the October quarter of 2025 Nvidia sold goods for $57 billion. In the same three months of the year before it sold $35.1 billion.', 'nvidia revenue filed: $35.1 billion'],
    ['by what it owns', "SpaceX lost $4.94 billion in 2025, compared with the prior year's profit of $791 million.", 'spacex net_income filed: $791 million'],
    ['behind a figure of the quarter before', 'Micron reported on its fiscal third quarter of 2026. Revenue was $41.46 billion, versus $23.86 billion for the prior quarter and $9.30 billion for the same period last year.', 'micron revenue filed: $9.30 billion'],
    ['at the end of a stretch of years', "From 2022 to 2024, CoreWeave's revenue climbed from $16 million to $1.9 billion.", 'coreweave revenue filed: $1.9 billion'],
  ])('%s', (_, text, says) => { expect(read(text)).toContain(says); });

  it('accuses nobody who tells another one', () => {
    expect(read("From 2021 to 2023, CoreWeave's revenue climbed from $4 million to $1.9 billion.").join()).not.toContain('conflict');
    expect(read('In the October quarter of 2025 Nvidia sold goods for $57 billion. In the same three months of two years before it sold $18.1 billion.').join()).not.toContain('conflict');
    expect(read('Nvidia sold goods for $81.6 billion in the April quarter. In the comparable stretch two years ago it sold $26 billion.').join()).not.toContain('conflict');
  });
});

describe('a company that has been listed', () => {
  const metricsOf = (text: string): (string | null)[] => judgeText(text, '2026-10-20').map((c) => c.metric);

  it('is worth what the market says, unless a round, an offering or a figure from before tells otherwise', () => {
    expect(metricsOf('SpaceX is listed. As of last week the whole of SpaceX was worth $2.6 trillion.')).toEqual(['market_cap']);
    expect(metricsOf('SpaceX was valued at $1.77 trillion in its IPO.')).toEqual(['valuation']);
    expect(metricsOf('SpaceX was worth $800 billion in December 2025.')).toEqual(['valuation']);
  });

  it('has orders from buyers of its notes and shares, where no customers order from it', () => {
    expect(metricsOf('SpaceX sold $25 billion of bonds this week. It has drawn orders of roughly $90 billion.')).toEqual(['debt', 'order_book']);
    expect(metricsOf('Dell sold $5 billion of bonds. Dell has orders of $64 billion from customers.')).toContain('orders');
  });
});
