// Says everything that is wrong with a ledger, each with its place. Pure; it repairs nothing and trusts nothing.
import type { z } from 'zod';
import { type Ledger, ledgerSchema } from '../model/ledger';

export interface LedgerError {
  /** JSON path: "facts[12].value.amount". */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
}

export type LedgerCheck = { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly errors: readonly LedgerError[]; readonly more: number };

/** More than this many errors are counted and not listed. */
export const MAX_ERRORS = 200;

const showPath = (path: readonly PropertyKey[]) => path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i ? `.${String(p)}` : String(p))).join('') || '(whole file)';

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = root;
  for (const key of path) at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}

const fromIssue = (root: unknown, issue: z.core.$ZodIssue): LedgerError => ({
  path: showPath(issue.path),
  expected: issue.message,
  found: show(valueAt(root, issue.path)),
  message: `${showPath(issue.path)}: ${issue.message}`,
});

/** Ids that form a circle of supersession, if any: one example. */
function findCircle(ledger: Ledger): string[] | null {
  const next = new Map(ledger.facts.map((f) => [f.id, f.supersedes]));
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    // Depth first with a stack of its own: a chain of 100,000 facts must not overflow.
    const stack: { id: string; at: number }[] = [{ id: start, at: 0 }];
    onPath.add(start);
    path.push(start);
    while (stack.length) {
      const top = stack[stack.length - 1];
      if (!top) break;
      const child = next.get(top.id)?.[top.at++];
      if (child === undefined) { stack.pop(); path.pop(); onPath.delete(top.id); done.add(top.id); continue; }
      if (onPath.has(child)) return [...path.slice(path.indexOf(child)), child];
      if (!done.has(child) && next.has(child)) { stack.push({ id: child, at: 0 }); path.push(child); onPath.add(child); }
    }
  }
  return null;
}

function checkReferences(ledger: Ledger, report: (path: string, expected: string, found: string) => void): void {
  const unique = (name: string, ids: readonly string[]) => {
    const seen = new Map<string, number>();
    ids.forEach((id, i) => {
      const first = seen.get(id);
      if (first !== undefined) report(`${name}[${i}].id`, `an id that stands once (first at ${name}[${first}])`, id);
      else seen.set(id, i);
    });
    return seen;
  };
  const companies = unique('companies', ledger.companies.map((c) => c.id));
  const sources = unique('sources', ledger.sources.map((s) => s.id));
  const facts = unique('facts', ledger.facts.map((f) => f.id));
  unique('narratives', ledger.narratives.map((n) => n.id));
  unique('topics', ledger.topics.map((t) => t.id));
  const refer = (set: ReadonlyMap<string, number>, kind: string, path: string, id: string | null) => { if (id !== null && !set.has(id)) report(path, `the id of a ${kind} in this ledger`, id); };
  ledger.companies.forEach((c, i) => refer(companies, 'company', `companies[${i}].parent`, c.parent));
  ledger.facts.forEach((f, i) => {
    refer(companies, 'company', `facts[${i}].company`, f.company);
    refer(sources, 'source', `facts[${i}].source`, f.source);
    refer(sources, 'source', `facts[${i}].via`, f.via);
    refer(facts, 'fact', `facts[${i}].outcome`, f.outcome);
    f.supersedes.forEach((id, n) => { refer(facts, 'fact', `facts[${i}].supersedes[${n}]`, id); if (id === f.id) report(`facts[${i}].supersedes[${n}]`, 'another fact than itself', id); });
    const unit = f.value.unit;
    if (f.value.kind === 'money' && !/^[A-Z]{3}$/.test(unit ?? '')) report(`facts[${i}].value.unit`, 'a currency code such as USD', show(unit));
    if (f.value.kind === 'percent' && unit !== '%') report(`facts[${i}].value.unit`, '"%"', show(unit));
    if (f.value.kind === 'power' && unit !== 'W') report(`facts[${i}].value.unit`, '"W": power is given in watts', show(unit));
    if (f.value.kind === 'energy' && unit !== 'Wh') report(`facts[${i}].value.unit`, '"Wh": energy is given in watt-hours', show(unit));
  });
  ledger.narratives.forEach((n, i) => {
    n.companies.forEach((id, k) => { refer(companies, 'company', `narratives[${i}].companies[${k}]`, id); });
    n.rebuts.forEach((id, k) => { refer(facts, 'fact', `narratives[${i}].rebuts[${k}]`, id); });
    n.supports.forEach((id, k) => { refer(facts, 'fact', `narratives[${i}].supports[${k}]`, id); });
    refer(sources, 'source', `narratives[${i}].source`, n.source);
  });
  ledger.topics.forEach((t, i) => { t.facts.forEach((id, k) => { refer(facts, 'fact', `topics[${i}].facts[${k}]`, id); }); });
  ledger.personas.forEach((p, i) => { p.published.forEach((s, k) => { refer(companies, 'company', `personas[${i}].published[${k}].company`, s.company); }); });
  const circle = findCircle(ledger);
  if (circle) report('facts', 'supersession without a circle', circle.slice(0, 6).join(' → '));
}

/** Checks shape, references, units and supersession. Lists up to MAX_ERRORS errors and counts the rest. */
export function validateLedger(value: unknown): LedgerCheck {
  const parsed = ledgerSchema.safeParse(value);
  const errors: LedgerError[] = [];
  let more = 0;
  const push = (error: LedgerError) => { if (errors.length < MAX_ERRORS) errors.push(error); else more++; };
  if (!parsed.success) {
    for (const issue of parsed.error.issues) push(fromIssue(value, issue));
    return { ok: false, errors, more };
  }
  checkReferences(parsed.data, (path, expected, found) => push({ path, expected, found, message: `${path}: expected ${expected}, found ${found}` }));
  return errors.length ? { ok: false, errors, more } : { ok: true, ledger: parsed.data };
}
