// The desk's memory and its answers: files read, the plan over them, rows left out, two versions side by side. Runs in a worker of
// the options page, so that no file however large holds the page up.
import { applyInSteps } from '@/lib/ledger/apply-plan';
import { compareInSteps } from '@/lib/ledger/compare-ledgers';
import { countContested } from '@/lib/ledger/count-contested';
import { countTaken } from '@/lib/ledger/count-taken';
import { describeHead } from '@/lib/ledger/describe-head';
import { judgeStanding } from '@/lib/ledger/judge-standing';
import { pageRows, pickRows, sumRows } from '@/lib/ledger/page-rows';
import { planInSteps } from '@/lib/ledger/plan-import';
import { judgeOwn, recogniseOwn, tellRecognised } from '@/lib/ledger/recognise-own';
import { readLedgerFile } from '@/lib/ledger/read-ledger-file';
import { type SettledFile, settleTogether } from '@/lib/ledger/settle-together';
import { runInSlices } from '@/lib/ledger/steps';
import { listLabels, listTracked } from '@/lib/ledger/tracked-metrics';
import { weighRemoval } from '@/lib/ledger/weigh-removal';
import type { AppliedPlan, ImportContent, ImportPlan, ImportRow, ImportStanding, ReadResult } from '@/lib/model/import';
import type { DeskFile, ImportDesk, OnProgress, RowFilter, RowSummary } from '@/lib/model/import-desk';
import type { LedgerOrigin } from '@/lib/model/kept-ledger';
import type { Ledger } from '@/lib/model/ledger';
import { bundledLedger, knownKeys, metricRules, xbrlTable } from '@/rules/index';
import { forgetNotice, keepVersion, listHistory, readBase, readBaseId, readVersion, restoreVersion } from './open-shelf';
import { tellToday } from '@/lib/model/tell-today';
import type { Presented } from './foresee-changes';
import { tellHoldings } from './tell-holdings';
import { writeExport } from './write-export';

/** Each question comes with its own way to tell of progress. */
export type ServedDesk = { readonly [Call in keyof ImportDesk]: (onProgress: OnProgress, ...args: Parameters<ImportDesk[Call]>) => ReturnType<ImportDesk[Call]> };

const tracked = listTracked(metricRules);
const labels = listLabels(metricRules);
const byMetric = new Map(metricRules.map((rule) => [rule.id, rule]));
const NO_PLAN = 'There is no plan to work on: read the files again.';

