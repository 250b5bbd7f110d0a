// Who says it, in the words that the card prints after "said by".
import { expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);

it.each([
  ['A strategist in Chicago thinks SpaceX stock could reach $300 a share.', 'A strategist'],
  ['One analyst thinks SpaceX stock could reach $300 a share.', 'One analyst'],
  ['Analysts think SpaceX stock could reach $300 a share.', 'Analysts'],
])('%s', (text, speaker) => {
  const { claims } = engine.judge({ url: null, title: null, date: '2026-06-10', language: 'en', blocks: [{ id: 0, kind: 'paragraph', text, start: 0 }] }, index, { today: '2026-06-10' });
  expect(claims.map((claim) => claim.speaker)).toEqual([speaker]);
});
