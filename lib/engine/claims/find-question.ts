// Where in a sentence the question begins: what stands before it is told. "It lost # in 2025; will anybody care?"
import type { CompiledRules } from './compile-rules';
import type { SentenceReading } from './reading';

const ASKED = /\?["”’')\]]*\s*$/;
const JOINS = new Set(['and', 'but', 'so', 'or', 'yet', 'then']);
/** Borders are counted in halves: a comma is one, a dash or a semicolon two. */
const STRONG = 2;

/** "Why did the stock drop 13%?": what is asked for is the reason, and that it dropped is told. */
const REASON = /^(?:(?:and|but|so|then|now)\s)?(?:why|how come)\s(?:did|does|do|has|have|had|is|are|was|were)\s(?!n[o']t\b)/i;

/** The first token of the question; past the end where nothing is asked. */
export function findQuestion(lists: CompiledRules['lists'], reading: SentenceReading): number {
  if (!ASKED.test(reading.text)) return Number.POSITIVE_INFINITY;
  if (REASON.test(reading.text.replace(/^\W+/, ''))) return Number.POSITIVE_INFINITY;
  const word = (i: number) => reading.tokens[i]?.word ?? '';
  if (lists.asking.has(word(0)) || lists.asked.has(word(0))) return 0;
  for (let i = 1; i < reading.tokens.length; i++) {
    const border = (reading.borders[i] ?? 0) - (reading.borders[i - 1] ?? 0);
    if (border <= 0) continue;
    const isJoined = JOINS.has(word(i));
    const first = isJoined ? i + 1 : i;
    // "Nvidia, which sold #, is": a relative clause asks nothing.
    if (lists.asking.has(word(first)) || ((isJoined || border >= STRONG) && lists.asked.has(word(first)))) return i;
  }
  return 0;
}
