// Small files of each format that an import takes, made from the bundled ledger, so that every test knows what they change.
import type { Ledger } from '@/lib/model/ledger';
import { bundledLedger } from './bundled-ledger';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const give = (name: string, text: string): GivenFile => ({ name, mimeType: name.endsWith('.csv') ? 'text/csv' : 'application/json', buffer: Buffer.from(text) });

/** The facts behind two sentences of the sample page: NVIDIA's revenue, the monthly fee. */
export const REVENUE_ID = 'nvidia.revenue.fy2026.xbrl';
export const FEE_ID = 'spacex.contract_monthly.2026-05-20.anthropic';

/** The bundled ledger, one version on, after `change`. */
export function nextLedger(change: (ledger: Ledger) => Ledger = (ledger) => ledger, by = 1): Ledger {
  return change({ ...structuredClone(bundledLedger), version: bundledLedger.version + by });
}

export const setAmount = (id: string, amount: number) => (ledger: Ledger): Ledger => ({ ...ledger, facts: ledger.facts.map((fact) => (fact.id === id ? { ...fact, value: { ...fact.value, amount } } : fact)) });

export const ledgerFile = (ledger: Ledger, name = 'ledger.json'): GivenFile => give(name, JSON.stringify(ledger));

export function patchFile(change: Partial<Pick<Ledger, 'facts'>>, name = 'patch.json', base = bundledLedger.version): GivenFile {
  return give(name, JSON.stringify({ patch: 1, ledger: bundledLedger.id, base, version: base + 1, asOf: bundledLedger.asOf, title: 'A few changes', change }));
}

export const csvFile = (rows: readonly string[], name = 'facts.csv'): GivenFile => give(name, `company,metric,label,kind,amount,unit,period,as_of,evidence,stage,source_kind,source_publisher,source_title,source_url,source_date\n${rows.join('\n')}\n`);

/** In the true shape of the SEC's companyfacts: two concepts, two years, and a made-up quarter that the bundled ledger does not have. */
export const companyfactsFile = (name = 'CIK0001045810.json'): GivenFile => give(name, JSON.stringify({
  cik: 1045810,
  entityName: 'NVIDIA CORP',
  facts: { 'us-gaap': { Revenues: { label: 'Revenues', description: 'Amount of revenue.', units: { USD: [
    { start: '2022-01-31', end: '2023-01-29', val: 26974000000, accn: '0001045810-23-000017', fy: 2022, fp: 'FY', form: '10-K', filed: '2023-02-24', frame: 'CY2022' },
    { start: '2023-01-30', end: '2024-01-28', val: 60922000000, accn: '0001045810-24-000029', fy: 2023, fp: 'FY', form: '10-K', filed: '2024-02-21', frame: 'CY2023' },
    { start: '2026-04-27', end: '2026-07-26', val: 90000000000, accn: '0001045810-26-000222', fy: 2027, fp: 'Q2', form: '10-Q', filed: '2026-08-26', frame: 'CY2026Q2' },
  ] } }, NetIncomeLoss: { label: 'Net income', description: 'The profit or loss.', units: { USD: [
    { start: '2026-04-27', end: '2026-07-26', val: 50000000000, accn: '0001045810-26-000222', fy: 2027, fp: 'Q2', form: '10-Q', filed: '2026-08-26', frame: 'CY2026Q2' },
  ] } } } },
}));

export const brokenFile = (name = 'broken.json'): GivenFile => give(name, JSON.stringify({ ...nextLedger(), facts: [{ ...bundledLedger.facts[0], value: { ...bundledLedger.facts[0]?.value, amount: 'much' }, asOf: 'yesterday' }, ...bundledLedger.facts.slice(1)] }));
