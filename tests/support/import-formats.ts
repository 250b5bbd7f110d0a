// A file of each format that changes one mark of an open article and offers one row more, to be left out: the same for every browser.
import { bundledLedger } from './bundled-ledger';
import { companyfactsFile, csvFile, FEE_ID, type GivenFile, ledgerFile, nextLedger, patchFile, REVENUE_ID, setAmount } from './import-files';
import { SAMPLE_PARAGRAPHS } from './sample-pages';

export interface FormatCase {
  readonly what: string;
  readonly file: GivenFile;
  /** Words of the row that is left out. */
  readonly out: string;
  /** Words of the mark that changes, with its verdict before and after. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Besides the sample's figures two that only a file below brings. */
export const FORMAT_PARAGRAPHS = [...SAMPLE_PARAGRAPHS, 'Nvidia reported revenue of $90 billion for the second quarter of fiscal 2027, the most it has ever made.', 'Nvidia employs 42,000 people.'];

export const FEE_LABEL = bundledLedger.facts.find(({ id }) => id === FEE_ID)?.label ?? '';
const changed = (id: string, amount: number) => bundledLedger.facts.filter((fact) => fact.id === id).map((fact) => ({ ...fact, value: { ...fact.value, amount } }));
const row = (label: string, count: number, metric: string) => `NVIDIA,${metric},${label},count,${count},people,,2026-03-01,filed,actual,filing,NVIDIA,About us,https://example.org/about,2026-03-01`;

export const FORMATS: readonly FormatCase[] = [
  { what: 'a whole ledger', file: ledgerFile(nextLedger((ledger) => setAmount(REVENUE_ID, 300e9)(setAmount(FEE_ID, 3e9)(ledger)))), out: FEE_LABEL, words: '215.9', before: 'filed', after: 'conflict' },
  { what: 'a patch', file: patchFile({ facts: [...changed(REVENUE_ID, 300e9), ...changed(FEE_ID, 3e9)] }), out: FEE_LABEL, words: '215.9', before: 'filed', after: 'conflict' },
  { what: 'a CSV', file: csvFile([row('Employees', 42_000, 'employees'), row('Offices', 90, 'offices')]), out: 'Offices', words: '42,000', before: 'unsourced', after: 'filed' },
  { what: 'companyfacts', file: companyfactsFile(), out: 'Net profit', words: '$90 billion', before: 'unsourced', after: 'filed' },
];
