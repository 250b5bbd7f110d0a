// Terms of finance that deserve a word of explanation, at their first place in the article.
import type { Article } from '../../model/article';
import type { Judgement } from '../../model/claim';
import type { TermRule } from '../../model/rule';
import { LETTERS, NUMBERS, plainOf } from '../text/plain';

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[- ]/g, '[-\\s]');

const patterns = new WeakMap<TermRule, RegExp>();

function patternOf(rule: TermRule): RegExp {
  const made = patterns.get(rule) ?? new RegExp(`(?<![${LETTERS}${NUMBERS}-])(?:${rule.words.map(escape).join('|')})(?![${LETTERS}${NUMBERS}/-])`, 'i');
  patterns.set(rule, made);
  return made;
}

const plain = (s: string) => s.toLowerCase().replace(/[-\s]/g, ' ');

const plainWords = new WeakMap<TermRule, readonly string[]>();

function plainWordsOf(rule: TermRule): readonly string[] {
  const made = plainWords.get(rule) ?? rule.words.map(plain);
  plainWords.set(rule, made);
  return made;
}

/** Each term once, where it first stands. */
export function findTerms(article: Article, rules: readonly TermRule[]): Judgement['terms'] {
  const found: Judgement['terms'] = [];
  // Dozens of patterns are dear to make for a background that just woke, and an article has few of the terms.
  const whole = plain(article.blocks.map((b) => b.text).join('\n'));
  for (const rule of rules) {
    if (!plainWordsOf(rule).some((word) => whole.includes(word))) continue;
    const pattern = patternOf(rule);
    for (const block of article.blocks) {
      const m = pattern.exec(plainOf(block.text));
      if (!m) continue;
      found.push({ term: m[0], explanation: rule.explanation, block: block.id, start: m.index, end: m.index + m[0].length });
      break;
    }
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}
