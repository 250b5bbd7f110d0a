// Ways in which pages tell figures, in sentences of our own: outlooks beside what analysts look for and what they were before, margins by
// the part of a ten, talks and options, parts and customers, multiples, and two values of one noun.
import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { judgeText } from '../../../support/judge-text';

/** Verdict, company, metric and anchor of each claim, as one string. */
function read(text: string, date = '2026-07-01'): string[] {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);
}

describe('an outlook', () => {
  it('is the company\'s where analysts look for a value of their own behind it', () => {
    expect(read('CoreWeave told investors that third-quarter adjusted operating income is expected to be between $210 million and $240 million, with analysts looking for $260 million.')).toEqual(['ambition coreweave/operating_income $210 million and $240 million']);
    expect(read("CoreWeave's adjusted operating income is expected to be between $210 million and $240 million, with analysts expecting $192 million.")).toEqual(['ambition coreweave/operating_income $210 million and $240 million']);
    expect(read("Analysts expect Oracle's revenue to be between $150 billion and $155 billion, with revenue growth of 20%.").every((c) => c.startsWith('opinion'))).toBe(true);
  });

  it('is told by a list without a subject', () => {
    expect(read('Vertiv gave its outlook.\n\n• Expect net sales of $9.4 billion to $9.6 billion in 2026.\n\n• Expect adjusted operating profit of $2.1 billion to $2.2 billion.')).toEqual(['ambition vertiv/guidance_revenue $9.4 billion to $9.6 billion', 'ambition vertiv/operating_income $2.1 billion to $2.2 billion']);
  });

  it('stays one when a later one has replaced it', () => {
    expect(read('CoreWeave now sees full-year revenue of $5.6 billion to $5.9 billion, up from a prior forecast of $5 billion to $5.2 billion.')[1]).toContain('ambition coreweave/guidance_revenue');
    expect(read('Alphabet lifted its capex plan to $190 billion, up from the previous range of $175 billion to $185 billion.')[1]).toContain('ambition alphabet/guidance_capex');
    expect(read('Alphabet put its capital expenditures at $190 billion, above its April outlook, which stood at $182 billion.')[1]).toContain('ambition alphabet/guidance_capex');
  });

  it('is none where a past figure is compared, nor where only the street has one', () => {
    expect(read("Alphabet's capital expenditures were $91.4 billion in 2025, up from $52.5 billion in 2024.")).toEqual(['filed alphabet/capex $91.4 billion', 'unsourced alphabet/capex $52.5 billion']);
    expect(read('Oracle\'s revenue was $16.1 billion, and analysts had looked for $16.2 billion.')[0]).toBe('filed oracle/revenue $16.1 billion');
    expect(read('For this quarter analysts project companywide revenue of $61 billion at Nvidia.')).toEqual(['opinion nvidia/revenue $61 billion']);
  });

  it('of an officer is the company\'s, of an analyst the analyst\'s', () => {
    expect(read("Alphabet's finance chief said she expects capital expenditures to be about $210 billion.")[0]).toContain('ambition alphabet/guidance_capex');
    expect(read('Alphabet Chief Financial Officer Anat Ashkenazi said she expected full-year capital expenditures to be around $190 billion.')[0]).toContain('ambition alphabet/guidance_capex');
    expect(read("Analyst Mark Moerdler said he expected Microsoft's capital expenditures to be around $150 billion.")).toEqual(['opinion microsoft/capex around $150 billion']);
  });

  it('goes on where the sentence before only set analysts beside a result', () => {
    expect(read('CoreWeave reported results. Revenue was $1.2 billion, with analysts expecting $1.1 billion. Full-year adjusted operating income is expected to be between $800 million and $830 million.').at(-1)).toBe('ambition coreweave/operating_income $800 million and $830 million');
  });

  it('of an operating profit is nothing that operates already', () => {
    expect(read('Expect operating profit of $1.7 billion to $1.8 billion and adjusted operating profit of $1.9 billion to $2 billion, Vertiv said.').map((c) => c.split(' ')[0])).toEqual(['ambition', 'ambition']);
  });

  it('of a company for itself is its own word', () => {
    expect(read('Nvidia expects its non-GAAP gross margin in the mid- to high-70s.')).toEqual(['ambition nvidia/guidance_gross_margin mid- to high-70s']);
  });
});

