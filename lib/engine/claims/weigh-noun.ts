// Whether a metric's own noun stands by itself: "net debt" is no debt, "revenue from phones" no revenue of the whole, and what grew in
// "its tax bill grew 40%" is no revenue at all. What may stand beside a noun and change nothing is data (rules/metrics/lists.json): every
// other word may make another quantity of it, and then nobody is accused.
import type { MetricRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import type { ConceptHit } from './pattern-set';
import { plainOf } from '../text/plain';
import type { SentenceReading } from './reading';

type Lists = CompiledRules['lists'];

/** A concept of this weight is a metric's own noun. */
export const OWN_NOUN = 1.5;
/** Concepts that tell which way a figure went; a percent beside them is a change. */
const MOVES: ReadonlySet<string> = new Set(['grow', 'fall']);
/** From the verb of a change to its value, and from its subject to the verb, so many words. */
const VERB_REACH = 4, SUBJECT_REACH = 7;
/** Behind a noun these open words that belong to it. */
const OF = new Set(['of', 'from', 'for', 'on', 'in', 'at', 'to', 'by', 'with', 'outside', 'excluding', 'without', 'before', 'after', 'ex', 'per']);

const isFolded = (reading: SentenceReading, i: number): boolean => { const t = reading.tokens[i]; return t !== undefined && (t.quantity >= 0 || t.period >= 0 || t.mention >= 0); };
const isScoped = (reading: SentenceReading, i: number): boolean => reading.scopes.some((s) => s.from <= i && i < s.to);
const isNounOf = (rule: MetricRule) => (c: ConceptHit): boolean => !c.inner && !MOVES.has(c.id) && (rule.about?.[c.id] ?? 0) >= OWN_NOUN;

const hasNoun = (rule: MetricRule): boolean => Object.entries(rule.about ?? {}).some(([id, weight]) => weight >= OWN_NOUN && !MOVES.has(id));

/** The metric's own noun that stands nearest to the value at `at`; undefined where none does. */
export function findNoun(reading: SentenceReading, at: number, rule: MetricRule): ConceptHit | undefined {
  const distance = (c: ConceptHit) => (c.to <= at ? at - c.to : c.from - at) + 4 * Math.abs((reading.borders[c.from] ?? 0) - (reading.borders[at] ?? 0));
  return reading.concepts.filter(isNounOf(rule)).reduce<ConceptHit | undefined>((best, c) => (best && distance(best) <= distance(c) ? best : c), undefined);
}

const WHOSE = new Set(['at', 'of']);
const INSIDE = /(?:tion|pay|payroll|wages|salaries|costs?|charges?|awards?)$/;

/** "The optical unit sold", "data center alone brought in", "the segment lost": a word for a part, behind its name or in its stead. */
const isPartWord = (reading: SentenceReading, i: number): boolean => PART_WORDS.has(reading.tokens[i]?.word ?? '') && (isScoped(reading, i - 1) || (reading.tokens[i]?.word !== 'alone' && THIS.has(reading.tokens[i - 1]?.word ?? '')));
const ITS = /\bits $/i;
const PART_WORDS = new Set(['unit', 'segment', 'division', 'arm', 'alone']), THIS = new Set(['the', 'this', 'that']);

/** True where the word before the noun, past names of parts that we know, is one that may change what it counts. */
function isQualifiedBefore(lists: Lists, reading: SentenceReading, noun: ConceptHit): boolean {
  let i = noun.from - 1;
  if (reading.tokens[noun.from]?.breaks) return false;
  while (i >= 0 && (isScoped(reading, i) || isPartWord(reading, i)) && !reading.tokens[i + 1]?.breaks) i--;
  // "Enterprise AI orders", "AI cloud sales": a part of a part.
  if (new Set(reading.scopes.filter((s) => s.owner.kind === 'segment' && i < s.from && s.to <= noun.from).map((s) => s.owner.id)).size > 1) return true;
  const word = reading.tokens[i];
  // "Taurus revenue", "Dynamics 365 revenue": of a product, and of a name with a number.
  if (word && !reading.tokens[i + 1]?.breaks && (reading.mentions[word.mention]?.via === 'product' || (reading.quantities[word.quantity]?.kind === 'count' && /^[A-ZÀ]/.test(plainOf(reading.text).slice(reading.tokens[i - 1]?.start ?? 0))))) return true;
  // "Taurus revenue at Astera Labs": a name of its own before the noun, and the company behind it.
  const owner = reading.mentions[word?.mention ?? -1]?.company;
  if (owner !== undefined && WHOSE.has(reading.tokens[noun.to]?.word ?? '') && reading.mentions[reading.tokens[noun.to + 1]?.mention ?? -1]?.company === owner) return true;
  if (!word || reading.tokens[i + 1]?.breaks || isFolded(reading, i) || isScoped(reading, i)) return false;
  // "Stock compensation in R&D": what is in it, and not it.
  if (word.word === 'in' && INSIDE.test(reading.tokens[i - 1]?.word ?? '')) return true;
  // "The cost of revenue", "a share of sales".
  if (word.word === 'of') { const head = reading.tokens[i - 1]; return head !== undefined && !isFolded(reading, i - 1) && !lists.besideNoun.has(head.word); }
  // "Its own sales", beside somebody else's; "SpaceX's own sales" may be those without what it took over.
  if (word.word === 'own' && ITS.test(reading.text.slice(0, word.start))) return false;
  return !lists.besideNoun.has(word.word);
}

/** True where words behind the noun say of which part it is: "revenue from phones was", "debt besides the notes". */
function isQualifiedBehind(lists: Lists, reading: SentenceReading, noun: ConceptHit, at: number): boolean {
  const next = reading.tokens[noun.to];
  if (!next || next.breaks || isFolded(reading, noun.to) || isScoped(reading, noun.to)) return false;
  if (!OF.has(next.word)) return noun.to <= at && !lists.behindNoun.has(next.word) && !reading.concepts.some((c) => c.from === noun.to && MOVES.has(c.id));
  let i = noun.to + 1;
  while (lists.besideNoun.has(reading.tokens[i]?.word ?? '') && !isFolded(reading, i)) i++;
  // "Inventory of H20 chips": one of its products is a part.
  if (i !== at && reading.mentions[reading.tokens[i]?.mention ?? -1]?.via === 'product') return true;
  return i !== at && !isFolded(reading, i) && !isScoped(reading, i) && !lists.times.has(reading.tokens[i]?.word ?? '') && i < reading.tokens.length;
}

/** True where the noun that the value hangs on stands for the metric and nothing else. */
export function standsAlone(lists: Lists, reading: SentenceReading, at: number, rule: MetricRule): boolean {
  const noun = findNoun(reading, at, rule);
  return noun === undefined || !(isQualifiedBefore(lists, reading, noun) || isQualifiedBehind(lists, reading, noun, at));
}

/** True where a word before the noun, or what it is of, makes another quantity of it: "service revenue", "the cost of revenue", "sales per head". */
export function isOfAnother(lists: Lists, reading: SentenceReading, at: number, rule: MetricRule): boolean {
  const noun = findNoun(reading, at, rule);
  return noun !== undefined && (isQualifiedBefore(lists, reading, noun) || (OF.has(reading.tokens[noun.to]?.word ?? '') && isQualifiedBehind(lists, reading, noun, at)));
}

/** "# in interest", "# from licenses", "# in Norway": what a figure is made of, or where. */
export function isMadeOf(lists: Lists, reading: SentenceReading, at: number, rule: MetricRule): boolean {
  const next = reading.tokens[at + 1];
  if (!next || next.breaks || (next.word !== 'in' && next.word !== 'from') || isFolded(reading, at + 1)) return false;
  let i = at + 2;
  while (lists.besideNoun.has(reading.tokens[i]?.word ?? '') && !isFolded(reading, i)) i++;
  const word = reading.tokens[i];
  // "# from sales of #": the figure that it is set beside.
  if (reading.tokens[i + 1]?.word === 'of' && (reading.tokens[i + 2]?.quantity ?? -1) >= 0) return false;
  return word !== undefined && !word.breaks && !isFolded(reading, i) && !isScoped(reading, i) && !lists.times.has(word.word) && !lists.whole.has(word.word) && !reading.concepts.some((c) => c.from <= i + 1 && i < c.to && (rule.about?.[c.id] ?? 0) > 0 && reading.tokens[c.to]?.word !== 'of');
}

/** "Debt? $2 billion of it matures soon", "a $2 billion loan", "the unit sold # of terminals": of some of it, or of a thing that has its own name. */
export function isOfThing(lists: Lists, reading: SentenceReading, at: number, { rule, segment }: { readonly rule: MetricRule; readonly segment: string | null }): boolean {
  const next = reading.tokens[at + 1], after = reading.tokens[at + 2]?.word ?? '';
  if (!next || next.breaks || isFolded(reading, at + 1)) return false;
  const isConcept = (i: number) => reading.concepts.some((c) => c.from <= i && i < c.to);
  if (next.word === 'of') return (segment === null && OF_IT.test(reading.text.slice(next.start))) || (isSomeOfSold(reading, at, rule, segment) && !isFolded(reading, at + 2) && !isConcept(at + 2) && !lists.besideNoun.has(after) && !lists.whole.has(after));
  const quantity = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  return quantity !== undefined && ONE.test(reading.text.slice(0, quantity.start)) && !isConcept(at + 1) && rule.nature !== 'deal' && !lists.behindNoun.has(next.word) && !lists.besideNoun.has(next.word) && !lists.opensPhrase.has(next.word) && !lists.endsPhrase.has(next.word) && !lists.times.has(next.word);
}
/** "The unit sold # of terminals", "revenue of # of memory": what stands behind the value is what was sold, and may be some of it. */
const isSomeOfSold = (reading: SentenceReading, at: number, rule: MetricRule, segment: string | null): boolean => (segment !== null && SELLS.has(reading.tokens[at - 1]?.word ?? '')) || (segment === null && rule.nature === 'flow' && reading.tokens[at - 1]?.word === 'of' && reading.concepts.some((c) => c.to === at - 1 && isNounOf(rule)(c)));
const OF_IT = /^of (?:it|that|this|them|these|those)\b/, SELLS = new Set(['sold', 'sells', 'shipped', 'delivered']), ONE = /\b(?:an?|another) $/i;

/** The verb that a change is told with; nouns ("growth of 12%") have their subject behind them. The "up" of "shot up" is none of its own. */
const isVerb = (lists: Lists, { tokens, concepts }: SentenceReading, c: ConceptHit): boolean => MOVES.has(c.id) && lists.changing.has(tokens[c.from]?.word ?? '')
  && !concepts.some((o) => MOVES.has(o.id) && o.from < c.from && c.to <= o.to);

/** True where a verb of change stands right before the value: "rose 3%", and not "rose to 75%". */
export const isMoved = (lists: Lists, reading: SentenceReading, at: number): boolean => lists.changing.has(reading.tokens[at - 1]?.word ?? '') || (reading.tokens[at - 1]?.word === 'by' && lists.changing.has(reading.tokens[at - 2]?.word ?? ''));

let asked: { readonly reading: SentenceReading; readonly at: number; readonly subject: number | null } | null = null;

/** Token of the word that a change is told of; each metric asks for it in turn. */
function subjectOf(lists: Lists, reading: SentenceReading, at: number): number | null {
  if (asked?.reading !== reading || asked.at !== at) asked = { reading, at, subject: findSubject(lists, reading, at) };
  return asked.subject;
}

/** What stands before the verb of a change; null where the words leave it open. */
function findSubject(lists: Lists, reading: SentenceReading, at: number): number | null {
  const verb = reading.concepts.findLast((c) => isVerb(lists, reading, c) && c.to <= at && at - c.to <= VERB_REACH && (reading.borders[at] ?? 0) - (reading.borders[c.from] ?? 0) < 1 && reading.tokens.slice(c.to, at).every((t) => t.mention < 0));
  if (!verb || reading.tokens[verb.from]?.breaks) return null;
  let i = verb.from - 1;
  // "Revenue in the third quarter of 2025 has nearly": dates, auxiliaries and small words between.
  const isSmall = (k: number) => (reading.tokens[k]?.period ?? -1) >= 0 || lists.besideNoun.has(reading.tokens[k]?.word ?? '') || lists.times.has(reading.tokens[k]?.word ?? '');
  // "LinkedIn revenue at Microsoft grew": whose it is stands behind what grew.
  const isWhose = (k: number) => (reading.tokens[k]?.mention ?? -1) >= 0 && WHOSE.has(reading.tokens[k - 1]?.word ?? '');
  while (i >= 0 && verb.from - i <= SUBJECT_REACH && (isSmall(i) || isWhose(i)) && !lists.pronouns.has(reading.tokens[i]?.word ?? '')) i--;
  return i >= 0 && verb.from - i <= SUBJECT_REACH ? i : null;
}

/**
 * Whether the change at `at` is told of the rule's own noun, of the company itself, of a part of it ("client revenue grew", "Azure grew")
 * or of something else ("headcount grew", "the cost of revenue rose"). Null where no verb tells it.
 */
export function findChanged(lists: Lists, reading: SentenceReading, at: number, rule: MetricRule): 'own' | 'company' | 'part' | 'other' | null {
  const told = hasNoun(rule) ? subjectOf(lists, reading, at) : null;
  if (told === null) return null;
  // "Its cloud growth rate rose from #": of what it is the rate stands before it.
  const subject = told > 1 && /^rates?$/.test(reading.tokens[told]?.word ?? '') && reading.tokens[told - 1]?.word === 'growth' ? told - 2 : told;
  if ((reading.tokens[subject]?.mention ?? -1) >= 0) return 'company';
  if (isFolded(reading, subject) || lists.pronouns.has(reading.tokens[subject]?.word ?? '')) return 'own';
  const isOwn = isNounOf(rule);
  const own = reading.concepts.find((c) => c.from <= subject && subject < c.to && isOwn(c))
    // "Revenue from data centers grew": the noun stands before its complement.
    ?? reading.concepts.findLast((c) => isOwn(c) && c.to <= subject && subject - c.to <= SUBJECT_REACH && OF.has(reading.tokens[c.to]?.word ?? '') && reading.tokens.slice(c.to, subject + 1).every((t) => !t.breaks));
  if (own) return isQualifiedBefore(lists, reading, own) ? 'part' : 'own';
  if (isScoped(reading, subject)) return 'own';
  return /^[A-ZÀ]/.test(plainOf(reading.text).slice(reading.tokens[subject]?.start ?? 0)) ? 'part' : 'other';
}
