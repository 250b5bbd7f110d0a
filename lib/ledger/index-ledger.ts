// Compiles a ledger into what the engine reads. Pure and a cache: the ledger itself stays the truth.
import type { Fact, Ledger } from '../model/ledger';
import type { IndexedFact, LedgerIndex } from '../model/ledger-index';
import { parseLedgerPeriod } from '../model/period';

const NONE: readonly string[] = [];
const byOrder = (a: IndexedFact, b: IndexedFact) => (a.orderDay < b.orderDay ? -1 : a.orderDay > b.orderDay ? 1 : a.asOf < b.asOf ? -1 : 1);

/** Order in time: what happened by the end of its period, what is planned by the day it was said. */
export function orderDayOf(fact: Fact, interval: { to: string } | null): string {
  return fact.stage === 'actual' ? (fact.periodEnd ?? interval?.to ?? fact.asOf) : fact.asOf;
}

/** Written out field by field: copying 100,000 facts by spread takes ten times as long. */
const toIndexed = (f: Fact, interval: IndexedFact['interval'], supersededBy: readonly string[]): IndexedFact => ({
  id: f.id, company: f.company, metric: f.metric, scope: f.scope, basis: f.basis, label: f.label, value: f.value, period: f.period, periodEnd: f.periodEnd, asOf: f.asOf, evidence: f.evidence,
  stage: f.stage, counterparty: f.counterparty, source: f.source, via: f.via, supersedes: f.supersedes, outcome: f.outcome, disputed: f.disputed, note: f.note,
  interval, supersededBy, orderDay: orderDayOf(f, interval),
});

/** Indexes a valid ledger. A deal stands under both of its sides, so that a claim may name either. */
export function indexLedger(ledger: Ledger): LedgerIndex {
  const companies = new Map(ledger.companies.map((c) => [c.id, c]));
  const replacedBy = new Map<string, string[]>();
  for (const fact of ledger.facts) {
    for (const old of fact.supersedes) {
      const list = replacedBy.get(old);
      if (list) list.push(fact.id);
      else replacedBy.set(old, [fact.id]);
    }
  }
  // A ledger has few periods and many facts: each period is worked out once.
  const intervals = new Map<string, ReturnType<typeof parseLedgerPeriod>>();
  const intervalOf = (period: string, endMonth: number) => {
    const key = `${endMonth} ${period}`;
    const known = intervals.get(key);
    if (known !== undefined) return known;
    const interval = parseLedgerPeriod(period, endMonth);
    intervals.set(key, interval);
    return interval;
  };
  const facts = new Map<string, IndexedFact>();
  const byCompany = new Map<string, Map<string, IndexedFact[]>>();
  const put = (company: string, fact: IndexedFact) => {
    const metrics = byCompany.get(company) ?? new Map<string, IndexedFact[]>();
    byCompany.set(company, metrics);
    const list = metrics.get(fact.metric);
    if (list) list.push(fact);
    else metrics.set(fact.metric, [fact]);
  };
  for (const fact of ledger.facts) {
    const interval = fact.period ? intervalOf(fact.period, companies.get(fact.company)?.fiscalYearEndMonth ?? 12) : null;
    const indexed = toIndexed(fact, interval, replacedBy.get(fact.id) ?? NONE);
    facts.set(fact.id, indexed);
    put(fact.company, indexed);
    if (fact.counterparty && fact.counterparty !== fact.company && companies.has(fact.counterparty)) put(fact.counterparty, indexed);
  }
  for (const replacing of replacedBy.values()) {
    if (replacing.length > 1) replacing.sort((a, b) => ((facts.get(a)?.orderDay ?? '') < (facts.get(b)?.orderDay ?? '') ? -1 : 1));
  }
  for (const metrics of byCompany.values()) for (const list of metrics.values()) list.sort(byOrder);
  return {
    ledger: { id: ledger.id, title: ledger.title, version: ledger.version, asOf: ledger.asOf },
    companies, facts, byCompany,
    sources: new Map(ledger.sources.map((s) => [s.id, s])),
    narratives: ledger.narratives,
    topics: ledger.topics,
    personas: ledger.personas,
  };
}
