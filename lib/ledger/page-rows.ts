// The rows of a plan or a comparison as a view asks for them: summed, grouped by company, filtered, a page at a time. Pure.
import type { ImportRow, LedgerRecord } from '../model/import';
import { ROWS_A_PAGE, type DeskRow, type RowFilter, type RowGroup, type RowPage, type RowQuery, type RowSummary } from '../model/import-desk';
import { countTaken } from './count-taken';

type Rows = readonly ImportRow[];
type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

const NONE: ReadonlySet<string> = new Set();

const MAX_VALUE_LENGTH = 400;
const cut = (text: string | null): string | null => (text !== null && text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH - 1)}…` : text);

function passes(row: ImportRow, { kind, text }: RowFilter): boolean {
  if (kind !== 'all' && row.kind !== kind) return false;
  if (text === '') return true;
  const has = (words: string | null) => words?.toLowerCase().includes(text) === true;
  return has(row.label) || has(row.company) || row.fields.some(({ name, before, after }) => has(name) || has(before) || has(after));
}

/** The day of which a fact is; other records have none. */
const statedOn = (record: LedgerRecord | null): string | null => (record && 'asOf' in record ? record.asOf : null);

const lower = <Filter extends RowFilter>(filter: Filter): Filter => ({ ...filter, text: filter.text.trim().toLowerCase() });

/** Rows of one company that pass the filter. */
export function pickRows(rows: Rows, filter: RowFilter & { readonly company: string | null }): ImportRow[] {
  const wanted = lower(filter);
  return rows.filter((row) => row.company === wanted.company && passes(row, wanted));
}

/** Companies by name, what belongs to none last. */
export function sumRows(rows: Rows, filter: RowFilter, leftOut: ReadonlySet<string>, nameOf: (company: string) => string): RowSummary {
  const counts = { added: 0, changed: 0, removed: 0, superseded: 0 };
  const sources = { ...counts };
  const groups = new Map<string | null, Omit<Writable<RowGroup>, 'company' | 'name'>>();
  const wanted = lower(filter);
  for (const row of rows) {
    (row.what === 'source' ? sources : counts)[row.kind] += 1;
    if (!passes(row, wanted)) continue;
    const group = groups.get(row.company) ?? { count: 0, changes: 0, sources: 0, leftOut: 0 };
    group.count += 1;
    if (row.what === 'source') group.sources += 1;
    else if (row.kind !== 'superseded') group.changes += 1;
    if (leftOut.has(row.id)) group.leftOut += 1;
    groups.set(row.company, group);
  }
  const named = [...groups].map(([company, sums]): RowGroup => ({ company, name: company === null ? 'Not about one company' : nameOf(company), ...sums }));
  named.sort((a, b) => Number(a.company === null) - Number(b.company === null) || a.name.localeCompare(b.name, 'en'));
  return { counts, sources, taken: countTaken(rows, leftOut, NONE), groups: named };
}

export function pageRows(rows: Rows, query: RowQuery, leftOut: ReadonlySet<string>): RowPage {
  const found = pickRows(rows, query);
  const page = found.slice(query.from, query.from + ROWS_A_PAGE).map(({ id, kind, what, label, company, fields, before, after }): DeskRow => ({
    id, kind, what, label, company, day: statedOn(after ?? before), isLeftOut: leftOut.has(id),
    fields: fields.map(({ name, before, after }) => ({ name, before: cut(before), after: cut(after) })),
  }));
  return { total: found.length, rows: page };
}
