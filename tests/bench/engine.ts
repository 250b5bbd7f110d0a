// Speed of the judge, bundled as it ships, as ratios in one run: against compromise's tagging of the same text, and for ten times the text.
import { loadSets } from '../eval/load-sets';
import { findBenchArticles } from '../support/bench-article';
import { loadMinified } from '../support/bundle-minified';

const { bundledLedger, createEngine, indexLedger, nlp, rules, splitBlocks } = await loadMinified<typeof import('../support/judge-for-bench')>('tests/support/judge-for-bench.ts');
const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const written = loadSets()[0]?.docs.filter((d) => d.id.startsWith('s')).map((d) => d.text).join('\n\n') ?? '';
const cut = (chars: number) => { let text = written; while (text.length < chars) text += `\n\n${written}`; return text.slice(0, chars); };
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
function time(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
const judge = (text: string) => { engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' }); };

/** What runs the engine compiles what it meets often, in the first few articles. */
const WARM_UPS = 5;
const articles = findBenchArticles(), ten = cut(10_000), hundred = cut(100_000);
for (const article of articles.slice(0, WARM_UPS)) { judge(article); nlp(article); }
// Both in turn, so that a busy machine slows both alike; each article twice.
const rounds = [...articles, ...articles].map((article) => ({ engineMs: time(() => judge(article)), compromiseMs: time(() => { nlp(article); }) }));
const longer = Array.from({ length: 5 }, () => ({ tenMs: time(() => judge(ten)), hundredMs: time(() => judge(hundred)) }));
const ratio = median(rounds.map((r) => r.engineMs / r.compromiseMs)), growth = median(longer.map((r) => r.hundredMs / r.tenMs));
console.log(`engine, ${articles.length} articles of 1,000 words with 40 candidate sentences, warm: ${median(rounds.map((r) => r.engineMs)).toFixed(1)} ms; compromise tagging them: ${median(rounds.map((r) => r.compromiseMs)).toFixed(1)} ms; ratio ${ratio.toFixed(2)} (bound 1)`);
console.log(`engine, 100 kB against 10 kB: ${growth.toFixed(1)} × (bound 20)`);
if (ratio > 1 || growth > 20) process.exitCode = 1;
