// A part or a company that goes by no name of the ledger’s: what "it" then sold and lost is its own, and nobody is accused of it.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string) => judgeText(text, '2026-06-10').map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);
const FILED = 'SpaceX has filed for a listing.\n\n';

describe('a part that the ledger has no name for', () => {
  it.each([
    `${FILED}The mobile business is young. It sold $3.6 billion of whatever it sells in 2024, and lost $1.1 billion doing so.`,
    `${FILED}Page 90 shows the phone unit over the years. It lost $1.1 billion in 2024.`,
    `${FILED}Then there is its lunar division. Its revenue was $3.6 billion in 2024, and its net loss $1.1 billion.`,
    `${FILED}The newest arm of the group makes chips. In 2024 it had revenue of $3.6 billion.`,
  ])('%s', (text) => {
    expect(read(text).filter((c) => c.startsWith('conflict'))).toEqual([]);
  });

  it('is meant by a figure that the ledger has of a part, and of that year', () => {
    expect(read(`${FILED}Page 160 has the arithmetic of the chatbot business. It sold $2.6 billion of whatever it sells in 2024.`)).toContain('filed spacex/segment_revenue $2.6 billion');
  });

  it.each([
    [`${FILED}The company is young. It had revenue of $3.6 billion in 2024.`, 'conflict spacex/revenue $3.6 billion'],
    [`${FILED}The mobile business is young. SpaceX had revenue of $16.02 billion in 2024.`, 'conflict spacex/revenue $16.02 billion'],
    [`${FILED}The mobile business is young. SpaceX is not. It had revenue of $16.02 billion in 2024.`, 'conflict spacex/revenue $16.02 billion'],
  ])('%s: the company itself is spoken of', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('a company that is none of ours', () => {
  const BOUGHT = 'SpaceX is public now. SpaceX is well.\n\nCursor was bought for $60 billion in stock. ';
  it.each([
    `${BOUGHT}The coding start-up had $2 billion of annual revenue in the spring.`,
    `${BOUGHT}The Californian upstart has revenue of $2 billion.`,
  ])('%s', (text) => {
    expect(read(text)).toEqual(['filed spacex/acquisition_price $60 billion']);
  });

  it('leaves a start-up of ours its figures', () => {
    expect(read('Anthropic talks to investors. The start-up has an annualised revenue of $47 billion.').join()).toContain('anthropic/run_rate $47 billion');
  });
});

describe('a third that is the third of some', () => {
  it('is no share, where no word says of what', () => {
    expect(read('OpenAI pays Oracle under a contract of $300 billion, Microsoft under one of $250 billion, and CoreWeave under a third, of $22.4 billion.').filter((c) => /third/.test(c))).toEqual([]);
  });

  it('is one beside its noun', () => {
    expect(read('OpenAI had a gross margin of a third in 2025.').join()).toContain('openai/gross_margin');
  });
});
