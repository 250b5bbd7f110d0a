// How sure a reading is, for an accusation: metric, company and basis must each leave no room. What leaves room is data in
// rules/language/doubts.json; where any of it stands in the sentence, nobody is accused.
import { isInPassing, opensObject } from '../mentions/find-role';
import type { Company } from '../../model/ledger';
import type { IndexedFact } from '../../model/ledger-index';
import type { Quantity } from '../../model/quantity';
import { compareValues, toCompared } from '../verdict/agree';
import type { Certainty } from '../verdict/find-contradiction';
import type { Query } from '../verdict/find-facts';
import { bracketAround } from './brackets';
import type { Context } from './context';
import { findSides, type Sides } from './find-giver';
import { isOfLine, isOfUnknownPart } from './find-part';
import { isOwnTelling } from './own-telling';
import { isBasisOf } from './choose-scopes';
import type { Interpretation } from './interpretation';
import type { SentenceReading } from './reading';
import { findChanged, findNoun, isMadeOf, isOfThing, isMoved, isOfAnother, OWN_NOUN, standsAlone } from './weigh-noun';
import { opensWithCondition } from './weigh-opening';
import { isOfNamedPart, isOfSmallerPart, isPartCarried } from './weigh-part';
import { isOfStranger, NO_WORDS, NOBODY } from './weigh-stranger';
import { isBroughtBy, isDoneWith, isOfHoldings, isOfSomethingOwned } from './weigh-verb';
import { isOfBlockmate, isOfOthersOf, tellsAnother } from './weigh-support';
import { isFromOtherQuarter, isInRow, isOverLongStretch, isWithinPeriod } from './weigh-period';

/** GAAP and adjusted figures stand side by side; any other way of counting is of its own clause. */
const isNearBasis = (reading: SentenceReading, scope: { readonly from: number; readonly owner: { readonly id: string } }, at: number): boolean => scope.owner.id.endsWith('gaap') || Math.abs((reading.borders[scope.from] ?? 0) - (reading.borders[at] ?? 0)) <= 1;

/** Numbers that are spoken in pieces: "two point oh eight billion" may be read in part. */
const SPOKEN_DIGIT = /^(?:point|oh|zero|one|two|three|four|five|six|seven|eight|nine|dot)$/;

/** Who stands behind "with" or "from" after a value is whom it was sold to. */
const WITH_CUSTOMER = /^[^.;:—–]{0,40}?\b(?:with|from) (?:the )?([A-ZÀ][A-Za-zÀàª&]+)/;

/** "# was two thirds of the total". */
const OF_TOTAL = /^[^.;:—–]{0,60}?\b(?:was|is|were|are|made up|or) (?:[A-Za-zÀàª-]+ ){1,3}of (?:the|its) (?:total|whole)\b/;

/** Token indices of words that name a figure or a part of a company, however they are written: "Gross Margin", "Networking". */
function findTradeWords(reading: SentenceReading): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { from, to } of [...reading.concepts, ...reading.scopes]) for (let i = from; i < to; i++) words.add(i);
  return words;
}

/** "Nebius's backlog from Microsoft": whoever stands behind "from" pays, and the one before it has the figure. */
const isFromOurs = ({ houseOf }: Pick<Context, 'houseOf'>, { mentions, mentionAt, tokens, borders }: SentenceReading, at: number, company: string): boolean => {
  const ours = mentions.map((m, n) => ({ m, i: mentionAt[n] ?? -1 })).filter(({ m, i }) => i >= 0 && i < at && m.via !== 'carried' && houseOf(m.company) === houseOf(company));
  return ours.length > 0 && ours.every(({ i }) => tokens[i - 1]?.word === 'from' && mentions.some((o, n) => houseOf(o.company) !== houseOf(company) && (mentionAt[n] ?? i) < i && borders[mentionAt[n] ?? -1] === borders[i]));
};

/** "Before the cost of the Amazon warrant, Astera Labs had": another of our companies stands nearer before the value. */
function isOfNearer({ houseOf }: Context, reading: SentenceReading, at: number, company: string): boolean {
  const nearest = reading.tokens.findLast((t, i) => i < at && t.mention >= 0 && !(reading.inAside[i] && !reading.inAside[at]));
  const other = reading.mentions[nearest?.mention ?? -1]?.company ?? company;
  return houseOf(other) !== houseOf(company) || isFromOurs({ houseOf }, reading, at, company);
}

