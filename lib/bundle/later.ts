// What the build puts around schemas, so that each is made when it is first asked for: see `schemas-when-asked`.

export function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** In the place of a member that is made when it is first read. */
export function keep<T>(owner: object, key: string, value: T): T {
  Object.defineProperty(owner, key, { value, enumerable: true });
  return value;
}
