// A company's five dimensions by the rubric. What is not known counts 50 and opens the range: at its low end it counts 0, at its
// high end 100. So a new fact never widens a range, and a good one never lowers a score. Each signal settles its share of what the
// others left open: several weak ones narrow a range, and only what counts whole closes it.
import type { CompanyFit, DimensionScore } from '../model/fit';
import type { DimensionRule, Rubric } from '../model/rubric';
import { MIDDLE, readSignal, type FitContext } from './read-signal';

export function scoreCompany(company: string, rubric: Rubric, context: FitContext): CompanyFit {
  return { company, dimensions: rubric.dimensions.map((rule) => scoreDimension(company, rule, context)) };
}

const clamp = (points: number): number => Math.min(100, Math.max(0, points));

function scoreDimension(company: string, rule: DimensionRule, context: FitContext): DimensionScore {
  const read = rule.signals.map((signal) => ({ signal, found: readSignal(company, signal, context) }));
  const signals = read.flatMap(({ found }) => (found ? [found] : []));
  const gaps = read.filter(({ found }) => !found).map(({ signal }) => signal.id);
  const score = clamp(signals.reduce((sum, { effect }) => sum + effect, MIDDLE));
  const doubt = signals.reduce((open, { settles }) => open * (1 - settles), 1) * MIDDLE;
  return { dimension: rule.dimension, isGap: signals.length === 0, score, low: clamp(score - doubt), high: clamp(score + doubt), signals, gaps };
}
