// A research note that heads each line with a name and its ticker, set off by a dash, a bar or a colon: the line is about that company,
// whatever customers and partners it names before the figure.
import { describe, expect, it } from 'vitest';
import { judgeText } from '@/tests/support/judge-text';

/** Whose the figure is that ends in "7.34 billion". */
const whose = (text: string) => judgeText(text).find(({ anchor }) => anchor.quote.includes('7.34'))?.company;

describe('a line with a head', () => {
  it.each(['{n} ({t}) - ', '- {n} ({t}) - ', '{t} — {n} ({t}): ', '* **{n} ({t}):** ', '• {n} (NASDAQ: {t}) – ', '{n}, Inc. ({t})—', '{n} [{t}] | '])('%s', (head) => {
    for (const [name, ticker, id] of [['Super Micro Computer', 'SMCI', 'supermicro'], ['Astera Labs', 'ALAB', 'astera-labs'], ['Arista Networks', 'ANET', 'arista'], ['Credo Technology', 'CRDO', 'credo']] as const) {
      const line = head.replaceAll('{n}', name).replaceAll('{t}', ticker);
      expect(whose(`${line}revenue of $7.34 billion last quarter.`), line).toBe(id);
      expect(whose(`${line}sells to xAI and Dell; revenue was $7.34 billion.`), line).toBe(id);
    }
  });
  it.each([
    ['- Vertiv (VRT): signed a deal with Nvidia and Oracle; backlog reached $7.34 billion.', 'vertiv'],
    ['Oracle (ORCL) - leases capacity to OpenAI; capex was $7.34 billion.', 'oracle'],
    ['- CoreWeave (CRWV): rents its fleet to Microsoft, Meta and OpenAI, and debt stood at $7.34 billion.', 'coreweave'],
    ['SMCI — Super Micro Computer (SMCI) is a customer of Nvidia and a supplier of xAI; revenue was $7.34 billion.', 'supermicro'],
  ])('keeps its figures: %s', (text, company) => expect(whose(text)).toBe(company));
  it.each([
    ['- Credo (CRDO) - rival Astera Labs reported revenue of $7.34 billion.', 'astera-labs'],
    ['- Dell (DELL): sells servers to CoreWeave, which reported revenue of $7.34 billion.', 'coreweave'],
    ['- Microsoft (MSFT): an investor in OpenAI; OpenAI’s revenue was $7.34 billion.', 'openai'],
    ['- Amazon (AMZN): invests in Anthropic, whose run rate is $7.34 billion.', 'anthropic'],
    ['- Microsoft (MSFT): an investor in OpenAI, last valued at $7.34 billion.', 'openai'],
  ])('leaves others theirs: %s', (text, company) => expect(whose(text)).toBe(company));
});
