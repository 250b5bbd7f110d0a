// How much a value holds, counted no further than a bound: an untrusted file may hide a million entries in one record.

/** True where a value holds more than `max` values, itself and names of fields included. */
export function isLargerThan(value: unknown, max: number): boolean {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length) {
    const at = open.pop();
    if (++count > max) return true;
    if (typeof at !== 'object' || at === null) continue;
    if (Array.isArray(at)) {
      if (count + at.length > max) return true;
      open.push(...at);
      continue;
    }
    for (const key in at) {
      if (++count > max) return true;
      open.push((at as Record<string, unknown>)[key]);
    }
  }
  return false;
}
