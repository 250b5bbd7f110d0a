// Which company an article is about, if it is about one: by how often it is named, and else by its headline and its first
// sentence. It knows no claims.
import type { LedgerIndex } from '../../model/ledger-index';
import { isInPassing, isOfOthers, isOthersGoods, sentenceStart } from './find-role';
import type { Words } from '../claims/word-lists';
import { isOfItself, type Mention } from './mention';

/** One mention in so many words makes an article about a company. */
const ABOUT_DENSITY = 1 / 170;
const SHORT_WORDS = 260;
const MAIN_SHARE = 0.3;
const DOMINANT = 2;
/** What a headline and the first name of the text add to a count of names, and how far ahead that must put a company. */
const IN_HEADLINE = 2, NAMED_FIRST = 1.5, AHEAD = 1.5, IN_PASSING = 0.5, AT_LENGTH = 5;
/** The first name counts for more where it stands in so much of the text. */
const OPENING = 0.3;
const MANY = 4;
const LETTERS_PER_WORD = 6;
/** What an article is about stands in its headline or first paragraph, or is spoken of twice. */
const HEAD_BLOCKS = 2;
/** So many names that are spoken of make an article one about our companies, though about none of them alone. */
const OURS = 3;
/** A shorter text is about whom it names, in passing or not. */
const MIN_LETTERS = 250;

const LONG = 1_200;

/** Money, a share or a large sum: what a text tells before it names one of ours is somebody else's. */
const FIGURE = /[$€£¥₩]\s?\d|\d\s?%|\d\s(?:million|billion|trillion)\b/;
/** "The airline pays @", "Two founders left @", "It trails @", "“We chose @": another subject opens the sentence. */
const OTHER_SUBJECT = /^\s*["“‘'(]*(?:The|An?|Its?|They|Their|Two|Three|Both|Some|Half) |["“](?:We|I|Our)\s[^"”]*$/;
/** Named more often than this, a company is more than the supplier or customer of whom the text is about. */
const SELDOM = 2;

/** "I bought @", "writing about @", unquoted: whom a writer opens with is what the text is about, where it speaks of business at length. */
const WRITERS = /^[^"“”]*(?:(?:^|[\s:;,(‘'—–-])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?:['’](?:m|ve|d|ll|re))?\s[^"“”.;!?]*|\babout\s(?:the\s)?)$/;
const BUSINESS_WORDS = 7;
/** A title that opens with a company needs fewer of them. */
const TITLED_WORDS = 4;

/** So many words of the trade make an article one about our companies, however seldom it names them. */
const TRADE_WORDS = 3;

export interface Topic {
  /** The company that the article as a whole is about; null where it is about none or several. */
  readonly leading: string | null;
  /** True where no other company comes near. */
  readonly isDominant: boolean;
  /** True where the article is about none of our companies, and names them in passing only. */
  readonly isElsewhere: boolean;
  /** True where it is about somebody who has the floor before one of ours is named. */
  readonly isStrangers: boolean;
  /** How often each company is named. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A company, or the parent that answers for it. */
export type HouseOf = (company: string) => string;

function tally(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const m of mentions) counts.set(m.company, (counts.get(m.company) ?? 0) + 1);
  return counts;
}

const ranked = (counts: ReadonlyMap<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);

/** What a text says of whom. */
interface Told {
  /** The names of `whole`, in reading order. */
  readonly all: readonly Mention[];
  readonly whole: string;
  /** Those that are no mere passing by. */
  readonly spoken: ReadonlySet<Mention>;
  readonly headlineEnd: number;
  /** Houses that the title opens with. */
  readonly titled: ReadonlySet<string>;
  readonly houseOf: HouseOf;
  /** Whether the text goes on about a house in paragraphs that name nobody. */
  isUnsaid(house: string): boolean;
}

