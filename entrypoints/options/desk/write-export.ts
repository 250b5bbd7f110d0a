// A ledger, a part of it or the template as a file for the reader.
import { addOwnClaims } from '@/lib/ledger/add-own-claims';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { CSV_TEMPLATE } from '@/lib/ledger/formats/csv/columns';
import { writeOwnPatch } from '@/lib/ledger/write-own-patch';
import type { ExportedFile, ExportWish } from '@/lib/model/import-desk';
import { readBase, readVersion } from './open-shelf';

const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

export async function writeExport(wish: ExportWish): Promise<ExportedFile> {
  if (wish.what === 'template') return { name: 'ledgerline-facts.csv', type: TYPES.csv, text: CSV_TEMPLATE };
  if (wish.what === 'own') {
    const { ledger: base } = await readBase();
    if (wish.format === 'patch') return { name: 'ledgerline-own-patch.json', type: TYPES.json, text: writeOwnPatch(base, wish.own) };
    return { name: 'ledgerline-own-facts.csv', type: TYPES.csv, text: exportLedger(addOwnClaims(base, wish.own), { format: 'csv', own: true }) };
  }
  const ledger = wish.what === 'company' || wish.ref === 'current' ? (await readBase()).ledger : await readVersion(wish.ref);
  const company = wish.what === 'company' ? wish.company : undefined;
  const name = `${ledger.id}-v${ledger.version}${company === undefined ? '' : `-${company}`}.${wish.format}`;
  return { name, type: TYPES[wish.format], text: exportLedger(ledger, { format: wish.format, company }) };
}