describe('a percentage by the part of its ten', () => {
  const banded = (text: string) => findQuantities(text).filter((q) => q.kind === 'percent').map((q) => [q.amount, q.max]);

  it('is a range', () => {
    expect(banded('Gross margin was in the low 70s.')).toEqual([[70, 73]]);
    expect(banded('Margins may reach the mid-sixties.')).toEqual([[64, 66]]);
    expect(banded('The margin is seen in the mid- to high-50s.')).toEqual([[54, 59]]);
    expect(banded('Growth in the upper 30s percent.')).toEqual([[37, 39]]);
    expect(read("Nvidia's gross margin would return to the mid-70s late this year.")).toEqual(['ambition nvidia/guidance_gross_margin mid-70s']);
  });

  it('is none of an age, a price, the weather or a decade', () => {
    for (const text of ['He is in his low 60s.', 'The stock traded in the mid-70s.', 'It was in the high 80s in Austin.', 'A design of the mid-1970s.']) expect(banded(text)).toEqual([]);
  });
});

describe('what is not settled yet', () => {
  it('is a plan', () => {
    expect(read('OpenAI entered talks to raise money at a $1.1 trillion valuation.')).toEqual(['ambition openai/valuation $1.1 trillion']);
    expect(read('OpenAI is close to securing a $30 billion investment from a sovereign fund.')).toEqual(['ambition openai/investment $30 billion']);
    expect(read('Anthropic is nearing a $12 billion round.')).toEqual(['ambition anthropic/funding_round $12 billion']);
    expect(read('Anthropic raised money at a $380 billion valuation.')[0]).not.toContain('ambition');
  });

  it('is reckoned by whoever trades options', () => {
    expect(read('Options pricing implies a 7% move in Nvidia stock after the report.')).toEqual(['opinion nvidia/share_price_change 7%']);
    expect(read('Options traders brace for a 9% swing in AMD shares.')).toEqual(['opinion amd/share_price_change 9%']);
    expect(read('AMD shares had a 9% swing on Tuesday.')).toEqual(['unsourced amd/share_price_change 9%']);
  });
});

