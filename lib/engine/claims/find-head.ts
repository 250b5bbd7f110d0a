// A sentence that is nothing but a figure's name ("Debt?", "Gross margin."): the value that the next one opens with is that figure.
import type { CompiledRules } from './compile-rules';
import type { SentenceReading } from './reading';

/** A head has so many words at most, and its value opens the next sentence within so many. */
const HEAD_WORDS = 4, OPENS_WITHIN = 4;
/** Words that may close a value whose sentence goes on: a time, a place in it, a remark. */
const CLOSES = new Set(['at', 'as', 'in', 'on', 'by', 'and', 'after', 'up', 'down', 'against', 'versus', 'from']);

/** "Net debt?" is another figure. */
const ARTICLES = new Set(['the', 'a', 'an', 'and', 'its', 'their', 'his', 'her', 'total']);

/** Concepts of a sentence that is a head; none where it says anything else. */
export function headOf({ telling }: CompiledRules, { tokens, concepts, quantities, text }: SentenceReading): readonly string[] {
  if (!tokens.length || tokens.length > HEAD_WORDS || quantities.length || !/[?.:]["”]?$/.test(text)) return [];
  const named = concepts.filter((c) => telling.has(c.id));
  const isOf = (i: number) => named.some((c) => c.from <= i && i < c.to) || (tokens[i]?.mention ?? -1) >= 0 || ARTICLES.has(tokens[i]?.word ?? '');
  return named.length && tokens.every((_, i) => isOf(i)) ? [...new Set(named.map((c) => c.id))] : [];
}

/** True where the value at token `at` is what a head asked for, and nothing behind it says of what else it is: "A mere $8.5 billion." */
export function answersHead({ tokens, quantityAt }: SentenceReading, at: number): boolean {
  const next = tokens[at + 1], after = tokens[at + 2];
  if (at > OPENS_WITHIN || quantityAt.some((i) => i >= 0 && i < at)) return false;
  return !next || next.breaks || next.period >= 0 || (CLOSES.has(next.word) && (!after || after.period >= 0 || /^(?:the|that|its|a|an|this|last)$/.test(after.word)));
}
