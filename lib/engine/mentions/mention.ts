// A place in a sentence that names a tracked company, or stands for it.

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly company: string;
  /** `name` is an alias or ticker; `product` stands for its maker; `epithet` is "the rocket maker"; `carried` is "it", "the company". */
  readonly via: 'name' | 'product' | 'epithet' | 'carried';
}