describe('what a figure is of', () => {
  it('is customers where a company has no subscribers', () => {
    expect(read('Dell has more than 3,000 AI customers.')).toEqual(['unsourced dell/customers more than 3,000 AI customers']);
    expect(read('Astera Labs said its customer base passed 300 clients.')).toEqual(['unsourced astera-labs/customers passed 300 clients']);
    expect(read("SpaceX's Starlink has more than 11 million customers.")[0]).toContain('spacex/subscribers');
  });

  it('is a part\'s share where a product accounts for it, and a buyer\'s where a buyer does', () => {
    expect(read("Networking gear now accounts for 14% of Nvidia's total revenue.")[0]).toContain('nvidia/segment_share');
    expect(read("Memory accounted for 31% of Dell's revenue.")[0]).toContain('dell/segment_share');
    expect(read("Microsoft accounted for 67% of CoreWeave's revenue in 2025.")[0]).toContain('/customer_concentration');
  });

  it('is the part\'s, however long its name', () => {
    expect(read("Revenue for Nvidia's gaming and creator graphics segment nearly doubled in the third quarter to $4.1 billion.")).toEqual(['unsourced nvidia/segment_revenue $4.1 billion']);
  });

  it('is a dividend that was raised', () => {
    expect(read('Broadcom raised its quarterly dividend by 9%.')).toEqual(['unsourced broadcom/capital_returns 9%']);
    expect(read('Microsoft lifted its dividend 12% to $0.91.')[0]).toBe('unsourced microsoft/capital_returns 12%');
    expect(read('Microsoft raised its price by 9%.')).toEqual([]);
  });

  it('is the price of what is bought whole or by license, and no fee', () => {
    expect(read('GE Vernova will pay $2.2 billion for the other half of the turbine maker.')[0]).toContain('acquisition_price');
    expect(read("Nvidia is paying $900 million for a license to the startup's designs.")[0]).toContain('acquisition_price');
    expect(read('Anthropic pays SpaceX $1.25 billion a month.')[0]).toContain('contract_monthly');
  });

  it('is computing that was promised', () => {
    expect(read("OpenAI's computing deals have now exceeded $1.2 trillion.")[0]).toContain('openai/compute_commitment');
    expect(read('Anthropic commits to purchase $18 billion in Azure compute capacity.')[0]).toContain('anthropic/compute_commitment');
    expect(read("Nvidia's supply commitments came to $95.2 billion.")[0]).toContain('nvidia/supply_commitment');
    expect(read('Nvidia committed $5 billion to Intel.')[0]).toContain('nvidia/investment');
  });

  it('is money of a listing where a range of prices would bring it in', () => {
    expect(read('Cerebras wants to sell 20 million shares at $100 to $110, a range that would raise up to $2.2 billion.')).toEqual(['ambition cerebras/shares_offered 20 million shares', 'ambition cerebras/ipo_raise up to $2.2 billion']);
  });

  it('is the stock\'s where it settles with a decline, whatever grew in between', () => {
    expect(read("Nvidia's stock plunged as much as 12% after revenue growth of 30%, ultimately settling with a 7% decline.").map((c) => c.split(' ')[1])).toEqual(['nvidia/share_price_change', 'nvidia/revenue_growth', 'nvidia/share_price_change']);
  });

  it('is power in use where a cluster consumes it', () => {
    expect(read('The Colossus cluster of xAI consumes 140 megawatts.')[0]).toContain('xai/power_deployed');
    expect(read('Colossus has a substation of its own, with a peak power consumption exceeding 450 MW, xAI said.')[0]).toContain('xai/power_deployed');
  });

  it('is a gain where something was sold', () => {
    expect(read('Nvidia booked a $2.5 billion pre-tax gain from the sale of its stake in Arm.')[0]).toContain('nvidia/investment_gain');
  });

  it('is a share of a market that is held, and none of a part\'s own sales', () => {
    expect(read('Claude Code of Anthropic now holds over half the coding market.')).toEqual(['unsourced anthropic/market_share over half']);
    expect(read('Blackwell made roughly 62% of data center revenue at Nvidia.')).toEqual([]);
  });

  it('is a charge, or a cut of the state, by their other names', () => {
    expect(read('Nvidia warned of a $5.9 billion hit from tighter export rules.')[0]).toContain('nvidia/export_charge');
    expect(read('Nvidia agreed to a 15% revenue-sharing arrangement with Washington.')[0]).toContain('nvidia/government_revenue_share');
    expect(read('Nvidia raised $5 billion from China.')[0]).not.toContain('export_charge');
  });

  it('is the cost of a site that a company has', () => {
    expect(read("Alphabet's $4 billion data center in Arkansas is delayed.")).toEqual(['unsourced alphabet/capex $4 billion']);
  });

  it('is a valuation at which a company would be something, and a price at a share', () => {
    expect(read('At roughly $340 billion, SpaceX would be among the most valuable companies.')[0]).toContain('spacex/valuation');
    expect(read('At $135 a share, SpaceX would be cheap.')[0]).not.toContain('valuation');
    expect(read("Nearly 900% — that's how much Nvidia's stock price has increased in three years.")).toEqual(['unsourced nvidia/share_price_change Nearly 900%']);
  });

  it('is users, and no multiple, where a service is called X', () => {
    expect(findQuantities('Grok serves 400 million X users.').map((q) => [q.kind, q.amount, q.unit])).toEqual([['count', 4e8, 'users']]);
    expect(findQuantities('Revenue grew 10 X in four years.').map((q) => q.kind)).toContain('ratio');
  });

  it('is a market value that the stock gained', () => {
    expect(read('AMD stock gained $70 billion in value.')).toEqual(['unsourced amd/market_cap $70 billion']);
  });
});

