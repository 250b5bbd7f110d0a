// A patch: its own fields, its records one by one, ids that stand once. Whether it fits the ledger in use is judged when it is planned.
import { z } from 'zod';
import { idSchema, LEDGER_BOUNDS } from '../../../model/ledger';
import { type LedgerPatch, ledgerPatchSchema } from '../../../model/ledger-patch';
import type { Placed } from '../../check-ledger';
import { type FaultList, faultOfError, makeFault } from '../../import-fault';
import { describeIssue, showFound } from '../../ledger-error';
import { LIST_NAMES } from '../../records';
import { type Steps, within } from '../../steps';
import { checkListLengths, readRecords } from '../../validate-ledger';

const SECTIONS = ['add', 'change', 'remove'] as const;
const anything = z.array(z.unknown()).optional();
const sectionSchema = z.strictObject({ companies: anything, sources: anything, facts: anything, narratives: anything, topics: anything, personas: anything }).optional();
/** The patch with its lists as lists of anything: they are read one by one, so that a million wrong ones cost little. */
const frameSchema = z.strictObject({ ...ledgerPatchSchema.shape, add: sectionSchema, change: sectionSchema, remove: sectionSchema });

function checkOnce(ids: readonly string[], place: (at: number) => string, seen: Map<string, string>, faults: FaultList): void {
  ids.forEach((id, at) => {
    const before = seen.get(id);
    if (before !== undefined) faults.add(() => makeFault(place(at), `an id that stands once (it stands at ${before} too)`, showFound(id)));
    else seen.set(id, place(at));
  });
}

/** A reader's patch has the day of the ledger that it was made from, and younger facts; none is of a day to come. */
function checkDays(section: 'add' | 'change', facts: readonly Placed<{ readonly asOf: string }>[], asOf: string, today: string, faults: FaultList): void {
  for (const { at, item } of facts) if (item.asOf > asOf && item.asOf > today) faults.add(() => makeFault(`${section}.facts[${at}].asOf`, `a day up to today, ${today}`, showFound(item.asOf)));
}

/** Null where faults were added. `today` is YYYY-MM-DD. */
export function* readPatch(value: object, today: string, faults: FaultList): Steps<LedgerPatch | null> {
  const frame = frameSchema.safeParse(value);
  if (!frame.success) {
    for (const issue of frame.error.issues) faults.add(() => faultOfError(describeIssue(value, issue)));
    return null;
  }
  const before = faults.faults.length;
  const { add = {}, change = {}, remove = {}, ...head } = frame.data;
  for (const section of SECTIONS) checkListLengths(frame.data[section] ?? {}, [section], (make) => faults.add(() => faultOfError(make())));
  const added = yield* within(0, 0.5, readRecords(add, ['add'], (make) => faults.add(() => faultOfError(make()))));
  const changed = yield* within(0.5, 0.9, readRecords(change, ['change'], (make) => faults.add(() => faultOfError(make()))));
  checkDays('add', added.facts, head.asOf, today, faults);
  checkDays('change', changed.facts, head.asOf, today, faults);
  const removed = { companies: [], sources: [], facts: [], narratives: [], topics: [], personas: [] } as LedgerPatch['remove'];
  for (const list of LIST_NAMES) {
    (remove[list] ?? []).slice(0, LEDGER_BOUNDS.maxFacts).forEach((id, at) => {
      const parsed = idSchema.safeParse(id);
      if (parsed.success) removed[list].push(parsed.data);
      else for (const issue of parsed.error.issues) faults.add(() => faultOfError(describeIssue(id, issue, ['remove', list, at])));
    });
    const seen = new Map<string, string>();
    checkOnce(added[list].map(({ item }) => item.id), (at) => `add.${list}[${at}].id`, seen, faults);
    checkOnce(changed[list].map(({ item }) => item.id), (at) => `change.${list}[${at}].id`, seen, faults);
    checkOnce(removed[list], (at) => `remove.${list}[${at}]`, seen, faults);
  }
  if (faults.faults.length > before) return null;
  const items = <T>(list: readonly { readonly item: T }[]): T[] => list.map(({ item }) => item);
  const records = ({ companies, sources, facts, narratives, topics, personas }: typeof added) => ({ companies: items(companies), sources: items(sources), facts: items(facts), narratives: items(narratives), topics: items(topics), personas: items(personas) });
  return { ...head, add: records(added), change: records(changed), remove: removed };
}
