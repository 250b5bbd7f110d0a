// Sums and shares of a company's books are marked where nobody is named beside them, and where the words speak of a metric only faintly. By the judge and the bundled ledger.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const judge = (text: string) => judgeText(text, '2026-07-01').map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);

describe('a sum in a sentence that names nobody', () => {
  it.each([
    ['Vertiv has had a good spring. Capital spending was $140 million in the quarter and $230 million in the first half.', 'unsourced vertiv/capex $230 million'],
    ['Dell is back. Capital spending was $190 million in the quarter and $410 million in the first half.', 'unsourced dell/capex $410 million'],
    ['Lumentum reported. Research spending was $95 million in the quarter and $280 million in nine months.', 'unsourced lumentum/rnd_expense $280 million'],
  ])('is of the company that the text speaks of: %s', (text, expected) => {
    expect(judge(text)).toContain(expected);
  });
  it.each(['Vertiv has had a good spring. A lunch there was $14 in the quarter and $16 in the first half.', 'Coherent is back. The hall holds 40 people in the morning and half of that at night.'])('but not what no book holds: %s', (text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe('a sum that the words speak of faintly', () => {
  it.each([
    ['Bloom Energy’s gross profit was good. A consultant in Tulsa expects Bloom Energy at $7 billion in 2029.', 'opinion bloom-energy/null $7 billion'],
    ['Micron looks dear to us. By fiscal 2028 we have $190 billion, the bank says $160 billion.', 'opinion micron/null $160 billion'],
  ])('is foreseen all the same, of no metric: %s', (text, expected) => {
    expect(judge(text)).toContain(expected);
  });

  it('is given no metric in the reason either', () => {
    expect(judgeText('Micron looks dear to us. By fiscal 2028 we have $190 billion, the bank says $160 billion.', '2026-07-01').map((c) => c.reason)).toContain('A forecast about Micron; nothing on file can bear it out yet.');
  });

  it.each([
    'Old hands on the floor compare SpaceX with Aramco, at $29 billion.',
    'Nvidia pays $700 million for power.',
    'Intel painted 14% of its doors.',
    'Dell has many clients, and each of them may spend $2 million a year on coffee.',
  ])('but is not told of where it may be anything: %s', (text) => {
    expect(judge(text)).toEqual([]);
  });
});