describe('a multiple behind a figure', () => {
  it('is its growth', () => {
    expect(read('CoreWeave had revenue of $1.92 billion in 2024, a sixfold increase from 2023.')[1]).toBe('unsourced coreweave/revenue_growth sixfold');
    expect(read("Nvidia's networking sales reached $8.2 billion, more than double last year's figure.")[1]).toContain('nvidia/segment_growth');
  });

  it('dates no figure by the year that it multiplies', () => {
    expect(read("CoreWeave's revenue came to $1.9 billion—eight times last year's figure.").some((c) => c.startsWith('conflict'))).toBe(false);
  });

  it('says nothing where it is another thing\'s', () => {
    expect(read('Nvidia sold $57 billion, three times what AMD sold.')).toHaveLength(1);
    expect(read("Nvidia's revenue of $57 billion is ten times the size of AMD's.")).toHaveLength(1);
  });
});

it('two values of one noun have its metric, and two nouns one each', () => {
  expect(read('Nvidia broke through $2 trillion and $3 trillion in 2024.').map((c) => c.split(' ')[1])).toEqual(['nvidia/market_cap', 'nvidia/market_cap']);
  expect(read("Nvidia's revenue was up. It guided GAAP and non-GAAP gross margins to 71.8% and 72.0%.").map((c) => c.split(' ')[1])).toEqual(['nvidia/guidance_gross_margin', 'nvidia/guidance_gross_margin']);
  expect(read("Nvidia's sales came to $57 billion and its operating income to $36 billion.").map((c) => c.split(' ')[1])).toEqual(['nvidia/revenue', 'nvidia/operating_income']);
});

describe('values that are told respectively', () => {
  it('are of the nouns before them, in their order', () => {
    expect(read("Nvidia's free cash flow and operating cash flow were $512 million and $640 million, respectively.")).toEqual(['unsourced nvidia/free_cash_flow $512 million', 'unsourced nvidia/operating_cash_flow $640 million']);
    expect(read("Nvidia's revenue and operating income were $57 billion and $36 billion, respectively.").map((c) => c.split(' ')[1])).toEqual(['nvidia/revenue', 'nvidia/operating_income']);
    expect(read("Nvidia's gross margin and operating margin came to 73.4% and 63.2%, respectively.").map((c) => c.split(' ')[1])).toEqual(['nvidia/gross_margin', 'nvidia/operating_margin']);
  });

  it('are of one noun where two companies share it', () => {
    expect(read('Nvidia and AMD had revenue of $57 billion and $9.2 billion, respectively.').map((c) => c.split(' ')[1])).toEqual(['nvidia/revenue', 'amd/revenue']);
  });
});

describe('a wire page that lost the blanks before its sums', () => {
  it('reads the sum behind the small word', () => {
    const quotes = judgeText('Bloom Energy reported revenue of$751.1 million in the first quarter of 2026, compared to$326.0 million in the first quarter of 2025.', '2026-07-01').map((c) => c.anchor.quote);
    expect(quotes).toEqual(['$751.1 million', '$326.0 million']);
  });

  it('reads no variable for a sum', () => {
    expect(judgeText('Nvidia’s script sets total$7 as its revenue field.', '2026-07-01')).toEqual([]);
  });
});

describe('sales of a line of goods', () => {
  it.each([
    ['Lumentum: Components revenue of $444 million, up 17% sequentially.', ['unsourced lumentum/segment_revenue $444 million', 'unsourced lumentum/segment_growth 17%']],
    ['Bloom Energy had product revenue of $653.3 million in the first quarter of 2026, an increase of 208.4%.', ['filed bloom-energy/segment_revenue $653.3 million', 'unsourced bloom-energy/segment_growth 208.4%']],
    ['Product revenue of $653.3 million helped Bloom Energy grow by 130.4% in the first quarter of 2026.', ['filed bloom-energy/segment_revenue $653.3 million', 'filed bloom-energy/revenue_growth 130.4%']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
