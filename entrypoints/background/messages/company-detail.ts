// Answers the popup: one company taken apart, down to the facts.
import { scoreCompany } from '@/lib/fit/score-company';
import { buildCompanyDetail } from '@/lib/ledger/describe-fit';
import type { CompanyDetail } from '@/lib/model/fit-view';
import { rubric } from '@/rules/index';
import { openScoring } from '../write-fit';

export async function describeCompany({ company }: { company: string }): Promise<CompanyDetail | null> {
  const { fit, words } = await openScoring();
  return fit.index.companies.has(company) ? buildCompanyDetail(scoreCompany(company, rubric, fit), rubric, words) : null;
}
