// Where words fit several kinds of figure, the one that the ledger has of the company, to the digit, is meant.
import { expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

it.each([
  ['Amazon\n\nAmazon got a contract from OpenAI too: $38 billion spread over seven years.', 'compute_commitment reported openai.compute_commitment.2025-11-03.aws'],
  ['SpaceX\n\nOf every dollar that SpaceX laid out on equipment in 2025, 61 cents went into AI; in all, the group spent $20.7 billion, most of it in one state.', 'capex filed spacex.capex.FY2025'],
])('%s', (text, told) => {
  expect(judgeText(text).filter((c) => typeof c.value?.amount === 'number' && c.value.amount > 1e9).map((c) => `${c.metric} ${c.verdict} ${c.factId}`)).toEqual([told]);
});
