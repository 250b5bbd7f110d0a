// Sentences of praise, forecast and their sober look-alikes, labelled before the engine read them. In praise.jsonl rules are
// tuned on the odd ones and the even ones tell how far a rule reaches; praise-late.jsonl was written when the rules stood, and
// praise-blind.jsonl in three sittings before and after praise was weighed, its odd rows tuned on since.
import { fileURLToPath } from 'node:url';
import { readRows } from './load-sets';
import { predict } from './measure';

/** `want` is what stands at `anchor`; null where the sentence holds neither hype nor opinion. */
export interface PraiseRow { readonly id: string; readonly voice: string; readonly text: string; readonly company: string; readonly want: 'hype' | 'opinion' | null; readonly anchor: string | null }
export interface PraiseScore { readonly hype: number; readonly hypeFound: number; readonly opinion: number; readonly opinionFound: number; readonly sober: number; readonly soberMarked: number; readonly wrong: readonly { row: PraiseRow; got: string }[] }

export const loadPraise = (file: 'praise.jsonl' | 'praise-late.jsonl' | 'praise-blind.jsonl' = 'praise.jsonl'): PraiseRow[] => readRows<PraiseRow>(fileURLToPath(new URL(file, import.meta.url)));
export const isTuned = (row: PraiseRow) => Number(row.id.slice(1)) % 2 === 1;

function isFound(row: PraiseRow): { right: boolean; got: string } {
  const claims = predict({ id: row.id, text: row.text });
  const got = claims.map((c) => `${c.verdict} ${c.company} «${c.quote}»`).join(', ') || '–';
  if (!row.anchor) return { right: !claims.some((c) => c.verdict === 'hype' || c.verdict === 'opinion'), got };
  const start = row.text.indexOf(row.anchor), end = start + row.anchor.length;
  return { right: claims.some((c) => c.verdict === row.want && c.company === row.company && Math.min(c.end, end) - Math.max(c.start, start) >= 0.6 * (end - start)), got };
}

export function measurePraise(rows: readonly PraiseRow[]): PraiseScore {
  const judged = rows.map((row) => ({ row, ...isFound(row) }));
  const count = (want: PraiseRow['want'], right?: boolean) => judged.filter((j) => j.row.want === want && (right === undefined || j.right === right)).length;
  return { hype: count('hype'), hypeFound: count('hype', true), opinion: count('opinion'), opinionFound: count('opinion', true), sober: count(null), soberMarked: count(null, false), wrong: judged.filter((j) => !j.right) };
}
