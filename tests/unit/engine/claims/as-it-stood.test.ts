// What the words about a figure say of the moment or the part that it is of: "closed" is a moment of a market only, a part that the
// paragraph opened with is meant where the ledger has the very figure of it.
import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../../support/judge-text';

describe('a word of closing', () => {
  it.each([
    ['xAI closed the year with over one million H100 equivalents.', { 'over one million H100 equivalents': 'reported xai/gpus_deployed' }],
    ['SpaceX ended March with 10.3 million subscribers.', { '10.3 million subscribers': 'filed spacex/subscribers' }],
  ])('is no moment of the market where no market is told of: %s', (text, told) => {
    expect(tellClaims(text)).toEqual(told);
  });

  it.each(['CoreWeave closed a $1.5 billion term loan in the fourth quarter of 2025.', 'CoreWeave finished the sale of $1.5 billion of notes at the end of 2025.', 'Marvell’s finished goods were $480 million in May 2026.'])('is of a part of what is owed or held, and accuses nobody: %s', (text) => {
    expect(Object.values(tellClaims(text)).filter((told) => told.startsWith('conflict'))).toEqual([]);
  });
});
