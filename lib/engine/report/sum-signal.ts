// The article in figures: how many claims of each verdict, and which share of the checkable ones a filing bears out.
import type { Claim, Signal } from '../../model/claim';
import { VERDICTS, type Verdict } from '../../model/verdict';

const CHECKABLE: readonly Verdict[] = ['filed', 'reported', 'stale', 'conflict', 'unsourced'];

export function sumSignal(claims: readonly Claim[]): Signal {
  const counts = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;
  const companies = new Map<string, number>();
  for (const c of claims) {
    counts[c.verdict]++;
    companies.set(c.company, (companies.get(c.company) ?? 0) + 1);
  }
  const checkable = CHECKABLE.reduce((n, v) => n + counts[v], 0);
  return {
    counts,
    filedShare: checkable ? counts.filed / checkable : null,
    companies: [...companies].sort((a, b) => b[1] - a[1]).map(([id]) => id),
  };
}
