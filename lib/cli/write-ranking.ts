// The ranking as text: a table for reading, JSON for programs. Pure; opens and scores nothing.
import { DIMENSIONS, type RankedRow, type Weights } from '../model/fit';
import type { FitSummary } from '../model/fit-view';
import type { FitFormat } from './parse-fit-arguments';

export interface Ranking {
  readonly ranked: readonly RankedRow[];
  readonly summary: FitSummary;
  readonly weights: Weights;
  /** How firm the first place is. */
  readonly stability: string | null;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function writeJson({ ranked, summary, weights, stability }: Ranking): string {
  const rows = ranked.map(({ row, rank, score, low, high, isThin }) => {
    const told = summary.rows.find(({ company }) => company === row.company);
    return {
      rank, company: row.company, name: told?.name ?? row.company, score: round(score), low: round(low), high: round(high), too_little_known: isThin,
      dimensions: Object.fromEntries(DIMENSIONS.map((dimension) => { const { score: points, low: from, high: to } = row.dimensions[dimension]; return [dimension, { score: round(points), low: round(from), high: round(to), gap: told?.dimensions[dimension].isGap ?? false }]; })),
      why: told?.why ?? null, risk: told?.risk ?? null, published: told?.published ? { weighted: told.published.weighted, persona: told.published.persona, when: told.published.when } : null,
    };
  });
  return `${JSON.stringify({ ledger: summary.ledger, weights, stability: stability === null ? null : { first: ranked[0]?.row.company, says: stability }, ranking: rows }, null, 1)}\n`;
}

const HEADS = ['#', 'company', 'score', 'range', 'growth', 'pay', 'learning', 'stability', 'culture', 'published'] as const;
const LEFT = new Set([1]);

function writeTable({ ranked, summary, weights, stability }: Ranking): string {
  const cells = ranked.map(({ row, rank, score, low, high, isThin }) => {
    const told = summary.rows.find(({ company }) => company === row.company);
    const points = DIMENSIONS.map((dimension) => (told?.dimensions[dimension].isGap ? '–' : String(Math.round(row.dimensions[dimension].score))));
    return [String(rank), told?.name ?? row.company, isThin ? 'too little' : String(Math.round(score)), `${Math.round(low)}–${Math.round(high)}`, ...points, told?.published ? String(told.published.weighted) : ''];
  });
  const widths = HEADS.map((head, at) => Math.max(head.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const print = (line: readonly string[]): string => line.map((cell, at) => (LEFT.has(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ').trimEnd();
  const name = summary.rows.find(({ company }) => company === ranked[0]?.row.company)?.name;
  return [
    `${summary.ledger.title}, as of ${summary.ledger.asOf}. Weights: ${DIMENSIONS.map((dimension) => `${summary.dimensions.find(({ id }) => id === dimension)?.title.toLowerCase() ?? dimension} ${weights[dimension]}`).join(', ')}.`,
    '', print(HEADS), ...cells.map(print), '',
    ...(stability ? [`${name}: ${stability}.`] : []),
    '– is a gap: it counts 50, and 0 and 100 at the ends of the range. “Too little”: hardly a fact is known, listed last.', '',
  ].join('\n');
}

export const writeRanking = (ranking: Ranking, format: FitFormat): string => (format === 'json' ? writeJson(ranking) : writeTable(ranking));
