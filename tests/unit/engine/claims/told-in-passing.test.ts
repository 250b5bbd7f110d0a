// What stands between a noun and its figure, or beside it: asides, lists of values, days that are only foreseen.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const told = (text: string, date = '2026-06-30') => judgeText(text, date)
  .map((c) => `${c.anchor.quote}: ${c.company}/${c.metric}`);

describe('what a sentence says by the way', () => {
  it.each([
    ['Shares of CoreWeave, a renter of chips to large laboratories, plummeted by 14% this week.', '14%: coreweave/share_price_change'],
    ["Nvidia's gross margin, the part of sales that it keeps, reached a record 74.9% in the quarter.", 'a record 74.9%: nvidia/gross_margin'],
    ["Nvidia's backlog (RPO) shot up 21% from a year ago in dollars and in constant currency to $48 billion.", '$48 billion: nvidia/backlog'],
  ])('is passed: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('but a list of nouns is none', () => {
    expect(told("CoreWeave's gross margin, capex and debt were 70%, $9.3 billion and $21 billion.")).not.toContain('70%: coreweave/share_price_change');
  });
});

describe('values in a row', () => {
  it('are of one metric', () => {
    expect(told("Nvidia's revenue in those quarters was $44.1 billion, $46.7 billion and $57.0 billion.")).toEqual(['$44.1 billion: nvidia/revenue', '$46.7 billion: nvidia/revenue', '$57.0 billion: nvidia/revenue']);
  });

  it('are of as many companies, where these stand in a row', () => {
    expect(told('Nvidia, AMD and Intel rose 2%, 3% and 4%.')).toEqual(['2%: nvidia/share_price_change', '3%: amd/share_price_change', '4%: intel/share_price_change']);
  });

  it('but two of different kinds are not', () => {
    expect(told("Nvidia's revenue was $57.0 billion, 4,000 people said.")).toEqual(['$57.0 billion: nvidia/revenue']);
  });
});

describe('a day on which losses are to end', () => {
  it.each([
    ['xAI hopes to break even in 2029.', ['in 2029: xai/event']],
    ["OpenAI isn't expected to reach profitability until 2031.", ['until 2031: openai/event']],
    ["xAI expects to reach profitability in 2029, while OpenAI isn't projected to break even until 2031.", ['in 2029: xai/event', 'until 2031: openai/event']],
  ])('is a claim: %s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each(['Nvidia became profitable in 1999 and plans to grow.', 'OpenAI does not expect to break even.', 'CoreWeave plans more sites after its IPO in March 2025.'])('is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what a figure is set against', () => {
  it.each([
    ["Bloom Energy's gross margin was 26.7% in the spring, a rise of 6.3 percentage points compared to 20.4% in the spring of 2024.", '20.4%: bloom-energy/gross_margin'],
    ['Nvidia reported revenue of $57.0 billion (+62% y/y, +22% q/q) vs. consensus of $54.9 billion.', '$54.9 billion: nvidia/revenue'],
    ['ChatGPT of OpenAI now has 910 million weekly active users, up from 800 million just four months earlier.', '800 million: openai/users'],
  ])('is of its metric: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('the shares of a stranger stay theirs in the next sentence', () => {
    expect(told('IREN stock jumped 10% on Monday after the deal with Microsoft. Shares are up about 580% this year.')).toEqual([]);
  });

  it.each([
    ['xAI runs gas turbines in Memphis. The Tennessee Valley Authority raised its supply to 300 MW in February.', ['300 MW: xai/power_contracted']],
    ['xAI runs gas turbines in Southaven. The Southern Environmental Law Center says turbine counts at the site rose from 27 to 57.', ['27: xai/turbines', '57: xai/turbines']],
    ['Memphis hosts xAI. The City Council spent $20 million on roads last year.', []],
    ['Nvidia gains, for hyperscaler 2026 capex is tracking $725 billion.', []],
  ])('whose it is where an authority or a whole trade is the subject: %s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it('how sure a figure is said to be is underlined with it', () => {
    const [claim] = judgeText('Nvidia guided to revenue of $91.0 billion, plus or minus 2%, for the quarter.', '2026-06-30');
    expect(claim).toMatchObject({ quote: 'revenue of $91.0 billion, plus or minus 2%', anchor: { quote: '$91.0 billion' } });
  });

  it.each(['plus or minus two percent', 'with a fluctuation range of ±5%', 'with a margin of +/- 3%'])('however that is put: %s', (margin) => {
    expect(judgeText(`Nvidia guided to revenue of $91.0 billion, ${margin}, for its second quarter.`)[0]?.quote).toContain(margin);
  });
});

describe('a figure whose noun is left unsaid', () => {
  it.each([
    ['CoreWeave rents out chips. The year as a whole came in at $5.13 billion, it said.', ['$5.13 billion: coreweave/revenue'], '2026-02-27'],
    ['OpenAI grows. They did 5.7 billion in the first quarter of 2026, for real.', ['5.7 billion: openai/revenue'], '2026-06-30'],
    ['OpenAI grows. They did 3.3 billion in the first quarter of 2026, for real.', [], '2026-06-30'],
  ])('is a claim where the ledger knows it: %s', (text, claims, date) => {
    expect(told(text, date)).toEqual(claims);
  });

  it('points are a change of a margin, and no margin', () => {
    expect(told('Astera Labs expects a hit to gross margins of about two points in the second quarter.').join()).toMatch(/guidance_gross_margin_change$/);
  });
});

describe('as pages set their signs', () => {
  it('a hyphen that does not break is a hyphen', () => {
    expect(told('Starlink brings in roughly two\u2011thirds of the revenue of SpaceX.')).toEqual(['roughly two\u2011thirds of the revenue: spacex/segment_share']);
  });

  it("the accountant's minus goes with the scale right behind it", () => {
    expect(told("CoreWeave's net loss for 2025 was $(1.17)B.")).toEqual(['$(1.17)B: coreweave/net_income']);
  });
});
