// Short passages with one labelled figure each: `slips` hold one planted slip or a true look-alike, `outlooks` one forecast or what looks
// like one. Written and labelled blind to engine and rules; the odd ones were read and tuned on, the even ones tell how far a rule reaches.
import { fileURLToPath } from 'node:url';
import { readRows } from './load-sets';
import { predict } from './measure';
import type { Predicted } from './score';

/** `want` are the verdicts accepted for the figure at `anchor`, the best first; empty where it is no claim. What is `optional` is neither owed nor wrong. */
export interface Passage { readonly id: string; readonly date: string; readonly text: string; readonly company: readonly string[]; readonly metric: readonly string[]; readonly want: readonly string[]; readonly anchor: string; readonly optional?: boolean }
export interface PassageScore { readonly owed: number; readonly right: number; readonly borneOut: number; readonly accused: readonly string[] }

export const loadPassages = (name: 'slips' | 'outlooks'): Passage[] => readRows<Passage>(fileURLToPath(new URL(`passages-${name}.jsonl`, import.meta.url)));
export const isRead = ({ id }: Passage): boolean => Number(id.slice(1)) % 2 === 1;

const isAt = ({ text, anchor }: Passage, { anchor: { start, end } }: Predicted): boolean => start < text.indexOf(anchor) + anchor.length && text.indexOf(anchor) < end;

/** Of the passages whose figure is owed `verdict`: how many bear it, how many are borne out as filed; and every accusation, of any passage, that is not wanted. */
export function measurePassages(passages: readonly Passage[], verdict: string): PassageScore {
  const judged = passages.map((passage) => ({ passage, claims: predict(passage) }));
  const owed = judged.filter(({ passage }) => passage.want[0] === verdict && !passage.optional);
  const told = (verdicts: (passage: Passage) => readonly string[]) => owed.filter(({ passage, claims }) => claims.some((c) => isAt(passage, c) && passage.company.includes(c.company) && verdicts(passage).includes(c.verdict))).length;
  const accused = judged.flatMap(({ passage, claims }) => claims.filter((c) => c.verdict === 'conflict' && !(passage.want.includes('conflict') && isAt(passage, c))).map((c) => `${passage.id}: ${c.reason}`));
  return { owed: owed.length, right: told((passage) => passage.want), borneOut: told(() => ['filed']), accused };
}
