// Two rankings side by side: who moves, by place or by score. Pure.
import type { RankMove } from '../model/import-desk';

interface Ranked { readonly company: string; readonly name: string; readonly rank: number; readonly score: number }

/** Scores as a reader sees them: whole. */
export function compareRankings(before: readonly Ranked[], after: readonly Ranked[]): { readonly moves: readonly RankMove[]; readonly still: number } {
  const placed = new Map(before.map((row) => [row.company, row]));
  const place = (row: Ranked | undefined) => (row ? { rank: row.rank, score: Math.round(row.score) } : null);
  const gone = new Map(placed);
  const all = after.map((row): RankMove => {
    gone.delete(row.company);
    return { company: row.company, name: row.name, before: place(placed.get(row.company)), after: place(row) };
  });
  for (const row of gone.values()) all.push({ company: row.company, name: row.name, before: place(row), after: null });
  const moves = all.filter((move) => move.before?.rank !== move.after?.rank || move.before?.score !== move.after?.score);
  return { moves, still: all.length - moves.length };
}
