// Walks an article once: block by block, sentence by sentence, carrying who and what the text is speaking of.
import type { Article, Block } from '../model/article';
import type { Claim } from '../model/claim';
import type { LedgerIndex } from '../model/ledger-index';
import type { Mention } from './mentions/mention';
import type { PeriodMention } from '../model/quantity';
import type { MetricRule } from '../model/rule';
import { buildClaims, type Trace } from './claims/build-claims';
import { carryConcepts } from './claims/carry-concepts';
import type { Again } from './claims/read-given';
import type { ReadsAsFact } from './claims/read-verbs';
import type { CompiledRules } from './claims/compile-rules';
import { type Context, contextOf, type OfArticle } from './claims/context';
import { isPromotional } from './claims/is-promotional';
import { type Announcement, announceBelow, announceLines, isLabelled, isListed, readAnnouncement } from './claims/read-announcement';
import { headOf } from './claims/find-head';
import { lastScale } from './claims/read-elided';
import { findCounted } from './claims/find-counted';
import { readSentence, type SentenceReading } from './claims/reading';
import { compileNames, findHomeless, findNames, type NameIndex } from './mentions/compile-names';
import { resolveTypedNoun } from './mentions/typed-nouns';
import { findListLines, isTitled } from './mentions/find-list-lines';
import { findMentions, findProperNames, GOES_ON, hasForeignSubject, introducesStranger } from './mentions/find-mentions';
import { findToldOf } from './mentions/find-told-of';
import { familyIds, findTopic, findUnsaid, type HouseOf } from './mentions/find-topic';
import { type Focus, moveFocus, NO_FOCUS } from './mentions/resolve-subjects';
import { cutAtBars } from './tables/cut-at-bars';
import { isTellingOfItself } from './mentions/own-voice';
import { speaksOfPart } from './claims/find-part';
import { findTables } from './tables/find-tables';
import { placeClaim } from './tables/place-claim';
import { tellCells, type ToldCell } from './tables/tell-cells';
import { findPeriods } from './text/find-periods';
import { joinValues } from './text/join-values';
import { resolvePeriod } from './text/resolve-period';
import { splitSentences } from './text/split-sentences';
import { plainOf } from './text/plain';

const namesCache = new WeakMap<LedgerIndex, NameIndex>();

export function namesOf(index: LedgerIndex): NameIndex {
  const have = namesCache.get(index);
  if (have) return have;
  const names = compileNames(index.companies.values());
  namesCache.set(index, names);
  return names;
}

/** A sentence without a digit, a number word or praise holds nothing to judge. */
const MAY_HOLD_VALUE = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|hundreds?|thousands?|millions?|billions?|trillions?|half|quarter|third|tenth|fifth|doubl|tripl|quadrupl|halv|twice|dozen|\w*fold|January|February|March|April|May|June|July|August|September|October|November|December)/i;

/** Talk goes on in the same billions, and of the same company, for so many turns. */
const TALK_BLOCKS = 4;
/** A subject is forgotten when it was not named for so many paragraphs. */
const FORGET_BLOCKS = 2;
/** A company named so many times less often is named in passing. */
const PASSING = 1.5;
/** So many houses named make a text a survey of them. */
const SURVEY = 3;
const SHORT_TEXT = 250, FULL_TEXT = 700;
const MIN_BUSINESS_WORDS = 4;
/** Large sums, and counts of what only this trade counts by the thousand. */
const TRADE_FIGURE = /[$€£]\s?\d[\d.,]*\s?(?:billion|trillion|bn|b|tn|t)\b|\d[\d.,]*k?\+?\s(?:[A-Za-zÀàª\d]+\s){0,2}(?:GPUs?|subscribers|megawatts?|gigawatts?|MW|GW|turbines)\b|\d(?:bn|tn)\b/gi;
const MOST_FIGURES = 3;

/** A text that opens with one of our companies and names it so often is about it; fewer words of business bear that out. */
const OPENING = 250, NAMED_OFTEN = 3, MIN_WORDS_NAMED = 2;

/** "Amazon" may be a river, "Micron" a length. */
const isAmbiguous = (index: LedgerIndex, { company, text }: Mention): boolean => index.companies.get(company)?.ambiguous.some((a) => a.alias.toLowerCase() === text.toLowerCase()) === true;

