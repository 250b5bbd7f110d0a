// Rows of a comparison as lines for people. Knows rows only.
import type { ImportRow } from '../model/import';

const SIGNS: Readonly<Record<ImportRow['kind'], string>> = { added: '+', changed: '~', removed: '-', superseded: '>' };

/** "+ fact nvidia.revenue.fy2026  Revenue, fiscal 2026: $215.94 billion". */
function writeRow(row: ImportRow): string {
  const head = `${SIGNS[row.kind]} ${row.what} ${(row.before ?? row.after)?.id}  ${row.label}`;
  if (row.kind === 'superseded') return `${head}: superseded by ${row.after?.id}`;
  if (row.kind === 'changed') return [head, ...row.fields.map(({ name, before, after }) => `    ${name}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`)].join('\n');
  const value = row.fields.find(({ name }) => name === 'Value');
  return value ? `${head}: ${value.after ?? value.before}` : head;
}

export function writeRows(rows: readonly ImportRow[]): string {
  const count = (kind: ImportRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const sum = rows.length ? `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed, ${count('superseded')} superseded` : 'no difference';
  return `${[...rows.map(writeRow), sum].join('\n')}\n`;
}
