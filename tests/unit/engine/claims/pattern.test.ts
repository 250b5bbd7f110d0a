// What the index of a pattern set is made of: the first words of ten thousand patterns, found without cutting them up.
import { describe, expect, it } from 'vitest';
import { openingWordOf, partsOf, Pattern, secondWordOf } from '@/lib/engine/claims/pattern';
import { rules } from '@/rules/index';

const PLAIN = /^[a-z']+$/;
const patterns = [...rules.metrics, ...rules.wordings, ...rules.cues, ...rules.doubts, ...rules.hype].flatMap((rule) => [...(rule.patterns ?? []), ...('hints' in rule ? (rule.hints ?? []) : [])]).concat([...rules.concepts, ...rules.praiseWords, ...rules.scopes, ...rules.excess].flatMap((list) => list.words));

describe('a pattern', () => {
  it('opens with the words that it has when it is cut up', () => {
    expect(patterns.length).toBeGreaterThan(9_000);
    for (const written of [...patterns, 'net-income {full-year} #', "company's # in-house", 'a', '{net-debt} of', 'word-{net-debt}', 'to/of #']) {
      const text = written.trim(), [first = '', second = ''] = partsOf(text, 2);
      expect(openingWordOf(text), text).toBe(PLAIN.test(first) ? first : null);
      expect(secondWordOf(text), text).toBe(PLAIN.test(first) && PLAIN.test(second) ? second : null);
    }
  });

  it('may neither be empty nor start or end with what stands between words', () => {
    for (const text of ['', '  ', '.. of', 'of ..', '-of', 'of-']) expect(() => new Pattern(text, 0), text).toThrow('is empty or starts or ends with a gap or a hyphen');
    expect(() => new Pattern('of .. #', 0)).not.toThrow();
  });
});
