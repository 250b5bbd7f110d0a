// Scores sentences, quantities, dates and periods on the shared suites and on our own news forms. Pure of printing.
import { existsSync } from 'node:fs';
import { splitSentences } from '@/lib/engine/text/split-sentences';
import { groupOf, type Group, isRight, type QuantityCase } from './adapt-quantities';
import { readRows, SHARED_EVAL } from './load-sets';

export interface Tally { readonly name: string; right: number; cases: number; readonly missed: string[] }
interface SentenceCase { readonly id: string; readonly text: string; readonly expected: readonly string[] }

const GROUPS: readonly Group[] = ['money', 'number', 'percent', 'when', 'duration', 'power'];
const rows = <T>(name: string): T[] => (existsSync(`${SHARED_EVAL}${name}`) ? readRows<T>(`${SHARED_EVAL}${name}`) : []);

/** By group, core cases: those that expect a value of it, and those that ask for it and expect nothing at all. */
export function measureQuantities(): Tally[] {
  const cases = rows<QuantityCase>('quant-dev.jsonl').filter((c) => c.core);
  return GROUPS.map((group) => {
    const asked = cases.filter((c) => c.expected.some((e) => groupOf(e.kind) === group) || (c.expected.length === 0 && c.scope.some((s) => groupOf(s) === group)));
    const missed = asked.filter((c) => !isRight(c, group)).map((c) => c.id);
    return { name: group === 'when' ? 'date and period' : group, right: asked.length - missed.length, cases: asked.length, missed };
  });
}

const squeeze = (texts: readonly string[]) => texts.map((t) => t.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');

/** Exact: the same cuts. The suites join lines that we leave as they stand, so runs of white space count as one. */
export function measureSentences(): Tally {
  const cases = rows<SentenceCase>('sentences-dev.jsonl');
  const missed = cases.filter((c) => squeeze(splitSentences(c.text).map((s) => c.text.slice(s.start, s.end))) !== squeeze(c.expected)).map((c) => c.id);
  return { name: 'sentences', right: cases.length - missed.length, cases: cases.length, missed };
}
