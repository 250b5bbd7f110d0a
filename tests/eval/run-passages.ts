// How slips and forecasts are read, passage by passage: `npx tsx tests/eval/run-passages.ts`.
import { isRead, loadPassages, measurePassages } from './measure-passages';

for (const [name, verdict] of [['slips', 'conflict'], ['outlooks', 'opinion'], ['outlooks', 'ambition']] as const) {
  for (const half of [true, false]) {
    const { owed, right, borneOut, accused } = measurePassages(loadPassages(name).filter((p) => isRead(p) === half), verdict);
    console.log(`${name}, ${half ? 'odd (read)' : 'even'}: ${verdict} ${right} of ${owed}, borne out as filed ${borneOut}, wrong accusations ${accused.length}`);
    for (const line of accused) console.log(`  ${line}`);
  }
}
