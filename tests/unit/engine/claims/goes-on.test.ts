// A figure that goes on with the one before it: how far that one moved, what it was a year ago, what the outlook used to be.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a change right behind a figure is of that figure', () => {
  it.each([
    ['Nvidia put research spending at $6.3 billion, a rise of 38%.', '38%', 'nvidia/rnd_expense'],
    ['Vertiv’s debt stood at $2.9 billion, down 4 percent.', '4 percent', 'vertiv/debt'],
    ['TSMC’s capital spending came to $11.1 billion, a sharp increase of 10 percent.', '10 percent', 'tsmc/capex'],
    ['SpaceX had 10.3 million subscribers, up 110 percent from a year earlier.', '110 percent', 'spacex/subscribers'],
    ['Marvell’s revenue was $2.4 billion, a rise of 28 percent.', '28 percent', 'marvell/revenue_growth'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]?.split(' ')[1]).toBe(claim);
  });
});

describe('a change of a part behind it', () => {
  it('is not of that figure', () => {
    expect(tellClaims('Microsoft posted net income of $30 billion and 63% year-over-year growth in Azure.')['63%'] ?? '').not.toContain('net_income');
  });
});

describe('the same figure at another time', () => {
  it.each([
    ['Vertiv took in $2.65 billion in the first quarter of 2026. A year ago the figure was $2.04 billion.', '$2.04 billion', 'unsourced vertiv/revenue'],
    ['Supermicro’s gross margin slid to 6.3 percent. A year ago the figure was 11.8 percent.', '11.8 percent', 'unsourced supermicro/gross_margin'],
    ['xAI had 27 turbines in Southaven. In August the count had been 18.', '18', 'reported xai/turbines'],
    ['SpaceX’s cash has fallen to $81 billion. It was $100.8 billion on June 19.', '$100.8 billion', 'filed spacex/cash'],
    ['Oracle’s debt has grown to $124.7 billion. It was $96 billion a year ago.', '$96 billion', 'unsourced oracle/debt'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('takes no number for it that counts something else', () => {
    expect(tellClaims('Nvidia had revenue of $81.6 billion. In June the total was 4,000 people at the party.')['4,000 people']).toBeUndefined();
  });
});

describe('an outlook as it was before', () => {
  it.each([
    ['Oracle guided to capital expenditure of $50 billion for fiscal 2026. In September it had spoken of $35 billion; in June, of $25 billion.', '$35 billion', 'ambition oracle/guidance_capex'],
    ['Oracle guided to capital expenditure of $50 billion for fiscal 2026. In September it had spoken of $35 billion; in June, of $25 billion.', '$25 billion', 'ambition oracle/guidance_capex'],
    ['Vertiv sees sales of $13.5 billion this year. Back in April it spoke of $13.25 billion.', '$13.25 billion', 'ambition vertiv/guidance_revenue'],
    ['GE Vernova forecast revenue of $44.5 billion for 2026, up from a range of $41 billion to $42 billion.', '$41 billion to $42 billion', 'ambition ge-vernova/guidance_revenue'],
    ['Alphabet lifted its capex plan to between $180 billion and $190 billion, from $175 billion to $185 billion.', '$175 billion to $185 billion', 'ambition alphabet/guidance_capex'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });

  it('leaves what has happened a fact', () => {
    expect(tellClaims('Broadcom told investors to expect revenue of $22 billion for the quarter, against $15 billion a year ago.')['$15 billion'] ?? '').not.toContain('ambition');
    expect(tellClaims('Oracle guided to capital expenditure of $50 billion for fiscal 2026. It said in March that it had spent $20.5 billion in the first half.')['$20.5 billion'] ?? '').not.toContain('ambition');
  });
});

describe('dollars with their country behind the sign', () => {
  it.each([
    ['xAI lost $US1.46 billion in the September quarter of 2025.', '$US1.46 billion', 'reported xai/net_income'],
    ['Tesla puts $US2 billion into xAI.', '$US2 billion', 'filed tesla/investment'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]).toBe(claim);
  });
});

describe('a loss beside a named profit', () => {
  it.each([
    ['Bloom Energy’s operating income came in at $72.2 million. In the same quarter of 2025 it had been a loss of $19.1 million.', '$19.1 million', 'bloom-energy/operating_income'],
    ['CoreWeave’s operating income was $51.9 million, against a loss of $20 million the quarter before.', '$20 million', 'coreweave/operating_income'],
    ['CoreWeave had an operating loss of $19 million, compared to a net loss of $110 million.', '$110 million', 'coreweave/net_income'],
    ['CoreWeave’s revenue was $2.1 billion. A year ago it was a loss of $300 million that made headlines.', '$300 million', 'coreweave/net_income'],
  ])('%s', (text, anchor, claim) => {
    expect(tellClaims(text)[anchor]?.split(' ')[1]).toBe(claim);
  });
});
