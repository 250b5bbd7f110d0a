// How praise and forecasts are read, sentence by sentence: `npx tsx tests/eval/run-praise.ts [--all]`; --all lists the misses of every part.
import { parseArgs } from 'node:util';
import { isTuned, loadPraise, measurePraise } from './measure-praise';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const rows = loadPraise(), blind = loadPraise('praise-blind.jsonl');
const parts = [['odd (tuned on)', rows.filter(isTuned)], ['even (not tuned on)', rows.filter((row) => !isTuned(row))], ['late', loadPraise('praise-late.jsonl')], ['blind, odd', blind.filter(isTuned)], ['blind, even', blind.filter((row) => !isTuned(row))]] as const;
for (const [name, part] of parts) {
  const s = measurePraise(part);
  console.log(`${name}: hype ${s.hypeFound} of ${s.hype}, opinion ${s.opinionFound} of ${s.opinion}, sober marked ${s.soberMarked} of ${s.sober}`);
  if (values.all || name.startsWith('odd')) for (const { row, got } of s.wrong) console.log(`  ${row.id} ${row.want ?? 'sober'} «${row.text}» got ${got}`);
}
