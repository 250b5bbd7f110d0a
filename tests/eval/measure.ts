// Runs the engine over labelled sets and minimal pairs and scores it. Pure of printing.
import { createEngine } from '@/lib/engine/engine';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Article } from '@/lib/model/article';
import { bundledLedger, rules } from '@/rules';
import type { LabelledSet, Pair } from './load-sets';
import { type Doc, type Predicted, scoreDocuments, type Score } from './score';

/** The day that the labels were made on. */
export const TODAY = '2026-11-22';

const engine = createEngine(rules, readsAsFact);
const index = indexLedger(bundledLedger);

export function toArticle(doc: Doc): Article {
  return { url: null, title: doc.title ?? null, date: doc.date ?? null, language: null, blocks: splitBlocks(doc.text) };
}

export function predict(doc: Doc): Predicted[] {
  const article = toArticle(doc);
  return engine.judge(article, index, { today: TODAY }).claims.map((c) => {
    const at = article.blocks[c.block]?.start ?? 0;
    return { start: c.start + at, end: c.end + at, quote: c.quote, anchor: { start: c.anchor.start + at, end: c.anchor.end + at }, company: c.company, metric: c.metric, verdict: c.verdict, reason: c.reason };
  });
}

export function measureSet(set: Pick<LabelledSet, 'docs' | 'labels'>): Score {
  return scoreDocuments(set.docs, set.labels, new Map(set.docs.map((d) => [d.id, predict(d)])));
}

/** What stopped the engine at a place, in the order of its steps. */
export function traceAt(doc: Doc, start: number, end: number): { step: string; says: string }[] {
  const article = toArticle(doc);
  const block = article.blocks.find((b) => start >= b.start && start < b.start + b.text.length);
  if (!block) return [];
  const found = engine.explain(article, index, { today: TODAY }, block.id, start - block.start);
  return found.filter((x) => x.start < end - block.start && start - block.start < x.end).flatMap((x) => [...x.steps]);
}

export interface PairResult { readonly pair: Pair; readonly half: 'claim' | 'variant'; readonly want: string | null; readonly got: string | null }

function verdictOf(text: string, anchor: string | null, company: string): string | null {
  const claims = predict({ id: 'pair', text });
  if (anchor === null) return claims.find((c) => c.verdict !== 'hype')?.verdict ?? null;
  const at = text.indexOf(anchor);
  const hit = claims.filter((c) => Math.min(c.end, at + anchor.length) - Math.max(c.start, at) >= 0.6 * anchor.length);
  return (hit.find((c) => c.company === company) ?? hit[0])?.verdict ?? null;
}

/** Both halves of every minimal pair. */
export function measurePairs(pairs: readonly Pair[]): PairResult[] {
  return pairs.flatMap((pair) => [
    { pair, half: 'claim' as const, want: pair.claim.verdict, got: verdictOf(pair.text, pair.claim.anchor, pair.company) },
    { pair, half: 'variant' as const, want: pair.variant.verdict, got: verdictOf(pair.variant.text, pair.variant.anchor, pair.company) },
  ]);
}

/** Five parts by document, dealt out in order, so that every kind is in every part. */
export function dealFolds(set: LabelledSet, folds = 5): LabelledSet[] {
  return Array.from({ length: folds }, (_, k) => {
    const docs = set.docs.filter((_, i) => i % folds === k);
    const ids = new Set(docs.map((d) => d.id));
    return { heldOut: set.heldOut, name: `${set.name} part ${k + 1}`, docs, labels: set.labels.filter((l) => ids.has(l.doc)) };
  });
}
