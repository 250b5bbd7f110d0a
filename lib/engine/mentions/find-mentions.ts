// All mentions of a sentence: names from the ledger, and words that take over the company spoken of ("the company", "it").
import { findNames, type NameIndex } from './compile-names';
import type { Mention } from './mention';
import type { Focus } from './resolve-subjects';

/** Subjects that stand for whatever company the text is about. Plural and personal pronouns are left out: too often people. */
const CARRIED = /(?<![\p{L}\p{N}])(?:the (?:company|group|firm|business|chip ?maker|chip ?designer|start-?up|lab|rocket maker|space company|server maker|foundry|memory maker|cloud provider|manufacturer|supplier|parent|issuer|registrant|giant|maker|newcomer|operator|vendor)|it|its|it['’]s)(?![\p{L}\p{N}])/giu;
/** "It is clear that", "it takes": no company. */
const EMPTY_IT = /^it(?:['’]s)?\s+(?:(?:is|was|will be|would be|may be|might be)\s+)?(?:clear|likely|unlikely|possible|impossible|hard|easy|worth (?:noting|remembering)|true|seems|appears|takes|turns out|remains to be|depends|matters|follows|rains?|no secret|about time|time)\b/i;

const CAPITAL_HEAD = /^["“]?(?:The )?((?:[A-Z][\p{L}\p{N}&.'’-]*)(?:\s(?:[A-Z][\p{L}\p{N}&.'’-]*|of|and|&|de))*)(?=,\s(?:(?:the|a|an|one of|another|its|whose|based)\s(?:\S+\s){0,6}?(?:maker|company|group|firm|start-?up|rival|bank|operator|developer|provider|supplier|giant|builder|chip\s?maker|lab|manufacturer|insurer|retailer|utility)|which\s(?:reports|makes|sells|builds|runs))\b|\s(?:guided|posted|booked|earned|trades|closed|also announced|announced|makes|sells|builds|expects|plans|acquired|completed)\b)/u;
/** Heads of a sentence in capitals that are no company: connectors, people whose company is tracked, days. */
const NO_COMPANY = /^(?:In|On|At|By|For|From|With|After|Before|Since|While|When|If|As|And|But|So|Yet|Still|Even|Both|Each|Every|Some|Many|Most|All|None|Nobody|Everyone|Analysts?|Investors?|Shares?|Revenue|Sales|Profit|Capital|Gross|Net|Operating|Free|Research|Guidance|Management|Executives?|Its|It|This|That|These|Those|They|He|She|We|You|I|Who|What|Why|How|Elon Musk|Musk|Jensen Huang|Huang|Sam Altman|Altman|Dario Amodei|Amodei|Retail|Two|Three|Four|Five|First|Second|Third|Fourth|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Residents|Regulators?|Banks?|Bankers?|Mississippi|Memphis|Southaven|Texas|Washington|Congress|China|Taiwan|Wall Street|Big|Total|Annual|Quarterly|Data|Cloud|Networking|Connectivity|Backlog|Cash|Debt|Customers?|Critics|Plaintiffs|Lawyers?|Doubters|Sceptics|Skeptics|TLDR|Summary|Add|Then|Now|Here|There|Nor|Not|No|Only|Perhaps|Of|Under|Over|Across|Between|About|Around|An?|One|Another|Other|Last|Next|Older|Newer|Readers?|People|Remaining|Adjusted|Fiscal|Full-year|Spending|Orders|Employees|Head-?count)\b/;

/** True where the sentence opens with a company that is not tracked: its "it" is none of ours. */
export function hasForeignSubject(text: string, named: readonly Mention[]): boolean {
  const head = CAPITAL_HEAD.exec(text);
  if (!head?.[1] || NO_COMPANY.test(head[1])) return false;
  const end = head.index + head[0].length;
  return !named.some((m) => m.start < end);
}

export function findMentions(names: NameIndex, text: string, around: string, focus: Focus, homeless: ReadonlySet<string>): Mention[] {
  const named = findNames(names, text, around, homeless);
  if (hasForeignSubject(text, named)) return [...named];
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
