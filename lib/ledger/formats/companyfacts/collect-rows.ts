// The rows of the tags that a table names, out of a companyfacts file. Everything else in it is passed over unread; a malformed row
// is a fault with its place.
import type { XbrlMetric, XbrlTable } from '../../../model/xbrl';
import { type FaultList, faultOfError, makeFault } from '../../import-fault';
import { describeIssue, showFound } from '../../ledger-error';
import type { Steps } from '../../steps';
import { MAX_COUNTED } from '../../validate-ledger';
import { figureOf, type Row, rowSchema } from './row';
import type { LeftOut } from './tell-left-out';

const STRIDE = 1_000;
/** Rows under one unit of one tag: thirty times what the oldest filers have. */
export const MAX_ROWS = 20_000;
const UNITS: Readonly<Record<XbrlMetric['unit'], RegExp>> = { currency: /^[A-Z]{3}$/, 'currency/shares': /^[A-Z]{3}\/shares$/, pure: /^pure$/ };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);

/** The rows of each metric that stand in a form of the table; figures that stand in other papers only are counted as left out. */
export function* collectRows(facts: object, table: XbrlTable, faults: FaultList, left: LeftOut): Steps<ReadonlyMap<XbrlMetric, readonly Row[]>> {
  const forms = new Set(table.forms);
  const collected = new Map<XbrlMetric, Row[]>();
  let done = 0;
  for (const [index, metric] of table.metrics.entries()) {
    const rows: Row[] = [];
    const elsewhere = new Set<string>();
    collected.set(metric, rows);
    for (const [rank, tag] of metric.tags.entries()) {
      const [taxonomy = '', name = ''] = tag.split(':');
      const units = at(at(at(facts, taxonomy), name), 'units');
      if (units === undefined) continue;
      const place = ['facts', taxonomy, name, 'units'];
      if (!isObject(units)) {
        faults.add(() => makeFault(place.join('.'), 'an object with a list for each unit', showFound(units)));
        continue;
      }
      for (const [unit, list] of Object.entries(units)) {
        if (!UNITS[metric.unit].test(unit)) continue;
        if (!Array.isArray(list) || list.length > MAX_ROWS) {
          faults.add(() => makeFault([...place, unit].join('.'), `a list of at most ${MAX_ROWS} values`, showFound(list)));
          continue;
        }
        const currency = unit.slice(0, metric.unit === 'pure' ? undefined : 3);
        for (const [n, value] of list.entries()) {
          if (faults.more > MAX_COUNTED) break;
          if (done++ % STRIDE === 0) yield index / table.metrics.length;
          const parsed = rowSchema.safeParse(value);
          if (!parsed.success) for (const issue of parsed.error.issues) faults.add(() => faultOfError(describeIssue(value, issue, [...place, unit, n])));
          else if (forms.has(parsed.data.form.replace(/\/A$/, ''))) rows.push({ ...parsed.data, tag, rank, unit: currency });
          else elsewhere.add(figureOf(metric, currency, parsed.data));
        }
      }
    }
    // What a report gives as well is not left out.
    for (const row of rows) elsewhere.delete(figureOf(metric, row.unit, row));
    for (const figure of elsewhere) left.add('form', figure);
  }
  return collected;
}
