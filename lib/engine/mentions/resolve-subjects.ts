// Who a sentence is about: names in it, and what "the company", "it" or "the chipmaker" takes over from before.
import { isExample, isInPassing, isJoined, isOfOthers, isOnlyWhose, isPartner, isSpeaker, opensObject } from './find-role';
import type { Mention } from './mention';
import type { SentenceReading } from '../claims/reading';
import { measureDistance } from '../claims/proximity';

/** The company (and segment) that the text is speaking of at a point. */
export interface Focus {
  readonly company: string | null;
  readonly scope: string | null;
  /** How sure: 1 named in this paragraph, less where carried from further up. */
  readonly weight: number;
  /** Whom "it" means behind a sentence about a partner of `company`: "Nvidia, a shareholder, is silent. It has". */
  readonly aside?: string;
}

export const NO_FOCUS: Focus = { company: null, scope: null, weight: 0 };

/** The items of one list around the one at `order`: of places that only "and" parts. */
function listAround({ tokens }: SentenceReading, items: readonly number[], order: number): readonly number[] {
  const isJoined = (i: number) => items[i - 1] !== undefined && items[i] !== undefined && tokens.slice((items[i - 1] ?? 0) + 1, items[i]).every((t) => t.word === 'and');
  let from = order, to = order + 1;
  while (isJoined(from)) from--;
  while (isJoined(to)) to++;
  return items.slice(from, to);
}

/** "Astera Labs and Nvidia rose 4.1% and 1.3% respectively": the n-th value is the n-th company's; so without the word, where as many of one stand in a row as of the other. */
function pairRespectively(reading: SentenceReading, at: number): string | null {
  const isSaid = reading.words.has('respectively');
  if (!isSaid && (reading.mentions.length < 2 || reading.quantities.length < 2)) return null;
  const said = isSaid ? reading.tokens.findIndex((t) => t.word === 'respectively') : -1, end = said < 0 ? reading.tokens.length : said;
  const kind = reading.quantities[reading.tokens[at]?.quantity ?? -1]?.kind;
  const all = reading.quantityAt.filter((i, n) => i >= 0 && i < end && reading.quantities[n]?.kind === kind);
  const values = isSaid ? all : listAround(reading, all, all.indexOf(at)), order = values.indexOf(at);
  if (order < 0 || (!isSaid && values.length < 2)) return null;
  const before = reading.mentions.map((m, n) => ({ m, token: reading.mentionAt[n] ?? -1 })).filter((x) => x.token >= 0 && x.m.via === 'name' && x.token < (values[0] ?? 0));
  const last = isSaid ? null : listAround(reading, before.map((x) => x.token), before.length - 1);
  const named = last ? before.filter((x) => last.includes(x.token)) : before;
  return values.length === named.length ? (named[order]?.m.company ?? null) : null;
}

/** What the article is about is never further off than this. */
const KEPT = 0.9, BEFORE_OTHERS = 2.1;
const SERVED = 0.6;
const IN_PASSING = 0.2;

const MOVES_ITSELF = 1;

/** "TSMC eased 0.6 percent": nothing but the verb of the change between a name and its value. */
const isMover = (reading: SentenceReading, token: number, at: number): boolean => reading.concepts.some((c) => c.id === 'stock-move' && c.from === token + 1 && c.to <= at && at - c.to <= 1 && !reading.tokens[c.from]?.breaks);

const inPassing = new WeakMap<SentenceReading, boolean>();

