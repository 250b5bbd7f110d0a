// Parts of a company that no scope of ours names: whose figures are not the company's.
import { plainOf } from '../text/plain';
import type { CompiledRules } from './compile-rules';
import type { Context } from './context';
import type { Interpretation } from './interpretation';
import type { SentenceReading } from './reading';

/** A part of the company that no scope of ours names: "sales at the infrastructure group". */
export const PART = /\b(?:at|in|from|by|of) (?:the|its|their) [A-Za-zÀàª-]+(?: [A-Za-zÀàª-]+)? (?:group|unit|division|arm|segment|business|line|side)\b|(?:\b(?:its|the)|['’]s) (?:[A-Za-zÀàª-]+ ){1,4}(?:unit|division|arm|segment|line|business)\b|\b(?:its|the) (?!revenue|cost|demand|supply|buy|sell|other|far|plus|dark|bright|positive|negative|same|wrong|right|price|spending)[A-Za-zÀàª-]+ side (?!of\b)|\b(?:that|this|the|each) (?:unit|division|arm|segment)\b|\b(?:the|its|their|two|three|other|both|older|newer) (?:[A-Za-zÀàª-]+ ){0,2}(?:segments|divisions|units|businesses|arms)\b/i;

/** Whether the sentence speaks of a part of a company. */
export const speaksOfPart = ({ text }: SentenceReading): boolean => PART.test(plainOf(text));

/** Every part that a scope names: one that goes by another name may be any of them. */
export const anyPart = (rules: CompiledRules): ReadonlySet<string> => {
  const known = partsOf.get(rules) ?? new Set(rules.source.scopes.filter((s) => s.kind === 'segment').map((s) => s.id));
  partsOf.set(rules, known);
  return known;
};
const partsOf = new WeakMap<CompiledRules, ReadonlySet<string>>();

/** Words for a part that no scope is read from; said of a company that is itself its parent's part, "the segment" is the company. */
export function isOfUnknownPart({ index }: Pick<Context, 'index'>, { text }: SentenceReading, { company, query }: Pick<Interpretation, 'company' | 'query'>): boolean {
  const part = query.segment === null ? PART.exec(plainOf(text)) : null;
  return part !== null && !(index.companies.get(company)?.parent && THE_UNIT.test(part[0]));
}
const THE_UNIT = /\b(?:the|this|that) (?:segment|unit|division|arm)$/i;

const PART_REACH = 60, LINE_REACH = 110;

/** "Product revenue was #", "# in services sales": a line of the business, with no other figure of sales between. */
const LINE = "(?:products?|services?|subscriptions?|licen[cs](?:e|ing)|installation|hardware|software|components?|systems?|support|maintenance|security|industrial|consumer|equipment|devices?|cables?|modules?|lasers?|aftermarket|rental|leasing|hosting|telecom|datacom)(?:\\s(?:and|&)\\s[a-z]+)?\\s(?:revenues?|sales)\\b";
const LINE_BEFORE = new RegExp(`\\b${LINE}(?:(?!revenue|sales|total|overall|company|help|driv|margin)[^;()]){0,75}$`, 'i'), LINE_BEHIND = new RegExp(`^\\s(?:in|of|from)\\s(?:[a-z]+\\s)?${LINE}`, 'i');
/** "Product revenue was #", and not "product and service revenue", which may be all of it. */
const LINE_IS = /(?<!\b(?:and|&|or|of|all|total)\s)\b(?:products?|services?|subscriptions?|licen[cs](?:e|ing)|installation|hardware|software|support|maintenance)\s(?:revenues?|sales)\s(?:was|were|of|came (?:in )?(?:to|at)|reached|hit|totall?ed|stood at)\s(?:about |around |roughly |nearly |almost )?$/i;
export const isOfLine = ({ text, tokens, quantities }: SentenceReading, at: number): boolean => {
  const quantity = quantities[tokens[at]?.quantity ?? -1];
  return quantity !== undefined && LINE_IS.test(plainOf(text).slice(0, quantity.outer?.start ?? quantity.start));
};

/** "The unit made up 12% of total revenues, with revenues up # to #": whoever makes up a share of the whole has the sales that follow. */
const SHARER = /\b(?:represent|contribut|account|made up|makes up|compris|constitut)[^;]{0,24}(?:%|percent) of (?:[A-Za-zÀàª’']+ ){0,2}(?:revenues?|sales),? with (?:revenues?|sales)\b[^;]*$/i;

/** True where a value is of the sales of a part that the sentence has just given a share of the whole. */
export const isOfSharer = ({ text, tokens }: SentenceReading, at: number): boolean => SHARER.test(plainOf(text).slice(0, tokens[at]?.start ?? 0));

/** "Its servers carry a margin of #": what some goods earn is not what the company does; "orders for such servers came to #" are the orders' figure. */
const GOODS = /(?<!\b(?:for|of|from|on) )(?:['’]s|\b[Ii]ts|\b[Tt]he|\b[Tt]hese|\b[Tt]hose|\b[Ss]uch) (?:[A-Za-z\dÀàª-]+ ){0,3}(?:servers|chips|cards|switches|racks|processors|GPUs|accelerators|systems|turbines|routers|modules|drives|terminals|products|wafers)(?: (?:alone|themselves|now|still|usually|often|can|may|already))? (?:carry|carried|have|had|earn|earned|sell|sold|command|commanded|fetch|bring|brought|make|made|come|came|go|yield)\b/;
export const isOfGoods = ({ text, tokens }: SentenceReading, at: number): boolean => GOODS.test(plainOf(text).slice(0, tokens[at]?.start ?? 0));

/** True where the words around a value say that it is of such a part. */
export function isOfPart(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  const plain = plainOf(reading.text), before = plain.slice(Math.max(0, token.start - LINE_REACH), token.start);
  return PART.test(plain.slice(Math.max(0, token.start - PART_REACH), token.end + PART_REACH)) || LINE_BEFORE.test(before) || LINE_BEHIND.test(plain.slice(token.end)) || isOfSharer(reading, at);
}

/** Between a part and its verb stand its noun, whose it is, and what makes a tense. */
const BETWEEN: ReadonlySet<string> = new Set(['business', 'unit', 'division', 'segment', 'arm', 'side', 'sales', 'revenue', 'revenues', 'communications', 'of', 'at', 'for', 'in', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'again', 'alone', 'more', 'than', 'nearly', 'almost']);
const MOVES: ReadonlySet<string> = new Set(['grow', 'fall', 'stock-move']);
const VALUE_REACH = 2;

/** "Google Cloud put on 63%", "the optical side of Coherent was up 36%": a part is what moved, and a part has no stock. */
export function movesPart({ concepts, scopes, tokens, quantities }: SentenceReading, at: number): boolean {
  if (tokens[at + 1]?.word === 'short' || concepts.some((c) => c.id === 'share-noun')) return false;
  const isVerb = quantities[tokens[at]?.quantity ?? -1]?.kind === 'ratio';
  const verb = isVerb ? at : concepts.findLast((c) => MOVES.has(c.id) && c.to <= at && at - c.to <= VALUE_REACH && tokens.slice(c.to, at + 1).every((t) => !t.breaks && t.mention < 0))?.from;
  return verb !== undefined && scopes.some((s) => s.owner.kind === 'segment' && s.to <= verb && tokens.slice(s.to, verb + 1).every((t, i, all) => !t.breaks && (i === all.length - 1 || t.mention >= 0 || BETWEEN.has(t.word))));
}

const SHARES_IN: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'made', 'makes', 'make', 'up', 'accounted', 'accounts', 'account', 'for', 'represented', 'represents', 'contributed', 'contributes', 'provided', 'provides', 'stood', 'stands', 'alone', 'about', 'around', 'roughly', 'nearly', 'still', 'already']);
const SHARE_REACH = 5;

/** "Microsoft made up # of CoreWeave's revenue": a company's share of another's sales is that of a customer, and of no part. `seller` is whose sales they are where the words name nobody. */
export function isBuyersShare({ concepts, mentions, mentionAt, tokens }: SentenceReading, at: number, seller: string | null, houseOf: (id: string) => string): boolean {
  const ofSales = concepts.find((c) => c.id === OF_SALES && c.from >= at && c.from <= at + 2);
  if (!ofSales) return false;
  const n = mentions.findLastIndex((m, i) => m.via === 'name' && (mentionAt[i] ?? -1) >= 0 && (mentionAt[i] ?? 0) < at), from = (mentionAt[n] ?? 0) + 1, buyer = mentions[n];
  if (!buyer || at - from < 1 || at - from > SHARE_REACH || !tokens.slice(from, at).every((t) => SHARES_IN.has(t.word))) return false;
  const owner = mentions.find((m, i) => m.via === 'name' && (mentionAt[i] ?? -1) > at && (mentionAt[i] ?? 0) <= ofSales.to)?.company ?? seller;
  return owner !== null && houseOf(owner) !== houseOf(buyer.company);
}
const OF_SALES = 'of-sales';
