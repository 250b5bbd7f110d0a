// The ranking as the views show it: weighed, ordered, with deal-breakers and the change since the last ledger. Derived only.
import { useMemo } from 'react';
import { isHit } from '@/lib/fit/deal-breakers';
import { describeStability } from '@/lib/fit/find-stability';
import { rankCompanies, weighRow } from '@/lib/fit/rank-companies';
import { DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';
import type { DealBreakerHit, RankedRow, Weights } from '@/lib/model/fit';
import type { Declared } from '@/lib/model/fit-choices';
import type { FitSummary, FitSummaryRow } from '@/lib/model/fit-view';
import type { Dimension } from '@/lib/model/ledger';
import { useFitStore } from './fit-store';

export interface RankingRow extends RankedRow<FitSummaryRow> {
  /** Points gained or lost since the ledger before this one; null without one. */
  readonly change: number | null;
  /** Places gained (above zero) or lost against the weights of the brief. */
  readonly moved: number;
}

export interface Ranking {
  readonly rows: readonly RankingRow[];
  /** "NVIDIA is first for any weight of growth between 20 and 60."; null without a company. */
  readonly stability: string | null;
}

const hitsOf = (declared: readonly Declared[]) => (row: FitSummaryRow): DealBreakerHit[] =>
  declared.flatMap(({ id, limit }) => {
    const state = row.breakers.find((one) => one.id === id);
    return state && isHit(state, limit) ? [{ id, says: state.says }] : [];
  });

export function rankSummary(summary: FitSummary, weights: Weights, declared: readonly Declared[]): Ranking {
  const hits = hitsOf(declared);
  const usual = new Map(rankCompanies(summary.rows, DEFAULT_WEIGHTS, hits).map(({ row, rank }) => [row.company, rank]));
  const rows = rankCompanies(summary.rows, weights, hits).map((one): RankingRow => {
    const { company, before } = one.row;
    const earlier = before ? weighRow({ company, dimensions: before }, weights).score : null;
    return { ...one, change: earlier === null ? null : one.score - earlier, moved: (usual.get(company) ?? one.rank) - one.rank };
  });
  const first = rows[0];
  const titles = Object.fromEntries(summary.dimensions.map(({ id, title }) => [id, title])) as Record<Dimension, string>;
  return { rows, stability: first ? `${first.row.name} is ${describeStability(first.row.company, summary.rows, weights, titles, hits)}.` : null };
}

/** Null until the ledger has been scored. */
export function useRanking(): Ranking | null {
  const summary = useFitStore((state) => state.summary);
  const weights = useFitStore((state) => state.choices.weights);
  const declared = useFitStore((state) => state.choices.dealBreakers);
  return useMemo(() => (summary ? rankSummary(summary, weights, declared) : null), [summary, weights, declared]);
}
