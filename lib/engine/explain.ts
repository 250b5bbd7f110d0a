// Why a sentence was marked, or was not: the steps that each value in it went through, and which one stopped it.
import type { Article } from '../model/article';
import type { LedgerIndex } from '../model/ledger-index';
import type { TraceStep } from './claims/build-claims';
import type { ReadsAsFact } from './claims/read-verbs';
import type { CompiledRules } from './claims/compile-rules';
import { judgeArticle, readArticle } from './judge-article';

export interface Explanation {
  /** The words that a step speaks of, in the block's offsets. */
  readonly start: number;
  readonly end: number;
  readonly steps: readonly TraceStep[];
}

/** Explains the sentence of block `blockId` that holds offset `at`. */
export function explainSentence(rules: CompiledRules, index: LedgerIndex, article: Article, today: string, blockId: number, at: number, readsAsFact: ReadsAsFact | null): Explanation[] {
  const step = readArticle(rules, index, article, today).find((s) => s.block.id === blockId && at >= (s.cell?.cell.start ?? s.reading.at) && at <= (s.cell?.cell.end ?? s.reading.at + s.reading.text.length));
  if (!step) return [{ start: at, end: at, steps: [{ step: 'mention', says: 'no tracked company is named here or spoken of before' }] }];
  const from = step.reading.at, to = from + step.reading.text.length;
  const found = new Map<string, { start: number; end: number; steps: TraceStep[] }>();
  judgeArticle(rules, index, article, today, readsAsFact, (block) => (anchor, said) => {
    if (block !== blockId || anchor.start < from || anchor.end > to) return;
    const key = `${anchor.start}-${anchor.end}`;
    const entry = found.get(key) ?? { ...anchor, steps: [] };
    found.set(key, entry);
    entry.steps.push(said);
  });
  if (!found.size) {
    const says = step.reading.quantities.length ? 'nothing in this sentence came as far as a claim' : 'no value and no praise in this sentence';
    return [{ start: from, end: to, steps: [{ step: 'quantity', says }] }];
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
