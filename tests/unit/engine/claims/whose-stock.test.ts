// Market reports: the company stands for its stock, and the unit is left to the first of a list.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

describe('whose stock moved', () => {
  it.each([
    ['Vertiv put on 11.4 percent, still digesting its outlook.', { '11.4 percent': 'vertiv/share_price_change' }],
    ['Marvell gave up 3 percent on sales of $2.4 billion in the quarter.', { '3 percent': 'marvell/share_price_change' }],
    ['Nvidia was little changed while TSMC eased 0.6 percent in Taipei.', { '0.6 percent': 'tsmc/share_price_change' }],
    ['CoreWeave slid 7.9%, Nebius 5.2 and Vertiv 3.1.', { '7.9%': 'coreweave/share_price_change', '5.2': 'nebius/share_price_change' }],
    ['Vertiv’s revenue grew 30 percent, Nvidia 85.', { '30 percent': 'vertiv/revenue_growth', '85': 'nvidia/revenue_growth' }],
  ])('%s', (text, want) => {
    expect(Object.fromEntries(judgeText(text).map((c) => [c.anchor.quote, `${c.company}/${c.metric}`]))).toMatchObject(want);
  });

  it.each([
    ['Google Cloud put on 63% at Alphabet in the first quarter of 2026.', 'alphabet/segment_growth'],
    ['The data center side of Nvidia was up 92% in the April quarter.', 'nvidia/segment_growth'],
    ['Alphabet put on 3% as Google Cloud spread.', 'alphabet/share_price_change'],
    ['Cloud stocks gained, and Oracle Corporation put on 5%.', 'oracle/share_price_change'],
    ['AI fears sent Nvidia down 3%.', 'nvidia/share_price_change'],
  ])('a part has none, and its sales are what moved: %s', (text, want) => {
    expect(judgeText(text).map((c) => `${c.company}/${c.metric}`)).toContain(want);
  });

  it.each(['Nvidia rose 2 percent in the session. Marvell 3 was launched.', 'SpaceX was up 2%, xAI 3 people short.'])('takes no number behind a name for a change: %s', (text) => {
    expect(judgeText(text)).toHaveLength(1);
  });
});

it('tells each swing of a stock that a sentence is about', () => {
  expect(judgeText('Micron reported on Wednesday. Revenue rose to $41.5 billion in the fiscal third quarter.\n\nThe shares, down nearly 0.4% in the session, gained more than 16% at one point after hours.').map((c) => c.anchor.quote)).toEqual(['$41.5 billion', 'nearly 0.4%', 'more than 16%']);
  expect(judgeText('CoreWeave beat forecasts on Thursday. The stock gained 10% in late trading and 12% of the staff cheered.').map((c) => c.anchor.quote)).toEqual(['10%']);
});
