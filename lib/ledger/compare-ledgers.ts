// Two ledgers side by side, record by record: what was added, changed, removed, and which facts stay but have a newer word. Pure.
import type { CompareLedgers, ImportRow, LedgerRecord } from '../model/import';
import type { Fact, Ledger } from '../model/ledger';
import { describeFields, labelOf, type Names } from './describe-record';
import { KIND_OF, LIST_NAMES, type ListName, mapRecords, type RecordMaps } from './records';
import { isSameValue } from './same-value';
import { runAtOnce, type Steps } from './steps';

const STRIDE = 500;
/** A reader looks at facts first. */
const ORDER: readonly ListName[] = ['facts', ...LIST_NAMES.filter((name) => name !== 'facts')];

const namesOf = (maps: RecordMaps): Names => ({ company: (id) => maps.companies.get(id), source: (id) => maps.sources.get(id), fact: (id) => maps.facts.get(id) });

function companyOf(list: ListName, record: LedgerRecord): string | null {
  if (list === 'companies') return record.id;
  return 'company' in record ? record.company : null;
}

/** Each fact with the first fact that supersedes it. */
function findSuccessors(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const successors = new Map<string, Fact>();
  for (const fact of facts) for (const id of fact.supersedes) if (!successors.has(id)) successors.set(id, fact);
  return successors;
}

export function* compareInSteps(before: Ledger, after: Ledger): Steps<ImportRow[]> {
  const old = mapRecords(before);
  const young = mapRecords(after);
  const names = [namesOf(old), namesOf(young)] as const;
  const rows: ImportRow[] = [];
  const add = (kind: ImportRow['kind'], list: ListName, from: LedgerRecord | null, to: LedgerRecord | null, about: LedgerRecord) =>
    rows.push({ id: `${kind} ${KIND_OF[list]} ${about.id}`, kind, what: KIND_OF[list], before: from, after: to, label: labelOf(about), company: companyOf(list, about), fields: describeFields(list, from, to, ...names) });
  const all = before.facts.length + after.facts.length + 1;
  let done = 0;
  for (const list of ORDER) {
    const was: ReadonlyMap<string, LedgerRecord> = old[list];
    for (const record of young[list].values()) {
      if (done++ % STRIDE === 0) yield Math.min(1, done / all);
      const former = was.get(record.id);
      if (!former) add('added', list, null, record, record);
      else if (!isSameValue(former, record)) add('changed', list, former, record, record);
    }
    for (const record of was.values()) {
      if (done++ % STRIDE === 0) yield Math.min(1, done / all);
      if (!young[list].has(record.id)) add('removed', list, record, null, record);
    }
  }
  const replacedBefore = findSuccessors(before.facts);
  for (const [id, successor] of findSuccessors(after.facts)) {
    const fact = old.facts.get(id);
    if (fact && young.facts.has(id) && !replacedBefore.has(id)) add('superseded', 'facts', fact, successor, fact);
  }
  return rows;
}

export const compareLedgers: CompareLedgers = (before, after) => runAtOnce(compareInSteps(before, after));
