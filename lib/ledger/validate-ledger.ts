// Says everything that is wrong with a ledger, each with its place. Pure; it repairs nothing and trusts nothing.
import { type Ledger, ledgerSchema } from '../model/ledger';
import { checkLedger, type Placed, type PlacedLedger } from './check-ledger';
import { describeIssue, makeError, type LedgerError } from './ledger-error';

export type { LedgerError } from './ledger-error';
export type LedgerCheck = { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly errors: readonly LedgerError[]; readonly more: number };

/** More than this many errors are counted and not listed. */
export const MAX_ERRORS = 200;

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

const shape = ledgerSchema.shape;
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? list : [];
};
const idOf = (value: unknown): string | null => (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null);
const place = <T>(list: readonly T[]): Placed<T>[] => list.map((item, at) => ({ at, item }));

function placeWellFormed<T>(list: readonly unknown[], parser: Parser<T>): Placed<T>[] {
  return list.flatMap((value, at) => {
    const parsed = parser.safeParse(value);
    return parsed.success ? [{ at, item: parsed.data }] : [];
  });
}

/** A whole ledger, or the well-formed entries of one whose shape is off, each with its place. */
function placeEntries(value: unknown, ledger: Ledger | null): PlacedLedger {
  const lists = { companies: listAt(value, 'companies'), sources: listAt(value, 'sources'), facts: listAt(value, 'facts'), narratives: listAt(value, 'narratives'), topics: listAt(value, 'topics'), personas: listAt(value, 'personas') };
  const ids = { companies: lists.companies.map(idOf), sources: lists.sources.map(idOf), facts: lists.facts.map(idOf), narratives: lists.narratives.map(idOf), topics: lists.topics.map(idOf), personas: lists.personas.map(idOf) };
  if (ledger) return { asOf: ledger.asOf, ids, companies: place(ledger.companies), sources: place(ledger.sources), facts: place(ledger.facts), narratives: place(ledger.narratives), topics: place(ledger.topics), personas: place(ledger.personas) };
  return {
    asOf: null,
    ids,
    companies: placeWellFormed(lists.companies, shape.companies.element),
    sources: placeWellFormed(lists.sources, shape.sources.element),
    facts: placeWellFormed(lists.facts, shape.facts.element),
    narratives: placeWellFormed(lists.narratives, shape.narratives.element),
    topics: placeWellFormed(lists.topics, shape.topics.element),
    personas: placeWellFormed(lists.personas, shape.personas.element),
  };
}

/** Checks shape, references, units, days and supersession. Lists up to MAX_ERRORS errors and counts the rest. */
export function validateLedger(value: unknown): LedgerCheck {
  const parsed = ledgerSchema.safeParse(value);
  const errors: LedgerError[] = [];
  let more = 0;
  const add = (make: () => LedgerError) => {
    if (errors.length < MAX_ERRORS) errors.push(make());
    else more++;
  };
  if (!parsed.success) for (const issue of parsed.error.issues) add(() => describeIssue(value, issue));
  checkLedger(placeEntries(value, parsed.success ? parsed.data : null), (path, expected, found) => add(() => makeError(path, expected, found)));
  if (parsed.success && errors.length === 0) return { ok: true, ledger: parsed.data };
  return { ok: false, errors, more };
}