/** "Microsoft ($4 trillion)": what stands in brackets right behind a name. */
export const isBracketed = (reading: SentenceReading, { end }: Mention, at: number): boolean => /^\s\([~≈]?$/.test(reading.text.slice(end, reading.tokens[at]?.start ?? 0));

/** "Driven by @, which operates #": a name whose own clause holds the value is spoken of there, wherever it stands. */
function isOfOwnClause(reading: SentenceReading, token: number, at: number): boolean {
  const next = reading.tokens[token + 1];
  return token < at && next?.breaks === true && RELATIVE.has(next.word) && !reading.mentions.some((m, i) => { const t = reading.mentionAt[i] ?? -1; return t > token && t < at && m.via === 'name'; });
}
const RELATIVE = new Set(['which', 'who']);
const OWN_CLAUSE = 0.6;

/** "@ (TICK) - sells servers to @ and @; revenue was #": whom the doings of a note's head went to, in an earlier clause, has no figure in the next. */
function isTakenByHead({ text, tokens, borders, mentionAt, mentions }: SentenceReading, token: number, first: number, at: number): boolean {
  if (token <= first || token >= at || (borders[at] ?? 0) - (borders[token] ?? 0) < 1) return false;
  const head = mentions[mentionAt.indexOf(first)], next = tokens[token + 1];
  // "A stake in @, valued at #", "invests in @, whose run rate is #".
  if (next?.breaks && APPOSED.has(next.word)) return false;
  if (head?.via !== 'name' || !BEFORE_HEAD.test(text.slice(0, head.start)) || !BEHIND_HEAD.test(text.slice(head.end, head.end + HEAD_REACH))) return false;
  const isNamed = (t: number) => (tokens[t]?.mention ?? -1) >= 0;
  // Back to the first of a list: "to xAI, Dell and @".
  let opens = token;
  while (isNamed(opens - 2) && /^(?:and|or)$/.test(tokens[opens - 1]?.word ?? '')) opens -= 2;
  while (isNamed(opens - 1) && tokens[opens]?.breaks) opens -= 1;
  return opens > first && opensObject(tokens[opens - 1]?.word ?? '');
}
const APPOSED = new Set(['which', 'who', 'whose', 'where', 'valued', 'worth', 'last', 'now', 'recently', 'itself', 'then']);
const BEFORE_HEAD = /^(?:[•*–-]\s+|\d{1,2}[.)]\s)?(?:\*\*)?\$?$/, BEHIND_HEAD = /^(?:,? (?:Inc|Corp|Co|Ltd|Holdings?|Group)\b\.?)?(?:\s?[([][^)\]]{1,24}[)\]])?(?:\*\*)?(?::|\s?—|\s[-–|])/, HEAD_REACH = 60;
const TAKEN_BEFORE = 0.7;

/** Asked for every value of a sentence, answered once. */
function isAllInPassing(reading: SentenceReading): boolean {
  const have = inPassing.get(reading);
  if (have !== undefined) return have;
  const answer = reading.mentions.every((x) => x.via === 'carried' || isInPassing(reading.text, x));
  inPassing.set(reading, answer);
  return answer;
}

/** "The bank, which moved its systems to @, cut costs by #", "two former @ engineers raise #": named in passing, or in another clause than the value. */
function isAside(reading: SentenceReading, mention: number, at: number): boolean {
  const m = reading.mentions[mention], token = reading.mentionAt[mention] ?? -1;
  // Where another of our companies is spoken of, who is whose other party is weighed by nearness.
  if (!m || token < 0 || !isAllInPassing(reading) || isOfOwnClause(reading, token, at)) return false;
  const named = reading.mentions.filter((x) => x.via !== 'carried');
  return m.via === 'carried' ? named.some((x) => x.company === m.company) : isOfOthers(reading.text, m) || Math.abs((reading.borders[token] ?? 0) - (reading.borders[at] ?? 0)) >= 1;
}

