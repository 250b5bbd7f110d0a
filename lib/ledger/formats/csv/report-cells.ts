// Faults of a table in a reader's words: an empty cell is called empty, a column that is not there is said once and not for each row.
import type { Column } from './columns';
import { COLUMNS } from './columns';
import { type FaultList, makeFault } from '../../import-fault';
import type { Report } from './read-fact';

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

export function reportTo(faults: FaultList): Report {
  const missing = new Set<string>();
  return (row, column, expected, found, near) => {
    if (isColumn(column) && !row.has(column)) {
      if (!missing.has(column)) faults.add(() => makeFault('row 1', `a column ${column}, with ${expected}`, 'no such column', `row 1: a column ${column} is missing. It should hold ${expected}.`));
      missing.add(column);
      return;
    }
    faults.add(() => {
      const place = `row ${row.number}, column ${column}`;
      if (isColumn(column) && row.cell(column).trim() === '') return makeFault(place, expected, 'an empty cell', `${place} is empty: expected ${expected}.`);
      const meant = near?.() ?? null;
      return meant === null ? makeFault(place, expected, found) : makeFault(place, expected, `${found}. Did you mean “${meant}”?`, `${place}: expected ${expected}, found ${found}. Did you mean “${meant}”?`);
    });
  };
}

const MAX_TOLD = 5;

/** Collects what was read as something else than it stands there, and says it in one note. */
export function createTranslations() {
  const told = new Map<string, { readonly as: string; readonly row: number }>();
  return {
    add: (row: { readonly number: number }, cell: string, as: string): void => { if (!told.has(cell)) told.set(cell, { as, row: row.number }); },
    tell(): string[] {
      if (told.size === 0) return [];
      const shown = [...told].slice(0, MAX_TOLD).map(([cell, { as, row }]) => `“${cell}” as ${as} (row ${row})`);
      const rest = told.size - shown.length;
      return [`Numbers and days were read so: ${shown.join(', ')}${rest > 0 ? ` and ${rest.toLocaleString('en-US')} more` : ''}.`];
    },
  };
}
