// How much of one text another covers, in words (in characters for scripts without spaces): precision, recall and F1.

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function tokensOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.normalize('NFKC').toLowerCase().matchAll(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

export function measureOverlap(text: string, truth: string): Overlap {
  const own = tokensOf(text);
  const due = tokensOf(truth);
  let shared = 0;
  for (const [token, count] of own) shared += Math.min(count, due.get(token) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const precision = shared / Math.max(1, sum(own));
  const recall = shared / Math.max(1, sum(due));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
