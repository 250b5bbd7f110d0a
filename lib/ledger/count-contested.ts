// How many of the facts that files bring have another source against them in the ledger that comes out (lib/model/press-quarrel.ts). Pure.
import type { ImportRow } from '../model/import';
import type { Fact, Ledger } from '../model/ledger';
import type { MetricRule } from '../model/rule';
import { isContested, isOneOfAKind } from '../model/press-quarrel';
import { thingOf } from '../model/thing-of';

/** Others of one thing that a fact is held against: so that a file of 100,000 of them costs no more than its rows. */
const MAX_ALIKE = 50;

export function countContested(rows: readonly ImportRow[], after: Ledger, rules: ReadonlyMap<string, Pick<MetricRule, 'nature' | 'swings'>>): number {
  const fresh = new Set(rows.flatMap(({ what, kind, after: record }) => (what === 'fact' && record && (kind === 'added' || kind === 'changed') ? [record.id] : [])));
  const replaced = new Set(after.facts.flatMap(({ supersedes }) => supersedes));
  const current = after.facts.filter(({ id, metric }) => !replaced.has(id) && isOneOfAKind(rules.get(metric)));
  const told = current.filter(({ id, evidence }) => fresh.has(id) && evidence !== 'filed');
  if (told.length === 0) return 0;
  const endMonth = new Map(after.companies.map(({ id, fiscalYearEndMonth }) => [id, fiscalYearEndMonth]));
  const keyOf = (fact: Fact) => thingOf(fact, endMonth.get(fact.company) ?? 12);
  const alike = new Map<string, Fact[]>(told.map((fact) => [keyOf(fact), []]));
  for (const fact of current) {
    const group = alike.get(keyOf(fact));
    if (group && group.length < MAX_ALIKE) group.push(fact);
  }
  return told.filter((fact) => alike.get(keyOf(fact))?.some((other) => isContested(fact, other))).length;
}
