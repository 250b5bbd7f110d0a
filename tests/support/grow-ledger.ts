// A valid ledger of many facts: the base with facts of made companies and of its own, in the shapes that the base has.
import type { Fact, Ledger } from '@/lib/model/ledger';

/** Half of the new facts are of companies that articles do not name, half are other periods of the base's own. */
export function growLedger(base: Ledger, size: number): Ledger {
  const companies = Array.from({ length: 500 }, (_, n) => ({ ...base.companies[0]!, id: `made-${n}`, name: `Madeup Works ${String.fromCharCode(65 + (n % 26))}${n}q`, legalName: null, aliases: [], products: [], epithets: [], ambiguous: [], ticker: null, cik: null, parent: null, fiscalYearEndMonth: 12, note: null }));
  const months = base.companies;
  const facts: Fact[] = [];
  for (let n = 0; base.facts.length + facts.length < size; n++) {
    const model = base.facts[n % base.facts.length]!;
    const year = 1950 + (n % 50);
    const company = n % 2 ? companies[n % companies.length]!.id : months[n % months.length]!.id;
    facts.push({
      ...model, id: `made.${n}`, company, label: `Made figure ${n}`, period: `FY${year}`, periodEnd: null, asOf: `${year + 1}-06-30`, supersedes: [], outcome: null, note: null,
      value: { kind: 'money', amount: 1e6 + n, max: null, unit: 'USD', approx: 'exact' }, metric: ['revenue', 'net_income', 'capex', 'cash', 'valuation'][n % 5]!, scope: `part-${n % 211}`, counterparty: null, evidence: 'reported', stage: 'actual',
    });
  }
  return { ...base, version: base.version + 1, companies: [...base.companies, ...companies], facts: [...base.facts, ...facts] };
}
