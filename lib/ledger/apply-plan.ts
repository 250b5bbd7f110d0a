// Carries out a plan without the rows that the reader left out. What a chosen row needs comes along, what a kept record needs stays, and
// both are said. Pure; the base is not touched.
import type { AppliedPlan, ApplyPlan, ImportPlan, ImportRow, LedgerRecord } from '../model/import';
import type { Ledger } from '../model/ledger';
import { checkTarget } from './check-target';
import { labelOf } from './describe-record';
import { createFaultList } from './import-fault';
import { noteNewestAdded } from './newest-added';
import { KIND_OF, LIST_NAMES, type ListName, listRecords, mapRecords, type RecordMaps, referencesOf } from './records';
import { runAtOnce, type Steps } from './steps';

type Corrected = { readonly row: string; readonly sentence: string };

const listOf = (row: ImportRow): ListName => LIST_NAMES.find((list) => KIND_OF[list] === row.what) ?? 'facts';

/** Takes back a row: what was added goes, what was changed or removed is as it was. */
function undoRow(result: RecordMaps, row: ImportRow): void {
  const map: Map<string, LedgerRecord> = result[listOf(row)];
  if (row.kind === 'superseded') {
    const successor = row.after && result.facts.get(row.after.id);
    if (successor && row.before) result.facts.set(successor.id, { ...successor, supersedes: successor.supersedes.filter((id) => id !== row.before?.id) });
  } else if (row.before) map.set(row.before.id, row.before);
  else if (row.after) map.delete(row.after.id);
}

/** Brings back every record that another one leans on, from the plan’s target where it came with it, else from the base. */
function completeReferences(result: RecordMaps, base: RecordMaps, target: RecordMaps): Corrected[] {
  const corrected: Corrected[] = [];
  const open: (readonly [ListName, LedgerRecord])[] = LIST_NAMES.flatMap((list) => [...result[list].values()].map((record: LedgerRecord) => [list, record] as const));
  for (let next = open.pop(); next; next = open.pop()) {
    const [, needing] = next;
    for (const [list, id] of referencesOf(...next)) {
      const map: Map<string, LedgerRecord> = result[list];
      if (map.has(id)) continue;
      const former: LedgerRecord | undefined = base[list].get(id);
      const needed: LedgerRecord | undefined = former ?? target[list].get(id);
      if (!needed) continue;
      map.set(id, needed);
      open.push([list, needed]);
      corrected.push({ row: `${former ? 'removed' : 'added'} ${KIND_OF[list]} ${id}`, sentence: former ? `“${labelOf(needed)}” stays: “${labelOf(needing)}” needs it.` : `“${labelOf(needed)}” comes along: “${labelOf(needing)}” needs it.` });
    }
  }
  return corrected;
}

/** In the order of the target; what stays of the base stands behind. */
function orderAs(target: RecordMaps, result: RecordMaps): RecordMaps {
  const ordered = mapRecords(listRecords(result));
  for (const list of LIST_NAMES) {
    const map: Map<string, LedgerRecord> = ordered[list];
    const now: ReadonlyMap<string, LedgerRecord> = result[list];
    map.clear();
    for (const id of [...target[list].keys(), ...now.keys()]) {
      const record = now.get(id);
      if (record) map.set(id, record);
    }
  }
  return ordered;
}

export function* applyInSteps(base: Ledger, plan: ImportPlan, leftOut: ReadonlySet<string>): Steps<AppliedPlan> {
  if (plan.faults.length) return { ok: false, faults: plan.faults, more: 0 };
  const undone = plan.rows.filter(({ id }) => leftOut.has(id));
  if (undone.length === 0) return { ok: true, ledger: plan.target, corrected: [] };
  if (undone.length === plan.rows.length) return { ok: true, ledger: base, corrected: [] };
  const [from, target, result] = [mapRecords(base), mapRecords(plan.target), mapRecords(plan.target)];
  yield 0.1;
  // Records first, then the links between them, so that a link is taken from what stays.
  for (const row of undone) if (row.kind !== 'superseded') undoRow(result, row);
  for (const row of undone) if (row.kind === 'superseded') undoRow(result, row);
  const corrected = completeReferences(result, from, target);
  yield 0.3;
  const records = listRecords(orderAs(target, result));
  const ledger = noteNewestAdded({ ...plan.target, ...records });
  const faults = createFaultList();
  yield* checkTarget(ledger, faults);
  if (faults.faults.length) return { ok: false, faults: faults.faults, more: faults.more };
  return { ok: true, ledger, corrected };
}

export const applyPlan: ApplyPlan = (base, plan, leftOut) => runAtOnce(applyInSteps(base, plan, leftOut));
