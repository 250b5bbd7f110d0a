// A part of a company that goes by no name of the ledger's: what "it" then sold and lost is the part's, and nobody is accused of it.
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