export function createDesk(): ServedDesk {
  let base: Ledger | null = null;
  let baseId: number | null = null;
  /** A newer reading makes an older one void. */
  let reading = 0;
  let read: readonly { readonly name: string; readonly content: ImportContent | null; readonly known: number }[] = [];
  let used: readonly number[] = [];
  let plan: ImportPlan | null = null;
  let applied: AppliedPlan | null = null;
  let rows: readonly ImportRow[] = [];
  let names = new Map<string, string>();
  const leftOut = new Set<string>();

  /** Lays rows out, all of them taken in. */
  function layOut(next: readonly ImportRow[], ledgers: readonly Ledger[]): void {
    rows = next;
    names = new Map(ledgers.flatMap(({ companies }) => companies.map(({ id, name }) => [id, name] as const)));
    leftOut.clear();
    applied = null;
  }
  const sum = (filter: RowFilter): RowSummary => sumRows(rows, filter, leftOut, (company) => names.get(company) ?? company);
  const ALL: RowFilter = { text: '', kind: 'all' };

  /** In slices, so that a question about rows is answered meanwhile. Choices made in the middle of it count the next time. */
  async function present(onProgress?: (done: number) => void): Promise<Presented> {
    if (!plan || !base) throw new Error(NO_PLAN);
    const chosen = new Set(leftOut);
    if (applied) return { base, applied, leftOut: chosen };
    const from = base;
    const made = await runInSlices(applyInSteps(from, plan, chosen), { onProgress });
    if (chosen.size === leftOut.size && [...chosen].every((id) => leftOut.has(id))) applied = made;
    return { base: from, applied: made, leftOut: chosen };
  }

  function tellFile(result: Extract<ReadResult, { ok: true }>, from: Ledger, settled: SettledFile, own: ImportStanding | null): DeskFile {
    const { name, format, content, signature, notes, warnings } = result;
    return { ok: true, name, format, holds: tellHoldings(content), ...settled, standing: own ?? weighRemoval(from, content, settled.standing, bundledLedger), signature, notes, warnings };
  }

  return {
    async read(onProgress, files, own) {
      const mine = ++reading;
      const { id, ledger: from } = await readBase();
      const taken: { readonly name: string; readonly content: ImportContent | null; readonly known: number }[] = [];
      const bytes = files.reduce((total, file) => total + file.bytes.length, 0) || 1;
      let done = 0;
      const results: ReadResult[] = [];
      /** By its place, how a file stands that holds only what is the reader's own. */
      const owned: (ImportStanding | null)[] = [];
      for (const file of files) {
        const share = file.bytes.length / bytes;
        const result = await readLedgerFile(file, { base: from, xbrl: xbrlTable, tracked, labels, today: tellToday(), keys: knownKeys, onProgress: (part) => onProgress(done + part * share, `Reading ${file.name}`) });
        done += share;
        if (!result.ok) {
          taken.push({ name: result.name, content: null, known: 0 });
          results.push(result);
          continue;
        }
        const mine = recogniseOwn(result.content, own);
        const { notes, warnings } = tellRecognised(mine);
        owned[taken.length] = judgeOwn(mine);
        taken.push({ name: result.name, content: mine.content, known: mine.known });
        results.push({ ...result, notes: [...notes, ...result.notes], warnings: [...warnings, ...result.warnings] });
      }
      const settled = settleTogether(from, taken);
      if (mine === reading) [base, baseId, plan, read] = [from, id, null, taken];
      return results.map((result, at) => (result.ok ? tellFile(result, from, settled[at] ?? { standing: judgeStanding(from, result.content), leftOut: null }, owned[at] ?? null) : result));
    },
    async plan(onProgress, use, choice) {
      if (!base) throw new Error(NO_PLAN);
      const contents = use.flatMap((at) => read[at]?.content ?? []);
      used = use;
      plan = await runInSlices(planInSteps(base, contents, choice), { onProgress: (done) => onProgress(done, 'Comparing with your ledger') });
      layOut(plan.rows, [base, plan.target]);
      return { choice: plan.choice, summary: sum(ALL), known: plan.known + use.reduce((sum, at) => sum + (read[at]?.known ?? 0), 0), quarrels: plan.quarrels, contested: countContested(plan.rows, plan.target, byMetric), becomes: describeHead(base, plan.target), faults: plan.faults };
    },
    isMoved: async () => base !== null && (await readBaseId()) !== baseId,
    summarise: async (_, filter) => sum(filter),
    rows: async (_, query) => pageRows(rows, query, leftOut),
    async leave(_, choice, isLeftOut) {
      const ids = 'row' in choice ? [choice.row] : pickRows(rows, choice).map(({ id }) => id);
      for (const id of ids) {
        if (isLeftOut) leftOut.add(id);
        else leftOut.delete(id);
      }
      applied = null;
    },
    async foresee(_, context) {
      const [{ foreseeChanges }, now] = await Promise.all([import('./foresee-changes'), present()]);
      return foreseeChanges(now, rows, context);
    },
    async keep(onProgress) {
      const now = await present((done) => onProgress(done * 0.6, 'Checking what comes out'));
      if (!now.applied.ok) return { ok: false, sentence: now.applied.faults[0]?.sentence ?? 'What is chosen does not go together.' };
      onProgress(0.6, 'Keeping the ledger');
      const files = used.flatMap((at) => read[at]?.name.slice(0, 300) ?? []).slice(0, 50);
      const origin: LedgerOrigin = { files, left: countTaken(rows, now.leftOut, new Set(now.applied.corrected.map(({ row }) => row))).leftOut };
      return keepVersion(now.applied.ledger, origin, baseId);
    },
    history: listHistory,
    async compare(onProgress, before, after) {
      const [a, b] = await Promise.all([readVersion(before), readVersion(after)]);
      plan = null;
      layOut(await runInSlices(compareInSteps(a, b), { onProgress: (done) => onProgress(done, 'Comparing') }), [a, b]);
      return sum(ALL);
    },
    restore: (_, ref, kind, seen) => restoreVersion(ref, kind, seen),
    dismissNotice: forgetNotice,
    write: (_, wish) => writeExport(wish),
  };
}
