// The commands of `ledger`, each a few steps of lib/ledger in a row. Answers with what to print and the exit status.
import { readFile } from 'node:fs/promises';
import { compareLedgers } from '../ledger/compare-ledgers';
import { exportLedger } from '../ledger/export-ledger';
import { writeJson } from '../ledger/formats/json/write-json';
import { judgeStanding } from '../ledger/judge-standing';
import { makePatch } from '../ledger/make-patch';
import { planImport } from '../ledger/plan-import';
import { type LedgerSignature, signValue } from '../ledger/signature';
import { countWords } from '../model/count-words';
import { formatDay } from '../model/format-day';
import type { ImportContent, ImportFault, ReadResult } from '../model/import';
import type { Ledger } from '../model/ledger';
import type { LedgerOptions } from './parse-ledger-arguments';
import { readBase, readImportFile } from './read-import-file';
import { writeRows } from './write-rows';

export interface Answer {
  readonly out: string;
  readonly errors: readonly string[];
  readonly status: 0 | 1 | 2;
}

const faultLines = (file: string, faults: readonly ImportFault[], more: number): string[] => [...faults.map(({ sentence }) => `${file}: ${sentence}`), ...(more ? [`${file}: and ${countWords(more, 'fault')} more`] : [])];

function describeContent(content: ImportContent): string {
  if (content.kind === 'ledger') {
    const { title, version, asOf, companies, facts } = content.ledger;
    return `“${title}”, version ${version} of ${formatDay(asOf)}, ${countWords(companies.length, 'company', 'companies')}, ${countWords(facts.length, 'fact')}`;
  }
  if (content.kind === 'facts') return countWords(content.facts.length, 'fact');
  const { base, version, add, change, remove } = content.patch;
  return `a patch from version ${base} to ${version}: ${countWords(add.facts.length, 'fact')} added, ${change.facts.length} changed, ${remove.facts.length} removed`;
}

const goodOf = (read: readonly ReadResult[]) => read.filter((one) => one.ok);

async function readAll(files: readonly string[], base: Ledger): Promise<{ readonly read: readonly ReadResult[]; readonly errors: readonly string[] }> {
  const read: ReadResult[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const one = await readImportFile(file, base);
    read.push(one);
    if (!one.ok) errors.push(...faultLines(file, one.faults, one.more));
  }
  return { read, errors };
}

/** Each file by itself, and on the base: a patch that does not fit is no good file. */
async function validate({ files, base: baseFile }: LedgerOptions): Promise<Answer> {
  const base = await readBase(baseFile);
  const lines: string[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const read = await readImportFile(file, base);
    if (!read.ok) {
      errors.push(...faultLines(file, read.faults, read.more));
      continue;
    }
    const plan = read.content.kind === 'ledger' ? null : planImport(base, [read.content], read.content.kind === 'patch' ? 'replace' : 'merge');
    if (plan?.faults.length) errors.push(...faultLines(file, plan.faults, 0));
    else lines.push([`${file}: ${describeContent(read.content)}.${read.content.kind === 'facts' ? '' : ` ${read.signature.sentence}`}`, ...[...read.warnings, ...read.notes].map((note) => `  ${note}`), `  ${judgeStanding(base, read.content).sentence}`].join('\n'));
  }
  return { out: lines.length ? `${lines.join('\n')}\n` : '', errors, status: errors.length ? 1 : 0 };
}

/** The ledger that comes out of files on a base; a whole ledger alone is itself. @throws Error where they do not go together. */
function joinContents(base: Ledger, contents: readonly ImportContent[]): Ledger {
  const [first] = contents;
  if (first?.kind === 'ledger' && contents.length === 1) return first.ledger;
  const plan = planImport(base, contents, contents.some(({ kind }) => kind === 'ledger') ? 'merge' : 'replace');
  if (plan.faults.length) throw new Error(plan.faults.map(({ sentence }) => sentence).join('\n'));
  return plan.rows.length && plan.target.version === base.version ? { ...plan.target, version: base.version + 1 } : plan.target;
}

async function diff({ files: [one = '', other], base: baseFile, format }: LedgerOptions): Promise<Answer> {
  const before = other === undefined ? await readBase(baseFile) : await readBase(one);
  const { read, errors } = await readAll([other ?? one], before);
  if (errors.length) return { out: '', errors, status: 2 };
  const rows = compareLedgers(before, joinContents(before, goodOf(read).map(({ content }) => content)));
  return { out: format === 'json' ? `${JSON.stringify(rows, null, 1)}\n` : writeRows(rows), errors: [], status: rows.length ? 1 : 0 };
}

async function convert({ files, base: baseFile, to, company }: LedgerOptions): Promise<Answer> {
  const base = await readBase(baseFile);
  const { read, errors } = await readAll(files, base);
  if (errors.length) return { out: '', errors, status: 1 };
  const ledger = joinContents(base, goodOf(read).map(({ content }) => content));
  if (company !== null && !ledger.companies.some(({ id }) => id === company)) throw new Error(`--company: «${company}» is no company of this ledger`);
  const notes = goodOf(read).flatMap((one) => [...one.warnings, ...one.notes].map((note) => `${one.name}: ${note}`));
  if (to === 'patch') return { out: `${JSON.stringify(makePatch(base, ledger, `From ${goodOf(read).map(({ name }) => name).join(', ')}`.slice(0, 160)), null, 1)}\n`, errors: notes, status: 0 };
  return { out: exportLedger(ledger, { format: to, ...(company === null ? {} : { company }) }), errors: notes, status: 0 };
}

/** The bytes of a PEM file’s private key. @throws Error where it holds none. */
async function readKey(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const text = await readFile(file, 'utf8').catch(() => { throw new Error(`${file}: no such key file`); });
  const body = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/.exec(text)?.[1];
  if (!body) throw new Error(`${file}: expected a private key in PEM: openssl genpkey -algorithm ed25519 -out KEY.pem`);
  return Uint8Array.from(Buffer.from(body, 'base64'));
}

async function sign({ files: [file = ''], key }: LedgerOptions): Promise<Answer> {
  const secret = await readKey(key ?? '');
  const { read, errors } = await readAll([file], await readBase(null));
  const content = read[0]?.ok ? read[0].content : null;
  if (!content) return { out: '', errors, status: 1 };
  if (content.kind === 'facts') throw new Error(`${file}: only a ledger or a patch is signed; \`ledger convert\` makes one of it`);
  const fail = () => { throw new Error(`${key}: expected an Ed25519 key`); };
  const signed: { signature: LedgerSignature } = await signValue(content.kind === 'ledger' ? content.ledger : content.patch, secret).catch(fail);
  const out = content.kind === 'ledger' ? writeJson(content.ledger, signed.signature) : `${JSON.stringify(signed, null, 1)}\n`;
  return { out, errors: [`signed with the key ${signed.signature.key}`], status: 0 };
}

const RUN = { validate, diff, convert, sign } as const;

export const runLedgerCommand = (options: LedgerOptions & { readonly command: keyof typeof RUN }): Promise<Answer> => RUN[options.command](options);
