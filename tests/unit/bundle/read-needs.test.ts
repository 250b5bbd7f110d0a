// What is read off a pattern: words without which it finds nothing.
import { describe, expect, it } from 'vitest';
import { EDGE, END, START } from '@/lib/bundle/need';
import { readNeeds } from '@/lib/bundle/read-needs';

const needsOf = ({ source, flags }: RegExp) => readNeeds(source, flags);

describe('the needs of a pattern', () => {
  it('are the words of which it must read one', () => {
    expect(needsOf(/\b(?:revenue|sales) of (?:about )?\d/)).toEqual([expect.arrayContaining([`${EDGE}revenue of about 7`, `${EDGE}sales of 0`])]);
  });

  it('are in small letters where it looks past case', () => {
    expect(needsOf(/\bBacklog\b/i)).toEqual([[`${EDGE}backlog${EDGE}`]]);
    expect(needsOf(/\bBacklog\b/)).toEqual([[`${EDGE}Backlog${EDGE}`]]);
  });

  it('tell the ends of a text like words', () => {
    expect(needsOf(/^(?:Net )?loss$/)).toEqual([[`${START}Net loss${END}`, `${START}loss${END}`]]);
  });

  it('tell the edge of a word', () => {
    expect(needsOf(/\b(?:at|near) (?:its|the) /)).toEqual([[`${EDGE}at its `, `${EDGE}at the `, `${EDGE}near its `, `${EDGE}near the `]]);
  });

  it('are several lists where something unknown stands between', () => {
    expect(needsOf(/(?:lifted|raised) its [a-z]+ (?:outlook|guidance)/)).toEqual([['lifted its ', 'raised its '], [' outlook', ' guidance']]);
  });

  it('hold nothing that a pattern may do without, repeats from none on, or only looks at', () => {
    expect(needsOf(/(?:net)?(?:loss)*(?=income)(?<!gross )[a-z]+/)).toEqual([]);
  });

  it('are none where one way to read it needs nothing, and where case is told beyond ASCII', () => {
    expect(needsOf(/revenue|[a-z]+/)).toEqual([]);
    expect(needsOf(/ſ|Ω/i)).toEqual([]);
    expect(needsOf(/kelvin/iu)).toEqual([]);
  });

  it.each([
    [/\b(?:a|one) (?:\w+ )?gigawatt(?:s|-scale)?\b/i, 'It drew One whole Gigawatt.'],
    [/^["“]?(?:The )?(?:shares|stock) (?:rose|fell) [^.]*\d%?$/, '“The shares fell by 7%'],
    [/(?:^|[\s,])(?:up |down )?from \$?\d{1,3}(?:\.\d+)?/, 'Sales, up from $4.5'],
    [/(?<n>a couple of|a few|\d{1,2}) (?<u>years?) ago/, 'That was 12 years ago.'],
    [/[^\d$€£]{2,10}?(?:\s+[-–(~]?\d+){2,}/, 'Units – 12 44'],
    [/\u2014\x20or (?:so|thereabouts){1,2}/, '— or thereabouts'],
  ])('are met by what %s finds', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    const asked = `${START}${pattern.flags.includes('i') ? text.toLowerCase() : text}${END}`;
    for (const list of needsOf(pattern)) expect(list.some((word) => asked.includes(word.replaceAll(EDGE, '')))).toBe(true);
  });

  it('name a pattern that they cannot follow', () => {
    expect(() => readNeeds('a)b', '')).toThrow(/not understood/);
  });
});