/** Companies that a value at token `at` may belong to, with a score each; the best first. */
export function rankCompanies(reading: SentenceReading, at: number, focus: Focus, leading: string | null, blockLead: string | null): { company: string; score: number; named: boolean }[] {
  const scores = new Map<string, { score: number; named: boolean }>();
  const first = reading.mentionAt.find((i) => i >= 0) ?? -1;
  const lastName = Math.max(-1, ...reading.mentions.map((m, i) => (m.via === 'name' || m.via === 'epithet' ? (reading.mentionAt[i] ?? -1) : -1)).filter((token) => token < at));
  const isDay = (reading.tokens[at]?.period ?? -1) >= 0;
  reading.mentions.forEach((mention, i) => {
    const token = reading.mentionAt[i] ?? -1;
    if (token < 0 || mention.via === 'likeness') return;
    const speaks = token > at && isSpeaker(reading.text, mention);
    const distance = speaks ? 0 : measureDistance(reading, token, token + 1, at, 'none');
    const base = mention.via === 'name' ? 3 : mention.via === 'epithet' ? 2.6 : mention.via === 'carried' ? 2.6 : 2;
    // The subject of a sentence stands before its values; a name behind them is often the other party.
    const far = token > at && Math.abs((reading.borders[token] ?? 0) - (reading.borders[at] ?? 0)) >= 1;
    const taker = /^(?:into|in|for|from|to|by|with)$/.test(reading.tokens[token - 1]?.word ?? '') && token > at;
    const side = token < at || speaks ? 1 : taker ? 0.45 : far ? 0.5 : 0.8;
    const subject = token === first ? 0.5 : 0;
    // "Nvidia is up 0.8%, Tesla down 2.1%": a name with its own value leaves the next value to the next name; so with days.
    const served = token < at && lastName > token && (isDay ? reading.periodAt : reading.quantityAt).some((q) => q > token && q < lastName) ? SERVED : 1;
    const aside = mention.company !== leading && mention.company !== focus.company && isAside(reading, i, at) ? IN_PASSING : 1;
    // "Has raised # from backers such as @": an example of whom the value came from.
    const whose = isOnlyWhose(reading.text, mention) || (token > at && !speaks && mention.via === 'name' && isExample(reading.text, mention)) ? IN_PASSING : 1;
    const taken = mention.via === 'name' && isTakenByHead(reading, token, first, at) && !isOfOwnClause(reading, token, at) ? TAKEN_BEFORE : 1;
    const score = (base * side * taken * (1 / (1 + distance / 20)) + subject) * served * aside * whose + (isMover(reading, token, at) ? MOVES_ITSELF : 0) + (mention.via === 'name' && isOfOwnClause(reading, token, at) ? OWN_CLAUSE : 0);
    const have = scores.get(mention.company);
    if (!have || have.score < score) scores.set(mention.company, { score, named: mention.via !== 'carried' || focus.weight >= 1 });
  });
  const led = reading.mentionAt.some((i) => i >= 0 && i < at);
  if (focus.company && !scores.has(focus.company)) scores.set(focus.company, { score: (led ? 1 : 1.9) * focus.weight, named: reading.mentions.length === 0 && focus.weight >= 0.9 });
  // Named in passing, it is still what the text is about: "much of it is Meta, which committed #", in an article about CoreWeave.
  const kept = leading !== null && leading === focus.company && reading.mentions.some((m) => m.company === leading && m.via === 'name') && isAllInPassing(reading) ? scores.get(leading) : undefined;
  if (leading && kept && kept.score < KEPT) scores.set(leading, { score: KEPT, named: false });
  if (blockLead && !scores.has(blockLead)) scores.set(blockLead, { score: reading.mentions.length ? 1 : 2, named: false });
  // Behind a second of whom it deals with, a sentence without a name goes on about whom the article is about: "Together that is #".
  const isBetween = reading.mentions.length === 0 && blockLead !== null && focus.company !== blockLead;
  if (leading && !scores.has(leading)) scores.set(leading, { score: isBetween ? BEFORE_OTHERS : KEPT, named: false });
  const paired = pairRespectively(reading, at);
  if (paired) scores.set(paired, { score: 9, named: true });
  return [...scores].map(([company, { score, named }]) => ({ company, score, named })).sort((a, b) => b.score - a.score);
}

/** A subject stands near the head of its sentence; a product deeper in it that is no part of a company is what somebody takes or sells. */
const SUBJECT_REACH = 5, PRODUCT_REACH = 2;

