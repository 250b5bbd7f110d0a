// Posts and threads: cashtags, words cut short, figures strung together by bars, commas and line breaks; and what only looks like it.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

function read(text: string, date = '2026-07-01'): string[] {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`);
}

describe('a post whose only name is a ticker', () => {
  it.each([
    ['$MU FQ2: rev $23.86B, GM 74.9%', ['$23.86B filed micron/revenue', '74.9% filed micron/gross_margin']],
    ['MU Q2 earnings thread: revenue came in at $23.86B.', ['$23.86B filed micron/revenue']],
    ['Wow. $MU just guided FQ4 to $50B.', ['$50B ambition micron/guidance_revenue']],
    ['$BE rev 751.1M +130%, guide raised to $3.4-3.8B', ['751.1M filed bloom-energy/revenue', '130% filed bloom-energy/revenue_growth', '$3.4-3.8B ambition bloom-energy/guidance_revenue']],
    ['Bloom peer note (NYSE: BE): backlog $20B', ['$20B filed bloom-energy/backlog']],
  ])('%s', (text, said) => {
    expect(read(text)).toEqual(said);
  });

  it.each([
    'TO BE OR NOT TO BE: revenue was $751 million and the margin 30%.',
    'The muon rate MU was measured, with revenue of $23.86 billion.',
    'It MUST BE reported: revenue was $751 million and the margin 30%.',
    'WE WILL BE BACK, with revenue of $23.86B (+196%).',
  ])('but not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('figures strung together', () => {
  it.each([
    ['$NVDA Q1 FY26: rev 44.1B (+69% y/y), DC 39.1B, GM 60.5%', ['44.1B filed nvidia/revenue', '69% y/y filed nvidia/revenue_growth', '39.1B filed nvidia/segment_revenue', '60.5% filed nvidia/gross_margin']],
    ['#NVDA Q4 FY26: Revenue 68.1B | DC 62.3B | GM 75.0% | Q1 guide 78B', ['68.1B filed nvidia/revenue', '62.3B filed nvidia/segment_revenue', '75.0% filed nvidia/gross_margin', '78B ambition nvidia/guidance_revenue']],
    ['1/ SpaceX filed its S-1.\n\n2/ 2025 rev: $18.7B.\n\n3/ Starlink is now at 10.3M subs.', ['$18.7B filed spacex/revenue', '10.3M subs filed spacex/subscribers']],
    ['$AMD Q1 26: Rev $10.25B vs $9.89B exp ✅ DC +57% y/y to $5.8B.', ['$10.25B filed amd/revenue', '$9.89B opinion amd/revenue', '57% y/y filed amd/segment_growth', '$5.8B filed amd/segment_revenue']],
    ['Cerebras $CBRS 2025 revs 510M (+76%)', ['510M filed cerebras/revenue', '76% filed cerebras/revenue_growth']],
    ['SPCX mkt cap 2.1T at the close of its first day on June 12.', ['2.1T reported spacex/market_cap']],
  ])('%s', (text, said) => {
    expect(read(text)).toEqual(said);
  });

  it('an outlook with a figure of its own says nothing of the figures before it', () => {
    expect(read('$ALAB Q1 rev 308.4M (+93% y/y), guide Q2 355-365M')).toEqual(['308.4M filed astera-labs/revenue', '93% y/y filed astera-labs/revenue_growth', '355-365M ambition astera-labs/guidance_revenue']);
    expect(read('$MSFT capex 37.5B last Q. $GOOGL 2026 capex guide 175-185B.')[0]).not.toContain('guidance');
  });

  it('a line that announces an outlook holds for the labelled lines below it, and for no others', () => {
    const post = '$MU FQ2 2026 results\nRevenue: $23.86B\nFQ3 guide:\nRevenue: $33.5B\nGM: 81%';
    expect(read(post, '2026-04-10')).toEqual(['$23.86B filed micron/revenue', '$33.5B ambition micron/guidance_revenue', '81% ambition micron/guidance_gross_margin']);
    expect(read('$MU FQ3 guide:\n\nThat is a lot. In the second quarter of fiscal 2026 revenue was $23.86B.', '2026-04-10')).toEqual(['$23.86B filed micron/revenue']);
  });

  it.each([
    ['a count of people is no sum', 'OpenAI has sales people and 300M users.', /300M users .*\/users/],
    ['a plus before the next figure is that one’s', '$BE rev 751.1M +130%', /^751\.1M filed/],
  ])('%s', (_, text, said) => {
    expect(read(text)[0]).toMatch(said);
  });
});
