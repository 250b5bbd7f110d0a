// What differs between two versions of a ledger, as a patch that leads from one to the other. Pure.
import type { Ledger } from '../model/ledger';
import type { LedgerPatch } from '../model/ledger-patch';
import { compareLedgers } from './compare-ledgers';
import { KIND_OF, LIST_NAMES, type ListName } from './records';

type Records = LedgerPatch['add'];
const none = (): Records => ({ companies: [], sources: [], facts: [], narratives: [], topics: [], personas: [] });

export function makePatch(before: Ledger, after: Ledger, title: string): LedgerPatch {
  const rows = compareLedgers(before, after);
  const pick = (kind: 'added' | 'changed'): Records => {
    const records = none();
    for (const list of LIST_NAMES) {
      const ids = new Set(rows.filter((row) => row.kind === kind && row.what === KIND_OF[list]).map((row) => row.after?.id));
      copyInto(records, after, list, ids);
    }
    return records;
  };
  const gone = (list: ListName): string[] => rows.flatMap((row) => (row.kind === 'removed' && row.what === KIND_OF[list] && row.before ? [row.before.id] : []));
  return {
    patch: 1, ledger: before.id, base: before.version, version: after.version, asOf: after.asOf, title,
    add: pick('added'), change: pick('changed'),
    remove: { companies: gone('companies'), sources: gone('sources'), facts: gone('facts'), narratives: gone('narratives'), topics: gone('topics'), personas: gone('personas') },
  };
}

function copyInto<K extends ListName>(records: Records, ledger: Ledger, list: K, ids: ReadonlySet<string | undefined>): void {
  const into: unknown[] = records[list];
  for (const record of ledger[list]) if (ids.has(record.id)) into.push(record);
}
