// What the reader says of a table's cell holds for that cell on every page, and for no other with the same number.
import { expect, it } from 'vitest';
import { correctVerdicts, readAsOf } from '@/lib/engine/correct-claims';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { claimKey } from '@/lib/model/claim-key';
import type { Settings } from '@/lib/model/settings';
import { bundledLedger, rules } from '@/rules/index';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const judge = (text: string, corrected: Settings['corrected'] = []) => {
  const article = { url: null, title: 'Nvidia results', date: '2026-05-21', language: 'en', blocks: splitBlocks(text) };
  return correctVerdicts(engine.judge(article, index, { today: '2026-11-25', readAs: readAsOf(corrected) }), corrected).claims;
};
const PAGE = 'Nvidia results\n\n| ($ in millions) | Q1 FY27 | Q1 FY26 |\n|---|---|---|\n| Revenue | $81,615 | $44,062 |\n| Gross margin | 74.9% | 60.5% |\n| Operating margin | 64.0% | 60.5% |';
const ELSEWHERE = 'Nvidia results, once more\n\n| ($ in millions) | Q1 FY26 | Q1 FY27 |\n|---|---|---|\n| Gross margin | 60.5% | 74.9% |';
const say = (claims: readonly { quote: string; metric: string | null; verdict: string }[]) => claims.filter(({ quote }) => quote === '60.5%').map(({ metric, verdict }) => `${metric} ${verdict}`);

it('judges one cell by the kind of figure that the reader gave, and leaves its neighbour', () => {
  const [cell] = judge(PAGE).filter(({ quote, metric }) => quote === '60.5%' && metric === 'gross_margin');
  expect(say(judge(PAGE))).toEqual(['gross_margin filed', 'operating_margin unsourced']);
  const corrected = [{ key: claimKey(cell as NonNullable<typeof cell>), metric: 'operating_margin' }];
  // The filed operating margin is another one: the reader who is sure of the kind is told so.
  expect(say(judge(PAGE, corrected))).toEqual(['operating_margin conflict', 'operating_margin unsourced']);
  expect(say(judge(ELSEWHERE, corrected))).toEqual(['operating_margin conflict']);
});

it('takes a verdict of the reader for that cell only', () => {
  const [cell] = judge(PAGE).filter(({ quote, metric }) => quote === '60.5%' && metric === 'gross_margin');
  const corrected = [{ key: claimKey(cell as NonNullable<typeof cell>), verdict: 'opinion' as const }];
  expect(say(judge(PAGE, corrected))).toEqual(['gross_margin opinion', 'operating_margin unsourced']);
});
