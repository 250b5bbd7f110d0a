// Somebody outside a company who tells what is to come has a view of it; one who tells what it plans, or what was, has none.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string, date = '2026-06-20'): string[] => judgeText(text, date).map((c) => `${c.verdict} ${c.metric}: ${c.anchor.quote}`);

describe('what somebody outside foresees is a view', () => {
  it.each([
    ['Dell has had a year to remember. One former employee expects $160 billion of revenue next year.', 'opinion revenue: $160 billion'],
    ['Broadcom fell. A bull at a Leeds firm has a target of $700 and expects $210 billion of revenue in fiscal 2028.', 'opinion revenue: $210 billion'],
    ['One patient shareholder forecast that Anthropic would trade at $3 trillion by the end of next year.', 'opinion'],
    ['Oracle borrows a lot. A consultant in Leeds expects $110 billion in fiscal 2028.', 'opinion revenue: $110 billion'],
    ['Meta could be spending $230 billion a year by 2028, said an expert at a boutique in Leeds.', 'opinion capex: $230 billion'],
  ])('%s', (text, says) => { expect(read(text)).toEqual(expect.arrayContaining([expect.stringContaining(says)])); });
});

describe('what the company plans, or what was, is no view of whoever tells it', () => {
  it.each([
    ['Bankers who know its plans say that CoreWeave wants to borrow $9 billion more this year.', 'opinion'],
    ['Micron told investors that it expects revenue of $52 billion next quarter.', 'opinion'],
    ['Anthropic said in a post that investors had put $30 billion into it.', 'opinion'],
    ['Gross margins at Anthropic were about 40% in spring, said two shareholders, who expect 60% next year.', 'opinion gross_margin: about 40%'],
    ['The market has Cerebras at $66 billion. In February private investors thought $23 billion was plenty.', 'opinion revenue'],
  ])('%s', (text, never) => { expect(read(text).filter((c) => c.startsWith(never))).toEqual([]); });
});

describe('what somebody holds for likely or fair is a judgement, where no fact is meant', () => {
  it.each([
    ["It wouldn't surprise me to see Anthropic raise at $2.3 trillion before the year is over.", 'opinion'],
    ['A valuation of $2.3 trillion is within reach for Anthropic, said the head of a family office.', 'opinion valuation: $2.3 trillion'],
    ["Credit analysts see CoreWeave's debt at $60 billion.", 'opinion debt: $60 billion'],
    ['Strip out the rockets and SpaceX is worth $900 billion.', 'opinion market_cap: $900 billion'],
    ["Broadcom's backlog will be $200 billion by Easter, mark my words.", 'opinion backlog: $200 billion'],
    ["The likeliest outcome is that Nvidia's gross margin slips to 66%.", 'opinion gross_margin: 66%'],
    ["Vertiv builds coolers. We raise 2027 sales to $14.2 billion and cut our target price to $150.", 'opinion revenue: $14.2 billion'],
  ])('%s', (text, says) => { expect(read(text)).toEqual(expect.arrayContaining([expect.stringContaining(says)])); });

  it('leaves what the ledger has to the ledger', () => {
    const [claim] = read('Nvidia had revenue of $215.9 billion in fiscal 2026, if you ask me a splendid year.', '2026-03-01');
    expect(claim).toMatch(/^filed revenue/);
  });

  it('takes what officers foresee for the plan of the company', () => {
    expect(read("Marvell told analysts that its revenue should reach $16 billion in fiscal 2028.", '2026-06-20')).toEqual([expect.stringMatching(/^ambition guidance_revenue/)]);
  });
});
