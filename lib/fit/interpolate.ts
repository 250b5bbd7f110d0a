// A piecewise-linear scale: between two corners a straight line, outside the ends hold. Pure arithmetic.

/** `corners` are [x, y] with x rising. Not-a-number reads as the first corner. */
export function interpolate(corners: readonly (readonly [number, number])[], x: number): number {
  const first = corners[0];
  const last = corners.at(-1);
  if (!first || !last) throw new Error('a scale needs corners');
  if (!(x > first[0])) return first[1];
  if (x >= last[0]) return last[1];
  const at = corners.findIndex(([corner]) => corner >= x);
  const [x1, y1] = corners[at] ?? last;
  const [x0, y0] = corners[at - 1] ?? first;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
