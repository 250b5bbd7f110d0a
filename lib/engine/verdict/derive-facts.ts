// Facts that follow by arithmetic from filed ones: growth, a fourth quarter, a share, a margin. Pure sums; the card shows them.
import type { FactValue } from '../../model/ledger';
import type { IndexedFact } from '../../model/ledger-index';
import { readStep } from './agree';

export interface DerivedFact extends IndexedFact {
  readonly formula: string;
  readonly factIds: readonly string[];
}

const quarterOf = (p: string | null) => { const m = /^Q([1-4]) (?:FY)?(\d{4})$/.exec(p ?? ''); return m ? { quarter: Number(m[1]), year: Number(m[2]) } : null; };
const yearOf = (p: string | null) => { const m = /^FY(\d{4})$/.exec(p ?? ''); return m ? Number(m[1]) : null; };
/** Restated: another figure of the very period has taken its place. What a later period's figure follows upon stays. */
const isRestated = (f: IndexedFact, facts: readonly IndexedFact[]) => f.supersededBy.length > 0 && facts.some((g) => g.period === f.period && f.supersededBy.includes(g.id));
const usable = (f: IndexedFact) => f.evidence === 'filed' && f.stage === 'actual' && typeof f.value.amount === 'number' && f.value.max === null && !f.disputed;
const amountOf = (f: Pick<IndexedFact, 'value'>) => f.value.amount as number;
/** A quarter or a year by its name: "Q1 FY2027" and "Q1 2027" are one. */
const stretchName = (quarter: number | null, year: number): string => (quarter === null ? `FY${year}` : `Q${quarter} ${year}`);
const stretchOf = (p: string | null): string | null => { const q = quarterOf(p), y = yearOf(p); return q ? stretchName(q.quarter, q.year) : y === null ? null : stretchName(null, y); };
const placeOf = ({ scope, basis, value }: IndexedFact, stretch: string): string => JSON.stringify([stretch, scope, basis, value.unit]);

/** Facts by their stretch of time, part, basis and unit; of two in one place the first. */
function byPlace(facts: readonly IndexedFact[]): ReadonlyMap<string, IndexedFact> {
  const places = new Map<string, IndexedFact>();
  for (const f of facts) {
    const stretch = stretchOf(f.period), place = stretch && placeOf(f, stretch);
    if (place && !places.has(place)) places.set(place, f);
  }
  return places;
}

/** What a fact rests on: itself, or the filed facts that it follows from. */
const idsOf = (fact: IndexedFact | DerivedFact): readonly string[] => ('factIds' in fact ? fact.factIds : [fact.id]);

function build(from: readonly IndexedFact[], metric: string, value: FactValue, formula: string, label: string): DerivedFact {
  const newest = from.reduce((a, b) => (a.orderDay >= b.orderDay ? a : b));
  const first = from[0] ?? newest;
  return { ...first, id: `${first.id}+${metric}`, metric, value, label, formula, factIds: from.flatMap(idsOf), supersedes: [], supersededBy: [], outcome: null, note: null, asOf: newest.asOf };
}

/** The share by which a rounded sum may be off: 0.4% of "$12.5 billion". */
const roughnessOf = ({ value }: IndexedFact): number => (value.approx === 'about' ? readStep(amountOf({ value })) / 2 / Math.abs(amountOf({ value })) : 0);
/** Finer than this no percentage is told, and coarser than the other none comes out. */
const FINEST = 0.1, COARSEST = 1;
/** A percentage of two sums says no more than their own digits allow: $12.5 billion of $35.58 billion is 35%, and may be 35.0% or 35.3%. */
function percentOf(ratio: number, less: number, from: readonly IndexedFact[]): FactValue {
  const off = Math.abs(ratio) * from.reduce((sum, f) => sum + roughnessOf(f), 0), amount = ratio - less;
  if (off < FINEST / 2) return { kind: 'percent', amount, max: null, unit: '%', approx: 'exact' };
  const step = off < FINEST ? FINEST : COARSEST;
  return { kind: 'percent', amount: Math.round(amount / step) * step, max: null, unit: '%', approx: 'about' };
}
const short = (n: number) => { const a = Math.abs(n); const [d, s] = a >= 1e12 ? [1e12, ' trillion'] : a >= 1e9 ? [1e9, ' billion'] : a >= 1e6 ? [1e6, ' million'] : [1, '']; return `${n < 0 ? '−' : ''}$${Number((a / d).toPrecision(4))}${s}`; };

