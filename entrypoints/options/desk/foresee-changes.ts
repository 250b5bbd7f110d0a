// What an import would do to the ranking and to the pages that stand open: both judged by the ledger in use and by the one that
// would come, with the reader's own claims and corrections, as pages show them. The thread is given up between two pages, so that the
// view's questions are answered meanwhile.
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { correctVerdicts, readAsOf } from '@/lib/engine/correct-claims';
import { createEngine } from '@/lib/engine/engine';
import { compareClaims } from '@/lib/engine/report/compare-claims';
import { compareRankings } from '@/lib/fit/compare-rankings';
import { addOwnClaims } from '@/lib/ledger/add-own-claims';
import { countTaken } from '@/lib/ledger/count-taken';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import { isWanted } from '@/lib/model/claim-key';
import type { AppliedPlan, ImportRow } from '@/lib/model/import';
import type { ForeseeContext, Foresight, TabForesight } from '@/lib/model/import-desk';
import type { Ledger } from '@/lib/model/ledger';
import type { LedgerIndex } from '@/lib/model/ledger-index';
import { rules } from '@/rules/index';
import { scoreLedger } from './score-ledger';

export interface Presented {
  readonly base: Ledger;
  readonly applied: AppliedPlan;
  /** Rows without which it was applied, by the reader's choice. */
  readonly leftOut: ReadonlySet<string>;
}

const MAX_CORRECTED = 50;
const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
let engine: ReturnType<typeof createEngine> | null = null;

export async function foreseeChanges({ base, applied, leftOut }: Presented, rows: readonly ImportRow[], { articles, choices, settings, own, today }: ForeseeContext): Promise<Foresight> {
  if (!applied.ok) return { moves: [], still: 0, tabs: [], taken: countTaken(rows, leftOut, new Set()), corrected: [], faults: applied.faults };
  engine ??= createEngine(rules, readsAsFact);
  const before = indexLedger(addOwnClaims(base, own));
  await rest();
  const after = indexLedger(addOwnClaims(applied.ledger, own));
  await rest();
  const ranking = compareRankings(scoreLedger(before, choices), scoreLedger(after, choices));
  const { judge } = engine;
  const readAs = readAsOf(settings.corrected);
  const judgeAsShown = (article: Article, index: LedgerIndex): readonly Claim[] => correctVerdicts(judge(article, index, { today, readAs }), settings.corrected).claims.filter((claim) => isWanted(claim, settings));
  const tabs: TabForesight[] = [];
  for (const { tabId, title, host, article } of articles) {
    await rest();
    const now = judgeAsShown(article, before);
    tabs.push({ tabId, title, host, count: now.length, changes: compareClaims(now, judgeAsShown(article, after)) });
  }
  const shown = applied.corrected.slice(0, MAX_CORRECTED);
  const labels = new Map(shown.length > 0 ? rows.map(({ id, label }) => [id, label]) : []);
  const taken = countTaken(rows, leftOut, new Set(applied.corrected.map(({ row }) => row)));
  return { ...ranking, tabs, taken, corrected: shown.map((one) => ({ ...one, label: labels.get(one.row) ?? one.row })), faults: [] };
}
