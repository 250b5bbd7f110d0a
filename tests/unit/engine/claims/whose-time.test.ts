// Which period a figure is of, where the sentence names another one too, or names it by pointing back.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

/** The verdict on each claim, by the words that bear its value. */
const read = (text: string, date = '2026-07-01'): Record<string, string> => Object.fromEntries(judgeText(text, date).map((c) => [c.anchor.quote, c.verdict]));

describe('a period that is only compared with', () => {
  it.each([
    ['Bloom Energy reported on its first quarter of 2026.\n\nTotal revenue of $751.1 million, an increase of 130.4% compared to the first quarter of 2025.', { '$751.1 million': 'filed', '130.4%': 'filed' }],
    ['Nvidia reported on the first quarter of fiscal 2027. Revenue was $81.6 billion, up 85% compared with the first quarter of fiscal 2026.', { '$81.6 billion': 'filed', '85%': 'filed' }],
    ['Compared with the first quarter of 2025, Astera Labs\' revenue rose 93% to $308.4 million.', { '93%': 'filed', '$308.4 million': 'filed' }],
    ['CoreWeave reported on the second quarter of 2025. The net loss came to $290.5 million, compared with $314.6 million in the first quarter, and interest expense to $267 million.', { '$290.5 million': 'filed', '$314.6 million': 'filed', '$267 million': 'filed' }],
  ])('dates none of the figures before or behind it: %s', (text, verdicts) => {
    expect(read(text)).toMatchObject(verdicts);
  });

  it.each([
    ['flat on it', 'AMD’s top line was $10,253 million, up 38%, basically flat on the $10.27 billion of the fourth quarter of 2025.'],
    ['against it', 'AMD’s top line was $10,253 million, up 38%, against $10.27 billion in the fourth quarter of 2025.'],
  ])('nor a change before it: %s', (_, text) => {
    expect(read(text, '2026-05-06')).toMatchObject({ '38%': 'filed' });
  });

  it('dates the figure that stands right behind it', () => {
    expect(read('Astera Labs grew fast, compared with a first quarter of 2025 in which revenue was $159.4 million.')).toEqual({ '$159.4 million': 'filed' });
  });
});

describe('a period that is pointed back to', () => {
  it('is the one that was named last', () => {
    expect(read('AMD took in $10.25 billion in the first quarter of 2026. In all of 2025 AMD took in $34.6 billion. Gross margin for that year was 50%.')['50%']).toBe('filed');
    expect(read('CoreWeave\'s first quarter of 2026 brought $2.08 billion. In the second quarter of 2025 revenue was $1.213 billion. Interest expense in that quarter was $267 million.')['$267 million']).toBe('filed');
  });
});

describe('a quarter by another name', () => {
  it.each([
    ['the last one of a year', 'Astera Labs spends more on research. In the last quarter of 2024 research cost $56.5 million.', '$56.5 million'],
    ['one of a row', 'Astera Labs spends more. In the first quarter research cost $64.6 million, after $56.5 million in the last of 2024.', '$56.5 million'],
    ['the end of a year', 'Vertiv’s orders at the end of last year were up 252%, after which it stopped telling them.', '252%'],
    ['a season, by its own calendar', 'Oracle’s free cash flow was minus $362 million in the summer quarter of 2025.', 'minus $362 million'],
  ])('%s', (_, text, value) => {
    expect(read(text, '2026-07-01')[value]).toMatch(/filed|reported/);
  });
});

describe('a period that another clause opens with', () => {
  it('dates that clause alone', () => {
    expect(read('Microsoft: Azure +40%, backlog $627 billion, and as of December 45% of it was OpenAI.')['40%']).toBe('filed');
  });

  it.each([
    ['SpaceX has filed. Starlink brought in $11.39 billion; in the first quarter of 2026, $3.26 billion.', { '$11.39 billion': 'filed', '$3.26 billion': 'filed' }],
    ['SpaceX has filed. SpaceX lost $4.9 billion; in the first quarter of 2026 alone, another $4.3 billion.', { '$4.9 billion': 'filed', 'another $4.3 billion': 'filed' }],
    ['CoreWeave reported on the third quarter of 2025. CoreWeave lost $110 million, a third of what it lost in the first quarter.', { '$110 million': 'filed' }],
  ])('and not what stands before it: %s', (text, verdicts) => {
    expect(read(text)).toMatchObject(verdicts);
  });
});

