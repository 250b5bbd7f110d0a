// One content laid on a ledger: a whole one takes its place or is merged in, a patch is carried out, facts are tied and added. The
// reader's own facts stand in no ledger: none of this touches them. Pure.
import type { ImportChoice, ImportContent, ImportFault, LedgerRecord } from '../model/import';
import type { Fact, Ledger } from '../model/ledger';
import type { LedgerPatch } from '../model/ledger-patch';
import { makeFault } from './import-fault';
import { keepLinks } from './keep-links';
import { noteNewestAdded } from './newest-added';
import { KIND_OF, LIST_NAMES, listRecords, mapRecords, type RecordMaps } from './records';
import { isSameValue } from './same-value';
import { tieFacts } from './tie-facts';

export interface Folded {
  readonly ledger: Ledger;
  readonly known: number;
  /** Facts that differ from one that the ledger has of the same thing and day. */
  readonly quarrels?: number;
  readonly faults: readonly ImportFault[];
}

const later = (one: string, other: string): string => (one > other ? one : other);

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
  const maps = mapRecords(into);
  const inFile = new Set(file.facts.map(({ id }) => id));
  const facts = choice === 'replace' ? file.facts : file.facts.map((fact) => keepLinks(maps.facts.get(fact.id), fact, (id) => inFile.has(id)));
  const known = countKnown(maps, facts);
  if (choice === 'replace') return { ledger: file, known, faults: [] };
  // A part, or another ledger, brings facts: how far this one reaches it does not say.
  const isNewer = file.id === into.id && file.version > into.version;
  putAll(maps, { ...file, facts });
  return { ledger: { ...into, ...(isNewer ? { title: file.title, version: file.version, asOf: later(into.asOf, file.asOf) } : {}), ...listRecords(maps) }, known, faults: [] };
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
  return { ledger: { ...into, ...(fits ? { version: patch.version } : {}), asOf: later(into.asOf, patch.asOf), ...listRecords(maps) }, known, faults };
}

function foldFacts(into: Ledger, content: Extract<ImportContent, { readonly kind: 'facts' }>): Folded {
  const maps = mapRecords(into);
  const tied = tieFacts(maps, content);
  putAll(maps, { companies: content.companies.filter(({ id }) => !maps.companies.has(id)), sources: tied.sources, facts: tied.facts });
  return { ledger: { ...into, ...listRecords(maps) }, known: tied.known, quarrels: tied.quarrels, faults: [] };
}

/** A patch’s title says what it changes; the ledger keeps its own. Facts that are added do not move the ledger's own day. */
export function foldContent(into: Ledger, content: ImportContent, choice: ImportChoice): Folded {
  const folded = content.kind === 'ledger' ? foldLedger(into, content.ledger, choice) : content.kind === 'patch' ? foldPatch(into, content.patch, choice) : foldFacts(into, content);
  return { ...folded, ledger: noteNewestAdded(folded.ledger) };
}