/** "SpaceX has sales of # with the Pentagon", "CoreWeave's Microsoft revenue was #", "AMD sold Instinct chips for #": of one customer or one product. */
function isOfOne({ rules: { lists }, index }: Context, reading: SentenceReading, at: number, { company, query }: Interpretation): boolean {
  if (query.rule.nature !== 'deal' && isBroughtBy(reading, at, company)) return true;
  if (query.segment !== null) return false;
  const isSum = query.rule.nature === 'flow' || (query.rule.nature === 'point' && query.quantity?.kind === 'money');
  if (isSum && (isOfSomethingOwned(lists, reading, at, company, query.rule) || isOfHoldings(lists, reading, at, company))) return true;
  if (query.rule.nature !== 'flow') return false;
  const behind = reading.text.slice(reading.tokens[at]?.end ?? 0);
  const customer = WITH_CUSTOMER.exec(behind)?.[1];
  return OF_TOTAL.test(behind) || (customer !== undefined && !NOBODY.test(customer)) || reading.mentions.some((m) => m.company === company && (m.via === 'product' || isGoods(index.companies.get(company), m.text)));
}

/** "Blackwell" may mean somebody else, and is written nowhere in its company's name: goods, and not the company. */
const isGoods = (company: Company | undefined, text: string): boolean => company?.ambiguous.some(({ alias }) => alias === text && !`${company.name} ${company.legalName ?? ''}`.toLowerCase().includes(alias.toLowerCase())) === true;

