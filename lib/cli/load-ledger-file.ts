// Opens a ledger file for the command line, or takes the bundled one.
import { readFile } from 'node:fs/promises';
import { indexLedger } from '../ledger/index-ledger';
import { validateLedger } from '../ledger/validate-ledger';
import type { LedgerIndex } from '../model/ledger-index';
import { bundledLedger } from '../../rules';

/** @throws Error with one line: the file and the first place that is off. */
export async function loadLedgerFile(file: string | null): Promise<LedgerIndex> {
  if (file === null) return indexLedger(bundledLedger);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file}: no such ledger file`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON (${(error as Error).message})`);
  }
  const check = validateLedger(value);
  if (check.ok) return indexLedger(check.ledger);
  const first = check.errors[0];
  const rest = check.errors.length - 1 + check.more;
  throw new Error(`${file}: ${first?.message ?? 'not a ledger'}${rest ? `; and ${rest} more` : ''}`);
}
