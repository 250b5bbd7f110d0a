// A value that no word reads, of which the ledger has the very figure of the company that the text speaks of: told as that, and never accused.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const tell = (text: string, day?: string) => judgeText(text, day).map((c) => `${c.company} ${c.metric} ${c.verdict} «${c.anchor.quote}»`);

it.each([
  // Lumentum's gross margin and net income for its March quarter; what remains after making things, and "was left".
  ['Lumentum\n\nLumentum closed its March quarter. When the bills for parts were settled, 44.2% stayed with it.', '2026-05-20', 'lumentum gross_margin filed «44.2%»'],
  ['Microsoft\n\nMicrosoft told its owners what had happened by December. Somehow $38.5 billion was there after all that.', '2026-05-20', 'microsoft net_income filed «$38.5 billion»'],
])('says whose figure it is, where its words name no metric: %s', (text, day, told) => {
  expect(tell(text, day)).toContain(told);
});

describe('says nothing of such a figure', () => {
  it.each([
    ['next to the name of a stranger', 'SpaceX\n\nSpaceX prepares its listing. The old record was Petrogas’s $85.7 billion, years ago.', '«$85.7 billion»'],
    ['that is how far another one differs', 'Nvidia\n\nNvidia reported its quarter. It came to $58.3 billion above what a desk in Lyon had typed in.', '«$58.3 billion»'],
    ['of which it is only a share', 'Nvidia\n\nNvidia reported its quarter. Someone spoke of a third of $58.3 billion in jest.', '«$58.3 billion»'],
    ['without a currency', 'OpenAI\n\nOpenAI watches its rivals. A team in Turin has released a 122B model.', '«122B»'],
    ['where the paragraph speaks of other things', 'A digest\n\nNvidia reported its quarter; OpenAI hired a cook.\n\nA study of bakers finds 75.2% of loaves too salty.', '«75.2%»'],
  ])('%s', (_, text, quote) => {
    expect(tell(text, '2026-07-01').filter((c) => c.includes(quote))).toEqual([]);
  });
});
