// The JSON Schema of ledger format 1, from the zod model, for editors and for whoever writes a ledger. Pure.
import { z } from 'zod';
import { ledgerSchema } from '../model/ledger';

/**
 * The schema as the text of a file. It holds shape, lengths and patterns; references, units and days in order are
 * checked by validateLedger alone.
 */
export function renderLedgerSchema(): string {
  const schema = { title: 'Ledgerline ledger, format 1', ...z.toJSONSchema(ledgerSchema, { io: 'input' }) };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
