// `npm run -s ledger -- COMMAND`: ledgers without a browser, for those who keep them. Wiring only.
import { writeFile } from 'node:fs/promises';
import { LEDGER_USAGE, parseLedgerArguments } from './parse-ledger-arguments';
import { type Answer, runLedgerCommand } from './run-ledger-command';

async function answer(): Promise<Answer> {
  const options = parseLedgerArguments(process.argv.slice(2));
  const { command } = options;
  if (command === 'help') return { out: `${LEDGER_USAGE}\n`, errors: [], status: 0 };
  const { out, ...rest } = await runLedgerCommand({ ...options, command });
  if (options.out === null || rest.status !== 0) return { out, ...rest };
  await writeFile(options.out, out);
  return { out: '', ...rest };
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });

try {
  const { out, errors, status } = await answer();
  for (const line of errors) process.stderr.write(`ledger: ${line}\n`);
  process.stdout.write(out);
  process.exitCode = status;
} catch (error) {
  process.stderr.write(`ledger: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
