// A bound on a wait that has none of its own: what a killed or hanging browser never answers would hold a test until somebody looks.

/** @throws Error that names `what` where the work is not done in time. */
export function within<T>(maxMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done within ${maxMs / 1000} s`)), maxMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
