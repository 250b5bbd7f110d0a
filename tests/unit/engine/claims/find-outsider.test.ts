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
