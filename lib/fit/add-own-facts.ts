// Puts the reader's own facts beside the ledger's, in an index of its own: the ledger's stays as it was.
import type { OwnFact } from '../model/fit-choices';
import type { Source } from '../model/ledger';
import type { IndexedFact, LedgerIndex } from '../model/ledger-index';
import type { OwnFactRule } from '../model/rubric';

export const OWN_SOURCE_ID = 'own-facts';
const OWN_SOURCE: Source = { id: OWN_SOURCE_ID, kind: 'own', form: null, accession: null, publisher: 'You', title: 'Added by you', url: null, date: null, dateInferred: false };

function toFact(own: OwnFact, rule: OwnFactRule): IndexedFact {
  return {
    id: `own.${own.id}`, company: own.company, metric: own.metric, scope: null, basis: null, label: rule.title,
    value: { kind: rule.kind, amount: own.amount, max: own.max, unit: rule.unit, approx: own.max === null ? 'exact' : 'range' },
    period: null, periodEnd: null, asOf: own.addedOn, evidence: rule.evidence, stage: 'actual', counterparty: null, source: OWN_SOURCE_ID, via: null,
    supersedes: [], outcome: null, disputed: false, note: own.note, interval: null, supersededBy: [], orderDay: own.addedOn,
  };
}

/** Facts of companies that the ledger no longer has, or of a kind that the rubric no longer has, are left out. */
export function addOwnFacts(index: LedgerIndex, own: readonly OwnFact[], rules: readonly OwnFactRule[]): LedgerIndex {
  const added = own.flatMap((one) => {
    const rule = rules.find(({ metric }) => metric === one.metric);
    return rule && index.companies.has(one.company) ? [toFact(one, rule)] : [];
  });
  if (added.length === 0) return index;
  const byCompany = new Map(index.byCompany);
  for (const fact of added) {
    const metrics = new Map(byCompany.get(fact.company));
    byCompany.set(fact.company, metrics.set(fact.metric, [...(metrics.get(fact.metric) ?? []), fact]));
  }
  return { ...index, byCompany, sources: new Map(index.sources).set(OWN_SOURCE_ID, OWN_SOURCE), facts: new Map([...index.facts, ...added.map((fact) => [fact.id, fact] as const)]) };
}
