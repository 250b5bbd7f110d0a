// The brief's own facts of May 2026, in our format: what the rubric is calibrated on.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Ledger, ledgerSchema } from '@/lib/model/ledger';

export function readSnapshot(): Ledger {
  return ledgerSchema.parse(JSON.parse(readFileSync(fileURLToPath(new URL('brief-snapshot.json', import.meta.url)), 'utf8')));
}
