// Whom an article is about that names its company once or twice and calls it "the company" and "the plant" from then on: the ledger has
// figure after figure of it, to the digit, and of nobody else whom it names.
import type { FactValue } from '../../model/ledger';
import type { LedgerIndex } from '../../model/ledger-index';
import type { Quantity } from '../../model/quantity';
import { findQuantities } from '../text/find-quantities';
import { compareValues, countDigits, toCompared } from '../verdict/agree';
import { familyIds, type HouseOf } from './find-topic';
import type { Mention } from './mention';

/** A figure of two digits is shared by chance, one of three seldom. */
const TELLING = 3, SOME = 2, HALF = 0.5;
/** So much is no chance, by so many times more than of another house, and so large a part of all that the text tells. */
const LEAST = 3.5, AHEAD = 2, SHARE = 0.4;
/** A small sum is a price of anything. */
const LEAST_SUM = 1e6;

/** Numbers of two digits or more in figures, with a currency and what they count: the rest of a text tells nobody's. */
const FIGURES = /(?:[A-Z]{0,3}[$€£¥₩]\s?)?\d[\d.,]*\d(?: ?[a-z]+){0,2}/gi;

const weightOf = ({ kind, unit, amount, max, multiple }: Quantity): number => {
  const isFigure = (kind === 'money' && amount >= LEAST_SUM) || kind === 'power' || (kind === 'count' && unit !== null);
  if (!isFigure || max !== null || multiple !== undefined) return 0;
  const digits = countDigits(amount);
  return digits >= TELLING ? 1 : digits >= SOME ? HALF : 0;
};

/** Amounts of a house's facts by kind, in order: a ledger's are put in order once. */
type Amounts = ReadonlyMap<string, readonly FactValue[]>;
const known = new WeakMap<LedgerIndex, Map<string, Amounts>>();

const sizeOf = ({ amount }: FactValue): number => Math.abs(Number(amount));

function amountsOf(index: LedgerIndex, house: string): Amounts {
  const houses = known.get(index) ?? new Map<string, Amounts>();
  known.set(index, houses);
  const kept = houses.get(house);
  if (kept) return kept;
  const amounts = new Map<string, FactValue[]>();
  for (const id of familyIds(index, house)) for (const facts of index.byCompany.get(id)?.values() ?? []) for (const { value, company } of facts) {
    // A sum stands with both sides of a deal, and is told of the one that the ledger gives it to.
    if (typeof value.amount === 'number' && (company === id || value.kind !== 'money')) amounts.set(value.kind, [...(amounts.get(value.kind) ?? []), value]);
  }
  for (const values of amounts.values()) values.sort((x, y) => sizeOf(x) - sizeOf(y));
  houses.set(house, amounts);
  return amounts;
}

/** Values of two digits and more that agree are no further apart. */
const APART = 0.06;

function isKept(amounts: Amounts, quantity: Quantity): boolean {
  const values = amounts.get(quantity.kind) ?? [], claim = toCompared(quantity, 1, 1), loss = toCompared(quantity, 1, -1);
  let low = 0, high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1, value = values[middle];
    if (value && sizeOf(value) < quantity.amount * (1 - APART)) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < values.length; i++) {
    const value = values[i];
    if (!value || sizeOf(value) > quantity.amount * (1 + APART)) return false;
    if (compareValues(claim, value) === 'agrees' || compareValues(loss, value) === 'agrees') return true;
  }
  return false;
}

/** The company of `all`, names in the text `whole`, whose figures the text tells; null where they are few, or of several. */
export function findToldOf(index: LedgerIndex, whole: string, all: readonly Mention[], houseOf: HouseOf): string | null {
  const houses = [...new Set(all.map((m) => houseOf(m.company)))];
  const told = new Map<string, Quantity>();
  for (const q of findQuantities((whole.match(FIGURES) ?? []).join('; '))) if (weightOf(q) > 0) told.set(`${q.kind} ${q.unit} ${q.amount}`, q);
  const figures = [...told.values()], total = figures.reduce((sum, q) => sum + weightOf(q), 0);
  if (total < LEAST) return null;
  const weigh = (house: string) => {
    const amounts = amountsOf(index, house);
    return { house, weight: figures.reduce((sum, q) => sum + (isKept(amounts, q) ? weightOf(q) : 0), 0) };
  };
  const [first, second] = houses.map(weigh).sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < LEAST || first.weight < SHARE * total || first.weight < AHEAD * (second?.weight ?? 0)) return null;
  const counts = new Map<string, number>();
  for (const m of all) if (houseOf(m.company) === first.house) counts.set(m.company, (counts.get(m.company) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
