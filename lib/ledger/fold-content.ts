// One content laid on a ledger: a whole one takes its place or is merged in, a patch is carried out, facts are tied and added. Facts of
// the reader's own survive each of them. Pure.
import type { ImportChoice, ImportContent, ImportFault, LedgerRecord } from '../model/import';
import type { Fact, Ledger } from '../model/ledger';
import type { LedgerPatch } from '../model/ledger-patch';
import { makeFault } from './import-fault';
import { KIND_OF, LIST_NAMES, listRecords, mapRecords, type RecordMaps } from './records';
import { isSameValue } from './same-value';
import { tieFacts } from './tie-facts';

export interface Folded {
  readonly ledger: Ledger;
  readonly known: number;
  readonly faults: readonly ImportFault[];
}

/** A list, never arguments: a file may bring 100,000 days, and a worker's stack holds fewer. */
const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

/** Facts that the reader added: from a source of the kind "own", or named so. */
export function isOwnFact(fact: Fact, sources: RecordMaps['sources']): boolean {
  return fact.id.startsWith('own.') || sources.get(fact.source)?.kind === 'own';
}

/** Puts own facts into another ledger, with the companies and sources that they need. What they replaced and is gone there is forgotten. */
function carryOver(into: RecordMaps, from: RecordMaps, facts: readonly Fact[]): void {
  const own = new Set(facts.map(({ id }) => id));
  const stays = (id: string) => own.has(id) || into.facts.has(id);
  const needCompany = (id: string) => {
    for (let next = from.companies.get(id); next && !into.companies.has(next.id); next = next.parent === null ? undefined : from.companies.get(next.parent)) into.companies.set(next.id, next);
  };
  const needSource = (id: string | null) => {
    const source = id === null ? undefined : from.sources.get(id);
    if (source && !into.sources.has(source.id)) into.sources.set(source.id, source);
  };
  for (const fact of facts) {
    if (into.facts.has(fact.id)) continue;
    into.facts.set(fact.id, { ...fact, supersedes: fact.supersedes.filter(stays), outcome: fact.outcome !== null && stays(fact.outcome) ? fact.outcome : null });
    needCompany(fact.company);
    needSource(fact.source);
    needSource(fact.via);
  }
}

function putAll(into: RecordMaps, records: { readonly [K in keyof RecordMaps]?: readonly LedgerRecord[] }): void {
  for (const list of LIST_NAMES) {
    const map: Map<string, LedgerRecord> = into[list];
    for (const record of records[list] ?? []) map.set(record.id, record);
  }
}

function countKnown(base: RecordMaps, facts: readonly Fact[]): number {
  return facts.filter((fact) => isSameValue(base.facts.get(fact.id), fact)).length;
}

function foldLedger(into: Ledger, file: Ledger, choice: ImportChoice): Folded {
  const before = mapRecords(into);
  const known = countKnown(before, file.facts);
  if (choice === 'replace') {
    const own = into.facts.filter((fact) => isOwnFact(fact, before.sources));
    if (own.length === 0) return { ledger: file, known, faults: [] };
    const maps = mapRecords(file);
    carryOver(maps, before, own);
    return { ledger: { ...file, asOf: latest([file.asOf, ...own.map(({ asOf }) => asOf)]), ...listRecords(maps) }, known, faults: [] };
  }
  const isNewer = file.id === into.id && file.version > into.version;
  const maps = mapRecords(into);
  putAll(maps, file);
  return { ledger: { ...into, ...(isNewer ? { title: file.title, version: file.version } : {}), asOf: latest([into.asOf, file.asOf]), ...listRecords(maps) }, known, faults: [] };
}

function foldPatch(into: Ledger, patch: LedgerPatch, choice: ImportChoice): Folded {
  const maps = mapRecords(into);
  const fits = patch.base === into.version;
  const faults: ImportFault[] = [];
  const refuse = (place: string, id: string, expected: string) => { faults.push(makeFault(place, expected, `"${id}"`)); };
  for (const list of LIST_NAMES) {
    if (!fits) continue;
    const base: ReadonlyMap<string, LedgerRecord> = maps[list];
    patch.add[list].forEach(({ id }, at) => { if (base.has(id)) refuse(`add.${list}[${at}].id`, id, `an id that version ${patch.base} does not have`); });
    patch.change[list].forEach(({ id }, at) => { if (!base.has(id)) refuse(`change.${list}[${at}].id`, id, `the id of a ${KIND_OF[list]} of version ${patch.base}`); });
    patch.remove[list].forEach((id, at) => { if (!base.has(id)) refuse(`remove.${list}[${at}]`, id, `the id of a ${KIND_OF[list]} of version ${patch.base}`); });
  }
  const known = countKnown(maps, [...patch.add.facts, ...patch.change.facts]);
  if (choice === 'replace') for (const list of LIST_NAMES) for (const id of patch.remove[list]) maps[list].delete(id);
  putAll(maps, patch.add);
  putAll(maps, patch.change);
  return { ledger: { ...into, ...(fits ? { version: patch.version } : {}), asOf: latest([into.asOf, patch.asOf]), ...listRecords(maps) }, known, faults };
}

/** A patch’s title says what it changes; the ledger keeps its own. */
export function foldContent(into: Ledger, content: ImportContent, choice: ImportChoice): Folded {
  if (content.kind === 'ledger') return foldLedger(into, content.ledger, choice);
  if (content.kind === 'patch') return foldPatch(into, content.patch, choice);
  const maps = mapRecords(into);
  const tied = tieFacts(maps, content);
  putAll(maps, { companies: content.companies.filter(({ id }) => !maps.companies.has(id)), sources: tied.sources, facts: tied.facts });
  return { ledger: { ...into, asOf: latest([into.asOf, ...tied.facts.map(({ asOf }) => asOf)]), ...listRecords(maps) }, known: tied.known, faults: [] };
}
