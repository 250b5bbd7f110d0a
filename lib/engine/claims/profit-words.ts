// Which profit a word means: some have a first name, and the bare word may only say which way another went.
import type { SentenceReading } from './reading';

type Concept = SentenceReading['concepts'][number];

/** "Loss" and "profit" behind a value. */
export const BARE_PROFIT = 'profit';
/** Profits that have a first name. */
const NAMED_PROFITS: ReadonlySet<string> = new Set(['operating-profit', 'adjusted-profit', 'ebitda', 'segment-profit']);

const isBare = (c: Concept): boolean => c.id === BARE_PROFIT && c.to - c.from === 1;

/** "A loss of #", "a # profit": nothing but the bare word tells which profit. */
export const bareProfit = ({ concepts }: SentenceReading, at: number): Concept | undefined => concepts.find((c) => isBare(c) && !c.inner && at - c.to <= 1 && c.from - at <= 1 && (c.to <= at || c.from === at + 1));

/** "Operating income swung from a # loss to a # profit": the profit that the sentence has named before; null where the bare word stands for itself. */
export function namedProfit({ concepts }: SentenceReading, at: number): string | null {
  if (!concepts.some((c) => isBare(c) && c.from === at + 1)) return null;
  const before = concepts.findLast((c) => c.to <= at && !c.inner && (NAMED_PROFITS.has(c.id) || (c.id === BARE_PROFIT && !isBare(c))));
  return before && before.id !== BARE_PROFIT ? before.id : null;
}

/** "Net income was $1.24 billion, or 75 cents a share": a profit was told, and nothing of a stock. */
export function followsProfit({ concepts }: SentenceReading, at: number): boolean {
  const before = concepts.filter((c) => c.to <= at);
  return before.some((c) => c.id === BARE_PROFIT || c.id === 'eps' || NAMED_PROFITS.has(c.id)) && !before.some((c) => c.id === 'share-noun' || c.id === 'price-target' || c.id === 'price-word');
}
