// A ledger as text: one record a line, as the bundled one is kept, so that two versions can be compared line by line.
import type { Ledger } from '../../../model/ledger';
import { LIST_NAMES } from '../../records';
import type { LedgerSignature } from '../../signature';

export function writeJson(ledger: Ledger, signature?: LedgerSignature): string {
  const head = (['format', 'id', 'title', 'version', 'asOf', 'newestAdded'] as const).filter((key) => ledger[key] !== undefined).map((key) => `${JSON.stringify(key)}: ${JSON.stringify(ledger[key])}`);
  const lists = LIST_NAMES.map((name) => `${JSON.stringify(name)}: [${ledger[name].map((record) => `\n${JSON.stringify(record)}`).join(',')}${ledger[name].length ? '\n' : ''}]`);
  const tail = signature ? [`"signature": ${JSON.stringify(signature)}`] : [];
  return `{\n${[...head, ...lists, ...tail].join(',\n')}\n}\n`;
}
