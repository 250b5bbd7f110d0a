// The index of a pattern set: by it a sentence meets few of ten thousand patterns, and finds what trying each of them would.
import { describe, expect, it } from 'vitest';
import { compileSlot, type ConceptEnds, matchFrom, partsOf } from '@/lib/engine/claims/pattern';
import { writeIndex } from '@/lib/engine/claims/pattern-index';
import { findEnds, NO_ENDS, PatternSet, wordsIn } from '@/lib/engine/claims/pattern-set';
import { type Token, tokenizeSentence } from '@/lib/engine/claims/token';
import { findQuantities } from '@/lib/engine/text/find-quantities';
import { rules } from '@/rules/index';

const SENTENCES = [
  'Revenue rose 62% from a year before to $57.0 billion, and net income was $31.9 billion.',
  'It has signed a deal to buy 300 megawatts of power for $1.25 billion a month.',
  'The company plans to bring one gigawatt online and may deploy up to 100,000 GPUs.',
  'Its backlog, which analysts call the largest ever, is not yet recognized.',
  'Nobody on the planet does it better, and rivals will never catch up.',
];

const setOf = (texts: readonly string[]) => new PatternSet(texts.map((text) => ({ texts: [text], ownerOf: () => text })));
const read = (sentence: string): Token[] => tokenizeSentence(sentence, findQuantities(sentence), [], []);

/** What trying every pattern at every word finds. */
function tryAll(texts: readonly string[], tokens: readonly Token[], ends: ConceptEnds): string[] {
  return texts.flatMap((text) => tokens.flatMap((_, at) => {
    const to = matchFrom(partsOf(text.trim()).map(compileSlot), 0, tokens, at, ends, []);
    return to < 0 ? [] : [`${text} ${at}-${to}`];
  }));
}

describe('a set of patterns', () => {
  const concepts = new PatternSet([...rules.concepts, ...rules.praiseWords].map(({ id, words }) => ({ texts: words, ownerOf: () => id })));
  const texts = [...new Set([...rules.metrics, ...rules.wordings, ...rules.cues, ...rules.doubts, ...rules.hype].flatMap((rule) => [...(rule.patterns ?? []), ...('hints' in rule ? (rule.hints ?? []) : [])]))];

  it('finds what trying every pattern finds', () => {
    const set = setOf(texts);
    for (const sentence of SENTENCES) {
      const tokens = read(sentence), words = wordsIn(tokens), ends = findEnds(concepts, tokens, words);
      const found = set.match(tokens, ends, words).map(({ owner, from, to }) => `${owner} ${from}-${to}`);
      expect(found.length).toBeGreaterThan(2);
      expect(found.sort()).toEqual(tryAll(texts, tokens, ends).sort());
    }
  });

  it('answers a pattern that may open and go on with several words once, by one owner', () => {
    const set = setOf(['rise/rose to/by #', 'rose to #']), tokens = read('Sales rose to $5 billion.');
    expect(set.match(tokens, NO_ENDS, wordsIn(tokens)).map(({ owner }) => owner)).toEqual(['rise/rose to/by #', 'rose to #']);
  });

  it('takes no pattern that is empty, or starts or ends with what stands between words', () => {
    for (const text of ['', '  ', '.. of', 'of ..', '-of', 'of-']) expect(() => writeIndex([{ texts: [text] }]), text).toThrow('is empty or starts or ends with a gap or a hyphen');
    expect(() => writeIndex([{ texts: ['of .. #'] }])).not.toThrow();
  });
});
