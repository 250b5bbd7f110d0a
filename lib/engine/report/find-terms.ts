// Terms of finance that deserve a word of explanation, at their first place in the article.
import type { Article } from '../../model/article';
import type { Judgement } from '../../model/claim';
import type { TermRule } from '../../model/rule';

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[- ]/g, '[-\\s]');

const patterns = new WeakMap<TermRule, RegExp>();

function patternOf(rule: TermRule): RegExp {
  const made = patterns.get(rule) ?? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${rule.words.map(escape).join('|')})(?![\\p{L}\\p{N}/-])`, 'iu');
  patterns.set(rule, made);
  return made;
}

/** Each term once, where it first stands. */
export function findTerms(article: Article, rules: readonly TermRule[]): Judgement['terms'] {
  const found: Judgement['terms'] = [];
  for (const rule of rules) {
    const pattern = patternOf(rule);
    for (const block of article.blocks) {
      const m = pattern.exec(block.text);
      if (!m) continue;
      found.push({ term: m[0], explanation: rule.explanation, block: block.id, start: m.index, end: m.index + m[0].length });
      break;
    }
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}
