// A place in a sentence that names a tracked company, or stands for it.

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly company: string;
  /** `name` is an alias or ticker; `product` stands for its maker; `epithet` is "the rocket maker"; `carried` is "it", "the company"; `likeness` only measures somebody else ("the next @"). */
  readonly via: 'name' | 'product' | 'epithet' | 'carried' | 'likeness';
}

/** Whether the text speaks of the company there, by its name or a word for it; a product may stand for its maker. */
export const isOfItself = ({ via }: Pick<Mention, 'via'>): boolean => via !== 'product' && via !== 'likeness';