/** "More than ever" sets a figure beside none, and takes nothing from it. */
const EVER = /^,? (?:more|less|higher|larger|bigger) than (?:ever\b|in any (?:other )?(?:quarter|year) before)/i;
const EVER_OPEN: ReadonlySet<string> = new Set(['open-gain', 'open-change']);
/** "Put # of capital spending into its AI segment", and not into that segment's landlord. */
const isPutIntoPart = ({ scopes, tokens, text }: SentenceReading, { rule, segment }: Query): boolean => rule.id === 'capex' && scopes.some((s) => s.owner.id === segment && !/['’]/.test(text.slice(tokens[s.from]?.start ?? 0, tokens[s.to + 1]?.start ?? text.length)));

/** True where a doubt is none about this figure: a part that is named, what is put into it as capital spending, more than ever. */
function isSettled(reading: SentenceReading, query: Query, id: string, isEver: boolean): boolean {
  if (query.segment !== null && (id === 'open-business' || (id === 'open-not-had' && isPutIntoPart(reading, query)))) return true;
  return isEver && EVER_OPEN.has(id);
}

/** True where a word that leaves the figure open stands in the sentence; one of change must hold the value itself, and a growth is a change anyway. */
function isLeftOpen(reading: SentenceReading, at: number, query: Query): boolean {
  const index = reading.tokens[at]?.quantity ?? -1, quantity = reading.quantities[index];
  const isRate = /^(?:percent|points|ratio)$/.test(quantity?.kind ?? ''), isEver = quantity !== undefined && EVER.test(reading.text.slice(quantity.outer?.end ?? quantity.end));
  return reading.doubts.some((c) => !isOwnTelling(reading, c) && !isSettled(reading, query, c.owner.id, isEver) && (c.quantities.length === 0 || (!isRate && c.quantities.includes(index))));
}

/** True where the sentence passes the figure on, takes it back, reckons or sets it: who writes that has told nothing. */
const isNotTold = (reading: SentenceReading): boolean => reading.doubts.some((c) => c.owner.role === 'not-told' && !isOwnTelling(reading, c));

/** A day or month that the words only reckon ("seven weeks later") is none that they name. */
const isReckoned = (reading: SentenceReading, at: number): boolean => {
  const period = reading.periods[reading.tokens[at]?.period ?? -1];
  return period !== undefined && !/\d{4}|\d\b|\p{Lu}\p{L}+/u.test(period.text);
};

/** "39% of sales of $46.7 billion (two customers: $18.2 billion)": what stands in brackets behind other figures may spell out any of them. */
const isSpeltOut = (reading: SentenceReading, at: number): boolean => {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  if (!quantity) return false;
  const open = bracketAround(reading.text, quantity.outer?.start ?? quantity.start);
  return open >= 0 && reading.quantities.some((q) => q.end <= open);
};

/** "Less than $6 billion": a bound, and whatever lies below it is true. */
const BELOW = /^(?:[a-z]+ )?(?:under|below|less than|fewer than|lower than|south of)\b/i;
/** "Another $269 million": one more of many. */
const ONE_MORE = /^(?:another|(?:an )?additional|(?:an )?extra|(?:a )?further|one more)\b/i;
const AS_MUCH_AS = /^as (?:much|high|large) as\b/i;
const opensWith = (pattern: RegExp, reading: SentenceReading, at: number): boolean => {
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  return quantity !== undefined && pattern.test(reading.text.slice(quantity.outer?.start ?? quantity.start));
};

/** A subject stands near the head of its sentence. */
const SUBJECT_REACH = 6;

/** How sure the company is: named in the sentence, or the one that paragraph and article are about. */
function isCompanySure(context: Context, reading: SentenceReading, at: number, best: Interpretation, known = NO_WORDS): boolean {
  const sides = new Set(reading.mentions.map((m) => m.company));
  // Both sides of a deal in one sentence leave no doubt whose deal it is.
  const isOpenDeal = best.query.rule.nature === 'deal' && sides.size >= 2 && sides.has(best.company);
  if (!best.named && sides.size > 1 && !isOpenDeal) return false;
  if (best.query.rule.nature !== 'deal' && isOfNearer(context, reading, at, best.company)) return false;
  if (isOfStranger(reading, at, known) || isOfOthersOf(reading, best.company)) return false;
  const own = reading.mentions.map((m, i) => ({ m, before: reading.tokens[(reading.mentionAt[i] ?? 0) - 1]?.word ?? '' })).filter(({ m }) => m.company === best.company && m.via !== 'carried');
  // "Samsung, which competes with Micron, had": no subject, but for a deal, which has two sides.
  if (own.length) return best.query.rule.nature === 'deal' || own.some(({ m, before }) => m.via === 'product' || !opensObject(before) || !isInPassing(reading.text, m));
  if (context.isElsewhere) return false;
  // The company that an article is about is accused of nothing before it is named.
  if (best.company === context.leading) return known !== NO_WORDS || context.isNamedBefore(best.company);
  // Taken over in a text that is about another one: as the subject, or in a paragraph that names nobody else.
  if (!context.blockCompanies.includes(best.company)) return false;
  const first = reading.mentionAt.findIndex((token) => token >= 0);
  return first < 0 ? context.blockLead === best.company : context.leading === null || (reading.mentionAt[first] ?? 0) <= SUBJECT_REACH;
}

/** The company that the text was speaking of, where the sentence names neither another one nor a stranger. */
function isCompanyLikely(context: Context, reading: SentenceReading, at: number, best: Interpretation): boolean {
  return reading.mentions.every((m) => m.company === best.company && m.via === 'carried') && !context.isElsewhere && (context.leading === best.company || context.blockLead === best.company || context.focus.company === best.company) && !isOfStranger(reading, at);
}

/** Words that speak for a metric, where no noun of its own is bound to the value. */
const LIKELY_WORDS = 2;
/** Words that leave little doubt of it, bound or not. */
const SPEAKING_WORDS = 3;

/** A whole that a share is of is named so many words behind it. */
const PART_REACH = 6;

/** A deal is told by verbs; any other figure hangs on a noun, and a change on what it is told of. */
function isOwnNoun(lists: Context['rules']['lists'], reading: SentenceReading, at: number, { rule, quantity }: Query): boolean {
  if (rule.nature === 'deal' || rule.nature === 'event') return true;
  if (isDoneWith(lists, reading, at, rule)) return false;
  if (quantity?.kind !== 'percent' || !rule.needs?.includes('grow')) {
    // "Networking made up 16% of its data center sales", "the research bill grew 43%": the share of a part, and a change.
    const isOfPartial = quantity?.kind === 'percent' && reading.scopes.some((s) => s.owner.kind === 'segment' && s.from > at && s.from - at <= PART_REACH);
    return !isOfPartial && !(quantity?.kind === 'percent' && isMoved(lists, reading, at)) && standsAlone(lists, reading, at, rule);
  }
  const changed = findChanged(lists, reading, at, rule);
  return changed === 'company' || ((changed ?? 'own') === 'own' && findNoun(reading, at, rule) !== undefined && standsAlone(lists, reading, at, rule));
}

const isOfOtherStretch = (reading: SentenceReading, at: number, { rule, quantity }: Query): boolean => rule.nature === 'flow'
  && (isOverLongStretch(reading) || isWithinPeriod(reading) || (quantity?.kind === 'percent' && rule.needs?.includes('grow') === true && isFromOtherQuarter(reading, at)));

/** "Alone, SpaceX had": without the companies that it has taken over. */
const ALONE = /^["“]?(?:alone|on its own|by itself),/i;

const isOfOtherBasis = (reading: SentenceReading, at: number, { rule, quantity, basis }: Query): boolean => reading.scopes.some((s) => isBasisOf(s.owner, rule, quantity?.kind ?? 'date') && s.owner.id !== basis && isNearBasis(reading, s, at));

/** "The phone business is young. It sold #": of the part, where the sentence does not name the company. */
const mayBeOfPart = ({ isPartBefore }: Context, { mentions }: SentenceReading, { company, query }: Interpretation): boolean => isPartBefore && query.segment === null && query.rule.nature !== 'deal' && !mentions.some((m) => m.company === company && m.via !== 'carried');

/** False where the figure may be counted in another way, or for another part, than the claim's. */
function isBasisSure(context: Context, reading: SentenceReading, at: number, best: Interpretation): boolean {
  const { rules } = context;
  const { query } = best;
  if (isOfOtherBasis(reading, at, query) || (query.rule.nature === 'flow' && isInRow(reading, at)) || query.rule.open?.some((word) => reading.words.has(word)) || isOfUnknownPart(context, reading, best) || mayBeOfPart(context, reading, best) || (query.segment === null && ALONE.test(reading.text)) || isLeftOpen(reading, at, query) || !isOwnNoun(rules.lists, reading, at, query) || isOfOtherStretch(reading, at, query) || opensWithCondition(context, reading, at, query)) return false;
  return !isReckoned(reading, at) && !isSpeltOut(reading, at) && !opensWith(ONE_MORE, reading, at) && !opensWith(BELOW, reading, at) && !tellsTenfold(reading, reading.tokens[at]?.start) && !(query.rule.nature === 'flow' && (isMadeOf(rules.lists, reading, at, query.rule) || isOfThing(rules.lists, reading, at, query))) && !isOfNamedPart(reading, query) && !isOfSmallerPart(reading, query) && !isPartCarried(reading, query) && !isOfOne(context, reading, at, best) && !isOfBlockmate(context, reading, best);
}

/** A noun stands so near to its value that no other is meant. */
const NEAR = 4;
/** A period so near the head of a sentence dates all of it. */
const HEAD = 3;
/** A figure of the year before, set right before its value: "the prior year's $1.6 billion". */
export const isEarlier = (reading: SentenceReading, at: number): boolean => reading.periods.some((p, i) => p.relative === 'earlier' && Math.abs((reading.periodAt[i] ?? -9) - at) <= NEAR);

/** True where the sentence itself says whose figure it is and of what, with nothing between. */
function isClose(reading: SentenceReading, at: number, { query, isGiven }: Interpretation): boolean {
  if (isGiven) return true;
  // A part that is named speaks for its company.
  const isOwn = reading.mentions.some((m, i) => m.company === query.company && (reading.mentionAt[i] ?? -1) >= 0) || (query.segment !== null && reading.scopes.some((s) => s.owner.id === query.segment));
  if (!isOwn || isEarlier(reading, at)) return false;
  const hasNoun = reading.concepts.some((c) => (query.rule.about?.[c.id] ?? 0) >= OWN_NOUN && (c.to <= at ? at - c.to : c.from - at - 1) <= NEAR && reading.borders[c.from] === reading.borders[at]
    && reading.tokens.slice(Math.min(c.to, at + 1), Math.max(c.from, at)).every((t) => t.quantity < 0));
  // "The firm, which listed in March, has borrowed #": a day of another clause dates no figure at a moment.
  const isDatedHere = query.rule.nature !== 'point' || reading.periodAt.some((p) => p >= 0 && (p <= HEAD || reading.borders[p] === reading.borders[at]));
  return hasNoun && isDatedHere;
}

/** "Of its $81.6 billion $75.2 billion came out of one segment": whoever tells the filed figure in the same breath contradicts none. */
export function tellsFiledToo(reading: SentenceReading, { quantity }: Query, { value }: Pick<IndexedFact, 'value'>): boolean {
  const sign = typeof value.amount === 'number' && value.amount < 0 ? -1 : 1;
  const isApart = (q: Quantity, other: Quantity) => /[;—–]/.test(reading.text.slice(Math.min(q.end, other.end), Math.max(q.start, other.start)));
  return quantity !== null && reading.quantities.some((q) => q.start !== quantity.start && q.kind === quantity.kind && !isApart(q, quantity) && compareValues(toCompared(q, 1, sign), value) === 'agrees');
}

/** "A tenth of its sales", "spread over ten plants", "in hundreds of millions": a number that is a power of ten itself says where one went. */
const TENFOLD = /\b(?:(?:a|one|every|each)[ -]tenth|tens|ten(?:fold|th)?|hundreds?|hundredth|thousands?|(?:10|100|1,?000)(?!\d|[.,]\d|-[KQ]))\b|(?<![\d.,])(?:10?|0\.1) ?(?:%|percent)|\bone percent\b/i;
const tellsTenfold = ({ text, periods }: SentenceReading, until = text.length): boolean => TENFOLD.test(periods.reduce((rest, p) => rest.slice(0, p.start) + ' '.repeat(p.end - p.start) + rest.slice(p.end), text).slice(0, until));

/** True where the words say that the figure is of another thing: a qualified noun, one of several. */
const isOfOther = (context: Context, reading: SentenceReading, at: number, best: Interpretation): boolean => isOfAnother(context.rules.lists, reading, at, best.query.rule) || isOfOne(context, reading, at, best);

/** True where words about the figure may make a part of it: a part's name, what it is made of, what was done with it. */
const isOfSmaller = (context: Context, reading: SentenceReading, at: number, best: Interpretation): boolean => isMadeOf(context.rules.lists, reading, at, best.query.rule) || isOfThing(context.rules.lists, reading, at, best.query)
  || isDoneWith(context.rules.lists, reading, at, best.query.rule) || isOfNamedPart(reading, best.query) || isOfUnknownPart(context, reading, best);

/** "Doubled in 2025", and neither "eight times that of AMD" nor "doubled since 2023". */
const isYearsChange = ({ periods, text }: SentenceReading, { quantity }: Query): boolean => quantity?.kind === 'percent' && CHANGED.test(quantity.text) && periods.length === 1 && !OTHER_START.test(text);
const CHANGED = /(?:(?:doubl|tripl|quadrupl|quintupl)ed|fold)$/i, OTHER_START = /\b(?:since|from|than in|(?:in|within|over|every) (?:just |only |the (?:past|last) )?(?:a few|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|quarters)|number of|almost|nearly)\b/i;

/** "In fiscal 2026 operations produced #", and neither "after fiscal 2026 came #" nor "it ended fiscal 2026, and had #". */
const isDatedNear = ({ tokens, periodAt, borders }: SentenceReading, at: number): boolean => periodAt.some((p) => p >= 0 && (borders[p] === borders[at] || (p < HEAD && Math.abs((borders[p] ?? 0) - (borders[at] ?? 0)) <= 1)) && DATES.has(tokens[ARTICLES.has(tokens[p - 1]?.word ?? '') ? p - 2 : p - 1]?.word ?? 'in'));
const DATES = new Set(['in', 'for', 'during', 'of', 'over', 'throughout', 'all']), ARTICLES = new Set(['the', 'its', 'their', 'all', 'whole']);

/** "Flew 165 times" and "43 of them" count the same. */
const countable = (quantity: Quantity | null): Quantity['kind'] | undefined => (quantity?.kind === 'ratio' ? 'count' : quantity?.kind);

/** What is asked for only where an accusation is near waits until then. A class for the reason that a reading is one: see reading.ts. */
class Weighed implements Certainty {
  readonly metric: boolean;
  readonly company: boolean;
  readonly articleDay: string;
  private isBasisSure: boolean | null = null;
  private isTotal: boolean | null = null;

  constructor(private readonly context: Context, private readonly reading: SentenceReading, private readonly at: number, private readonly best: Interpretation) {
    const isSpoken = SPOKEN_DIGIT.test(reading.tokens[at - 1]?.word ?? '') && /^\p{L}/u.test(best.query.quantity?.text ?? '');
    // "Doubled" is a manner of speaking, but for a change over the year.
    this.metric = best.metric.explicit && !isSpoken && (reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind !== 'ratio' || isYearsChange(reading, best.query));
    this.company = best.isCompanyGiven || isCompanySure(context, reading, at, best);
    this.articleDay = context.articleDay;
  }

  get basis(): boolean { return (this.isBasisSure ??= isBasisSure(this.context, this.reading, this.at, this.best)); }
  get close(): boolean { return isClose(this.reading, this.at, this.best); }
  get total(): boolean { return (this.isTotal ??= !tellsAnother(this.context, this.reading, this.at, this.best)); }
  get likely(): boolean {
    const { context, reading, at, best } = this;
    return best.metricScore >= LIKELY_WORDS && (this.company || isCompanyLikely(context, reading, at, best)) && !isNotTold(reading) && !isOfOtherBasis(reading, at, best.query)
      && !isReckoned(reading, at) && !opensWith(ONE_MORE, reading, at) && !opensWith(BELOW, reading, at) && !tellsTenfold(reading) && !isOfOther(context, reading, at, best);
  }
  get whole(): boolean { return !isOfSmaller(this.context, this.reading, this.at, this.best); }
  get undoubted(): boolean {
    const { reading, at, best } = this;
    return this.company && best.metricScore >= SPEAKING_WORDS && reading.borders[best.metric.from] === reading.borders[at] && !isLeftOpen(reading, at, best.query);
  }
  get isTold(): boolean { return !isNotTold(this.reading); }
  get isDatedNear(): boolean { return isDatedNear(this.reading, this.at); }
  get isAlone(): boolean { return this.reading.quantities.filter((q) => countable(q) === countable(this.best.query.quantity)).length <= 1; }
  get isOfLine(): boolean { return this.best.query.rule.nature === 'flow' && isOfLine(this.reading, this.at); }
  get sides(): Sides | null { return findSides(this.context.rules.lists, this.context.houseOf, this.reading, this.at); }
  get ceiling(): boolean { return this.best.query.quantity?.kind !== 'percent' || !opensWith(AS_MUCH_AS, this.reading, this.at); }
}

export const weighCertainty = (context: Context, reading: SentenceReading, at: number, best: Interpretation): Certainty => new Weighed(context, reading, at, best);

/** True where a figure of which the ledger knows nothing was only taken over from further up, or stands beside a stranger's name: it may be anybody's. */
export function isStray(context: Context, reading: SentenceReading, at: number, best: Interpretation): boolean {
  const known = findTradeWords(reading);
  if (reading.mentions.some((m) => m.company === best.company && m.via !== 'carried') || isCompanySure(context, reading, at, best, known)) return false;
  return !isBuyer(context, reading, at, best) && (best.matches.length === 0 || isOfStranger(reading, at, known));
}

/** "The group agreed to buy Lattice Photonics for #": of a deal a stranger is the other side, where the company that the text is about opens the sentence. */
const isBuyer = (context: Context, reading: SentenceReading, at: number, { company, query }: Interpretation): boolean => query.rule.nature === 'deal' && company === context.leading && !context.isElsewhere
  && reading.mentions.some((m, i) => m.via === 'carried' && m.company === company && (reading.mentionAt[i] ?? at) < Math.min(at, SUBJECT_REACH));
