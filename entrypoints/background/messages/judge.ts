// Answers a page: what stands behind its article's claims.
import { correctVerdicts, readAsOf } from '@/lib/engine/correct-claims';
import type { Article } from '@/lib/model/article';
import type { Judgement } from '@/lib/model/claim';
import { tellToday } from '@/lib/model/tell-today';
import { readSettings } from '@/lib/settings/read-settings';
import { loadCarefulEngine, loadEngine } from '../load-engine';
import { loadLedger } from '../load-ledger';

export async function judge({ article }: { article: Article }): Promise<Judgement> {
  const stored = Promise.all([loadLedger(), readSettings()]);
  // Made while the browser's storage answers.
  const engine = loadEngine();
  const [index, { corrected }] = await stored;
  const options = { today: tellToday(), readAs: readAsOf(corrected) };
  const first = engine.judge(article, index, options);
  const judged = first.signal.counts.conflict ? (await loadCarefulEngine()).judge(article, index, options) : first;
  return correctVerdicts(judged, corrected);
}
