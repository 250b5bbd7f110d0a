// The command line of `ledger`, read and checked. Knows words only: it opens no file.
import { parseArgs } from 'node:util';

export const LEDGER_USAGE = `usage: ledger validate [--base FILE] FILE...
       ledger diff [--base FILE] [--format table|json] FILE [FILE]
       ledger convert [--base FILE] [--to json|patch|csv] [--company ID] [--out FILE] FILE...
       ledger sign --key KEY.pem [--out FILE] FILE

validate  says everything that is wrong with each file, and whether it fits the base
diff      lists what differs between two ledgers, or what a file would change in the base
convert   makes of files (companyfacts, CSV, patch, ledger) the ledger that comes out (json),
          only what they change (patch), or its facts as a table (csv)
sign      signs a ledger or a patch with an Ed25519 key: openssl genpkey -algorithm ed25519 -out KEY.pem

FILE is a ledger or patch (JSON), facts (CSV) or companyfacts as the SEC serves them. The base is the bundled ledger unless --base names another.
Exit status: 0 all is well; 1 a file has faults, or diff found differences; 2 the command could not be understood or carried out.`;

export const COMMANDS = ['validate', 'diff', 'convert', 'sign'] as const;
const FORMATS = ['table', 'json'] as const;
const TARGETS = ['json', 'patch', 'csv'] as const;

export interface LedgerOptions {
  readonly command: (typeof COMMANDS)[number] | 'help';
  readonly files: readonly string[];
  readonly base: string | null;
  readonly key: string | null;
  readonly out: string | null;
  readonly company: string | null;
  readonly format: (typeof FORMATS)[number];
  readonly to: (typeof TARGETS)[number];
}

/** How many files each command takes. */
const COUNTS: Readonly<Record<LedgerOptions['command'], readonly [least: number, most: number]>> = { help: [0, 0], validate: [1, Number.POSITIVE_INFINITY], diff: [1, 2], convert: [1, Number.POSITIVE_INFINITY], sign: [1, 1] };
/** Options that mean something to a command. */
const TAKES: Readonly<Record<LedgerOptions['command'], readonly string[]>> = { help: ['help'], validate: ['base'], diff: ['base', 'format'], convert: ['base', 'to', 'company', 'out'], sign: ['key', 'out'] };

/** @throws Error with one line for the reader where something is missing or unknown. */
export function parseLedgerArguments(args: readonly string[]): LedgerOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { base: text, key: text, out: text, company: text, format: text, to: text, help: { type: 'boolean', short: 'h' } } });
  const [name, ...files] = positionals;
  const options = { base: values.base ?? null, key: values.key ?? null, out: values.out ?? null, company: values.company ?? null };
  if (values.help || name === 'help') return { command: 'help', files: [], ...options, format: 'table', to: 'json' };
  const command = COMMANDS.find((one) => one === name);
  if (!command) throw new Error(name === undefined ? `no command given\n${LEDGER_USAGE}` : `«${name}» is no command; there are ${COMMANDS.join(', ')}`);
  const stray = Object.keys(values).find((option) => !TAKES[command].includes(option));
  if (stray) throw new Error(`${command} takes no --${stray}`);
  const [least, most] = COUNTS[command];
  if (files.length < least || files.length > most) throw new Error(`${command} takes ${least === most ? (least === 1 ? 'one file' : `${least} files`) : most === 2 ? 'one or two files' : 'at least one file'}, not ${files.length}`);
  const format = FORMATS.find((one) => one === (values.format ?? 'table'));
  if (!format) throw new Error(`--format takes ${FORMATS.join(' or ')}, not «${values.format}»`);
  const to = TARGETS.find((one) => one === (values.to ?? 'json'));
  if (!to) throw new Error(`--to takes ${TARGETS.join(', ')}, not «${values.to}»`);
  if (command === 'sign' && !values.key) throw new Error('sign takes --key KEY.pem');
  return { command, files, ...options, format, to };
}
