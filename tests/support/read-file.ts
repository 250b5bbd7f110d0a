// Reads a text, bytes or value as a ledger file, for tests of the import.
import { readLedgerFile } from '@/lib/ledger/read-ledger-file';
import type { ImportContent, ReadContext, ReadResult } from '@/lib/model/import';
import { makeLedger } from './make-ledger';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function readFile(file: string | Uint8Array | object, rest: Partial<ReadContext> = {}, name = 'file'): Promise<ReadResult> {
  const bytes = file instanceof Uint8Array ? file : bytesOf(typeof file === 'string' ? file : JSON.stringify(file));
  return readLedgerFile({ name, bytes }, { base: makeLedger(), xbrl: { keepYears: 5, keepFullYears: 10, forms: ['10-K', '10-Q'], metrics: [] }, tracked: new Set(['revenue']), today: '2026-11-25', keys: [], pause: async () => undefined, ...rest });
}

export async function readContent(file: string | Uint8Array | object, rest: Partial<ReadContext> = {}): Promise<ImportContent> {
  const result = await readFile(file, rest);
  if (!result.ok) throw new Error(result.faults.map(({ sentence }) => sentence).join('\n'));
  return result.content;
}

/** Place and found of every fault. */
export async function faultsOf(file: string | Uint8Array | object, rest: Partial<ReadContext> = {}): Promise<readonly string[]> {
  const result = await readFile(file, rest);
  return result.ok ? [] : result.faults.map(({ sentence }) => sentence);
}
