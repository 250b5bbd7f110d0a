// Praise, urgency and watched narratives about a tracked company. A sober superlative with a value behind it is none.
import type { LedgerIndex } from '../../model/ledger-index';
import type { HypeRule } from '../../model/rule';
import { compilePattern, PatternSet, type PatternHit } from './pattern';
import type { SentenceReading } from './reading';

export interface HypeMark {
  readonly from: number;
  readonly to: number;
  readonly ruleId: string;
  readonly reason: string;
  readonly company: string | null;
}

const KIND_WORDS: Record<HypeRule['kind'], string> = {
  superlative: 'A superlative with no figure behind it.',
  urgency: 'Pressure to act, and no fact to act on.',
  promotion: 'Promotion: praise with nothing that could be checked.',
  destiny: 'A promise of destiny; nothing on file can bear it out.',
  narrative: 'A story that coverage repeats.',
  exaggeration: 'An exaggeration that no record could bear out.',
};

const narrativeCache = new WeakMap<LedgerIndex, PatternSet<string>>();

/** The ledger's narrative phrases, compiled once a ledger. They are plain phrases: anything else in them is taken as words. */
function narrativePatterns(index: LedgerIndex): PatternSet<string> {
  const have = narrativeCache.get(index);
  if (have) return have;
  const plain = (phrase: string) => phrase.toLowerCase().replace(/[^\p{L}\p{N}$%&'’.\s-]/gu, ' ').replace(/(^|\s)\.+(?=\s|$)/g, ' ').trim();
  const set = new PatternSet(index.narratives.flatMap((n) => n.phrases.map(plain).filter(Boolean).map((p) => compilePattern(p, n.id))));
  narrativeCache.set(index, set);
  return set;
}

const NEGATION = /\b(?:not|isn't|isn’t|aren't|wasn't|never|no|neither|nor|hardly|doesn't|don't|if|whether|claims? that|calls? itself)\b/i;

/**
 * Hype marks of a sentence. `promotional` is true where the article as a whole promotes: there a weak phrase is enough.
 * Negated phrases and questions are none.
 */
export function findHype(index: LedgerIndex, reading: SentenceReading, promotional: boolean): HypeMark[] {
  if (/\?["”’')\]]*\s*$/.test(reading.text)) return [];
  const marks: HypeMark[] = [];
  const negated = (from: number) => {
    const start = reading.tokens[Math.max(0, from - 4)]?.start ?? 0;
    return NEGATION.test(reading.text.slice(start, reading.tokens[from]?.start ?? 0));
  };
  const weak: PatternHit<HypeRule>[] = [];
  for (const hit of reading.hype) {
    if (hit.owner.kind !== 'urgency' && hit.owner.kind !== 'promotion' && negated(hit.from)) continue;
    if (hit.owner.strength === 'weak') weak.push(hit);
    else marks.push({ from: hit.from, to: hit.to, ruleId: hit.owner.id, reason: KIND_WORDS[hit.owner.kind], company: null });
  }
  if (promotional && reading.mentions.length) for (const hit of weak) marks.push({ from: hit.from, to: hit.to, ruleId: hit.owner.id, reason: KIND_WORDS[hit.owner.kind], company: null });
  const words = reading.tokens.map((t) => (t.mention >= 0 ? { ...t, mention: -1 } : t));
  for (const hit of narrativePatterns(index).match(words, new Map())) {
    const narrative = index.narratives.find((n) => n.id === hit.owner);
    if (!narrative || negated(hit.from)) continue;
    const named = reading.mentions.find((m) => narrative.companies.includes(m.company));
    marks.push({ from: hit.from, to: hit.to, ruleId: narrative.id, reason: narrative.answer, company: named?.company ?? null });
  }
  // One mark for what overlaps; the longest says most.
  marks.sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: HypeMark[] = [];
  for (const m of marks) if (!kept.some((k) => m.from < k.to && k.from < m.to)) kept.push(m);
  return kept.sort((a, b) => a.from - b.from);
}