/** Writers who vary their nouns name a company once or twice: the headline and the opening tell whom they mean. A unit speaks for its parent's house. */
function findByOpening({ all, whole, spoken, headlineEnd, titled, houseOf, isUnsaid }: Told): string | null {
  const weights = new Map<string, number>();
  const add = (id: string, by: number) => weights.set(houseOf(id), (weights.get(houseOf(id)) ?? 0) + by);
  for (const m of all) add(m.company, spoken.has(m) ? 1 : IN_PASSING);
  const headline = new Set([...titled, ...all.filter((m) => m.start < headlineEnd).map((m) => houseOf(m.company))]);
  for (const id of headline) add(id, IN_HEADLINE);
  // Where a headline names one house, whose goods the text then tells it uses is no opening of its own.
  const opening = all.find((m) => m.start >= headlineEnd && isOfItself(m) && !(headline.size === 1 && !headline.has(houseOf(m.company)) && isOthersGoods(whole, m)));
  if (opening && opening.start < headlineEnd + OPENING * whole.length) add(opening.company, NAMED_FIRST);
  const order = ranked(weights);
  const [only] = titled.size === 1 ? titled : [];
  // Whom the title opens with, before suppliers and customers that are named as often: where none of them is spoken of at length, and where the text opens with it too, none much more often.
  const own = only === undefined ? 0 : (weights.get(only) ?? 0);
  const most = opening && houseOf(opening.company) === only ? Math.max(AT_LENGTH, own * AHEAD) : AT_LENGTH;
  const isTitles = own > 0 && order.every(([id, weight]) => id === only || weight < most);
  const [first, second] = isTitles ? order.filter(([id]) => id === only) : order;
  // The only company of a headline is what the article is about, unless the text speaks more of another.
  const isAhead = first !== undefined && first[1] >= (headline.size === 1 && headline.has(first[0]) ? 1 : AHEAD) * (second?.[1] ?? 0);
  // A survey of many houses is about none of them, whichever comes first; it gives each a paragraph of its own, where a list of whom one house deals with leaves most without a name.
  const houses = new Set([...spoken].map((m) => houseOf(m.company)));
  if (!isAhead || (houses.size > MANY && !headline.has(first[0]) && !isUnsaid(first[0]))) return null;
  const ofHouse = ranked(tally(all.filter((m) => houseOf(m.company) === first[0])));
  return ofHouse[0]?.[0] ?? null;
}

/** So many paragraphs with figures and without a name go on about whom the text opened with; and fewer open with another than this. */
const UNSAID = 2, OPENED = 2;

/** A text that tells figure after figure and names nobody speaks of the house that it named first: whom that one owes and buys from stand together in a paragraph or two. */
function isLeftUnsaid(blocks: readonly { readonly text: string }[], spoken: readonly Mention[], all: readonly Mention[], houseOf: HouseOf, house: string): boolean {
  let at = 0, unsaid = 0;
  const openers = new Set<string>();
  for (const { text } of blocks) {
    const from = at, to = at + text.length;
    at = to + 1;
    if (!all.some((m) => m.start >= from && m.start < to)) unsaid += FIGURE.test(text) ? 1 : 0;
    const first = spoken.find((m) => m.start >= from && m.start < to);
    if (first && !/[.!?]\s/.test(text.slice(0, first.start - from))) openers.add(houseOf(first.company));
  }
  openers.delete(house);
  return unsaid >= UNSAID && openers.size < OPENED;
}

/** "The airline earned #. It will fit its jets with @ internet": no headline names the company, and somebody else has the floor before it. */
function hasOthersFloor(all: readonly Mention[], whole: string, headlineEnd: number): boolean {
  const [first] = all;
  if (!first || first.start < headlineEnd) return false;
  const before = whole.slice(headlineEnd, first.start);
  return FIGURE.test(before) || isInPassing(whole, first) || OTHER_SUBJECT.test(whole.slice(sentenceStart(whole, first.start), first.start));
}

/** Notes whose title names their company and that go on without it: no other is spoken of so often that they may be about that one. */
function isLeftToTitle(all: readonly Mention[], spoken: ReadonlySet<Mention>, headlineEnd: number, house: string, houseOf: HouseOf): boolean {
  // A headline that is part of the text names it there.
  if (all.some((m) => m.start < headlineEnd)) return false;
  const others = tally([...spoken].filter((m) => houseOf(m.company) !== house));
  const own = [...spoken].filter((m) => m.via === 'name' && houseOf(m.company) === house);
  return own.length <= SELDOM && [...others.values()].every((n) => n < OURS);
}

