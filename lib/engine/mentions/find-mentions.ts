// All mentions of a sentence: names from the ledger, and words that take over the company spoken of ("the company", "it").
import type { Company } from '../../model/ledger';
import { isOfItself, type Mention } from './mention';
import type { Focus } from './resolve-subjects';
import { resolveTypedNoun, TYPED_NOUNS } from './typed-nouns';
import { LETTERS, NUMBERS, plainOf, toPlain } from '../text/plain';
import { isHeadingWord, isPartHead, skipHeading } from './run-in-heads';

/** Subjects that stand for whatever company the text is about. Plural and personal pronouns are left out: too often people. The look at nothing is a joint, as lib/bundle/join-paths sets them where it can follow a pattern. */
const CARRIED = new RegExp(`(?<![${LETTERS}${NUMBERS}])(?:[Tt]he (?:(?:[A-ZÀ][${LETTERS}.]* ){0,2}[A-ZÀ][${LETTERS}.]*(?:, (?:[A-ZÀ][${LETTERS}.]* ){0,2}[A-ZÀ][${LETTERS}.]*)?(?:-based|,) (?:[a-z]+ )?|(?:[A-ZÀ][${LETTERS}]+ ){1,2}|[a-z]+ )?(?=)(?:(?<typed>${TYPED_NOUNS})|[Cc]ompany|group|Group|firm|business|outfit|manufacturer|supplier|parent|issuer|[Rr]egistrant|giant|maker|operator|vendor)|[Ff]or a (?:company|firm|group|business)(?= that (?:says|now|just|still|already|only|has (?:just|already|only)|last|this|had|did|lost|earned|sold|spent|brought|took|ended|closed)\\b)|(?:[Tt]his|[Tt]hat|[Ii]t) (?:is|was) an? (?:company|firm|group|business)(?= (?:that|which|with)\\b)|(?:[Tt]his|[Tt]hat) (?:company|firm|outfit|issuer)(?! (?:is|was) (?:called |named )?[A-ZÀ])|[Ii]ts?|[Ii]t['’]s)(?![${LETTERS}${NUMBERS}])`, 'g');
/** "It is clear that", "it takes": no company. */
const EMPTY_IT = /^it(?:['’]s)?\s+(?:(?:(?:is|was|has been)\s+)?(?:[a-z]+\s+){0,2}(?:believed|thought|said|rumou?red|reported|claimed|hoped|assumed|understood|supposed|known)\s(?:that|to)|(?:is|was|will be|would be|may be|might be)\s+)?(?:clear|likely|unlikely|possible|impossible|hard|easy|worth (?:noting|remembering)|true|seems|appears|takes|turns out|remains to be|depends|matters|follows|rains?|no secret|about time|time|too late)\b/i;

const HEAD = /^["“'‘(]?(?:The |A )?((?:[A-ZÀ][A-Za-zÀàª\d¹²³¼½¾&.’'-]*)(?:\s(?:[A-ZÀ][A-Za-zÀàª\d¹²³¼½¾&.’'-]*|of|and|&|de)(?=\s|,))*)/;
/** "The greatest company" says what somebody is, and not who. */
const JUDGED = /^the (?:[a-z]+est|best|only) /i;
/** Heads that are no company of their own: people whose company is tracked, months and days, places that host its sites, parts and figures that a table writes in capitals. */
const NO_COMPANY = /^(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?(?:Elon Musk|Musk|Jensen Huang|Huang|Sam Altman|Altman|Dario Amodei|Amodei|Lisa Su|Colette Kress|Kress|Satya Nadella|Nadella|Amy Hood|Hood|Sundar Pichai|Pichai|Andy Jassy|Jassy|Mark Zuckerberg|Zuckerberg|Larry Ellison|Ellison|Safra Catz|Catz|Hock Tan|Lip-Bu Tan|C\.C\. Wei|Sanjay Mehrotra|Mehrotra|Michael Intrator|Intrator|Jitendra Mohan|Jayshree Ullal|Ullal|Scott Strazik|Strazik|Gwynne Shotwell|Shotwell|Bret Johnsen|Sarah Friar|Krishna Rao|Chief|CEO|CFO|COO|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mississippi|Memphis|Southaven|Shelby County|Texas|Wall Street|Washington|Street|Uncle Sam|TLDR|GPUs?|AI|IPO|S-1|SEC|USD|US|EUR|I|In|At|On|For|With|Since|During|From|Under|By|Before|After|Until|Till|Around|Without|Within|Besides|Among|Amid|Against|Despite|Between|Through|Over|Both|My|Your|His|Her|Its|Our|Their|Q[1-4]|Data Cent(?:er|re)|Gaming|Networking|Automotive|Professional|Cloud|Connectivity|Space|Advertising|Subscription|Revenues?|Sales|Net|Total|Gross|Operating|Free|Adjusted|GAAP|Non-GAAP|Full|Fiscal|Quarterly|Annual|Earnings|EPS|Guidance|Backlog|Capital|Capex|CapEx|Cash|Debt|Margins?|Shares?|Stock|Customers?|Orders?|Valuation|Funding)(?=[\s,.’'-]|$)/;
/** Authorities, courts and watchdogs: what they allow, count or promise is of whom the text speaks. */
const CIVIL = /(?:^|\s)(?:County|City|Authority|Commission|Commissioner|Council|Board|Department|Agency|Supervisor|Mayor|Senator|Governor|Judge|Chamber|Court|District|Law Cent(?:er|re)|White House|Pentagon|Congress|Treasury|Space Force|Air Force|Navy|Army)(?=[\s,.’'-]|$)|^(?:Gov\.|Sen\.|Rep\.|TVA|MLGW|NASA|EPA|FERC|FCC|NAACP|SELC)(?=[\s,.’'-]|$)/;
/** A sentence that shares something with a company ("MBZUAI made up 62% of revenue") keeps the company that it shares with. */
const SHARES = /^.{0,60}?\b(?:made up|makes? up|accounts? for|accounted for|stood for|took|provides?|approved|granted|allows?|permitted|permits?|will pay|pays|owes|leases?|rents?|has an? (?:price target|target price|price objective)|(?:target price|price target|price objective) of|(?:rais|lift|cut|trimm|lower)(?:ed|ing|s)? its (?:target price|price target|price objective)|cutt?(?:ing)? its (?:target price|price target)|downgraded|upgraded|initiated coverage)\b/u;

/** Days, months and nationalities name no company. */
const LITTLE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Series|Phase|American|British|Dutch|Chinese|Japanese|Korean|European|Texas|Taiwanese|German|French)$/;

/** Words that stand in capitals in the middle of sentences: an article's proper names. */
export function findProperNames(whole: string): ReadonlySet<string> {
  const names = new Set<string>();
  const plain = plainOf(whole);
  const written = (m: RegExpExecArray) => whole.slice(m.index, m.index + m[0].length).replace(/[.,]$/, '');
  for (const m of plain.matchAll(/(?<=[a-zà],?[^\S\n])[A-ZÀ][A-Za-zÀàª\d¹²³¼½¾&.-]{2,}/g)) names.add(written(m));
  // What also stands in lower case is a word like any other.
  const common = new Set(plain.match(/(?<![A-Za-zÀàª])[a-zà][A-Za-zÀàª.&-]+/g)?.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word)));
  for (const name of names) if (LITTLE.test(name) || common.has(toPlain(name.toLowerCase()))) names.delete(name);
  return names;
}

/** "A Toronto company with 190 employees", "one Dutch start-up": somebody else's figures. */
const OTHER_COMPANY = /^(?:[A-Za-zÀàª-]+,?\s){0,4}?(?<!\b(?:at|from|of|with|by|(?:[Tt]his|[Tt]hat|[Ii]t)\s(?:is|was))\s|^["“]?For\s)(?:an?|one|other|several)\s(?:[A-Za-zÀàª][A-Za-zÀàª-]*\s){0,2}(?:company|firm|start-?up|utility|rival|competitor)\s(?:with|has|had|called|named|that|which)\b/i;
/** Houses that are none of ours: "the hospital spent", "the sector expects". */
const OTHER_HOUSE = /^["“]?The (?:[a-zà][A-Za-zÀàª-]+ )?(?:sector|industry|school|university|college|hospital|grocer|retailer|insurer|studio|film|fund|club|farm|village|town|city|museum|library|festival|hotel|airline|brewer|charity|team|label|chain|shop|caf[eà]|restaurant|miner|drugmaker|church|project|dealer|publisher|newspaper)(?:['’]s)?\s/;
/** "Elsewhere, a pension fund put": other news than those before. */
const OTHER_NEWS = /^["“]?(?:Elsewhere|In (?:other|unrelated) news|On another note|In brief)\b/;
/** "So FCF was", "And Wall Street says": what comes before a head in capitals, and no part of it. */
const LED_IN = /^(?:And|But|So|Yet|Now|Then|Recall|Note|Sees|See|Remember)\s/;
/** "FY27", "F2Q", "FCF": terms of a note, in capitals like a name. */
const TERM = /^(?:F?[1-4]Q\d{0,4}|Q[1-4]|[FC]Y\d{0,4}|[12]H\d{0,4}|F?CF|OCF|CFO|EPS|EBITDA?|ARR|RPO|TAM|PT|TP|GM|OPM?|SOTP|P&L|Y\/Y)$/;
const isTerm = (word: string): boolean => TERM.test(word) || isHeadingWord(word);
/** "Deutsche Bank's analysts put it at #", "an HSBC note says it will need #": whose forecast it is, and not of whom. */
const FORECASTS = /^(?:['’]s)?\s(?:[a-z]+\s)?(?:analysts?|strategists?|economists?|note|team|desk)\b/;
/** "Reality Labs, its headset division, had": a part of whoever is spoken of. */
const ITS_PART = /^, (?:its|the (?:company|group)['’]s)(?: [a-zà-]+){0,4} (?:division|unit|segment|arm|business|subsidiary|service|brand|lab|campus|site|plant|cluster),/;

/** What only a company does, behind a name of two words or more. */
const REPORTS = /^,?\s(?:posted|reported|reports|earned|collected|raised|employs|booked|sold|makes?|made|lost|valued|worth|owns?|operates?|runs?|spent|invested)\b/;

/** "Theranos was valued at": of single words at the head of a sentence only a name is held to be worth a sum, and what stands in the books. */
const VALUED = /^(?:['’]s)?\s(?:is|was|had been|got)\s(?:[a-z]+\s)?valued\b/, IN_BOOKS = /^(?:Equity|Inventory|Inventories|Goodwill|Everything|Nothing|Something|Today|Collateral|Property|Gold|Bitcoin|Compute|Debt|Land|This|That|Each|Which|Neither|Both|Starlink)$/;
/** "7 Uber 2019 NYSE ~$82B $45 $41.60": a ranked row of a table whose name is none of ours. */
const RANKED = /^#?\d{1,3}[.)]?\s[A-ZÀ]/, FIGURES_OF_ROW = 4;
function isRankedRow(plain: string): boolean {
  if (!RANKED.test(plain)) return false;
  const [, ...cells] = plain.split(/\s+/);
  return cells.every((c) => !/^[a-zà]/.test(c)) && cells.filter((c) => /\d/.test(c)).length >= FIGURES_OF_ROW;
}

/** True where a sentence opens with a name that is not tracked: its "it" is none of ours. */
export function hasForeignSubject(text: string, named: readonly Mention[], properNames: ReadonlySet<string>): boolean {
  const plain = plainOf(text);
  if (!named.length && (OTHER_NEWS.test(plain) || OTHER_COMPANY.test(plain) || OTHER_HOUSE.test(plain) || isRankedRow(plain))) return true;
  const from = skipHeading(plain), rest = plain.slice(from);
  const head = HEAD.exec(rest);
  if (!head?.[1] || NO_COMPANY.test(head[1]) || CIVIL.test(head[1]) || SHARES.test(text)) return false;
  const name = head[1].replace(LED_IN, '');
  if (name !== head[1] && (NO_COMPANY.test(name) || CIVIL.test(name))) return false;
  const opens = head[0].length - head[1].length, end = from + head[0].length;
  if (isPartHead(rest.slice(0, opens), head[1], plain.slice(end)) || named.some((m) => m.start < end) || OFFICER.test(plain.slice(end)) || ITS_PART.test(plain.slice(end)) || FORECASTS.test(plain.slice(end))) return false;
  // "Gwynne Shotwell, the SpaceX president, said": a person of the company.
  const apposition = APPOSITION.exec(text.slice(end))?.[0].length ?? 0;
  if (named.some((m) => m.start < end + apposition)) return false;
  const words = text.slice(end - head[1].length, end).split(/\s/);
  if (words.length >= 2 && REPORTS.test(text.slice(end))) return true;
  if (words.length === 1 && /^[A-ZÀ][a-zà]{4,}$/.test(plain.slice(from, end)) && VALUED.test(text.slice(end)) && !IN_BOOKS.test(head[1])) return true;
  if (name.split(/\s/).every(isTerm)) return false;
  return words.some((w) => properNames.has(w.replace(/['’]s$/, ''))) || (words.length === 1 && /^[A-ZÀ]{3,5}$/.test(plain.slice(end - head[1].length, end)) && /^,? (?:the|said|which|posted|reported|has|had|is|was|stock|shares)\b/.test(text.slice(end)));
}

/** "The firm that wires them is called Tarvos.": a company that is none of ours, which the next sentence goes on about. */
export const introducesStranger = (text: string, named: readonly Mention[]): boolean => { const found = INTRODUCES.exec(plainOf(text)); return found !== null && !named.some((m) => m.via !== 'carried' && m.end > found.index + found[0].length - (found[1]?.length ?? 0) - 2); };
const INTRODUCES = /\b(?:company|companies|firm|one|maker|supplier|start-?up|lab|outfit|rival|customer|builder|seller|landlord|tenant|buyer|client|vendor|partner)\b[^.;:!?]{0,60}?\b(?:is|was|called|named)\s((?:[A-ZÀ][A-Za-zÀàª&’'-]+\s?){1,3})[.!]["”]?$/;
export const GOES_ON = /^["“]?(?:It|Its|It['’]s|The (?:company|firm|group|start-?up|business|lab|outfit))\b/;

/** "Colette Kress, the finance chief, guided": an officer of the company that is spoken of, where no other is named. */
const OFFICER = /^, (?:the|its|their) (?:[a-z-]+ ){0,3}(?:chief|president|chairman|chairwoman|founder|co-founder|boss|C[EFO]O|officer|executive|vice-president|head)(?: [a-z]+)?,(?! (?:of|at) )/;
const APPOSITION = /^, (?:the|an?|who|which)?\b[^,.;]{0,70}/;

/** "220,000 Nvidia chips": a name before a thing says who made it, and is nobody that the sentence is about. */
const MADE = /^(?:['’]s)?[\s-](?:[A-ZÀ\d][A-Za-zÀàª\d-]*\s){0,2}(?:AI\s)?(?:chips?|GPUs?|TPUs?|processors?|accelerators?|cards?|racks?|gear|hardware|silicon|semiconductors?|turbines?|engines?|equipment|systems?|machines|batteries|Megapacks?)(?!\s(?:sales|revenues?|business|orders|unit|division|segment))\b/;
const asMaker = (text: string, m: Mention): Mention => (m.via === 'name' && MADE.test(plainOf(text).slice(m.end)) ? { ...m, via: 'product' } : m);

/** "Turbines ordered from GE Vernova. The manufacturer": who makes what the one that is spoken of has bought. */
const MAKES = /^the (?:manufacturer|supplier|vendor|seller)$/i;
const UPON = /\b(?:into|in|to|from|with|for|behind|against|pays?|paid|gave|gives|backs?|backed|owns?|acquired?|sued|supplies|values?|valued|valuing)\s$/;

/** What a sentence is read against: the names that stand in it, by its own offsets, the article's other proper names, and who was spoken of last. */
export interface Scene {
  readonly names: readonly Mention[];
  readonly properNames: ReadonlySet<string>;
  readonly companies: ReadonlyMap<string, Company>;
  /** Companies of the text so far, the one spoken of last first. */
  readonly recent: readonly string[];
  /** Those of its paragraph so far, likewise, and how often the whole text names each. */
  readonly here: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

export function findMentions({ names, properNames, companies, recent, here, counts }: Scene, text: string, focus: Focus): Mention[] {
  const named = names.map((m) => asMaker(text, m));
  const foreign = hasForeignSubject(text, named, properNames);
  const carried: Mention[] = [];
  // "The company will deploy 50,000 AMD chips": whoever made what somebody takes is not who takes it.
  const made = names.every((n) => n.via === 'product') ? [...new Set(named.map((n) => n.company))] : [];
  for (const m of plainOf(text).matchAll(CARRIED)) {
    const end = m.index + m[0].length;
    if (named.some((n) => n.start < end && m.index < n.end)) continue;
    if (foreign && /^it/i.test(m[0])) continue;
    if (/^it/i.test(m[0]) && EMPTY_IT.test(text.slice(m.index))) continue;
    if (JUDGED.test(m[0])) continue;
    const before = named.filter((n) => n.end <= m.index && isOfItself(n));
    // "The company says Colossus 2 draws #": a company that is named by nothing but its product.
    const maker = !before.length && !/^it/i.test(m[0]) && made.length === 1 ? made[0] : undefined;
    const typed = m.groups?.typed;
    // "The lab" is whichever lab was spoken of last, in this sentence or before, and never a rocket maker.
    const subject = before[0]?.company ?? null;
    // "Amazon has sunk $8 billion into the company": what a subject acts upon is not the subject.
    const other = subject !== null && !/^its/i.test(m[0]) && UPON.test(text.slice(0, m.index)) ? [focus.company, ...recent].find((id) => id !== null && !before.some((n) => n.company === id)) : undefined;
    const source = MAKES.test(m[0]) && !before.length ? here.find((id) => id !== focus.company) : undefined;
    const company = typed ? resolveTypedNoun(typed, { here: [...before.map((n) => n.company).reverse(), ...here], recent, counts, companies }) : (other ?? subject ?? source ?? maker ?? (/^it/i.test(m[0]) ? focus.aside : undefined) ?? focus.company);
    if (company) carried.push({ start: m.index, end, text: text.slice(m.index, end), company, via: 'carried' });
  }
  return [...named, ...carried].sort((a, b) => a.start - b.start);
}
