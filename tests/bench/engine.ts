// Speed of the judge, as ratios in one run: against compromise's tagging of the same text, and for ten times the text.
import nlp from 'compromise';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';
import { loadSets } from '../eval/load-sets';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const written = loadSets()[0]?.docs.filter((d) => d.id.startsWith('s')).map((d) => d.text).join('\n\n') ?? '';
const cut = (chars: number) => { let text = written; while (text.length < chars) text += `\n\n${written}`; return text.slice(0, chars); };
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
function time(work: () => void, runs: number): number {
  const took: number[] = [];
  for (let i = 0; i < runs; i++) { const from = performance.now(); work(); took.push(performance.now() - from); }
  return median(took);
}
const judge = (text: string) => { engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' }); };

const article = cut(6_000), ten = cut(10_000), hundred = cut(100_000);
judge(article); nlp(article);
const engineMs = time(() => judge(article), 15), compromiseMs = time(() => { nlp(article); }, 5);
const tenMs = time(() => judge(ten), 9), hundredMs = time(() => judge(hundred), 3);
console.log(`engine, 1,000 words, warm: ${engineMs.toFixed(1)} ms; compromise tagging them: ${compromiseMs.toFixed(1)} ms; ratio ${(engineMs / compromiseMs).toFixed(2)}`);
console.log(`engine, 100 kB against 10 kB: ${hundredMs.toFixed(0)} ms / ${tenMs.toFixed(1)} ms = ${(hundredMs / tenMs).toFixed(1)} ×`);
