// Articles about other things that name our companies in passing, or things of the same name, with money and percents in them:
// a mark on such a page must be one of the few that are right, or none.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeText } from '../support/judge-text';

interface Elsewhere { readonly id: string; readonly date: string; readonly text: string; readonly right: readonly string[] }
const articles: Elsewhere[] = readFileSync(new URL('../support/elsewhere.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

describe('a page about something else', () => {
  it.each(articles)('$id', ({ date, text, right }) => {
    const claims = judgeText(text, date);
    expect(claims.map((c) => `${c.company}: ${c.anchor.quote}`).filter((c) => !right.includes(c))).toEqual([]);
  });
});
