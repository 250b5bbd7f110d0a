// A ledger, or a part of it, as a file. Pure: it makes the text, and the text read again is the same ledger.
import type { ExportLedger } from '../model/import';
import { writeCsv } from './formats/csv/write-csv';
import { writeJson } from './formats/json/write-json';
import { selectCompany, selectOwn } from './select-part';

export const exportLedger: ExportLedger = (ledger, { format, company, own }) => {
  const chosen = company === undefined ? ledger : selectCompany(ledger, company);
  const part = own ? selectOwn(chosen) : chosen;
  return format === 'csv' ? writeCsv(part) : writeJson(part);
};
