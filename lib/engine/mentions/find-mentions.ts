// All mentions of a sentence: names from the ledger, and words that take over the company spoken of ("the company", "it").
import { findNames, type NameIndex } from './compile-names';
import type { Mention } from './mention';
import type { Focus } from './resolve-subjects';

/** Subjects that stand for whatever company the text is about. Plural and personal pronouns are left out: too often people. */
const CARRIED = /(?<![\p{L}\p{N}])(?:the (?:company|group|firm|business|chip ?maker|chip ?designer|start-?up|lab|rocket maker|space company|server maker|foundry|memory maker|cloud provider|manufacturer|supplier|parent|issuer|registrant|giant|maker|newcomer|operator|vendor)|it|its|it['’]s)(?![\p{L}\p{N}])/giu;
/** "It is clear that", "it takes": no company. */
const EMPTY_IT = /^it(?:['’]s)?\s+(?:(?:is|was|will be|would be|may be|might be)\s+)?(?:clear|likely|unlikely|possible|impossible|hard|easy|worth (?:noting|remembering)|true|seems|appears|takes|turns out|remains to be|depends|matters|follows|rains?|no secret|about time|time)\b/i;

export function findMentions(names: NameIndex, text: string, around: string, focus: Focus, homeless: ReadonlySet<string>): Mention[] {
  const named = findNames(names, text, around, homeless);
  const carried: Mention[] = [];
  for (const m of text.matchAll(CARRIED)) {
    const end = m.index + m[0].length;
    if (named.some((n) => n.start < end && m.index < n.end)) continue;
    if (/^it/i.test(m[0]) && EMPTY_IT.test(text.slice(m.index))) continue;
    const before = named.filter((n) => n.end <= m.index && n.via !== 'product');
    const company = before[0]?.company ?? focus.company;
    if (company) carried.push({ start: m.index, end, text: m[0], company, via: 'carried' });
  }
  return [...named, ...carried].sort((a, b) => a.start - b.start);
}
