// A file from anywhere as content for an import, or everything that is wrong with it. What a file is, is told by what stands in it; its
// name only makes a note. Pure: bytes in, data out; nothing is run and nothing is written.
import type { ImportFormat, ReadLedgerFile, ReadResult } from '../model/import';
import { decodeText } from './decode-text';
import { isCompanyfacts, readCompanyfacts } from './formats/companyfacts/read-companyfacts';
import { isSubmissions, refuseSubmissions } from './formats/companyfacts/is-submissions';
import { readCsv } from './formats/csv/read-csv';
import { parseJson } from './formats/json/parse-json';
import { readJson } from './formats/json/read-json';
import { createFaultList, type FaultList, makeFault } from './import-fault';
import { UNSIGNED } from './signature';
import { runInSlices } from './steps';
import { tellPatchCorrections } from './tell-patch-corrections';
import { warnAhead } from './warn-ahead';
import { warnImplausible } from './warn-implausible';

const MAX_NAME_LENGTH = 120;

/** A note where the name promises something else than the file holds. */
function noteOfName(name: string, format: ImportFormat): string[] {
  const ending = /\.(json|csv|tsv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  const isTable = ending === 'csv' || ending === 'tsv';
  if (format === 'csv' ? ending === 'json' : isTable) return [`The file’s name ends in .${ending}, but it holds ${format === 'csv' ? 'CSV' : 'JSON'} and was read as that.`];
  return [];
}

export const readLedgerFile: ReadLedgerFile = async (file, context): Promise<ReadResult> => {
  const name = file.name.slice(0, MAX_NAME_LENGTH);
  const faults = createFaultList();
  const refuse = (isNewerFormat = false): ReadResult => ({ ok: false, name, faults: faults.faults, more: faults.more, isNewerFormat });
  const decoded = decodeText(file.bytes, file.sizeBytes);
  if (!decoded.ok) {
    faults.add(() => decoded.fault);
    return refuse();
  }
  const { text } = decoded;
  const first = /\S/.exec(text)?.[0];
  if (first === '<') faults.add(() => makeFault('whole file', 'a ledger as JSON or facts as CSV', 'a web page', 'This is a web page, no ledger: save the file that it links to.'));
  if (faults.faults.length) return refuse();
  const result = first === '{' || first === '[' ? await readText(text, context, faults) : await readTable(text, context, faults);
  if (result.isNewerFormat) return refuse(true);
  if (faults.faults.length || !result.content) return refuse();
  context.onProgress?.(1);
  return { ok: true, name, format: result.format, content: result.content, signature: result.signature, notes: [...result.notes, ...noteOfName(file.name, result.format)], warnings: result.warnings };
};

type Context = Parameters<ReadLedgerFile>[1];
type Read = Awaited<ReturnType<typeof readJson>> & { readonly notes: readonly string[]; readonly warnings: readonly string[] };

async function readText(text: string, context: Context, faults: FaultList): Promise<Read> {
  const value = parseJson(text, faults);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject && isSubmissions(value)) faults.add(() => refuseSubmissions(value));
  else if (isObject) return isCompanyfacts(value) ? readFiled(value, context, faults) : readOurs(value, context, faults);
  else if (faults.faults.length === 0) faults.add(() => makeFault('whole file', 'an object: { … }', 'a list'));
  return { format: 'json', content: null, signature: UNSIGNED, isNewerFormat: false, notes: [], warnings: [] };
}

async function readOurs(value: object, context: Context, faults: FaultList): Promise<Read> {
  const read = await readJson(value, context, faults);
  if (read.content?.kind !== 'patch') return { ...read, notes: [], warnings: [] };
  const { patch } = read.content;
  const placed = (['add', 'change'] as const).flatMap((section) => patch[section].facts.map((fact, at) => ({ fact, place: `${section}.facts[${at}]` })));
  return { ...read, notes: tellPatchCorrections(patch.corrections ?? []), warnings: [...warnImplausible(placed.map(({ fact, place }) => ({ fact, place: `${place}.value.amount` })), context.base), ...warnAhead(placed.map(({ fact, place }) => ({ fact, place: `${place}.period` })), context.base)] };
}

async function readFiled(value: object, context: Context, faults: FaultList): Promise<Read> {
  const notes: string[] = [];
  const warnings: string[] = [];
  const addition = await runInSlices(readCompanyfacts(value, context, faults, notes, warnings), context);
  return { format: 'companyfacts', content: addition && { kind: 'facts', ...addition }, signature: UNSIGNED, isNewerFormat: false, notes, warnings };
}

async function readTable(text: string, context: Context, faults: FaultList): Promise<Read> {
  const notes: string[] = [];
  const { addition, warnings } = await readCsv(text, context, faults, notes);
  return { format: 'csv', content: { kind: 'facts', ...addition }, signature: UNSIGNED, isNewerFormat: false, notes, warnings };
}