/** By count where one name is frequent enough; an essay that names a company now and then is not about it. */
function findByCount(told: Told, isCounted: (m: Mention) => boolean, counts: ReadonlyMap<string, number>): Pick<Topic, 'leading' | 'isDominant'> {
  const { all, whole, spoken, headlineEnd, titled, houseOf } = told;
  const words = Math.max(1, whole.length / LETTERS_PER_WORD);
  const [main, second] = ranked(counts);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const isAbout = main !== undefined && main[1] / total >= MAIN_SHARE && (main[1] / words >= ABOUT_DENSITY || words < SHORT_WORDS);
  // An article whose title opens with a company is about it, though the text may name its supplier more often.
  const inHead = all.filter((m) => m.start < headlineEnd), namedInHead = inHead.filter(isCounted);
  const headed = new Set((namedInHead.length ? namedInHead : inHead).map((m) => houseOf(m.company)));
  // "Who pays for Claude's computers": a product in a headline without a name counts for its maker, where no other is named much more often.
  const enough = namedInHead.length ? SELDOM + 1 : AHEAD * Math.max(0, ...[...counts].flatMap(([id, n]) => (headed.has(houseOf(id)) ? [n] : [])));
  const isOfTitle = main !== undefined && [titled, headed].every((some) => some.size !== 1 || some.has(houseOf(main[0])) || (some === headed && main[1] >= enough));
  if (main && isAbout && isOfTitle) return { leading: main[0], isDominant: main[1] >= DOMINANT * (second?.[1] ?? 0) };
  const leading = findByOpening(told);
  return { leading, isDominant: leading !== null && titled.has(houseOf(leading)) && isLeftToTitle(all, spoken, headlineEnd, houseOf(leading), houseOf) };
}

/** A site's own lines, a kicker, a byline: a headline stands behind so many at most. */
const LINES_BEFORE = 8;

/** The block that says what the title says; the first where none does. */
function findHeadline(blocks: readonly { readonly text: string }[], title: string | null): number {
  const said = title?.trim();
  return Math.max(0, blocks.slice(0, LINES_BEFORE).findIndex((b) => b.text.trim() === said));
}

