// One metric told over time: every value is of it, each of its own date, and what is over is no forecast.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const claimsIn = (text: string, date = '2026-06-30') => judgeText(text, date);
const anchorsOf = (text: string, metric: RegExp, date?: string) => claimsIn(text, date).filter((c) => metric.test(c.metric ?? '')).map((c) => c.anchor.quote.replace(/^(?:\D* )?(?=\$?\d)/, ''));

describe('every value of a series is of its metric', () => {
  it.each([
    ["OpenAI's annualized revenue was $6 billion in January, climbing to $10 billion in June and hitting $13 billion by August.", /run_rate/, ['$6 billion', '$10 billion', '$13 billion'], '2025-10-10'],
    ['xAI fetched a valuation of $80 billion at the end of the first quarter, up from $51 billion at the end of 2024.', /valuation/, ['$80 billion', '$51 billion'], '2025-06-20'],
    ['Microsoft had a market value of $1 trillion in 2019, doubled to $2 trillion in 2021, and rose past $3 trillion in January 2024.', /market_cap/, ['$1 trillion', '$2 trillion', '$3 trillion'], '2026-06-30'],
    ['Starlink of SpaceX reached its first million subscribers in December 2022, 2 million in September 2023, and 3 million in May 2024.', /subscribers/, ['million subscribers', '2 million', '3 million'], '2026-06-30'],
    ['The workforce of Nvidia counted 29,600 people in January 2024, 36,000 in January 2025 and about 42,000 in January 2026.', /employees/, ['29,600 people', '36,000', '42,000'], '2026-06-30'],
    ['The subscriber count of SpaceX began low, reaching 145,000 in January 2022 and an impressive 1.5 million by May 2023.', /subscribers/, ['145,000', '1.5 million'], '2023-09-24'],
    ['SpaceX sells Starlink. The subscriber count began low, reaching 145,000 in January 2022 and an impressive 1.5 million by May 2023.', /subscribers/, ['145,000', '1.5 million'], '2023-09-24'],
    ['CoreWeave put on 168% in sales in 2025, which sounds like a lot until one recalls the 737% of 2024.', /revenue_growth/, ['168%', '737%'], '2026-06-30'],
    ['Nvidia took in $81.6 billion in the April quarter, beside which the $44.1 billion of a year earlier looks modest.', /revenue/, ['$81.6 billion', '$44.1 billion'], '2026-06-30'],
    ['Revenue at Supermicro grew 72% in the fiscal year to June; the year before, growth had been 47%.', /revenue_growth/, ['72%', '47%'], '2026-08-20'],
    ['Cerebras sold systems worth $510 million in 2025, up from 290 million.', /revenue/, ['$510 million', '290 million'], '2026-09-18'],
  ] as const)('%s', (text, metric, anchors, date) => {
    expect(anchorsOf(text, metric, date)).toEqual(anchors.map((a) => expect.stringContaining(a)));
  });

  it.each([
    ['a value of something else', 'xAI fetched a valuation of $80 billion in March, rising revenue of $500 million in the year aside.', '$500 million', /valuation/],
    ['the value of another company', "OpenAI's annualized revenue was $13 billion in August, rising fast, and Cohere raised $500 million in the same month.", '$500 million', /run_rate/],
    ['a value with a noun of its own', 'xAI fetched a valuation of $80 billion in March, then sold bonds of $3 billion in June.', '$3 billion', /valuation/],
    ['a value that is of some thing, whatever year it names', 'Nvidia grew sales by 65% in fiscal 2026, and 20% of 2026 orders were for Rubin.', '20%', /revenue_growth/],
    ['a number of things', 'Cerebras sold systems worth $510 million in 2025, ordering parts from 290 million tiny suppliers.', '290 million', /revenue/],
  ])('but %s', (_, text, anchor, metric) => {
    expect(claimsIn(text).find((c) => c.anchor.quote.includes(anchor))?.metric ?? '').not.toMatch(metric);
  });
});

describe('"by" a day', () => {
  it('that is over tells what happened', () => {
    expect(claimsIn("OpenAI's annualized revenue went from $6 billion in January 2025 to $13 billion by August 2025.", '2025-12-01').map((c) => c.verdict)).not.toContain('opinion');
    expect(claimsIn('SpaceX had 145,000 subscribers in January 2022 and 1.5 million subscribers by May 2023.', '2023-09-24').map((c) => c.verdict)).not.toContain('opinion');
  });

  it('that is still to come is a forecast', () => {
    expect(claimsIn("Nvidia's revenue: $600 billion by 2030.").map((c) => c.verdict)).toEqual(['opinion']);
  });
});

it('a year before a count opens no span of years', () => {
  const claims = claimsIn("Nvidia's headcount grew from 29,600 in 2024 to 36,000 in 2025.");
  expect(claims.map((c) => c.anchor.quote)).toEqual(['29,600', '36,000']);
  expect(claims[0]?.quote).toMatch(/29,600 in 2024$/);
});