/** True where the text speaks of business at all: a car review, a recipe or a walk along a river does not. */
function speaksOfBusiness(rules: CompiledRules, index: LedgerIndex, whole: string, mentions: readonly Mention[], houseOf: HouseOf): boolean {
  if (whole.length < SHORT_TEXT) return true;
  const enough = MIN_BUSINESS_WORDS * Math.min(1, whole.length / FULL_TEXT), spoken = rules.lists.business.findIn(whole).size;
  if (spoken >= enough) return true;
  const words = spoken + Math.min(MOST_FIGURES, plainOf(whole).match(TRADE_FIGURE)?.length ?? 0);
  if (words >= enough) return true;
  if (words < MIN_WORDS_NAMED) return false;
  const named = mentions.filter((m) => !isAmbiguous(index, m));
  const opening = new Set(named.filter((m) => m.start < OPENING).map((m) => houseOf(m.company)));
  return [...opening].some((id) => named.filter((m) => houseOf(m.company) === id).length >= NAMED_OFTEN);
}

/** A sentence that only supposes, and one that reckons on from it. */
const ASSUMES = /^["“]?(?:(?:Let['’]s|Let us|Now|So|And)\s(?:[A-Za-zÀàª]+\s)?)?(?:assume|assuming|suppose|supposing|imagine|say|call|picture)\b/i;
/** Its verb is one of these, and so near to its head: looked for first. */
const SUPPOSING = new Set(['assume', 'assuming', 'suppose', 'supposing', 'imagine', 'say', 'call', 'picture']), SUPPOSED_WITHIN = 4;
const FOLLOWS = /^["“]?(?:That|This|It)(?:['’]s|\s(?:is|would|makes|means|gives|comes|adds|works))\b/;

/** "Shares are up": those of whomever the sentence before was about. */
const OF_SHARES = /^["“]?(?:The )?(?:shares|stock)\b/i;

const THOUSANDS = /\b(?:hundred|thousand|million|billion)s?\b|\d,\d{3}|\d{4}/i;
const OPENS_SENTENCE = /(?:^|\n|[.!?]["”]?\s)[\s*•–-]*$/, OPENING_MARKS = 6;

/** A turn of talk: its subject goes on from speaker to speaker. */
const TURN = /^\W*(?:\d{1,2}:\d\d(?::\d\d)?\W+)?[A-ZÀ][A-ZÀ.]+(?:\s[A-ZÀ]+)?:\s/;

/** "Corning.", "3) GE Vernova:": the name that a paragraph of a survey opens with says whom all of it is about. */
const RUN_IN_NAME = /^\W*(?:\d+[).]?\s)?\W*$/, ENDS_NAME = /^[^\S\n]?[.:]\W*$/;
/** "Then there is Bloom Energy, which sells fuel cells.", "Next comes Vertiv.", "Take Dell.": so does the name that a paragraph brings on. */
const PRESENTS = /^["“]?(?:And |But )?(?:(?:[Tt]hen|[Nn]ext|[Nn]ow|[Ff]inally|[Ll]astly)(?:,| there['’]s| there is| there was| comes| came| is| to)|[Tt]ake|[Cc]onsider|[Ll]ook at|[Tt]here['’]s|[Tt]here is)\s(?:also |then |the case of )?$/, PRESENTED = /^(?:,|[.:;]|\s[–—-])/;
/** "OpenAI's orders come to #": a side of whom the paragraph is about. */
const SIDE = /^['’]s (?:orders|contracts?|part|share|slice|commitments?|deals?|lease|rent|portion)\s(?:of (?:it|that|this|the pile|the total)\s)?(?:comes?|came|amounts?|amounted|is|are|was|were|makes?|made|adds?|added|runs?)\b/;
/** "Its stock": goes on with whom the paragraph before was about. */
const OPENS_WITH_IT = /^["“]?Its?\b/;
/** "The coding start-up had": a stranger, where the text has spoken of no start-up of ours. */
const OPENS_WITH_SMALL = /^["“]?The (?:[a-z-]+ )?(?:start-?up|upstart|newcomer|outfit)\b/;
/** "You missed Nvidia at ten dollars": a paragraph that opens so goes on about another, which its reader is not to miss. */
const MISSED = /^["“(]?(?:(?:If|So|Maybe|Perhaps|Did|When) )?you(?:['’]ve| have| may have| might have| probably| already| all)* (?:miss(?:ed)?|passed on|sat out|slept through|skipped|overlooked|ignored|laughed at) /i;
/** "How big is the staff?": so many blocks that open with a question make an article one that goes from question to question. */
const ASKS = /^["“]?[A-Z][^.!?\n]{6,110}\?/, ASKING = 3;

/** What a block has spoken of before its first value. */
const spokenOfNothing = (): Context['spoken'] => ({ rule: null, kind: '', isOutlook: false, forecaster: null, parts: new Set() });

/** `cell` where the sentence is none of the text, but a cell of a table that was told as one. */
export interface Step { readonly block: Block; readonly reading: SentenceReading; readonly context: Context; readonly cell?: ToldCell }

/** The latest of some periods that heads of a table name. */
const latestOf = (articleDay: string) => (periods: readonly string[]): string => {
  const endOf = (text: string) => findPeriods(text, articleDay).flatMap((p) => resolvePeriod(p, CALENDAR, articleDay)[0]?.to ?? []).sort().at(-1) ?? '';
  return periods.reduce((latest, p) => (endOf(p) > endOf(latest) ? p : latest), periods[0] ?? '');
};
const CALENDAR = 12;

/** Cells with a value that can be told as sentences, and the sentences of a block without the rows that they stand in. */
function readTables(rules: CompiledRules, names: NameIndex, blocks: readonly Block[], homeless: ReadonlySet<string>, articleDay: string) {
  const cells = new Map<Block, ToldCell[]>();
  const readHead = (text: string) => readSentence(rules, text, 0, findNames(names, text, text, homeless), articleDay);
  const latest = latestOf(articleDay);
  for (const one of findTables(blocks).flatMap((table) => tellCells(rules, table, readHead, latest))) {
    const list = cells.get(one.cell.block);
    if (list) list.push(one);
    else cells.set(one.cell.block, [one]);
  }
  const sentencesOf = (block: Block) => {
    const all = cutAtBars(joinValues(splitSentences(block.text), block.text), block.text), told = cells.get(block);
    if (!told) return all;
    const prose = new Set(told.flatMap(({ cell }) => cell.prose));
    return [...all.filter((s) => !told.some(({ cell }) => s.start < cell.line.end && cell.line.start < s.end)), ...prose].sort((a, b) => a.start - b.start);
  };
  return { cells, sentencesOf };
}

/** Where the company that an article is about is named more often than this, names tell who it is. */
const SELDOM = 4;

/** Reads the whole article: one step a sentence, with what it takes over from the text before. */
export function readArticle(rules: CompiledRules, index: LedgerIndex, article: Article, today: string): Step[] {
  const names = namesOf(index);
  const { blocks } = article;
  const whole = blocks.map((b) => b.text).join('\n');
  const homeless = findHomeless(names, whole);
  const all = findNames(names, whole, whole, homeless);
  const inText = all.filter((m) => m.via === 'name' || m.via === 'epithet');
  // Notes that leave the name to their title ("the company reported") are about the one that it names.
  const inTitle = article.title ? findNames(names, article.title, `${article.title}\n${whole}`, homeless).filter((m) => m.via === 'name') : [];
  const houseOf: HouseOf = (id) => index.companies.get(id)?.parent ?? id;
  const unsaid = findUnsaid(article.title ?? '', inTitle, inText, houseOf);
  // A part that goes by a name of its own speaks for its company where a sentence opens with it and others of ours are named, or nobody: "Starlink has".
  const parts = all.filter((m) => m.via === 'product' && OPENS_SENTENCE.test(whole.slice(Math.max(0, m.start - OPENING_MARKS), m.start)) && rules.source.scopes.some((s) => s.kind === 'segment' && s.words.includes(m.text.toLowerCase())));
  // Whom somebody is likened to is no company of the text, but speaks of business as much as one.
  const named = unsaid ? [unsaid, ...inText] : inText.length ? all.filter((m) => m.via !== 'product') : parts;
  if (!named.length || !speaksOfBusiness(rules, index, whole, named, houseOf)) return [];
  // In a survey of our companies a product speaks for its maker.
  const houses = new Set(named.map((m) => houseOf(m.company))).size, isSurvey = houses >= SURVEY;
  const families = new Set((isSurvey ? all : [...named, ...parts]).flatMap((m) => familyIds(index, m.company)));
  const articleDay = article.date ?? today;
  const topic = findTopic(all, whole, blocks, article.title, inTitle.filter((m) => m.start === 0), houseOf, rules.lists);
  const ahead = topic.leading, toldOf = unsaid || topic.isDominant || (topic.counts.get(ahead ?? '') ?? 0) > SELDOM ? null : findToldOf(index, whole, inText, houseOf);
  const isTold = toldOf !== null;
  const { leading, isDominant, isElsewhere, isStrangers, counts } = unsaid ? { ...topic, leading: unsaid.company, isDominant: true, isElsewhere: false, isStrangers: false } : isTold ? { ...topic, leading: ahead !== null && houseOf(ahead) === houseOf(toldOf) ? ahead : toldOf, isDominant: ahead !== null && houseOf(ahead) === houseOf(toldOf), isElsewhere: false, isStrangers: false } : topic;
  const ofArticle: OfArticle = { rules, index, articleDay, houseOf, isDominant, isElsewhere, isStrangers, isOwnVoice: leading !== null && isTellingOfItself(whole) };
  const properNames = findProperNames(whole);
  const tables = readTables(rules, names, blocks, homeless, articleDay);
  const listLines = findListLines(blocks, new Set(all.map((m) => m.start)));
  const steps: Step[] = [];
  let focus: Focus = leading ? { company: leading, scope: null, weight: 0.5 } : NO_FOCUS;
  let heading: Focus | null = null;
  let lastNamed = 0;
  let givenOver: string | null = null, countedLast: MetricRule | null = null;
  // Where the text names each company first; one that only its title names stands before all of it.
  const firstAt = new Map([...all].reverse().map((m) => [m.company, m.start]));
  let offset = 0;
  // What the article is about is what its next question is about, whoever the answer before it spoke of; where few are named at all.
  const isAsking = houses <= SURVEY && blocks.filter((b) => ASKS.test(b.text)).length >= ASKING;
  // What the text was speaking of goes on across paragraphs, weakly: a ledger fact must bear it out.
  let carriedConcepts: readonly string[] = [];
  let above: Announcement | null = null;
  let scaled: { scale: number | null; block: number } = { scale: null, block: 0 };
  let recent: string[] = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  blocks.forEach((block, bi) => {
    const around = [blocks[bi - 1]?.text ?? '', block.text, blocks[bi + 1]?.text ?? ''].join('\n');
    const written = findNames(names, block.text, around, homeless), blockNames = written.filter((m) => m.via !== 'likeness' && families.has(m.company));
    const blockCompanies = [...new Set(blockNames.map((m) => m.company))];
    const isTurn = TURN.test(plainOf(block.text));
    const question = isAsking && leading && !heading && !isTurn ? ASKS.exec(block.text)?.[0].length : undefined;
    const isAsked = question !== undefined && !written.some((m) => m.start < question);
    if (isAsked) givenOver = null;
    // A new paragraph keeps its subject, less surely.
    // A paragraph that names nobody is about what the article is about, unless the one before was given over to another company.
    const isGoneOn = givenOver !== null && OPENS_WITH_IT.test(block.text);
    if (!heading && leading && bi > 0 && !isTurn && !isGoneOn && (isDominant || isAsked || (!blockNames.length && givenOver === null))) focus = { company: leading, scope: null, weight: 0.9 };
    focus = { ...(heading ?? focus), scope: null, weight: Math.max(0.5, (heading ?? focus).weight * (bi ? 0.85 : 1)) };
    // A company in passing does not take the next paragraph over from the one that the article is about.
    if (leading && !heading && !isTurn && !isGoneOn && focus.company !== null && focus.company !== leading && (counts.get(focus.company) ?? 0) * PASSING <= (counts.get(leading) ?? 0)) focus = { company: leading, scope: null, weight: 0.8 };
    if (focus.company && !heading && focus.company !== leading && bi - lastNamed > (isTurn ? TALK_BLOCKS : FORGET_BLOCKS)) focus = NO_FOCUS;
    if (blockNames.length) lastNamed = bi;
    if (!focus.company) focus = NO_FOCUS;
    const agreedPeriods = new Map<string, { from: string; to: string }>();
    const spoken = spokenOfNothing();
    let blockLead: string | null = null, ofWhom: Focus | null = null;
    let assumed = false, isPartBefore = false, foreignBefore = false, isOfStranger = false;
    let here: string[] = [];
    // A title speaks of what comes, and of no metric that the text above it did.
    const isHeadTitled = block.kind === 'heading' && isTitled(plainOf(block.text));
    const inTable = block.kind === 'cell' || tables.cells.has(block);
    const announced = inTable || isListed(block) ? above : null;
    const over: Announcement | null = block.kind === 'heading' ? above : null;
    if (!announced) above = null;
    if (announced?.company) focus = { company: announced.company, scope: null, weight: 1 };
    let carriedPeriods: readonly PeriodMention[] = announced?.period ? [announced.period] : [];
    let last: SentenceReading | null = null;
    // A paragraph goes on counting what the one before it counted; thousands of something may be anything.
    const countedAbove = countedLast;
    countedLast = null;
    let countedBefore: MetricRule | null = null, lineAbove: Announcement | null = null;
    for (const cell of tables.cells.get(block) ?? []) {
      if (!cell.text) continue;
      const named = findNames(names, cell.text, `${around}\n${cell.text}`, homeless).filter((m) => families.has(m.company));
      const reading = readSentence(rules, cell.text, cell.at, named, articleDay);
      const context = contextOf(ofArticle, { focus, carriedConcepts: [], carriedPeriods, countedBefore: null, carriedScale: null, before: null, head: [], leading, firstCompany: null, isNamedBefore: (id) => (firstAt.get(id) ?? offset) < offset, blockLead: null, agreedPeriods: new Map(), spoken: spokenOfNothing(), isPartBefore: false, isAssumed: false, announced, recent: [], blockCompanies: [...new Set(named.map((m) => m.company))] });
      steps.push({ block, reading, context, cell });
    }
    const sentences = tables.sentencesOf(block), [first] = sentences;
    for (const s of sentences) {
      const text = block.text.slice(s.start, s.end);
      const from = offset + s.start;
      const inSentence = written.flatMap((m) => (m.start >= s.start && m.end <= s.end ? [{ ...m, start: m.start - s.start, end: m.end - s.start }] : []));
      // "The firm is called Tarvos. It had": of whom nobody but the sentence before has told.
      isOfStranger = isOfStranger && !inSentence.some((m) => m.via === 'name' || m.via === 'epithet');
      const isTheirs: boolean = (isOfStranger && GOES_ON.test(text)) || (foreignBefore && !inSentence.length && OPENS_WITH_IT.test(text)) || (!inSentence.length && OPENS_WITH_SMALL.test(text) && resolveTypedNoun('start-up', { recent, here, counts, companies: index.companies }) === null);
      const mentions: Mention[] = findMentions({ names: inSentence, properNames, companies: index.companies, recent, here, counts }, text, isTheirs ? NO_FOCUS : focus).filter((m) => families.has(m.company));
      const reading = readSentence(rules, text, s.start, mentions, articleDay);
      const foreign: boolean = isTheirs || (!mentions.some((m) => m.via === 'carried') && hasForeignSubject(text, mentions, properNames)) || (foreignBefore && !mentions.length && OF_SHARES.test(text));
      foreignBefore = foreign;
      isOfStranger ||= introducesStranger(text, inSentence);
      const context: Context = contextOf(ofArticle, { focus: foreign ? NO_FOCUS : focus, carriedConcepts: isHeadTitled ? [] : carriedConcepts, carriedPeriods, countedBefore: countedBefore ?? (countedAbove && !THOUSANDS.test(text) ? countedAbove : null), carriedScale: bi === scaled.block || (bi - scaled.block <= TALK_BLOCKS && isTurn) ? scaled.scale : null, before: last, head: last ? headOf(rules, last) : [], leading: foreign ? null : leading, firstCompany: named[0]?.company ?? null, isNamedBefore: (id) => (firstAt.get(id) ?? (inText.length ? from : -1)) < from, blockLead: foreign ? null : blockLead, agreedPeriods, spoken, isPartBefore, isAssumed: assumed && FOLLOWS.test(text), announced: announced ?? (lineAbove && isLabelled(text) ? lineAbove : null), recent: foreign ? [] : recent, blockCompanies });
      last = reading;
      isPartBefore = speaksOfPart(reading) || (isPartBefore && !mentions.some((m) => m.via !== 'carried'));
      lineAbove = announceLines(block, reading, lineAbove);
      countedLast = findCounted(rules, reading) ?? countedLast;
      countedBefore = countedLast ?? countedBefore;
      const scale = lastScale(reading);
      if (scale !== null) scaled = { scale, block: bi };
      assumed = context.isAssumed || (reading.tokens.slice(0, SUPPOSED_WITHIN).some((t) => SUPPOSING.has(t.word)) && ASSUMES.test(plainOf(text)));
      if (mentions.length || reading.hype.length || (focus.company && !foreign)) steps.push({ block, reading, context });
      const [name, ...more] = reading.mentions;
      // A customer's part in what the paragraph has told of its seller.
      const isSide = name !== undefined && s !== first && name.start === 0 && name.via === 'name' && !here.includes(name.company) && SIDE.test(text.slice(name.end));
      const isOfHouse = ofWhom !== null && reading.mentions.some((m) => m.company !== ofWhom?.company && houseOf(m.company) === houseOf(ofWhom?.company ?? ''));
      focus = ofWhom && !isOfHouse ? ofWhom : (isSide ? focus : moveFocus(reading, focus, isDominant ? leading : null, isElsewhere));
      if (s === first && !more.length && name?.via === 'name' && ((RUN_IN_NAME.test(text.slice(0, name.start)) && ENDS_NAME.test(text.slice(name.end))) || (PRESENTS.test(text.slice(0, name.start)) && PRESENTED.test(text.slice(name.end))))) ofWhom = { company: name.company, scope: null, weight: 1 };
      for (const m of [...mentions, ...(focus.company ? [{ company: focus.company, via: 'carried' }] : [])]) if (m.via !== 'product' && m.via !== 'likeness') recent = [m.company, ...recent.filter((id) => id !== m.company)];
      here = [...new Set([...mentions.filter((m) => m.via !== 'likeness').map((m) => m.company).reverse(), ...here])];
      // What "it" goes on speaking of is not forgotten.
      if (mentions.some((m) => m.via === 'carried' && m.company === focus.company)) lastNamed = bi;
      if (!MISSED.test(reading.text)) blockLead ??= reading.mentions.length ? focus.company : null;
      carriedConcepts = carryConcepts(rules, reading, carriedConcepts);
      const dated = reading.periods.filter((p) => p.relative !== 'now');
      if (dated.length) carriedPeriods = dated.slice(-1);
    }
    offset += block.text.length + 1;
    if (inTable) return;
    if (!announced && last) above = announceBelow(bi > 1 ? blocks[bi - 1] : undefined, over, readAnnouncement(block, last));
    givenOver = blockLead !== null && blockLead !== leading && blockCompanies.length <= 1 ? blockLead : null;
    // A paragraph hands on the company that it opened with, not the one that it ended on.
    if (blockLead !== null && focus.company !== blockLead) focus = { company: blockLead, scope: null, weight: 0.9 };
    if (bi === 0) focus = leading ? { company: leading, scope: null, weight: 0.6 } : focus;
    else if (!listLines.has(block) && !isTurn && (block.kind === 'heading' || (blockCompanies.length === 1 && block.text.length < 40 && !/\.$/.test(block.text)))) heading = blockCompanies.length === 1 && blockCompanies[0] ? { company: blockCompanies[0], scope: null, weight: 1 } : block.kind === 'heading' ? null : heading;
  });
  return steps;
}
/** All claims of an article, in reading order. */
export function judgeArticle(rules: CompiledRules, index: LedgerIndex, article: Article, today: string, readsAsFact: ReadsAsFact | null, trace?: (block: number) => Trace, again: Again | null = null): Claim[] {
  const steps = readArticle(rules, index, article, today);
  const promotional = isPromotional(rules, steps);
  return steps.flatMap(({ block, reading, context, cell }) => {
    if (!MAY_HOLD_VALUE.test(reading.text) && !reading.hype.length && !index.narratives.length) return [];
    const claims = buildClaims(context, block, reading, { promotional, readsAsFact, again }, trace?.(block.id));
    return cell ? claims.flatMap((claim) => placeClaim(claim, cell) ?? []) : claims;
  });
}
