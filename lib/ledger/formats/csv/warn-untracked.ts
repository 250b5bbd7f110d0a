// Rows whose metric nothing is held against: a slip of the pen, or something that only a reader looks at. Said once a metric, with the
// rows; the ledger takes them all the same.
import type { Fact, Ledger } from '../../../model/ledger';
import { findNear } from '../../find-near';
import { showFound } from '../../ledger-error';

const MAX_METRICS = 20;
const MAX_ROWS = 8;

export interface PlacedFact {
  readonly fact: Fact;
  /** As a spreadsheet counts. */
  readonly row: number;
}

/** A metric that the ledger has figures of already is known there, matched or not. */
export function warnUntracked(placed: readonly PlacedFact[], tracked: ReadonlySet<string>, base: Ledger): string[] {
  const known = new Set(base.facts.map(({ metric }) => metric));
  const names = [...tracked, ...known];
  const suspect = new Map<string, number[]>();
  for (const { fact: { metric }, row } of placed) {
    if (tracked.has(metric) || known.has(metric)) continue;
    const rows = suspect.get(metric);
    if (rows) rows.push(row);
    else suspect.set(metric, [row]);
  }
  const told = [...suspect].slice(0, MAX_METRICS).map(([metric, rows]) => {
    const more = rows.length > MAX_ROWS ? ` and ${(rows.length - MAX_ROWS).toLocaleString('en-US')} more` : '';
    const many = rows.length > 1;
    const meant = findNear(metric, names);
    return `${many ? 'rows' : 'row'} ${rows.slice(0, MAX_ROWS).join(', ')}${more}, column metric: ${showFound(metric)} is no kind of figure that Ledgerline tracks.${meant === null ? '' : ` Did you mean “${meant}”?`} ${many ? 'These facts are' : 'This fact is'} kept and shown, but no claim is held against ${many ? 'them' : 'it'}. Correct the name in the file, or leave ${many ? 'the rows' : 'the row'} out.`;
  });
  return suspect.size > MAX_METRICS ? [...told, `And ${suspect.size - MAX_METRICS} more metrics that are not tracked.`] : told;
}