/** The company that a title alone names, in whose notes the text goes on without it and speaks of others now and then; where there are any, the title must open with it. */
export function findUnsaid(title: string, inTitle: readonly Mention[], inText: readonly Mention[], houseOf: HouseOf): Mention | null {
  const [only] = inTitle;
  if (!only || THEIRS.test(title.slice(only.end)) || inTitle.some((m) => m.company !== only.company)) return null;
  const others = tally(inText);
  const isLeftOut = only.start <= CASHTAG && others.size <= MANY && [...others].every(([id, n]) => houseOf(id) !== houseOf(only.company) && n < OURS);
  return !inText.length || isLeftOut ? only : null;
}
/** "Microsoft's rival": about somebody else. */
const THEIRS = /^['’]s (?:[a-z-]+ ){0,2}(?:rivals?|competitors?|challengers?|neighbou?rs?|suppliers?|customers?|partners?|backers?|landlords?|tenants?|lenders?|investors?|founders?)\b/;
/** "$DELL recap". */
const CASHTAG = 1;

/** The house that a writer opens with in a sentence of their own, where head and opening name no other. */
function findWritersTopic(all: readonly Mention[], whole: string, head: number, houseOf: HouseOf): string | null {
  const opening = all.filter((m) => m.start < head && m.via === 'name');
  const [house, ...others] = new Set(opening.map((m) => houseOf(m.company)));
  const isTheirs = opening.some((m) => !FIGURE.test(whole.slice(0, m.start)) && WRITERS.test(whole.slice(sentenceStart(whole, m.start), m.start)) && !isOfOthers(whole, m));
  return house !== undefined && !others.length && isTheirs ? house : null;
}

/** The only house that a headline names, where it opens with it or sets it off by a colon ("Colossus by numbers", "Blast off with SPCX: the listing"): its products speak for it there, where no other house is spoken of at length. */
function findHeadProduct(all: readonly Mention[], whole: string, headlineStart: number, headlineEnd: number, houseOf: HouseOf): string | null {
  const head = all.filter((m) => m.start < headlineEnd);
  const [house, ...others] = new Set(head.map((m) => houseOf(m.company)));
  if (house === undefined || others.length || !head.some((m) => m.start === headlineStart || (m.via === 'name' && whole[m.end] === ':'))) return null;
  const rivals = tally(all.filter((m) => isOfItself(m) && houseOf(m.company) !== house));
  return [...rivals.values()].every((n) => n < OURS) ? house : null;
}

/** `all` are the names of `whole` in reading order; `blocks` are its parts, joined by a line break, the headline among the first; `opening` is the name that opens the title. */
export function findTopic(all: readonly Mention[], whole: string, blocks: readonly { readonly text: string }[], title: string | null, opening: readonly Mention[], houseOf: HouseOf, { trade, business }: Record<'trade' | 'business', Pick<Words, 'findIn'>>): Topic {
  const headline = findHeadline(blocks, title), titled = new Set(opening.map((m) => houseOf(m.company)));
  const endOf = (count: number) => blocks.slice(0, count).reduce((n, b) => n + b.text.length + 1, 0);
  const headlineEnd = endOf(headline + 1) - 1;
  const product = blocks.length > 1 ? findHeadProduct(all, whole, endOf(headline), headlineEnd, houseOf) : null;
  const isCounted = (m: Mention) => m.via === 'name' || m.via === 'epithet' || (m.via === 'product' && houseOf(m.company) === product);
  const counts = tally(all.filter(isCounted));
  // No article is about a company that it names only as somebody's supplier, rival or former employer. A product speaks for its maker.
  const spoken = all.filter((m) => m.via !== 'likeness' && !isInPassing(whole, m));
  const found = findByCount({ all, whole, spoken: new Set(spoken), headlineEnd, titled, houseOf, isUnsaid: (house) => isLeftUnsaid(blocks, spoken, all, houseOf, house) }, isCounted, counts);
  const head = endOf(headline + HEAD_BLOCKS);
  const isOfTrade = trade.findIn(whole).size >= TRADE_WORDS;
  const own = spoken.filter((m) => found.leading !== null && houseOf(m.company) === houseOf(found.leading));
  const leader = found.leading === null ? null : houseOf(found.leading), ofBusiness = business.findIn(whole).size;
  const isWriters = leader !== null && ((ofBusiness >= BUSINESS_WORDS && findWritersTopic(all, whole, head, houseOf) === leader) || (ofBusiness >= TITLED_WORDS && titled.has(leader)));
  const isStrangers = !isOfTrade && !isWriters && blocks.length > 1 && own.length <= SELDOM && new Set(all.map((m) => houseOf(m.company))).size < OURS && !titled.size && hasOthersFloor(all, whole, headlineEnd + 1);
  // The only house of the headline, whose name and products come up so often, is spoken of wherever they stand.
  const isHeadlines = leader !== null && leader === product && all.filter((m) => houseOf(m.company) === leader).length >= OURS;
  const isSpokenOf = isWriters || isHeadlines || own.length >= 2 || own.some((m) => m.start < head);
  const isElsewhere = !isSpokenOf && spoken.length < OURS && whole.length >= MIN_LETTERS && !isOfTrade;
  // A long explainer that names a company once, deep in its text, speaks of sites and racks in general.
  const isGeneral = !isSpokenOf && spoken.length < OURS && whole.length >= LONG;
  return isElsewhere || isGeneral || isStrangers ? { leading: null, isDominant: false, isElsewhere: isElsewhere || isStrangers, isStrangers, counts } : { ...found, isElsewhere, isStrangers, counts };
}

/** A company, its parent and its units. */
export function familyIds(index: LedgerIndex, id: string): string[] {
  const parent = index.companies.get(id)?.parent;
  return [id, ...(parent ? [parent] : []), ...[...index.companies.values()].filter((c) => c.parent === id).map((c) => c.id)];
}
