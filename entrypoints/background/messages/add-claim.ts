// The reader takes a claim into their ledger: as reported, with its page as the source. Every open page is judged anew with it.
import { takeClaim } from '@/lib/ledger/add-own-claims';
import type { Sender } from '@/lib/messages/receive';
import type { Claim } from '@/lib/model/claim';
import { MAX_OWN_CLAIMS } from '@/lib/model/own-entries';
import { updateOwnEntries } from '@/lib/settings/own-entries';
import { rules } from '@/rules/index';
import { tellToday } from '@/lib/model/tell-today';
import { loadLedger } from '../load-ledger';
import { takeUpLedger } from './ledger-swapped';

const metrics = new Map(rules.metrics.map((metric) => [metric.id, metric]));

/** False where the claim has no value of a metric that is tracked, or is of a company that the ledger no longer has. */
export async function addClaim({ claim, articleDate }: { claim: Claim; articleDate: string | null }, { tab }: Sender): Promise<boolean> {
  const metric = claim.metric === null ? undefined : metrics.get(claim.metric);
  const company = (await loadLedger()).companies.get(claim.company);
  const taken = metric && company ? takeClaim(claim, { title: tab?.title ?? null, url: tab?.url ?? null, articleDate, today: tellToday(), mark: Date.now().toString(36), label: metric.label, rate: metric.rate ?? null, fiscalYearEndMonth: company.fiscalYearEndMonth }) : null;
  if (!taken) return false;
  await updateOwnEntries((own) => ({ ...own, facts: [...own.facts, taken.fact].slice(-MAX_OWN_CLAIMS), sources: [...own.sources, taken.source].slice(-MAX_OWN_CLAIMS) }));
  await takeUpLedger();
  return true;
}
