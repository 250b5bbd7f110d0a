// `npm run schema`: writes the JSON Schema of the ledger format beside the bundled ledger. A test fails while it is stale.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderLedgerSchema } from '../ledger/render-ledger-schema';

const file = fileURLToPath(new URL('../../rules/ledger/ledger.schema.json', import.meta.url));
await writeFile(file, renderLedgerSchema());
process.stdout.write('rules/ledger/ledger.schema.json written\n');
