// The columns of a CSV of facts: what each holds, which may be left empty, and what an empty cell means. The template, the reader and
// the export go by this list. rules/ledger/README.md describes them for people.
import type { Source } from '../../../model/ledger';

export const FACT_COLUMNS = ['id', 'company', 'metric', 'scope', 'basis', 'label', 'kind', 'amount', 'max', 'unit', 'approx', 'period', 'period_end', 'as_of', 'evidence', 'stage', 'counterparty', 'supersedes', 'outcome', 'disputed', 'note'] as const;
const SOURCE_PARTS = ['id', 'kind', 'form', 'accession', 'publisher', 'title', 'url', 'date', 'date_inferred'] as const;

type SourcePart = (typeof SOURCE_PARTS)[number];
type SourceColumn<P extends string> = P | `${P}_${Exclude<SourcePart, 'id'>}`;
export type Column = (typeof FACT_COLUMNS)[number] | SourceColumn<'source'> | SourceColumn<'via'>;

/** "source", "source_kind" … hold the document; "via", "via_kind" … the page on which it was read. */
const sourceColumns = <P extends 'source' | 'via'>(of: P): SourceColumn<P>[] => SOURCE_PARTS.map((part) => (part === 'id' ? of : `${of}_${part}`) as SourceColumn<P>);
export const COLUMNS: readonly Column[] = [...FACT_COLUMNS, ...sourceColumns('source'), ...sourceColumns('via')];

/** A file without one of these is no list of facts. */
export const NEEDED_COLUMNS: readonly Column[] = ['company', 'metric', 'amount', 'as_of', 'evidence'];

/** Where each field of a fact or source stands, for faults found in the record. */
export const COLUMN_OF: Readonly<Record<string, Column>> = {
  value: 'amount', 'value.kind': 'kind', 'value.amount': 'amount', 'value.max': 'max', 'value.unit': 'unit', 'value.approx': 'approx', periodEnd: 'period_end', asOf: 'as_of',
};
export const SOURCE_COLUMN_OF: Readonly<Record<keyof Source, SourcePart>> = { id: 'id', kind: 'kind', form: 'form', accession: 'accession', publisher: 'publisher', title: 'title', url: 'url', date: 'date', dateInferred: 'date_inferred' };

/** For download: the head and one line that shows how it is meant. */
export const CSV_TEMPLATE = `${[
  ['company', 'metric', 'label', 'kind', 'amount', 'unit', 'period', 'as_of', 'evidence', 'stage', 'source_kind', 'source_publisher', 'source_title', 'source_url', 'source_date', 'note'],
  ['NVIDIA', 'revenue', '"Revenue, first quarter of fiscal 2027"', 'money', '81615000000', 'USD', 'Q1 FY2027', '2026-05-20', 'filed', 'actual', 'filing', 'SEC EDGAR', 'NVIDIA Form 10-Q', 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1045810&type=10-Q', '2026-05-20', '"An example: put your own facts below, then delete this line."'],
].map((row) => row.join(',')).join('\r\n')}\r\n`;
