// A map whose values are made of others when they are first asked for: a page speaks of a handful of a ledger's companies, and the
// background that reads it may just have woken.

export class WhenAsked<From, To> implements ReadonlyMap<string, To> {
  private readonly made = new Map<string, To>();

  constructor(private readonly from: ReadonlyMap<string, From>, private readonly make: (one: From) => To) {}

  get(key: string): To | undefined {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const one = this.from.get(key);
    if (one === undefined) return undefined;
    const made = this.make(one);
    this.made.set(key, made);
    return made;
  }

  has(key: string): boolean { return this.from.has(key); }
  keys(): MapIterator<string> { return this.from.keys(); }
  get size(): number { return this.from.size; }

  /** All of them, in the order of what they are made of. */
  private all(): Map<string, To> {
    return new Map([...this.from].map(([key]) => [key, this.get(key) as To]));
  }

  entries(): MapIterator<[string, To]> { return this.all().entries(); }
  values(): MapIterator<To> { return this.all().values(); }
  [Symbol.iterator](): MapIterator<[string, To]> { return this.entries(); }
  forEach(each: (value: To, key: string, map: ReadonlyMap<string, To>) => void): void { for (const [key, value] of this.all()) each(value, key, this); }
}
