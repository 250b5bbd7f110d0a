// A file from the disk through the same reader as the extension's import. Nothing larger than the bound is read into memory.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readLedgerFile } from '../ledger/read-ledger-file';
import { listLabels, listTracked } from '../ledger/tracked-metrics';
import type { ReadContext, ReadResult } from '../model/import';
import { LEDGER_BOUNDS, type Ledger } from '../model/ledger';
import { bundledLedger, knownKeys, metricRules, xbrlTable } from '../../rules';

/** @throws Error with one line where there is no such file or it is larger than any ledger. */
export async function readImportFile(file: string, base: Ledger, onProgress?: ReadContext['onProgress']): Promise<ReadResult> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`${file}: no such ledger file`);
  if (found.size > LEDGER_BOUNDS.maxBytes) throw new Error(`${file}: expected at most ${LEDGER_BOUNDS.maxBytes / 2 ** 20} MB, found ${Math.ceil(found.size / 2 ** 20)} MB`);
  const bytes = new Uint8Array(await readFile(file));
  return readLedgerFile({ name: basename(file), bytes }, { base, xbrl: xbrlTable, tracked: listTracked(metricRules), labels: listLabels(metricRules), today: new Date().toISOString().slice(0, 10), keys: knownKeys, pause: async () => undefined, ...(onProgress ? { onProgress } : {}) });
}

/** The ledger that a file holds, or the bundled one. @throws Error with one line: the file and the first place that is off. */
export async function readBase(file: string | null): Promise<Ledger> {
  if (file === null) return bundledLedger;
  const read = await readImportFile(file, bundledLedger);
  if (!read.ok) {
    const rest = read.faults.length - 1 + read.more;
    throw new Error(`${file}: ${read.faults[0]?.sentence ?? 'not a ledger'}${rest > 0 ? ` And ${rest} more.` : ''}`);
  }
  if (read.content.kind !== 'ledger') throw new Error(`${file}: expected a whole ledger, found ${read.content.kind === 'patch' ? 'a patch' : 'a list of facts'}; \`ledger convert\` makes a ledger of it`);
  return read.content.ledger;
}
