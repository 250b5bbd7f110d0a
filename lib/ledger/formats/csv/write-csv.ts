// Facts as CSV, one a row, with all that is known of their sources: read again they are the same facts.
import Papa from 'papaparse';
import type { Fact, Ledger, Source } from '../../../model/ledger';
import { COLUMNS, FACT_COLUMNS } from './columns';
import { guardCell } from './guard-cell';

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

const factCells = (f: Fact): Readonly<Record<(typeof FACT_COLUMNS)[number], string | number | null>> => ({
  id: f.id, company: f.company, metric: f.metric, scope: f.scope, basis: f.basis, label: f.label, kind: f.value.kind, amount: f.value.amount, max: f.value.max, unit: f.value.unit, approx: f.value.approx,
  period: f.period, period_end: f.periodEnd, as_of: f.asOf, evidence: f.evidence, stage: f.stage, counterparty: f.counterparty, supersedes: f.supersedes.join(' '), outcome: f.outcome, disputed: yesNo(f.disputed), note: f.note,
});

const sourceCells = (id: string | null, source: Source | undefined): readonly (string | null)[] =>
  source ? [source.id, source.kind, source.form, source.accession, source.publisher, source.title, source.url, source.date, yesNo(source.dateInferred)] : [id, null, null, null, null, null, null, null, null];

/** With a head, commas and CRLF, as RFC 4180 asks. */
export function writeCsv(ledger: Pick<Ledger, 'facts' | 'sources'>): string {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  const rows = ledger.facts.map((fact) => {
    const cells = factCells(fact);
    const own = FACT_COLUMNS.map((column) => cells[column]);
    return [...own, ...sourceCells(fact.source, sources.get(fact.source)), ...sourceCells(fact.via, fact.via === null ? undefined : sources.get(fact.via))].map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell));
  });
  return `${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}
