// Answers a page: the evidence card of one of its claims. The page hands the claim back, so that nothing has to be kept here.
import { buildEvidenceCard } from '@/lib/ledger/build-evidence-card';
import type { Claim } from '@/lib/model/claim';
import type { EvidenceCardData } from '@/lib/model/evidence-card';
import { rules } from '@/rules/index';
import { loadLedger } from '../load-ledger';

const metrics = new Map(rules.metrics.map((metric) => [metric.id, metric]));

export async function makeCard({ claim }: { claim: Claim }): Promise<EvidenceCardData | null> {
  const index = await loadLedger();
  const isOfThisLedger = (claim.factId === null || index.facts.has(claim.factId)) && index.companies.has(claim.company);
  return isOfThisLedger ? buildEvidenceCard(claim, { index, metrics }) : null;
}
