// Names of somebody that we do not track, nearer before a value than any of ours: the figure may be theirs, and then nobody is accused.
import { skipHeading } from '../mentions/run-in-heads';
import { plainOf } from '../text/plain';
import type { SentenceReading } from './reading';

const NAME = /^[A-ZÀ][a-zà]+/, LETTERS_ONLY = /^[A-ZÀ]{3,}(?:['’]?s)?$/;
/** Words in capitals that name nobody. */
export const NOBODY = /^(?:AI|GPUs?|TPUs?|CPUs?|IPO|SEC|CEO|CFO|COO|CTO|GAAP|EPS|EBITDA|USD|HBM|DRAM|NAND|ARR|RPO|ARPU|NYSE|CUDA|LLMs?|YOY|QOQ|II|III|TTM|I|The|A|An|In|On|At|By|For|Of|And|But|While|When|As|Its|It|This|That|Class|Form|Series|Amendment|Wall|Street|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Shares in Taipei": a place is nobody. */
const PLACED = new Set(['in', 'at', 'near', 'outside', 'across', 'through']);

/** "Finance chief Colette Kress said": an officer speaks for the company. */
const TITLES = new Set(['ceo', 'cfo', 'coo', 'cto', 'officer', 'chief', 'president', 'chairman', 'chairwoman', 'founder', 'boss', 'executive']);

/** "The Graphics segment": a part is nobody. */
const OF_PART = new Set(['segment', 'division', 'unit', 'business', 'arm']);

/** "Boeing's revenue was": somebody's figures, by a name at the head of the sentence. */
const HEAD_OWNER = /^["“]?[A-ZÀ][a-zà][A-Za-zÀàª&.-]*(?: [A-ZÀ][A-Za-zÀàª&.-]*)?['’]s\b/;
/** "Mistral, Europe's best-funded contender, raised": a name that the sentence explains. */
const HEAD_APART = /^["“]?[A-ZÀ][A-Za-zÀàª]*(?: [A-ZÀ][A-Za-zÀàª]*){0,2}, (?:the|an?|which|who|whose|unlike|now|once|today|formerly|since|part of|in (?:which|whom)|where|like|one of|[A-ZÀ][A-Za-zÀàª]+['’]s)\s[^,.;]{3,60}, [a-zà]/;
/** "Deutsche Bank's analysts put": who reckons, and not of whom. */
const RECKONER = /^["“]?(?:An?\s|The\s)?(?:[A-ZÀ][A-Za-zÀàª&.-]*\s?){1,3}(?:['’]s)?\s(?:[a-z]+\s)?(?:analysts?|strategists?|economists?|note|team|desk)\b/;
const NO_OWNER = /^["“]?(?:It|That|There|Here|What|Who|Today|Tomorrow|Yesterday|Last|This|Next|The|Let|He|She|Company|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** True where a stranger is named nearer before the value than any of ours: "nothing like Lambda, which had", "while Cursor must give". Words of `known` name nobody. */
export function isOfStranger(reading: SentenceReading, at: number, known: ReadonlySet<number> = NO_WORDS): boolean {
  const plain = plainOf(reading.text), isStrict = known === NO_WORDS;
  if (isStrict && HEAD_APART.test(plain) && (reading.mentions[reading.tokens[0]?.mention ?? -1]?.via ?? 'product') === 'product') return true;
  // A capital at the head of the sentence or behind a colon or dash names nobody.
  // "xAI's Memphis machine": where our parts and sites stand is nobody either.
  const isPlace = (i: number) => reading.scopes.some((s) => s.owner.kind === 'site' && s.from <= i && i < s.to);
  const isHead = (i: number) => i === 0 || /[:—–•-]\s*$/.test(reading.text.slice(0, reading.tokens[i]?.start ?? 0));
  const heading = RECKONER.exec(plain)?.[0].length ?? skipHeading(plain);
  for (let i = at - 1; i >= 0; i--) {
    const token = reading.tokens[i];
    if (token && token.start < heading) break;
    // "Unlike Nvidia, Palantir grew its revenue": whose "its" is, the name before it says.
    if (!token || (token.mention >= 0 && !(isStrict && reading.mentions[token.mention]?.via === 'carried'))) return false;
    const word = plain.slice(token.start, token.end);
    if (token.quantity < 0 && token.period < 0 && !known.has(i) && !isPlace(i) && !isHead(i) && (NAME.test(word) || (isStrict && LETTERS_ONLY.test(word))) && !NOBODY.test(word) && !PLACED.has(reading.tokens[i - 1]?.word ?? '') && !(!isStrict && [i, i - 1, i - 2].some((k) => TITLES.has(reading.tokens[k]?.word ?? ''))) && !(!isStrict && OF_PART.has(reading.tokens[i + 1]?.word ?? ''))) return true;
  }
  return (HEAD_OWNER.test(plain) && !NO_OWNER.test(plain) && !RECKONER.test(plain)) || HEAD_APART.test(plain);
}
export const NO_WORDS: ReadonlySet<number> = new Set();