it('and the card names the date of each value', () => {
  const claims = claimsIn("CoreWeave's backlog stood at $15.1 billion at the end of 2024 and swelled to $25.9 billion in March 2026.");
  expect(claims.map((c) => c.period)).toEqual(['FY2024', 'March 2026']);
});

describe('from one value to another', () => {
  it('is of one metric, whatever follows', () => {
    expect(anchorsOf("SpaceX's capital expenditure rose from $463 million in 2023 to $12.7 billion in 2025, funding two sites near Memphis.", /capex/)).toEqual(['$463 million', '$12.7 billion']);
    expect(anchorsOf("CoreWeave's revenue went from $229 million in 2023 to $1.92 billion in 2024, raising its debt.", /revenue/)).toEqual(['$229 million', '$1.92 billion']);
  });

  it('counts the same without its noun', () => {
    expect(anchorsOf('SpaceX says that Starlink has passed 9 million subscribers, a leap from 8 million just one month earlier.', /subscribers/, '2025-12-25')).toEqual(['9 million subscribers', '8 million']);
    expect(anchorsOf('OpenAI had 100 million weekly users in November 2023, 400 million in February 2025 and 800 million by October 2025.', /users/)).toEqual(['100 million weekly users', '400 million', '800 million']);
    expect(anchorsOf('Nvidia now has 42,000 employees, up from 36,000 then.', /employees/)).toEqual(['42,000 employees', '36,000']);
  });
});

describe('what is told of a year that is over', () => {
  it.each([
    ['SpaceX is projected to make $6.6 billion in revenue from Starlink this year, a rise from about $1.4 billion two years ago.', '$1.4 billion', '2024-09-26'],
    ["Anthropic's gross margin should go from 50% in 2025 to 77% by 2028.", '50%', '2026-06-03'],
  ])('is no forecast beside one: %s', (text, anchor, date) => {
    const claim = claimsIn(text, date).find((c) => c.anchor.quote.includes(anchor));
    expect(claim?.verdict).toMatch(/^(?:unsourced|reported|filed|stale)$/);
  });

  it('is one where it was a forecast then', () => {
    expect(claimsIn('Nvidia expects revenue of $91 billion in the second quarter of fiscal 2027.', '2026-06-01')[0]?.verdict).toBe('ambition');
  });
});

it('a rough figure of another date than the ledger has is marked all the same', () => {
  expect(claimsIn('SpaceX in space\n\nSpaceX runs Starlink.\n\n- Current Starlink constellation: ~6,000+ satellites (as of mid-2026).', '2026-06-20').map((c) => c.metric)).toEqual(['satellites']);
});

describe('what a figure was before, and its twin', () => {
  it.each([
    ['Nvidia reported revenue of $215.9bn in fiscal 2026, up 65% from $130.4bn in the prior year.', /^revenue$/, ['$215.9bn', '$130.4bn']],
    ['Dell had a backlog of $43 billion, an increase of 130% from the $18.7 billion of a year before.', /^backlog$/, ['$43 billion', '$18.7 billion']],
    ['Nvidia broke through a market value of $2 trillion and $3 trillion in 2024.', /^market_cap$/, ['$2 trillion', '$3 trillion']],
  ] as const)('%s', (text, metric, anchors) => {
    expect(anchorsOf(text, metric)).toEqual(anchors);
  });

  it.each([
    ['Nvidia had revenue of $81.6 billion, up 85%, after it took $26 billion from three customers in Asia.', /^revenue$/, ['$81.6 billion']],
    ['Nvidia had revenue of $81.6 billion and $58.3 billion of net income.', /^revenue$/, ['$81.6 billion']],
  ] as const)('but not: %s', (text, metric, anchors) => {
    expect(anchorsOf(text, metric)).toEqual(anchors);
  });
});

describe('a change told by its sign', () => {
  it.each([
    ['Nvidia in numbers: revenue +22%, gross margin 75%.', ['revenue_growth 22%', 'gross_margin 75%']],
    ['Microsoft in numbers: Azure +39%, Xbox down.', ['segment_growth +39%']],
    ['Amazon in numbers: AWS +28% (a record), and no more.', ['segment_growth +28%']],
  ] as const)('%s', (text, found) => {
    expect(claimsIn(text).map((c) => `${c.metric} ${c.anchor.quote}`.replace('+2', '2').replace('+3', '3'))).toEqual(found.map((f) => f.replace('+', '')));
  });

  it.each(['Nvidia keeps 40 - 45% of its staff in sales.', 'Microsoft: Azure is at 39% of the floor, and the hall is cold.', 'Nvidia had an update - 22% of the readers knew.'])('but not: %s', (text) => {
    expect(claimsIn(text).map((c) => c.metric)).not.toEqual(expect.arrayContaining([expect.stringMatching(/growth/)]));
  });

  it('what it was before is of the same part', () => {
    expect(claimsIn('Tesla told its energy storage revenue, a gain of 27%, climbing from $10.1 billion in 2024 to $12.8 billion in 2025.').map((c) => c.metric)).toEqual(['segment_growth', 'segment_revenue', 'segment_revenue']);
  });
});
