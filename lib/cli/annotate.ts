// `npm run -s annotate -- FILE...`: the engine without a browser. Wiring only.
import { createEngine } from '../engine/engine';
import { readsAsFact } from '../engine/claims/read-verbs';
import { rules } from '../../rules';
import { loadLedgerFile } from './load-ledger-file';
import { type AnnotateOptions, parseAnnotateArguments } from './parse-arguments';
import { readDocuments } from './read-documents';
import { type Answer, writeAnswers } from './write-answers';

async function* answer(options: AnnotateOptions, report: (line: string) => void): AsyncGenerator<Answer> {
  const index = await loadLedgerFile(options.ledger);
  const engine = createEngine(rules, readsAsFact);
  for await (const document of readDocuments(options.files, report)) {
    yield { document, judgement: engine.judge(document.article, index, { today: options.today }) };
  }
}

let failed = false;
const report = (line: string) => { failed = true; process.stderr.write(`annotate: ${line}\n`); };
try {
  const options = parseAnnotateArguments(process.argv.slice(2), new Date());
  await writeAnswers(answer(options, report), options.format, (text) => process.stdout.write(text));
} catch (error) {
  report((error as Error).message);
}
process.exitCode = failed ? 1 : 0;
