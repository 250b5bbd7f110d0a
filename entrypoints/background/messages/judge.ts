// Answers a page: what stands behind its article's claims.
import type { Article } from '@/lib/model/article';
import type { Judgement } from '@/lib/model/claim';
import { loadCarefulEngine, loadEngine } from '../load-engine';
import { loadLedger } from '../load-ledger';

export async function judge({ article }: { article: Article }): Promise<Judgement> {
  const index = await loadLedger();
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const first = loadEngine().judge(article, index, { today });
  return first.signal.counts.conflict ? (await loadCarefulEngine()).judge(article, index, { today }) : first;
}
