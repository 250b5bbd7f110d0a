// The reader's weights: whole percents of five dimensions that always add up to 100. Pure arithmetic and its refusals.
import type { Dimension } from '../model/ledger';
import { DIMENSIONS, type Weights } from '../model/fit';

export type WeightsAnswer = { readonly ok: true; readonly weights: Weights; /** Said where they were brought to 100. */ readonly note: string | null } | { readonly ok: false; readonly says: string };

/** Whole numbers that add up to `total`, in proportion to `shares`; all alike where the shares are all zero. What rounding leaves goes to the largest remainders. */
function apportion(dimensions: readonly Dimension[], shares: (dimension: Dimension) => number, total: number): [Dimension, number][] {
  const sum = dimensions.reduce((all, dimension) => all + shares(dimension), 0);
  const rests: number[] = [];
  let left = total;
  const whole = dimensions.map((dimension): [Dimension, number] => {
    const exact = sum > 0 ? (shares(dimension) / sum) * total : total / dimensions.length;
    const floor = Math.floor(exact + 1e-9);
    rests.push(exact - floor);
    left -= floor;
    return [dimension, floor];
  });
  for (; left > 0 && rests.length > 0; left -= 1) {
    const at = rests.indexOf(Math.max(...rests));
    const entry = whole[at];
    if (entry) entry[1] += 1;
    rests[at] = -1;
  }
  return whole;
}

const asWeights = (entries: Iterable<readonly [Dimension, number]>): Weights => Object.fromEntries(entries) as Record<Dimension, number>;

/** Five numbers, none negative, brought to 100 where they add up to something else. */
export function normaliseWeights(given: Partial<Record<Dimension, number>>): WeightsAnswer {
  for (const dimension of DIMENSIONS) {
    const weight = given[dimension];
    if (weight === undefined) return { ok: false, says: `The weight of ${dimension} is missing: five are needed (${DIMENSIONS.join(', ')}).` };
    if (!Number.isFinite(weight)) return { ok: false, says: `The weight of ${dimension} is not a number.` };
    if (weight < 0) return { ok: false, says: `The weight of ${dimension} is ${weight}: a weight cannot be below 0.` };
  }
  const scale = Math.max(...DIMENSIONS.map((dimension) => given[dimension] ?? 0));
  if (scale === 0) return { ok: false, says: 'All weights are 0: at least one must count.' };
  // Against the largest first: huge numbers would overflow when added up.
  const share = (dimension: Dimension): number => (given[dimension] ?? 0) / scale;
  const weights = asWeights(apportion(DIMENSIONS, share, 100));
  const isAsGiven = DIMENSIONS.every((dimension) => weights[dimension] === given[dimension]);
  return { ok: true, weights, note: isAsGiven ? null : `The weights were brought to 100: ${DIMENSIONS.map((dimension) => `${dimension} ${weights[dimension]}`).join(', ')}.` };
}

/** "35,20,35,5,5" in the order of DIMENSIONS. */
export function parseWeights(text: string): WeightsAnswer {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== DIMENSIONS.length) return { ok: false, says: `Five weights are needed, for ${DIMENSIONS.join(', ')}; ${parts.length === 1 ? 'one was' : `${parts.length} were`} given.` };
  const odd = parts.find((part) => !/^-?\d+(?:\.\d+)?$/.test(part));
  if (odd !== undefined) return { ok: false, says: `“${odd}” is not a number.` };
  return normaliseWeights(asWeights(DIMENSIONS.map((dimension, at) => [dimension, Number(parts[at])])));
}

/**
 * Moves one weight and shares the rest among the others in proportion to what they have. Locked ones stay; what they hold bounds
 * how far the moved one may go, and with every other one locked nothing moves.
 */
export function rebalanceWeights(weights: Weights, moved: Dimension, to: number, locked: ReadonlySet<Dimension> = new Set()): Weights {
  const others = DIMENSIONS.filter((dimension) => dimension !== moved && !locked.has(dimension));
  if (others.length === 0 || !Number.isFinite(to)) return weights;
  const kept = DIMENSIONS.filter((dimension) => dimension !== moved && locked.has(dimension));
  const room = 100 - kept.reduce((sum, dimension) => sum + weights[dimension], 0);
  const next = Math.round(Math.min(room, Math.max(0, to)));
  return { ...weights, [moved]: next, ...asWeights(apportion(others, (dimension) => weights[dimension], room - next)) };
}
