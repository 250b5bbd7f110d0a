// Joints change nothing of what a pattern finds, and stand where several ways meet.
import { describe, expect, it } from 'vitest';
import { joinPaths } from '@/lib/bundle/join-paths';

describe('the joints of a pattern', () => {
  it.each([
    ['(?:the )?(?:net|gross) loss', '(?:the )?(?=)(?:net|gross)(?=) loss'],
    ['(?<n>a|an){0,2}?x', '(?<n>a|an){0,2}?(?=)x'],
    ['(?:a(?:b|c))?|(d)', '(?:a(?:b|c))?|(d)'],
    ['[)?]x\\)?[^\\])]', '[)?]x\\)?[^\\])]'],
    ['(?<!\\b(?:at|by) )it(?!s)\\b', '(?<!\\b(?:at|by)(?=) )(?=)it(?!s)(?=)\\b'],
  ])('stand in %s as in %s', (source, joined) => {
    expect(joinPaths(source)).toBe(joined);
  });

  it('change nothing of what is found', () => {
    const source = '\\b(?:(?:up|down) )?(?:by )?(?<sum>\\d+(?:\\.\\d+)?)(?: (?<scale>million|billion))?(?= of)';
    const text = 'It rose by 4.5 billion of what was down 3 of 12 million of nothing.';
    const found = (pattern: string) => [...text.matchAll(new RegExp(pattern, 'g'))].map((m) => [m.index, ...m]);
    expect(found(joinPaths(source))).toEqual(found(source));
    expect(found(source)).toHaveLength(3);
  });
});
