// Long work in short pieces: steps are a generator that yields often; here it is decided when to let the page breathe.
// Knows nothing of what the work is.

/** Work that yields wherever it may be interrupted, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** At 60 frames a second a frame has 16.7 ms; half of one leaves the page its own half. */
const SLICE_MS = 8;

/** Runs to the end, giving the main thread back every 8 ms. @throws the signal's reason once it is aborted. */
export async function runInSlices<T>(steps: Steps<T>, signal: AbortSignal, sliceMs = SLICE_MS): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pauseTask();
  }
}

/** Runs to the end at once: for files, where nobody waits for a frame. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface Yielding {
  yield?: () => Promise<void>;
}

/** Lets everything else that waits for the main thread go first. */
export async function pauseTask(): Promise<void> {
  const scheduler: Yielding | undefined = Reflect.get(globalThis, 'scheduler');
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