describe('a month that stands for the quarter that it ends', () => {
  it('is read so where only that quarter bears the figure out', () => {
    expect(read('Coherent makes lasers. The last one that I read, to December, had revenue of $1.69 billion.', '2026-06-09')['$1.69 billion']).toBe('filed');
  });

  it('is read so behind "for"', () => {
    expect(read('Marvell gave its outlook. Guidance: $2.7 billion for July and $11.5 billion for the fiscal year.')).toEqual({ '$2.7 billion': 'ambition', '$11.5 billion': 'ambition' });
    expect(read('Nvidia is cautious. It sees revenue for July of $91 billion.')).toEqual({ '$91 billion': 'ambition' });
  });
});

it('"in one quarter" says how long it took, and is no time to come', () => {
  expect(read('GE Vernova took $2.4 billion of data-center orders in one quarter.')).toEqual({ '$2.4 billion': 'reported' });
});

it('a sum for a year that still ran when the article was written is what the company had foreseen, whatever came of it', () => {
  expect(read('Oracle is on a tear. Capital spending of $35 billion in fiscal 2026 is a lot of concrete.', '2025-10-18')).toEqual({ '$35 billion': 'ambition' });
  expect(read('Oracle is on a tear. Capital spending of $35 billion in fiscal 2026 was a lot of concrete.', '2026-07-18')['$35 billion']).not.toBe('ambition');
});

it('what has been ordered does not run yet', () => {
  const [claim] = judgeText('AMD has a customer. OpenAI has ordered six gigawatts of these chips.', '2026-07-01');
  expect(claim?.metric).toBe('power_contracted');
  expect(claim?.verdict).not.toBe('conflict');
});

describe('the time of what a figure started from', () => {
  it('dates neither the figure nor what stands behind', () => {
    expect(read("Oracle's cloud infrastructure business grew revenue 93% to $5.8 billion for the fiscal fourth quarter, up from 86% growth in the third quarter.")).toMatchObject({ '93%': 'filed', '$5.8 billion': 'filed' });
    expect(read('Micron posted its third fiscal quarter. It had revenue of $41.456 billion, versus $23.860 billion last quarter and $9.301 billion a year ago, while GAAP gross margin reached 84.6%.')).toMatchObject({ '84.6%': 'filed' });
  });

  it('leaves it a growth of its own', () => {
    expect(read("Nvidia's first-quarter data center revenue climbed 92%, up from 75% growth in the fourth quarter of fiscal 2026.")).toEqual({ '92%': 'filed', '75% growth': 'filed' });
  });
});

describe('a rate of growth that moves', () => {
  it('is told of what stands before it', () => {
    expect(read("AMD's data center growth rate climbed from 39% in the fourth quarter of 2025 to 57% in the first quarter of 2026.")).toEqual({ '39%': 'filed', '57%': 'filed' });
    expect(read("Nvidia's headcount growth rate rose from 12% to 20% last year.")).toEqual({});
    expect(read('Nvidia trades at 30 times earnings, while the growth rate of the index is 9%.')).toEqual({});
  });
});

describe('a way of counting that stands beside another value', () => {
  it('is that one’s: a change from the quarter before, an adjusted profit', () => {
    expect(read("Nvidia's third quarter of fiscal 2026: revenue of $57.0 billion, a 22% rise sequentially and a 62% rise on the year.")).toEqual({ '$57.0 billion': 'filed', '22%': 'unsourced', '62%': 'filed' });
    expect(read('Broadcom had its second quarter of fiscal 2026. Total quarterly revenue of $22.19 billion, adjusted EPS of $2.44 and orders without end made for a good day.')).toMatchObject({ '$22.19 billion': 'filed' });
  });
});

describe('a neighbour of the stretch that a sentence has named', () => {
  it.each([
    ['Broadcom sold for $18.0 billion in the October quarter, and its revenue was $19.3 billion in the next.', '2026-05-28', '$19.3 billion'],
    ['Microsoft’s capital spending was $30.9 billion in the March quarter and $37.5 billion in the one before.', '2026-05-04', '$37.5 billion'],
  ])('dates a value: %s', (text, day, value) => {
    expect(read(text, day)[value]).toBe('filed');
  });
});
