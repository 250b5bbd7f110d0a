// A circle of supersession, if there is one. Pure graph walk; knows ids only.

/** The ids of one circle, the first repeated at the end, or null. `next` gives what each id supersedes. */
export function findCircle(next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const onPath = new Set<string>(path);
    // Depth first with a stack of its own: a chain of 100,000 facts must not overflow.
    const stack: { id: string; at: number }[] = [{ id: start, at: 0 }];
    while (stack.length) {
      const top = stack[stack.length - 1];
      if (!top) break;
      const child = next.get(top.id)?.[top.at++];
      if (child === undefined) {
        stack.pop();
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
        continue;
      }
      if (onPath.has(child)) return [...path.slice(path.indexOf(child)), child];
      if (done.has(child) || !next.has(child)) continue;
      stack.push({ id: child, at: 0 });
      path.push(child);
      onPath.add(child);
    }
  }
  return null;
}
