// What an empty cell means, by the ledger in use: the kind and unit that a metric has there, the company that a name stands for, an id
// and a label made from the rest.
import { formatDay, formatPeriod } from '../../../model/format-day';
import type { Company, Fact, Ledger } from '../../../model/ledger';
import { slugOf } from '../../make-slug';

export interface Defaults {
  /** By id, name, alias or ticker; null where the ledger has none. */
  readonly findCompany: (name: string) => string | null;
  readonly kindOf: (metric: string) => string;
  /** An empty cell of a count says that it has no unit; a missing column says nothing. */
  readonly unitOf: (metric: string, kind: string, hasColumn: boolean) => string | null;
  readonly makeId: (fact: Fact) => string;
  readonly makeLabel: (fact: Fact) => string;
}

const UNIT_BY_KIND: Readonly<Record<string, string>> = { percent: '%', power: 'W', energy: 'Wh' };

function nameCompanies(companies: readonly Company[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | null, id: string) => { if (name !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), id); };
  for (const { id } of companies) add(id, id);
  for (const c of companies) for (const name of [c.name, c.legalName, c.ticker, c.cik]) add(name, c.id);
  for (const c of companies) for (const name of c.aliases) add(name, c.id);
  return names;
}

export function createDefaults(base: Ledger): Defaults {
  const names = nameCompanies(base.companies);
  const ends = new Map(base.companies.map((c) => [c.id, c.fiscalYearEndMonth]));
  const values = new Map<string, Fact['value']>();
  for (const { metric, value } of base.facts) if (value.kind !== 'text' && !values.has(metric)) values.set(metric, value);
  const used = new Set<string>();
  const whenOf = (f: Fact): string => f.period ?? f.periodEnd ?? f.asOf;
  return {
    findCompany: (name) => names.get(name.toLowerCase()) ?? null,
    kindOf: (metric) => values.get(metric)?.kind ?? '',
    unitOf: (metric, kind, hasColumn) => UNIT_BY_KIND[kind] ?? (!hasColumn && kind === 'count' && values.get(metric)?.kind === 'count' ? (values.get(metric)?.unit ?? null) : null),
    makeId: (fact) => {
      const stem = [fact.company, fact.metric, slugOf(whenOf(fact)), fact.scope, fact.basis, 'csv'].filter((part) => part !== null).join('.').slice(0, 150);
      let id = stem;
      for (let n = 2; used.has(id); n++) id = `${stem}.${n}`;
      used.add(id);
      return id;
    },
    makeLabel: (fact) => {
      const words = fact.metric.replaceAll('_', ' ');
      const when = fact.period === null ? formatDay(fact.periodEnd ?? fact.asOf) : formatPeriod(fact.period, ends.get(fact.company) ?? 12);
      return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${fact.scope ? ` (${fact.scope})` : ''}, ${when}`.slice(0, 160);
    },
  };
}
