// Says everything that is wrong with a ledger, each with its place. Pure; it repairs nothing and trusts nothing: entries are read one
// by one, so that a file with a million wrong ones costs no more than a file with a few.
import { z } from 'zod';
import { MAX_FAULTS } from '../model/import';
import { LEDGER_BOUNDS, type Ledger, ledgerSchema } from '../model/ledger';
import { checkInSteps, type Placed } from './check-ledger';
import { describeIssue, makeError, showFound, type LedgerError } from './ledger-error';
import { isLargerThan } from './measure-value';
import { lastDayOf } from './newest-added';
import { LIST_NAMES, type ListName } from './records';
import { runAtOnce, type Steps, within } from './steps';

export type { LedgerError } from './ledger-error';
export type LedgerCheck = { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly errors: readonly LedgerError[]; readonly more: number };

/** More than this many errors are counted and not listed. */
export const MAX_ERRORS = MAX_FAULTS;
/** More than this many are not even counted: a file of a million wrong entries is not read to its end. */
export const MAX_COUNTED = 20_000;
/** Values in one record, far above what its own bounds allow. */
export const MAX_RECORD_VALUES = 10_000;
const STRIDE = 500;

const shape = ledgerSchema.shape;
const ELEMENTS: Readonly<Record<ListName, z.ZodType>> = { companies: shape.companies.element, sources: shape.sources.element, facts: shape.facts.element, narratives: shape.narratives.element, topics: shape.topics.element, personas: shape.personas.element };

const B = LEDGER_BOUNDS;
const MAX_LENGTHS: Readonly<Record<ListName, number>> = { companies: B.maxCompanies, sources: B.maxSources, facts: B.maxFacts, narratives: B.maxNarratives, topics: B.maxTopics, personas: B.maxPersonas };
const anything = (name: ListName) => z.array(z.unknown()).max(MAX_LENGTHS[name]);
/** The ledger with its lists as lists of anything. */
const frameSchema = z.strictObject({ ...shape, companies: anything('companies').min(1), sources: anything('sources'), facts: anything('facts'), narratives: anything('narratives'), topics: anything('topics'), personas: anything('personas') });

/** A list of the file; none where it is no list or longer than its bound. */
const listAt = (value: unknown, name: ListName): readonly unknown[] => {
  const list: unknown = typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return Array.isArray(list) && list.length <= MAX_LENGTHS[name] ? list : [];
};
const idOf = (value: unknown): string | null => (typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') && typeof Reflect.get(value, 'id') === 'string' ? String(Reflect.get(value, 'id')) : null);

export type AddError = (make: () => LedgerError) => void;

/** Says of each list that is longer than its bound. */
export function checkListLengths(value: object, at: readonly PropertyKey[], add: AddError): void {
  for (const name of LIST_NAMES) {
    const list: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    if (Array.isArray(list) && list.length > MAX_LENGTHS[name]) add(() => makeError([...at, name].join('.'), `at most ${MAX_LENGTHS[name]} entries`, showFound(list)));
  }
}

/** The well-formed records of each list with their places. A list beyond its bound is not looked into. */
export function* readRecords(value: unknown, at: readonly PropertyKey[], add: AddError): Steps<{ [K in ListName]: Placed<Ledger[K][number]>[] }> {
  const read: { [K in ListName]: Placed<Ledger[K][number]>[] } = { companies: [], sources: [], facts: [], narratives: [], topics: [], personas: [] };
  const lists = LIST_NAMES.map((name) => ({ name, list: listAt(value, name) }));
  const all = lists.reduce((sum, { list }) => sum + list.length, 0);
  let done = 0;
  let wrong = 0;
  for (const { name, list } of lists) {
    const schema = ELEMENTS[name];
    const into: Placed<unknown>[] = read[name];
    for (let n = 0; n < list.length && wrong < MAX_COUNTED; n++) {
      if (done++ % STRIDE === 0) yield done / all;
      if (isLargerThan(list[n], MAX_RECORD_VALUES)) {
        add(() => makeError(`${[...at, name].join('.')}[${n}]`, `a record of at most ${MAX_RECORD_VALUES} values`, 'more'));
        continue;
      }
      const parsed = schema.safeParse(list[n]);
      if (parsed.success) into.push({ at: n, item: parsed.data });
      else {
        wrong += parsed.error.issues.length;
        for (const issue of parsed.error.issues) add(() => describeIssue(list[n], issue, [...at, name, n]));
      }
    }
  }
  return read;
}

/** Checks shape, references, units, days, names and supersession. Lists up to MAX_ERRORS errors and counts the rest. */
export function* validateInSteps(value: unknown): Steps<LedgerCheck> {
  const errors: LedgerError[] = [];
  let more = 0;
  const add: AddError = (make) => {
    if (errors.length < MAX_ERRORS) errors.push(make());
    else more++;
  };
  const frame = frameSchema.safeParse(value);
  if (!frame.success) for (const issue of frame.error.issues) add(() => describeIssue(value, issue));
  const read = yield* within(0, 0.7, readRecords(value, [], add));
  const isWhole = frame.success && errors.length === 0;
  const idsOf = (name: ListName) => listAt(value, name).map(idOf);
  const ids = { companies: idsOf('companies'), sources: idsOf('sources'), facts: idsOf('facts'), narratives: idsOf('narratives'), topics: idsOf('topics'), personas: idsOf('personas') };
  yield* within(0.7, 1, checkInSteps({ ...read, asOf: isWhole ? lastDayOf(frame.data) : null, ids }, (path, expected, found) => add(() => makeError(path, expected, found))));
  if (!frame.success || errors.length > 0) return { ok: false, errors, more };
  const items = <T>(list: readonly Placed<T>[]): T[] => list.map(({ item }) => item);
  return { ok: true, ledger: { ...frame.data, companies: items(read.companies), sources: items(read.sources), facts: items(read.facts), narratives: items(read.narratives), topics: items(read.topics), personas: items(read.personas) } };
}

export const validateLedger = (value: unknown): LedgerCheck => runAtOnce(validateInSteps(value));
