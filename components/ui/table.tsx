// A plain table with a caption. Columns say how a row is printed; numbers stand right, in tabular figures.
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: ReactNode;
  readonly isNumeric?: boolean;
  /** The column that names the row. */
  readonly isRowHeader?: boolean;
  print(row: Row): ReactNode;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What stands there when no row does. */
  readonly empty: ReactNode;
  keyOf(row: Row): string;
}

export function Table<Row>({ caption, isCaptionHidden = false, columns, rows, empty, keyOf }: TableProps<Row>) {
  return (
    <table className="table">
      <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.isNumeric ? 'is-numeric' : undefined}>{column.title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => {
              const className = column.isNumeric ? 'is-numeric' : undefined;
              return column.isRowHeader ? <th key={column.id} scope="row" className={className}>{column.print(row)}</th> : <td key={column.id} className={className}>{column.print(row)}</td>;
            })}
          </tr>
        ))}
        {rows.length === 0 ? <tr><td colSpan={columns.length} className="table-empty">{empty}</td></tr> : null}
      </tbody>
    </table>
  );
}
