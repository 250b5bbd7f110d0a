// How praise and forecasts are read, sentence by sentence: `npx tsx tests/eval/run-praise.ts [--all]`; --all lists the unseen half's misses, too.
import { parseArgs } from 'node:util';
import { isTuned, loadPraise, measurePraise } from './measure-praise';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
for (const tuned of [true, false]) {
  const s = measurePraise(loadPraise().filter((row) => isTuned(row) === tuned));
  console.log(`${tuned ? 'odd (tuned on)' : 'even (unseen)'}: hype ${s.hypeFound} of ${s.hype}, opinion ${s.opinionFound} of ${s.opinion}, sober marked ${s.soberMarked} of ${s.sober}`);
  if (tuned || values.all) for (const { row, got } of s.wrong) console.log(`  ${row.id} ${row.want ?? 'sober'} «${row.text}» got ${got}`);
}
