// Speed of reading text: sentences and quantities together, in MB a second, against the platform's own sentence segmenter on the
// same paragraphs in the same run; and for ten times the text, also where it is made to be slow to read.
import { findPeriods } from '@/lib/engine/text/find-periods';
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { splitSentences } from '@/lib/engine/text/split-sentences';
import { loadSets } from '../eval/load-sets';

const paragraphs = loadSets().flatMap((set) => set.docs).flatMap((d) => d.text.split(/\n\n+/)).filter((p) => p.length > 40);
const characters = paragraphs.reduce((sum, p) => sum + p.length, 0);
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Processor time in milliseconds: other work on the machine does not count. */
function time(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const used = process.cpuUsage(from);
  return (used.user + used.system) / 1000;
}
const best = (times: readonly number[]) => Math.min(...times);
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sentences = () => { for (const p of paragraphs) splitSentences(p); };
const quantities = () => { for (const p of paragraphs) findQuantities(p); };
const periods = () => { for (const p of paragraphs) findPeriods(p, '2026-07-01'); };
const platform = () => { for (const p of paragraphs) { let n = 0; for (const s of segmenter.segment(p)) n += s.index; if (n < 0) return; } };
for (const work of [sentences, quantities, periods, platform]) for (let i = 0; i < 3; i++) work();

// In turn, so that a busy machine slows all alike.
const rounds = Array.from({ length: 25 }, () => ({ sentences: time(sentences), quantities: time(quantities), periods: time(periods), platform: time(platform) }));
const speed = (ms: number) => (characters / 1e6 / (ms / 1000)).toFixed(1);
const both = best(rounds.map((r) => r.sentences + r.quantities)), ratio = median(rounds.map((r) => (r.sentences + r.quantities) / r.platform));
console.log(`text, ${(characters / 1e6).toFixed(2)} MB of news: sentences ${speed(best(rounds.map((r) => r.sentences)))} MB/s, quantities ${speed(best(rounds.map((r) => r.quantities)))} MB/s, both together ${speed(both)} MB/s (wanted 10); dates ${speed(best(rounds.map((r) => r.periods)))} MB/s; Intl.Segmenter ${speed(best(rounds.map((r) => r.platform)))} MB/s`);
console.log(`sentences and quantities together against Intl.Segmenter alone: ${ratio.toFixed(2)} × (bound 8)`);

/** Texts that a careless pattern reads in square time. */
const HARD: Readonly<Record<string, string>> = { digits: '1', commas: '1,', spaces: '5 ', dots: '. ', points: '1.', words: 'one hundred and ', dollars: '$', dashes: '1-', scales: 'million ', abouts: 'more than ', months: 'May ', slashes: '1/', brackets: '(', quotes: '."' };
let worst = 0;
for (const [name, unit] of Object.entries(HARD)) {
  const read = (length: number) => { const text = unit.repeat(length / unit.length); return best(Array.from({ length: 3 }, () => time(() => { splitSentences(text); findQuantities(text); findPeriods(text, '2026-07-01'); }))); };
  read(10_000);
  const growth = read(100_000) / Math.max(read(10_000), 1);
  worst = Math.max(worst, growth);
  if (growth > 15) console.log(`  ${name}: ${growth.toFixed(1)} ×`);
}
console.log(`hard texts, 100 kB against 10 kB: at worst ${worst.toFixed(1)} × (bound 20)`);
if (ratio > 8 || worst > 20) process.exitCode = 1;
