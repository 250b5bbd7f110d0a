// An article about one company that deals with many: whom it buys from and sells to come up as often as it does, and a sentence
// without a name goes on about the one that the article is about.
import { describe, expect, it } from 'vitest';
import { judgeText } from '@/tests/support/judge-text';

/** Whose the figure is that ends in "7.34 billion". */
const whose = (text: string) => judgeText(text).find(({ anchor }) => anchor.quote.includes('7.34'))?.company;

describe('a list under "Key points:"', () => {
  const letter = (lines: readonly string[]) => ['The Chip Letter: three things from a long week', 'Credo Ships Its Fastest Cables Yet', 'TLDR: Credo had the quarter it had promised, and the shares went up.', 'Key points:', ...lines, 'Why it matters: cables are cheap, racks are not.'].join('\n\n');
  it('ends no section', () => expect(whose(letter(['A third site opens', 'Revenue of $7.34 billion in the quarter', 'Nobody expects a price cut']))).toBe('credo'));
  it('is not given over to a name in passing', () => expect(whose(letter(['- Nvidia is still a customer', '- Revenue of $7.34 billion in the quarter']))).toBe('credo'));
});

describe('what an article is about', () => {
  it('is the one house of its headline, not those whose goods it uses', () => {
    expect(whose(['What does CoreWeave do all day? Readers ask', 'You asked what the cloud firm does.', 'What does it own?\nMany thousands of Nvidia’s chips.', 'And the debt?\nDebt was $7.34 billion at year-end.', 'Who pays?\nMicrosoft and Meta, by contract.', 'What did Nvidia want?\nA stake, and it got one.'].join('\n\n'))).toBe('coreweave');
  });
});

describe('in a paragraph on a customer', () => {
  const note = (last: string) => `Astera Labs has a good quarter\n\nAstera Labs said that revenue rose 93%. Astera Labs makes switches.\n\nAmazon is the largest buyer. Amazon holds warrants for its shares. ${last}`;
  it.each(['Research and development cost $7.34 billion.', 'R&D expense came to $7.34 billion.', 'Research spending was $7.34 billion.'])('what the ledger knows of the company alone is its own: %s', (last) => expect(whose(note(last))).toBe('astera-labs'));
  it.each(['Capital expenditure was $7.34 billion.', 'It spent $7.34 billion on research and development.'])('what is the customer’s stays with it: %s', (last) => expect(whose(note(last))).not.toBe('astera-labs'));
});
