// What an empty cell means, by the ledger in use: the kind and unit that a metric has there, the company that a name stands for, an id
// and a label made from the rest.
import { formatDay, formatPeriod } from '../../../model/format-day';
import type { ReadContext } from '../../../model/import';
import type { Company, Fact } from '../../../model/ledger';
import { findNear } from '../../find-near';
import { slugOf } from '../../make-slug';
import { meetName, nameOnce } from './meet-word';

export interface Defaults {
  /** By id, name, alias or ticker; null where the ledger has none. */
  readonly findCompany: (name: string) => string | null;
  /** By id or by the product's words for it; what stands there where no metric is called so. */
  readonly findMetric: (name: string) => string;
  /** Whether anything is known of a metric of this id. */
  readonly isMetric: (id: string) => boolean;
  /** As the ledger writes it: "gpu" is its "GPU". */
  readonly findUnit: (unit: string, kind: string) => string;
  /** The name or id that a wrong one is likely meant to be. */
  readonly nearCompany: (name: string) => string | null;
  readonly nearMetric: (name: string) => string | null;
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

const TIMES = ['s', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];

export function createDefaults({ base, tracked, labels }: Pick<ReadContext, 'base' | 'tracked' | 'labels'>): Defaults {
  const names = nameCompanies(base.companies);
  const ends = new Map(base.companies.map((c) => [c.id, c.fiscalYearEndMonth]));
  const values = new Map<string, Fact['value']>();
  for (const { metric, value } of base.facts) if (value.kind !== 'text' && !values.has(metric)) values.set(metric, value);
  const metricIds = new Set([...tracked, ...base.facts.map(({ metric }) => metric)]);
  const metrics = nameOnce([...metricIds].map((id) => [id, id] as const));
  const metricLabels = nameOnce([...(labels ?? [])].map(([id, label]) => [label, id] as const));
  const units = nameOnce([...Object.values(UNIT_BY_KIND), ...TIMES, ...base.facts.flatMap(({ value: { unit } }) => unit ?? [])].map((unit) => [unit, unit] as const));
  const companyNames = base.companies.flatMap(({ id, name, legalName, ticker }) => [name, id, legalName ?? id, ticker ?? id]);
  /** How often each stem was given: a table may have a hundred thousand rows of one. */
  const used = new Map<string, number>();
  const whenOf = (f: Fact): string => f.period ?? f.periodEnd ?? f.asOf;
  return {
    findCompany: (name) => names.get(name.toLowerCase()) ?? null,
    findMetric: (name) => meetName(name, metrics) ?? meetName(name, metricLabels) ?? name,
    isMetric: (id) => metricIds.has(id),
    findUnit: (unit, kind) => (kind === 'money' && /^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : (meetName(unit, units) ?? unit)),
    nearCompany: (name) => findNear(name, companyNames),
    nearMetric: (name) => findNear(name.replace(/[\s-]+/g, '_'), metricIds),
    kindOf: (metric) => values.get(metric)?.kind ?? '',
    unitOf: (metric, kind, hasColumn) => UNIT_BY_KIND[kind] ?? (!hasColumn && kind === 'count' && values.get(metric)?.kind === 'count' ? (values.get(metric)?.unit ?? null) : null),
    makeId: (fact) => {
      const stem = [fact.company, fact.metric, slugOf(whenOf(fact)), fact.scope, fact.basis, 'csv'].filter((part) => part !== null).join('.').slice(0, 150);
      const count = (used.get(stem) ?? 0) + 1;
      used.set(stem, count);
      return count === 1 ? stem : `${stem}.${count}`;
    },
    makeLabel: (fact) => {
      const words = fact.metric.replaceAll('_', ' ');
      const when = fact.period === null ? formatDay(fact.periodEnd ?? fact.asOf) : formatPeriod(fact.period, ends.get(fact.company) ?? 12);
      return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${fact.scope ? ` (${fact.scope})` : ''}, ${when}`.slice(0, 160);
    },
  };
}