const SUBORDINATE = /^["“]?(?:When|While|If|As|After|Although|Though|Since|Because|Whenever|Once|Unlike|Whereas)\s/;

/** The token that the main clause opens with, behind a clause that is set before it; null where no comma parts them. */
function mainClauseOf(reading: SentenceReading): number | null {
  const at = reading.tokens.findIndex((t, i) => i > 1 && t.breaks);
  return at < 0 ? null : at;
}

/** Behind a head ("At Nvidia and Broadcom, revenue rose") the names of a list are what the sentence is about. */
const JOINED_FROM = 3;

/** "And @ isn't the only landlord": one of several whom a text lists, which goes on about whom it was about. */
const IS_ONE_OF_SEVERAL = /^ (?:is|was|are)(?:n['’]t| not| hardly| only one of| just one of) (?:the only|alone|its only|their only|the)\b/;

const NAMES = new Set(['is', 'are', 'was', 'called', 'named']);

/** What the next sentence takes over from this one. Where the article is about one company, an aside moves nothing away from it; where it `isElsewhere`, about none of ours, a name in passing is no subject of what follows. */
export function moveFocus(reading: SentenceReading, focus: Focus, dominant: string | null, isElsewhere: boolean): Focus {
  const named = reading.mentions.map((m, i) => ({ m, token: reading.mentionAt[i] ?? -1 })).filter((x) => x.token >= 0 && x.m.via !== 'likeness');
  // "Power from Crusoe and Bloom": what is joined to an object is one.
  const isObject = (token: number) => token > 1 && (opensObject(reading.tokens[token - 1]?.word ?? '') || (token > JOINED_FROM && isJoined(reading.text, reading.tokens[token]?.start ?? 0)));
  const isAway = (m: Mention) => (isElsewhere ? isInPassing(reading.text, m) : isOfOthers(reading.text, m));
  // Whom a quoted speaker names is not whom the text is about.
  const isQuoted = (at: number) => ((reading.text.slice(0, at).match(/["“”]/g) ?? []).length % 2) === 1;
  // "7. $1.5 trillion. The value at which SpaceX": the words count from behind the figure of a list.
  const head = reading.tokens.slice(0, 2).findIndex((t) => t.quantity >= 0) + 1;
  const isListed = ({ m, token }: (typeof named)[number]) => focus.company !== null && m.company !== focus.company && ((focus.weight >= 1 && reading.tokens[token - 1]?.word === 'there') || IS_ONE_OF_SEVERAL.test(reading.text.slice(m.end)));
  const able = named.filter((x) => !isQuoted(x.m.start) && !isListed(x) && x.token - head <= SUBJECT_REACH && !isObject(x.token) && (x.m.via === 'carried' || !isOfOthers(reading.text, x.m)));
  // "The wider word that CoreWeave uses": the only company that a sentence names, and not as somebody's object.
  const names = named.filter((x) => x.m.via !== 'product' && !isQuoted(x.m.start));
  const isFollowed = (token: number) => reading.tokens[token + 1]?.breaks === false;
  const only = new Set(names.map((x) => x.m.company)).size === 1 ? names.find((x) => !isObject(x.token) && isFollowed(x.token) && !isAway(x.m) && (dominant === null || dominant === x.m.company) && !isListed(x)) : undefined;
  // "When Nvidia ships a rack, Micron gets paid": the main clause says whom it is about.
  const main = SUBORDINATE.test(reading.text) ? mainClauseOf(reading) : null;
  const ruling = main === null ? undefined : names.find((x) => x.token >= main && x.token - main <= SUBJECT_REACH && !isObject(x.token));
  // "And one for the road: Credo." A name that ends its sentence behind a colon is whom the next one goes on about.
  const announced = named.find((x) => x.m.via === 'name' && /:\s$/.test(reading.text.slice(0, x.m.start)) && /^[.!]?$/.test(reading.text.slice(x.m.end)));
  // "The American one is GE Vernova.": whom a sentence ends by naming is whom the next one speaks of.
  const introduced = names.find((x) => x.token === reading.tokens.length - 1 && NAMES.has(reading.tokens[x.token - 1]?.word ?? ''));
  // "Demand is driven by @, which operates two sites. The company": whom a relative clause goes on about, where the paragraph has spoken of nobody before.
  const related = able.length || focus.weight >= 1 || (dominant !== null && focus.company === dominant) ? undefined : names.find((x, i) => i === 0 && x.m.via === 'name' && reading.tokens[x.token + 1]?.breaks === true && RELATIVE.has(reading.tokens[x.token + 1]?.word ?? ''));
  const subject = announced ?? ruling ?? introduced ?? able.find((x) => x.m.via !== 'product') ?? able.find((x) => x.token - head <= PRODUCT_REACH || reading.scopes.some((hit) => hit.owner.kind === 'segment' && hit.from <= x.token && x.token < hit.to)) ?? only ?? related ?? (focus.company ? undefined : named.find((x) => !isInPassing(reading.text, x.m)));
  const scopeHit = reading.scopes.find((s) => s.owner.kind === 'segment' && s.from <= 6);
  if (!subject) return { company: focus.company, scope: scopeHit?.owner.id ?? focus.scope, weight: focus.weight };
  if (focus.company && subject.m.company !== focus.company && subject.m.via === 'name' && isPartner(reading.text, subject.m)) return { company: focus.company, scope: scopeHit?.owner.id ?? focus.scope, weight: focus.weight, aside: subject.m.company };
  // "Rockets. The rest carried the company's own satellites. The segment had": the company deep in a sentence ends nothing that is said of its part.
  const isOfPart = subject.m.via === 'carried' && subject.m.company === focus.company && subject.token > 1;
  return { company: subject.m.company, scope: scopeHit?.owner.id ?? (isOfPart ? focus.scope : null), weight: 1 };
}
