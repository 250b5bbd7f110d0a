// Where words fit several kinds of figure, the one that the ledger has of the company, to the digit, is meant.
import { expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

it.each([
  ['Amazon\n\nAmazon got a contract from OpenAI too: $38 billion spread over seven years.', 'compute_commitment reported openai.compute_commitment.2025-11-03.aws'],
  ['SpaceX\n\nOf every dollar that SpaceX laid out on equipment in 2025, 61 cents went into AI; in all, the group spent $20.7 billion, most of it in one state.', 'capex filed spacex.capex.FY2025'],
])('%s', (text, told) => {
  expect(judgeText(text).filter((c) => typeof c.value?.amount === 'number' && c.value.amount > 1e9).map((c) => `${c.metric} ${c.verdict} ${c.factId}`)).toEqual([told]);
});

it.each([
  ['Oracle\n\nOracle closed fiscal 2025. Oracle paid $21.22 billion for machines and halls.', 'capex reported oracle.capex.fy2025'],
  // "Revenue" is a noun of its own, and of equipment and of what was earned the ledger has other figures.
  ['Nvidia\n\nNvidia reported fiscal 2026. Nvidia had revenue of $18.5 billion in orbit.', 'revenue unsourced null'],
  ['Nvidia\n\nNvidia paid $48.6 billion for equipment in the first quarter of fiscal 2027.', 'acquisition_price unsourced null'],
])('says what was meant where nothing bears out what the verb tells of: %s', (text, told) => {
  const [claim] = judgeText(text).filter((c) => typeof c.value?.amount === 'number' && c.value.amount > 1e9);
  expect(`${claim?.metric} ${claim?.verdict} ${claim?.factId}`).toBe(told);
});

it('counts flights that are told by the times that a rocket flew, and the mass that it bore', () => {
  expect(judgeText('SpaceX prepares its listing. The rocket people of SpaceX flew 170 times in 2025. SpaceX lifted more than 2,200 tonnes to orbit in 2025.').map((c) => `${c.metric} ${c.verdict}`)).toEqual(['launches filed', 'launch_mass filed']);
});

it('takes as many as there are in all, to the digit, for all of them, though they are told as won', () => {
  expect(judgeText('SpaceX prepares its listing. Starlink signed up 10.3 million households.', '2026-06-19').map((c) => `${c.metric} ${c.verdict}`)).toEqual(['subscribers filed']);
  expect(judgeText('SpaceX prepares its listing. Starlink signed up 1.1 million households in two months.', '2026-06-19').map((c) => c.verdict)).not.toContain('filed');
});

it('gives the orders what "orders for such servers came to", and not the servers', () => {
  expect(judgeText('Dell closed its fiscal 2026. In the fourth quarter orders for such servers came to $34.1 billion.', '2026-03-02').map((c) => `${c.metric} ${c.verdict}`)).toEqual(['orders filed']);
});

it.each([
  ['about $66 a month', 'filed'],
  ['about $66', 'filed'],
  ['$792 a year', 'filed'],
  ['$99 a month', 'unsourced'],
])('holds what a subscriber brings in against a figure that is counted by the month: %s', (sum, verdict) => {
  expect(judgeText(`SpaceX prepares its listing. Revenue per Starlink subscriber was ${sum}.`, '2026-06-19').map((c) => `${c.metric} ${c.verdict}`)).toEqual([`arpu ${verdict}`]);
});
