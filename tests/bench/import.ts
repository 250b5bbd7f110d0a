// Imports against their bounds: a file of 100,000 facts from bytes to a ledger, a companyfacts file of 4 MB, and judging with that many
// facts. As ratios within one run; the product's own bounds in seconds are held against the processor's time, not the clock's, so that
// a busy machine does not count.
import { exportLedger } from '@/lib/ledger/export-ledger';
import type { ImportContent, ReadContext } from '@/lib/model/import';
import type { Ledger } from '@/lib/model/ledger';
import { bundledLedger, xbrlTable } from '@/rules';
import { loadSets } from '../eval/load-sets';
import { loadMinified } from '../support/bundle-minified';
import { growLedger } from '../support/grow-ledger';
import { growCompanyfacts } from '../support/make-companyfacts';

const { applyInSteps, planInSteps, readLedgerFile, runInSlices } = await loadMinified<typeof import('../support/import-for-bench')>('tests/support/import-for-bench.ts');
const FACTS = 100_000;
const large: Ledger = growLedger(bundledLedger, FACTS);
/** A table of facts brings no companies. */
const base: Ledger = { ...bundledLedger, companies: large.companies };
/** A pause costs a turn of the event loop; the longest stretch without one is what a page would feel. */
let longestMs = 0;
let since = performance.now();
const pause = async () => { longestMs = Math.max(longestMs, performance.now() - since); await new Promise((resolve) => { setImmediate(resolve); }); since = performance.now(); };
const context = (rest: Partial<ReadContext> = {}): ReadContext => ({ base: bundledLedger, xbrl: xbrlTable, tracked: new Set(), today: '2026-11-25', keys: [], pause, ...rest });

async function time<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  longestMs = 0;
  since = performance.now();
  const from = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(from);
  longestMs = Math.max(longestMs, performance.now() - since);
  return { ms: (user + system) / 1_000, result };
}
async function readContent(text: string): Promise<ImportContent> {
  const read = await readLedgerFile({ name: 'bench', bytes: new TextEncoder().encode(text) }, context({ base }));
  if (!read.ok) throw new Error(read.faults[0]?.sentence);
  return read.content;
}
/** Of two things timed in turn the quicker quarter: what else the machine did is least in it. */
const quickest = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;
const failed: string[] = [];
const say = (what: string, value: number, bound: number, unit: string) => {
  console.log(`${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit} (bound ${bound})`);
  if (value > bound) failed.push(what);
};

for (const format of ['json', 'csv'] as const) {
  const text = exportLedger(large, { format });
  const read = await time(() => readContent(text));
  const readLongest = longestMs;
  const content: ImportContent = read.result;
  const plan = await time(() => runInSlices(planInSteps(base, [content], 'merge'), { pause }));
  const planLongest = longestMs;
  if (plan.result.faults.length) throw new Error(plan.result.faults[0]?.sentence);
  const leftOut = new Set(plan.result.rows.slice(0, 1).map(({ id }) => id));
  const applied = await time(() => runInSlices(applyInSteps(base, plan.result, leftOut), { pause }));
  if (!applied.result.ok || applied.result.ledger.facts.length < FACTS - 10) throw new Error('not applied');
  console.log(`${FACTS.toLocaleString('en-US')} facts as ${format} (${(text.length / 2 ** 20).toFixed(0)} MB): read ${(read.ms / 1000).toFixed(1)} s, plan ${(plan.ms / 1000).toFixed(1)} s, apply ${(applied.ms / 1000).toFixed(1)} s; longest stretch ${readLongest.toFixed(0)}, ${planLongest.toFixed(0)}, ${longestMs.toFixed(0)} ms`);
  say(`import of ${FACTS.toLocaleString('en-US')} facts as ${format}`, (read.ms + plan.ms + applied.ms) / 1000, 10, 's');
  // A tenth of the facts: what grows faster than they do shows here, on every machine.
  const tenth = exportLedger(growLedger(bundledLedger, FACTS / 10), { format });
  const small = await time(async () => runInSlices(planInSteps(base, [await readContent(tenth)], 'merge'), { pause }));
  say(`ten times the facts as ${format}`, (read.ms + plan.ms) / small.ms, 15, '×');
}

const filed = JSON.stringify(growCompanyfacts(4 * 2 ** 20));
let told = 0;
const facts = await time(() => readLedgerFile({ name: 'companyfacts', bytes: new TextEncoder().encode(filed) }, context({ onProgress: () => { told++; } })));
if (!facts.result.ok || facts.result.content.kind !== 'facts') throw new Error('companyfacts not read');
console.log(`companyfacts of ${(filed.length / 2 ** 20).toFixed(1)} MB: ${facts.result.content.facts.length} facts, progress told ${told} times, longest stretch ${longestMs.toFixed(0)} ms`);
say('companyfacts of 4 MB', facts.ms / 1000, 3, 's');
say('the same against a bare JSON.parse', facts.ms / (await time(() => JSON.parse(filed))).ms, 30, '×');

// As it ships, both ledgers in turn: what tsx adds to a function and what else the machine does weigh on both alike.
const shipped = await loadMinified<typeof import('../support/judge-for-bench')>('tests/support/judge-for-bench.ts');
const engine = shipped.createEngine(shipped.rules);
const written = loadSets()[0]?.docs.filter((d) => d.id.startsWith('s')).map((d) => d.text).join('\n\n').slice(0, 6_000) ?? '';
const article = { url: null, title: null, date: '2026-07-01', language: 'en', blocks: shipped.splitBlocks(written) };
const indexes = { bundled: shipped.indexLedger(bundledLedger), large: shipped.indexLedger(large) };
const judge = (index: typeof indexes.large) => { engine.judge(article, index, { today: '2026-11-22' }); };
for (let n = 0; n < 10; n++) { judge(indexes.bundled); judge(indexes.large); }
const rounds: { large: number; bundled: number }[] = [];
for (let n = 0; n < 60; n++) rounds.push({ large: (await time(() => judge(indexes.large))).ms, bundled: (await time(() => judge(indexes.bundled))).ms });
say(`judging with ${FACTS.toLocaleString('en-US')} facts against the bundled ledger`, quickest(rounds.map((r) => r.large)) / quickest(rounds.map((r) => r.bundled)), 1.3, '×');
// A tenth of the facts in ten goes: the bundled ledger's few would stand in the processor's cache, and measure that.
const tenth = growLedger(bundledLedger, FACTS / 10);
const indexed: { large: number; tenth: number }[] = [];
for (let n = 0; n < 12; n++) indexed.push({ large: (await time(() => shipped.indexLedger(large))).ms, tenth: (await time(() => { for (let m = 0; m < 10; m++) shipped.indexLedger(tenth); })).ms });
say('ten times the facts, indexed', (10 * quickest(indexed.map((r) => r.large))) / quickest(indexed.map((r) => r.tenth)), 15, '×');
if (failed.length) { console.log(`out of bounds: ${failed.join('; ')}`); process.exitCode = 1; }
