// Whom an article is about that names its company once or twice and calls it "the company" and "the plant" from then on: the ledger has
// figure after figure of it, to the digit, and of nobody else whom it names.
import type { LedgerIndex } from '../../model/ledger-index';
import type { Quantity } from '../../model/quantity';
import { findQuantities } from '../text/find-quantities';
import { compareValues, countDigits, toCompared } from '../verdict/agree';
import { listFacts } from '../verdict/list-facts';
import { familyIds, type HouseOf } from './find-topic';
import type { Mention } from './mention';

/** A figure of two digits is shared by chance, one of three seldom. */
const TELLING = 3, SOME = 2, HALF = 0.5;
/** So much is no chance, by so many times more than of another house, and so large a part of all that the text tells. */
const LEAST = 3.5, AHEAD = 2, SHARE = 0.4;
/** A small sum is a price of anything. */
const LEAST_SUM = 1e6;

const weightOf = ({ kind, unit, amount, max, multiple }: Quantity): number => {
  const isFigure = (kind === 'money' && amount >= LEAST_SUM) || kind === 'power' || (kind === 'count' && unit !== null);
  if (!isFigure || max !== null || multiple !== undefined) return 0;
  const digits = countDigits(amount);
  return digits >= TELLING ? 1 : digits >= SOME ? HALF : 0;
};

function isKept(index: LedgerIndex, house: string, quantity: Quantity): boolean {
  const value = toCompared(quantity, 1, 1), loss = toCompared(quantity, 1, -1);
  return familyIds(index, house).some((id) => [...(index.byCompany.get(id)?.keys() ?? [])].some((metric) => {
    const list = listFacts(index, id, metric, false);
    return list?.kinds.has(quantity.kind) === true && list.near(quantity).some((fact) => (fact.company === id || quantity.kind !== 'money') && fact.value.kind === quantity.kind && (compareValues(value, fact.value) === 'agrees' || compareValues(loss, fact.value) === 'agrees'));
  }));
}

/** The company of `all`, names in the text `whole`, whose figures the text tells; null where they are few, or of several. */
export function findToldOf(index: LedgerIndex, whole: string, all: readonly Mention[], houseOf: HouseOf): string | null {
  const houses = [...new Set(all.map((m) => houseOf(m.company)))];
  const told = new Map<string, Quantity>();
  for (const q of findQuantities(whole)) if (weightOf(q) > 0) told.set(`${q.kind} ${q.unit} ${q.amount}`, q);
  const figures = [...told.values()], total = figures.reduce((sum, q) => sum + weightOf(q), 0);
  if (total < LEAST) return null;
  const [first, second] = houses.map((house) => ({ house, weight: figures.reduce((sum, q) => sum + (isKept(index, house, q) ? weightOf(q) : 0), 0) })).sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < LEAST || first.weight < SHARE * total || first.weight < AHEAD * (second?.weight ?? 0)) return null;
  const counts = new Map<string, number>();
  for (const m of all) if (houseOf(m.company) === first.house) counts.set(m.company, (counts.get(m.company) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
