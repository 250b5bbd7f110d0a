import { describe, expect, it } from 'vitest';
import { runAtOnce, runInSlices } from '@/lib/page/run-in-slices';

function* count(to: number, onStep: (step: number) => void): Generator<undefined, number, undefined> {
  for (let i = 1; i <= to; i++) {
    onStep(i);
    yield;
  }
  return to;
}

describe('work in slices', () => {
  it('gives the thread back between slices and ends with the same result', async () => {
    let done = 0;
    const seen: number[] = [];
    const other = setInterval(() => seen.push(done), 0);
    await expect(runInSlices(count(2_000, (step) => (done = step)), new AbortController().signal, 0)).resolves.toBe(2_000);
    clearInterval(other);
    expect(seen.some((at) => at > 0 && at < 2_000)).toBe(true);
    expect(runAtOnce(count(5, () => undefined))).toBe(5);
  });

  it('stops where it is aborted', async () => {
    const stop = new AbortController();
    let done = 0;
    const work = runInSlices(count(10_000, (step) => {
      done = step;
      if (step === 50) stop.abort();
    }), stop.signal, 0);
    await expect(work).rejects.toThrow();
    expect(done).toBeLessThan(60);
  });
});
