// Files as the browser hands them over, as bytes. One that is too large is cut where the reader of ledgers refuses it anyway, so
// that it never fills the memory.
import type { LedgerFile } from '@/lib/model/import';
import { LEDGER_BOUNDS } from '@/lib/model/ledger';

/** One byte more than may be: enough to be refused. */
const MAX_READ = LEDGER_BOUNDS.maxBytes + 1;

export async function readGivenFiles(files: readonly File[]): Promise<LedgerFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.slice(0, MAX_READ).arrayBuffer().catch(() => new ArrayBuffer(0))) })));
}

export const readPastedText = (text: string): LedgerFile => ({ name: 'Pasted text', bytes: new TextEncoder().encode(text) });
