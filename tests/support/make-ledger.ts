// A whole ledger in format 1 as a file would hold it, small and valid, for tests that break it in one place.
import type { Fact, Ledger } from '@/lib/model/ledger';
import { makeCompany, makeSource } from './small-ledger';

export function makeLedgerFact(id: string, rest: Partial<Fact> = {}): Fact {
  return {
    id, company: 'spacex', metric: 'revenue', scope: null, basis: null, label: 'Revenue, 2025', value: { kind: 'money', amount: 18.674e9, max: null, unit: 'USD', approx: 'exact' },
    period: 'FY2025', periodEnd: '2025-12-31', asOf: '2026-05-20', evidence: 'filed', stage: 'actual', counterparty: null, source: 's1', via: null, supersedes: [], outcome: null, disputed: false, note: null, ...rest,
  };
}

export function makeLedger(rest: Partial<Ledger> = {}): Ledger {
  return {
    format: 1, id: 'small', title: 'Small', version: 1, asOf: '2026-07-04',
    companies: [makeCompany('spacex'), makeCompany('xai', { parent: 'spacex' }), makeCompany('nvidia', { fiscalYearEndMonth: 1 })],
    sources: [makeSource('s1')],
    facts: [makeLedgerFact('revenue.2025')],
    narratives: [], topics: [], personas: [], ...rest,
  };
}
