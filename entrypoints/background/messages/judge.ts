// Answers a page: what stands behind its article's claims.
import type { Article } from '@/lib/model/article';
import type { Judgement } from '@/lib/model/claim';
import { tellToday } from '@/lib/model/tell-today';
import { readSettings } from '@/lib/settings/read-settings';
import { correctVerdicts } from '../correct-verdicts';
import { loadCarefulEngine, loadEngine } from '../load-engine';
import { loadLedger } from '../load-ledger';

export async function judge({ article }: { article: Article }): Promise<Judgement> {
  const index = await loadLedger();
  const today = tellToday();
  const first = loadEngine().judge(article, index, { today });
  const judged = first.signal.counts.conflict ? (await loadCarefulEngine()).judge(article, index, { today }) : first;
  return correctVerdicts(judged, (await readSettings()).corrected);
}
