// Files as the browser hands them over, as bytes. One that is too large is not read at all, so that it never fills the memory: its size
// is enough to refuse it.
import type { LedgerFile } from '@/lib/model/import';
import { LEDGER_BOUNDS } from '@/lib/model/ledger';

async function readBytes(file: File): Promise<Uint8Array> {
  if (file.size > LEDGER_BOUNDS.maxBytes) return new Uint8Array();
  // A folder that was dropped has a size and no bytes.
  return new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
}

/** One after the other: many at once would be in memory together before the first is refused. */
export async function readGivenFiles(files: readonly File[]): Promise<LedgerFile[]> {
  const read: LedgerFile[] = [];
  for (const file of files) read.push({ name: file.name, bytes: await readBytes(file), sizeBytes: file.size });
  return read;
}

export const readPastedText = (text: string): LedgerFile => ({ name: 'Pasted text', bytes: new TextEncoder().encode(text) });
