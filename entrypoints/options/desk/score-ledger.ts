// A ledger ranked as the popup ranks it, with the reader's own figures and weights.
import { addOwnFacts } from '@/lib/fit/add-own-facts';
import { findDealBreakers, isHit } from '@/lib/fit/deal-breakers';
import { rankCompanies, rowOf } from '@/lib/fit/rank-companies';
import type { FitContext } from '@/lib/fit/read-signal';
import { scoreCompany } from '@/lib/fit/score-company';
import type { FitChoices } from '@/lib/model/fit-choices';
import type { LedgerIndex } from '@/lib/model/ledger-index';
import { rubric } from '@/rules/index';

export function scoreLedger(ledger: LedgerIndex, { own, weights, dealBreakers }: FitChoices) {
  const index = addOwnFacts(ledger, own, rubric.ownFacts);
  const fit: FitContext = { index, discounts: rubric.discounts, today: ledger.ledger.asOf };
  const findings = new Map([...index.companies.keys()].map((company) => [company, findDealBreakers(company, rubric.dealBreakers, fit)]));
  const hitsOf = (company: string) => dealBreakers.flatMap(({ id, limit }) => {
    const found = findings.get(company)?.find((one) => one.id === id);
    return found && isHit({ id, test: found.test, isKnown: found.facts.length > 0, amount: found.amount }, limit) ? [{ id, says: '' }] : [];
  });
  const rows = [...index.companies.keys()].map((company) => rowOf(scoreCompany(company, rubric, fit)));
  return rankCompanies(rows, weights, ({ company }) => hitsOf(company)).map(({ row, rank, score }) => ({ company: row.company, name: index.companies.get(row.company)?.name ?? row.company, rank, score }));
}
