// Words of a closed list however they are written: "Filed", "at least", "IN A FILING". What is met by none stays as it is, for the
// schema to refuse.

const fold = (word: string): string => word.trim().toLowerCase().replace(/[\s_-]+/g, '-');

/** Meets each word of a list by itself or by the label that the product shows for it. */
export function createMeeting(words: readonly string[], labels: Readonly<Record<string, string>> = {}): (cell: string) => string {
  const met = new Map([...words.map((word) => [fold(labels[word] ?? word), word] as const), ...words.map((word) => [fold(word), word] as const)]);
  return (cell) => met.get(fold(cell)) ?? cell;
}

/** Each name in small letters with what it stands for; a name of two things stands for none. */
export function nameOnce(pairs: Iterable<readonly [name: string, id: string]>): ReadonlyMap<string, string> {
  const met = new Map<string, string | null>();
  for (const [name, id] of pairs) {
    const folded = fold(name);
    const before = met.get(folded);
    met.set(folded, before === undefined || before === id ? id : null);
  }
  return new Map([...met].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));
}

export const meetName = (cell: string, names: ReadonlyMap<string, string>): string | null => names.get(fold(cell)) ?? null;
