// Which brackets hold a place in a sentence: what stands in them speaks of itself.

/** Where the bracket opens that holds the place `at`; -1 outside of all. */
export function bracketAround(text: string, at: number): number {
  const open = text.lastIndexOf('(', at - 1);
  return open > text.lastIndexOf(')', at - 1) ? open : -1;
}
