// One of a thing is one of it, wherever things are counted.
import { expect, it } from 'vitest';
import { tellMove } from '@/components/ledger/rank-foresight';
import { countWords } from '@/lib/model/count-words';
import { readJson } from '@/lib/ledger/formats/json/read-json';
import { createFaultList } from '@/lib/ledger/import-fault';
import { makeLedger } from '@/tests/support/make-ledger';

it.each([[0, '0 facts'], [1, '1 fact'], [1_200, '1,200 facts']])('%d', (count, words) => expect(countWords(count, 'fact')).toBe(words));

it.each([[71, '−1 point'], [73, '+1 point'], [70, '−2 points']])('a score of 72 that becomes %d', (score, words) => {
  expect(tellMove({ company: 'amd', name: 'AMD', before: { rank: 2, score: 72 }, after: { rank: 2, score } })).toBe(words);
});

it.each([[{ patch: 2 }, 'reads patches of format 1'], [{ format: 2 }, 'reads ledgers of format 1']])('%o', async (file, words) => {
  const faults = createFaultList();
  await readJson(file, { base: makeLedger(), xbrl: [], tracked: new Set(), today: '2026-11-25', keys: [] } as never, faults);
  expect(faults.faults[0]?.sentence).toContain(words);
});
