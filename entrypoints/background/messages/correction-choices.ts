// Answers the card: what a claim may be instead. Companies that the article names come first, the claim's own paragraph before the
// rest; of metrics those that its value can be.
import { acceptsValue } from '@/lib/engine/claims/metric-score';
import { findNamed } from '@/lib/engine/find-named';
import { metricIds } from '@/lib/engine/verdict/find-facts';
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { CorrectionChoices } from '@/lib/model/correction-choices';
import { rules } from '@/rules/index';
import { loadLedger } from '../load-ledger';

export async function listChoices({ claim, article }: { readonly claim: Claim; readonly article: Article | null }): Promise<CorrectionChoices> {
  const index = await loadLedger();
  const blocks = article?.blocks.toSorted((a, b) => Number(b.id === claim.block) - Number(a.id === claim.block)) ?? [];
  const near = new Set(blocks.flatMap(({ text }) => findNamed(index, text).map(({ company }) => company)));
  const companies = [...index.companies.values()].filter(({ id }) => id !== claim.company);
  const { value } = claim;
  const own = index.byCompany.get(claim.company);
  const metrics = rules.metrics
    .filter((rule) => value !== null && (claim.metric === null || !metricIds(rule).includes(claim.metric)) && acceptsValue(rule, value.kind, value.unit, typeof value.amount === 'number' ? value.amount : 0))
    .map((rule) => ({ id: rule.id, name: `${rule.label.charAt(0).toUpperCase()}${rule.label.slice(1)}`, isNear: metricIds(rule).some((id) => own?.has(id)) }));
  return {
    companies: [...[...near].flatMap((id) => companies.find((one) => one.id === id) ?? []).map(({ id, name }) => ({ id, name, isNear: true })),
      ...companies.filter(({ id }) => !near.has(id)).map(({ id, name }) => ({ id, name, isNear: false })).sort((a, b) => a.name.localeCompare(b.name, 'en'))],
    metrics: metrics.sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.name.localeCompare(b.name, 'en')),
  };
}
