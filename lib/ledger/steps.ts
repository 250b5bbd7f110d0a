// Long work in short pieces: steps are a generator that yields how far it is, and whoever runs it decides when to pause. Knows
// nothing of what the work is.

/** Work that yields its progress, from 0 to 1, wherever it may be interrupted, and returns its result. */
export type Steps<T> = Generator<number, T, undefined>;

export interface StepsHost {
  readonly onProgress?: (done: number) => void;
  /** Lets others have the thread. */
  readonly pause?: () => Promise<void>;
}

/** A longer task than 50 ms is felt. */
const SLICE_MS = 30;

const pauseByTimer = () => new Promise<void>((resolve) => { setTimeout(resolve, 0); });

/** Runs to the end, with a pause after every 30 ms of work. */
export async function runInSlices<T>(steps: Steps<T>, { onProgress, pause = pauseByTimer }: StepsHost): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress?.(step.value);
    await pause();
    until = performance.now() + SLICE_MS;
  }
}

/** Runs to the end at once, for whoever has nobody waiting. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same steps as the part of a longer work that goes from `from` to `to`. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
