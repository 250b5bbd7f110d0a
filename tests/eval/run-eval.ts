// `npm run eval`: one table of how right the engine is, by part and by cause; --misses N lists what went wrong with its trace;
// --accept writes the figures that npm test will hold.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasShared, loadPairs, loadSets } from './load-sets';
import { dealFolds, measurePairs, measureSet, traceAt } from './measure';
import { measureAllText, printText } from './print-text';
import { type Part, placeLabel, type Score } from './score';

const { values } = parseArgs({ options: { misses: { type: 'string', default: '0' }, accept: { type: 'boolean', default: false }, folds: { type: 'boolean', default: false } } });
const percent = (n: number) => `${(n * 100).toFixed(1)}`.padStart(6);
const line = (name: string, s: Score) => `${name.padEnd(16)} ${String(s.labels).padStart(6)} ${String(s.predictions).padStart(6)} ${percent(s.precision)} ${percent(s.recall)} ${percent(s.verdictAccuracy)} ${percent(s.metricAccuracy)} ${percent(s.endToEndF1)} ${String(s.wrongAccusations).padStart(6)} ${String(s.claimsOnControls).padStart(8)}`;

if (!hasShared) console.log('../shared is absent: measured on our own articles only.');
const sets = loadSets();
console.log(`${'set'.padEnd(16)} labels claims  prec. recall verdict metric e2e-F1 wrongly controls`);
const scores = sets.map((set) => ({ set, score: measureSet(set) }));
for (const { set, score } of scores) {
  console.log(line(set.heldOut ? `${set.name} (held out)` : set.name, score));
  if (values.folds) for (const fold of dealFolds(set)) console.log(line(`  ${fold.name}`, measureSet(fold)));
}
const pairs = measurePairs(loadPairs());
const right = pairs.filter((p) => p.want === p.got).length;
console.log(`minimal pairs: ${right} of ${pairs.length} halves right (${((right / pairs.length) * 100).toFixed(1)} %)`);

const text = printText(measureAllText(), Number(values.misses) > 0);

const showParts = (title: string, parts: Record<string, Part>) => {
  console.log(`\n${title.padEnd(26)} labels  found  right`);
  for (const [name, p] of Object.entries(parts).sort((a, b) => b[1].labels - a[1].labels)) console.log(`${name.padEnd(26)} ${String(p.labels).padStart(6)} ${String(p.found).padStart(6)} ${String(p.right).padStart(6)}`);
};
const wanted = Number(values.misses);
for (const { set, score } of scores) {
  console.log(`\n── ${set.name}`);
  showParts('verdict', score.by.verdict);
  showParts('metric', score.by.metric);
  showParts('company', score.by.company);
  showParts('kind of document', score.by.kind);
  console.log('\nconfusion (label → answers)');
  for (const [label, row] of Object.entries(score.confusion)) console.log(`  ${label.padEnd(10)} ${Object.entries(row).map(([v, n]) => `${v} ${n}`).join(', ')}`);
  const causes: Record<string, number> = {};
  const listed: string[] = [];
  for (const miss of score.misses) {
    const doc = set.docs.find((d) => d.id === miss.doc);
    if (!doc) continue;
    const at = miss.label ? placeLabel(miss.label, doc.text) : (miss.claim ?? { start: 0, end: 0 });
    const trace = traceAt(doc, at.start, at.end);
    const isHype = miss.label?.verdicts[0] === 'hype' || miss.claim?.verdict === 'hype';
    const cause = isHype ? 'hype' : miss.kind === 'metric' ? 'metric' : miss.kind === 'verdict' ? 'agreement' : (trace.at(-1)?.step ?? 'quantity');
    causes[cause] = (causes[cause] ?? 0) + 1;
    if (listed.length < wanted) listed.push(`${miss.kind.padEnd(7)} ${miss.doc} want ${miss.label ? `${miss.label.verdicts.join('|')} ${miss.label.metrics.join('|')}` : '–'} got ${miss.claim ? `${miss.claim.verdict} ${miss.claim.company}/${miss.claim.metric}` : '–'} «${miss.label?.anchor ?? miss.claim?.quote}»\n        ${trace.map((t) => `${t.step}: ${t.says}`).join(' | ')}`);
  }
  console.log(`\ncauses: ${Object.entries(causes).sort((a, b) => b[1] - a[1]).map(([c, n]) => `${c} ${n}`).join(', ')}`);
  for (const l of listed) console.log(l);
}
if (wanted) for (const p of pairs.filter((x) => x.want !== x.got).slice(0, wanted)) console.log(`pair ${p.pair.id} ${p.half} (${p.pair.variant.change}): want ${p.want} got ${p.got} «${p.half === 'claim' ? p.pair.text : p.pair.variant.text}»`);

if (values.accept) {
  const accepted = { pairs: right, text, sets: Object.fromEntries(scores.map(({ set, score }) => [set.name, { precision: score.precision, recall: score.recall, verdictAccuracy: score.verdictAccuracy, metricAccuracy: score.metricAccuracy, endToEndF1: score.endToEndF1, wrongAccusations: score.wrongAccusations, claimsOnControls: score.claimsOnControls }])) };
  writeFileSync(fileURLToPath(new URL('accepted.json', import.meta.url)), `${JSON.stringify(accepted, null, 1)}\n`);
  console.log('\nwritten to tests/eval/accepted.json');
}