/** Year-on-year growth of every pair of filed facts of one metric and scope. */
export function deriveGrowth(facts: readonly IndexedFact[], metric: string): DerivedFact[] {
  const derived: DerivedFact[] = [];
  const good = facts.filter((f) => usable(f) && !isRestated(f, facts)), places = byPlace(good);
  for (const now of good) {
    const q = quarterOf(now.period), y = q?.year ?? yearOf(now.period);
    if (y === null) continue;
    const before = places.get(placeOf(now, stretchName(q?.quarter ?? null, y - 1)));
    if (!before || amountOf(before) <= 0) continue;
    const growth = (amountOf(now) / amountOf(before) - 1) * 100;
    derived.push(build([now, before], metric, percentOf(growth + 100, 100, [now, before]), `${short(amountOf(now))} ÷ ${short(amountOf(before))} − 1 = ${growth.toFixed(1)}%`, `Growth: ${now.label}`));
  }
  return derived;
}

/** A fourth quarter is the year less its first three, where all four are filed. */
export function deriveFourthQuarters(facts: readonly IndexedFact[]): DerivedFact[] {
  const derived: DerivedFact[] = [];
  const good = facts.filter((f) => usable(f) && !isRestated(f, facts)), places = byPlace(good);
  for (const year of good) {
    const number = yearOf(year.period);
    if (number === null) continue;
    const [fourth, ...quarters] = [4, 1, 2, 3].map((n) => places.get(placeOf(year, stretchName(n, number))));
    if (fourth) continue;
    const three = quarters.filter((f): f is IndexedFact => f !== undefined);
    if (three.length < 3 || !year.interval || !three[2]?.interval) continue;
    const amount = amountOf(year) - three.reduce((sum, f) => sum + amountOf(f), 0);
    const step = Math.max(readStep(amountOf(year)), ...three.map((f) => readStep(amountOf(f))));
    const rounded = Math.round(amount / step) * step;
    const formula = `${short(amountOf(year))} − ${three.map((f) => short(amountOf(f))).join(' − ')} = ${short(rounded)}`;
    const fact = build([year, ...three], year.metric, { ...year.value, amount: rounded }, formula, `${year.label}, fourth quarter (computed)`);
    const next = new Date(`${three[2].interval.to}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    derived.push({ ...fact, period: (year.period ?? '').replace(/^FY/, three[0]?.period?.includes('FY') ? 'Q4 FY' : 'Q4 '), interval: { from: next.toISOString().slice(0, 10), to: year.interval.to } });
  }
  return derived;
}

/** A part as a percentage of a whole in the same period: margins, shares of revenue. */
export function deriveShares(parts: readonly IndexedFact[], wholes: readonly IndexedFact[], metric: string): DerivedFact[] {
  const derived: DerivedFact[] = [], good = wholes.filter((f) => usable(f) && !isRestated(f, wholes));
  for (const part of parts.filter((f) => usable(f) && !isRestated(f, parts))) {
    const whole = good.find((f) => f.period === part.period && f.period !== null && f.basis === part.basis && f.value.unit === part.value.unit && (f.scope === null || f.scope === part.scope) && f.id !== part.id);
    if (!whole || amountOf(whole) <= 0) continue;
    const share = (amountOf(part) / amountOf(whole)) * 100;
    derived.push(build([part, whole], metric, percentOf(share, 0, [part, whole]), `${short(amountOf(part))} ÷ ${short(amountOf(whole))} = ${share.toFixed(1)}%`, `${part.label} as a share of ${whole.label}`));
  }
  return derived;
}
