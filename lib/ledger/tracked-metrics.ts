// Every metric that a claim may be held against, by the rules: each one's own id and those that take over for it. Rules are handed in.
import type { MetricRule } from '../model/rule';

type Ids = Pick<MetricRule, 'id' | 'segment' | 'guided' | 'guidedSegment' | 'target'>;

export function listTracked(metrics: readonly Ids[]): ReadonlySet<string> {
  return new Set(metrics.flatMap(({ id, segment, guided, guidedSegment, target }) => [id, segment, guided, guidedSegment, target].filter((one) => one !== undefined)));
}

/** The words that the product uses for each metric, by its id: "monthly fee" for contract_monthly. */
export const listLabels = (metrics: readonly Pick<MetricRule, 'id' | 'label'>[]): ReadonlyMap<string, string> => new Map(metrics.map(({ id, label }) => [id, label]));
