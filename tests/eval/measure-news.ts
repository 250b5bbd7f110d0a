// Scores what the engine itself uses (findQuantities, findPeriods, resolvePeriod) on our own news forms. The expected values were
// written from the language, before the code was run on them. Exact: number of values, kind, amount, range, unit, qualifier, rate.
import { fileURLToPath } from 'node:url';
import { findPeriods } from '@/lib/engine/text/find-periods';
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { resolvePeriod } from '@/lib/engine/text/resolve-period';
import type { Quantity } from '@/lib/model/quantity';
import { readRows } from './load-sets';
import type { Tally } from './measure-text';

interface WantedQuantity { readonly kind: string; readonly amount: number; readonly max?: number; readonly unit?: string; readonly approx?: string; readonly per?: string; readonly sign?: number }
interface WantedPeriod { readonly from?: string; readonly to?: string; readonly relative?: string }
interface NewsCase { readonly id: string; readonly text: string; readonly date?: string; readonly fiscalYearEndMonth?: number; readonly quantities?: readonly WantedQuantity[]; readonly periods?: readonly WantedPeriod[] }

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
const isSame = (w: WantedQuantity, q: Quantity | undefined): boolean => q !== undefined && q.kind === w.kind && near(w.amount, q.amount)
  && (w.max === undefined ? q.max === null : q.max !== null && near(w.max, q.max))
  && (w.unit === undefined || q.unit === w.unit) && (w.approx === undefined || q.approx === w.approx)
  && (w.per ?? null) === q.per && (w.sign === undefined || q.sign === w.sign);

export function isNewsCaseRight(c: NewsCase): boolean {
  if (c.quantities) {
    const found = findQuantities(c.text);
    if (found.length !== c.quantities.length || !c.quantities.every((w, i) => isSame(w, found[i]))) return false;
  }
  if (c.periods) {
    const found = findPeriods(c.text, c.date ?? null);
    return found.length === c.periods.length && c.periods.every((w, i) => {
      const p = found[i];
      if (!p) return false;
      if (w.relative) return p.relative === w.relative;
      const span = resolvePeriod(p, c.fiscalYearEndMonth ?? 12, c.date ?? null)[0];
      return span?.from === w.from && span?.to === w.to;
    });
  }
  return true;
}

export const loadNewsCases = (): NewsCase[] => readRows<NewsCase>(fileURLToPath(new URL('news-quantities.jsonl', import.meta.url)));

export function measureNews(): Tally {
  const cases = loadNewsCases();
  const missed = cases.filter((c) => !isNewsCaseRight(c)).map((c) => c.id);
  return { name: 'own news forms', right: cases.length - missed.length, cases: cases.length, missed };
}
