// The reader's word on a value: whose it is, what kind of figure. It stands above what the words around it propose; period, scope and
// stage are read as ever.
import type { Claim } from '../../model/claim';
import type { CompiledRules } from './compile-rules';
import type { Interpretation } from './interpretation';
import type { MetricScore } from './metric-score';

/** What is not given stays as the judge has it. */
export interface Given {
  readonly company?: string;
  /** An id of rules/metrics. */
  readonly metric?: string;
}

/** Claims to judge again, by their place (`placeOf`), and what each became. */
export interface Again {
  readonly given: ReadonlyMap<string, Given>;
  readonly answers: Map<string, Claim>;
}

/** Where a claim stands: no two claims of an article share an anchor. */
export const placeOf = ({ block, anchor }: { readonly block: number; readonly anchor: { readonly start: number } }): string => `${block} ${anchor.start}`;

export interface GivenReading {
  readonly owner: { readonly company: string; readonly score: number; readonly named: boolean };
  readonly isCompanyGiven: boolean;
  readonly metric: MetricScore;
}

/** Null where no such metric is tracked. */
export function giveReading(rules: CompiledRules, best: Interpretation, { company, metric }: Given): GivenReading | null {
  const rule = metric === undefined ? best.metric.rule : rules.metrics.get(metric);
  if (!rule) return null;
  return {
    owner: { company: company ?? best.company, score: 1, named: company !== undefined || best.named },
    isCompanyGiven: company !== undefined,
    metric: rule === best.metric.rule ? { ...best.metric, explicit: best.metric.explicit || metric !== undefined } : { ...best.metric, rule, explicit: true },
  };
}
