// Praise, urgency and watched narratives about a tracked company. A sober superlative with a value behind it is none.
import type { LedgerIndex } from '../../model/ledger-index';
import { isExample, isInPassing } from '../mentions/find-role';
import type { CueRule, HypeRule } from '../../model/rule';
import type { CompiledRules } from './compile-rules';
import { findNarratives } from './find-narratives';
import { findPitch, tokenAt } from './find-pitch';
import type { PatternHit } from './pattern-set';
import type { SentenceReading } from './reading';
import { weighPraise } from './weigh-praise';

export interface HypeMark {
  readonly from: number;
  readonly to: number;
  readonly ruleId: string;
  readonly reason: string;
  readonly company: string | null;
  /** The companies that it can be told of; null where it fits any. */
  readonly fits: readonly string[] | null;
}

const KIND_WORDS: Record<HypeRule['kind'], string> = {
  superlative: 'A superlative with no figure behind it.',
  urgency: 'Pressure to act, and no fact to act on.',
  promotion: 'Promotion: praise with nothing that could be checked.',
  destiny: 'A promise of destiny; nothing on file can bear it out.',
  narrative: 'A story that coverage repeats.',
  exaggeration: 'An exaggeration that no record could bear out.',
};

const NEGATION = /\b(?:not|isn't|isn’t|aren't|wasn't|never|no|neither|nor|hardly|doesn't|don't|if|whether|claims? that|calls? itself)\b/i;
/** "Not just a company", "no doubt": a no that says yes. */
const NO_NEGATION = /\b(?:not (?:just|only|merely)|no (?:doubt|question|mistake)|make no mistake|i kid you not|if you (?:must )?(?:own|buy))\b/gi;
const NEGATION_REACH = 4;
/** How far, in words, "some call it" keeps praise at a distance. */
const DISTANCE_REACH = 12;
/** How a sentence goes on about whom the one before named: words that only add up to praise ask for it. */
const GOES_ON = /^["“‘(]?(?:(?:And|But|So|Still|Yet|Because) )?(?:They|It|Its|Their|This|That|These|Those|The (?:company|firm|stock|shares|chipmaker|startup|lab)|Nobody|No one|Nothing)\b|^["“](?:We|Our|He|She|There)\b/i;
/** "Your potential", "Our members": what a sentence opens with that is no company's. */
const OF_OTHERS = /^\(?(?:(?:And|But|So|Still|Yet|Because) )?(?:Your|We|Our|My|His|Her|He|She)\b/;
/** Whom praise is of may stand so many words behind it. */
const AHEAD = 8;
/** What may follow a phrase that is whole: "the next Nvidia of", not "the next Nvidia chip". */
const LITTLE_WORD = /^(?:price|stock|shares?|of|in|for|and|or|but|is|was|will|to|on|at|by|from|as|that|who|which|because|since|while|before|after|when|if|the|a|an|said|says|now|today|right|so|then|here|did|with|by|are|has|have|can|could|would|may|might|<period>)$/;

/** True where the writer stands off from praise at `from`: reports it of others, doubts it, takes it back, or speaks of a film. */
function isKeptAway(reading: SentenceReading, from: number): boolean {
  const cueAt = (role: CueRule['role'], fits: (hit: PatternHit<CueRule>) => boolean) => reading.cues.some((hit) => hit.owner.role === role && fits(hit));
  // "...," gushed the man from an app: what stands behind the quotation says who speaks, not of what.
  const isOutside = (hit: PatternHit<CueRule>) => hit.from > from && CLOSES_QUOTE.test(reading.text.slice(reading.tokens[from]?.start ?? 0, reading.tokens[hit.from]?.start ?? 0));
  return cueAt('rebuttal', () => true) || cueAt('elsewhere', (hit) => !isOutside(hit)) || cueAt('distance', (hit) => hit.from < from && from - hit.to <= DISTANCE_REACH && !isOwnCall(reading, hit));
}
/** "I call it the bargain of the century": the writer's own praise. */
const isOwnCall = ({ tokens }: SentenceReading, { from }: PatternHit<CueRule>): boolean => tokens[from]?.word === 'call' && /^(?:i|i'd|i'll|we|we'd)$/.test(tokens[from - 1]?.word ?? '');
const CLOSES_QUOTE = /[,.!?]["”]/;

/** "We are proud to work with xAI as we go on building the future of": what the speaker does is no praise of whom he names before. */
function isOfSpeaker(reading: SentenceReading, from: number, to: number): boolean {
  const isNamed = (t: { mention: number }) => (reading.mentions[t.mention]?.via ?? 'carried') !== 'carried';
  const we = reading.tokens.findLastIndex((t, i) => i < from && t.word === 'we');
  const last = reading.tokens.findLastIndex((t, i) => i < from && isNamed(t));
  return last >= 0 && last < we && !reading.tokens.slice(from, to + AHEAD).some(isNamed);
}

/** "No rival can stop it" is praise by its own no; another one before it only adds to it. */
const OWN_NO = /^(?:no|nobody|nothing|none|never|not|can't|cannot|cant)$/;

function isNegated(reading: SentenceReading, from: number): boolean {
  if (OWN_NO.test(reading.tokens[from]?.word ?? '')) return false;
  const start = reading.tokens[Math.max(0, from - NEGATION_REACH)]?.start ?? 0;
  return NEGATION.test(reading.text.slice(start, reading.tokens[from]?.start ?? 0).replace(NO_NEGATION, ''));
}

/** "So buy now": an order stands at the head of its clause. */
const BEFORE_ORDER = /^(?:so|and|or|but|then|now|just|simply|please|friends?|folks|reader)$/;
const opensClause = ({ tokens }: SentenceReading, from: number): boolean => from === 0 || tokens[from]?.breaks === true || BEFORE_ORDER.test(tokens[from - 1]?.word ?? '');

function isWhole(reading: SentenceReading, to: number): boolean {
  const next = reading.tokens[to];
  return next === undefined || next.breaks || LITTLE_WORD.test(next.word);
}

/**
 * Hype marks of a sentence. `promotional` is true where the article as a whole promotes: there a weak phrase is enough.
 * `isGoneOn` where the paragraph has named the company that the text is about, so that "they" may be praised. Negated phrases, praise kept at a distance and questions are none.
 */
export function findHype(rules: CompiledRules, index: LedgerIndex, reading: SentenceReading, promotional: boolean, isGoneOn: boolean): HypeMark[] {
  if (/\?["”’')\]]*\s*$/.test(reading.text)) return [];
  // Praise in a text that is not all praise must stand beside its company, go on about the one that its paragraph is about, or speak of shares: "your potential knows no limits" does neither.
  if (!promotional && !reading.mentions.length && !reading.praised.has('buying') && !(isGoneOn && !OF_OTHERS.test(reading.text))) return [];
  // A school with "unparalleled access to companies like Google" praises itself.
  if (reading.hype.length && reading.mentions.length && reading.mentions.every((m) => m.via !== 'carried' && isExample(reading.text, m))) return [];
  const marks: HypeMark[] = [];
  for (const { owner, from, to } of reading.hype) {
    if (owner.kind !== 'urgency' && owner.kind !== 'promotion' && isNegated(reading, from)) continue;
    // A destiny needs somebody whose it is: "AI is changing everything" praises no company.
    if (owner.kind === 'destiny' && !reading.mentions.length) continue;
    if (owner.strength === 'weak' && !(promotional && (reading.mentions.length > 0 || owner.kind === 'urgency'))) continue;
    if (owner.needs && !promotional && !reading.praised.has(owner.needs)) continue;
    if (isOfSpeaker(reading, from, to)) continue;
    if ((owner.closed && !isWhole(reading, to)) || (owner.opens && !opensClause(reading, from)) || isKeptAway(reading, from)) continue;
    marks.push({ from, to, ruleId: owner.id, reason: KIND_WORDS[owner.kind], company: null, fits: null });
  }
  if (!marks.length) marks.push(...excessMarks(rules, reading, promotional, isGoneOn));
  marks.push(...narrativeMarks(rules, index, reading));
  if (!marks.length && promotional) marks.push(...pitchMarks(reading, isGoneOn));
  // One mark for what overlaps; the longest says most.
  marks.sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: HypeMark[] = [];
  for (const m of marks) if (!kept.some((k) => m.from < k.to && k.from < m.to)) kept.push(m);
  return kept.sort((a, b) => a.from - b.from);
}

/** Excess that adds up, told of a company: beside a value it only dresses that up, and kept at a distance it is somebody else's. */
function excessMarks(rules: CompiledRules, reading: SentenceReading, promotional: boolean, isGoneOn: boolean): HypeMark[] {
  if (reading.quantityAt.some((at) => at >= 0)) return [];
  // Whom it is told of must be spoken of by name; a text that promotes may leave the name to the sentence before.
  const isTold = promotional ? isGoneOn || reading.mentions.length > 0 || reading.praised.has('buying') : reading.mentions.some((m) => m.via !== 'carried' && !isInPassing(reading.text, m)) || (isGoneOn && !reading.mentions.length && GOES_ON.test(reading.text));
  if (!isTold) return [];
  const found = weighPraise(rules.excess, reading, promotional);
  if (!found || found.at.some((at) => isNegated(reading, at) || isKeptAway(reading, at))) return [];
  return [{ from: found.from, to: found.to, ruleId: `excess:${found.families.join('+')}`, reason: KIND_WORDS.exaggeration, company: null, fits: null }];
}

/** The shapes of a pitch: an order and what becomes of the reader press him, the rest is praise of whom the paragraph is about. */
function pitchMarks(reading: SentenceReading, isGoneOn: boolean): HypeMark[] {
  const pitch = findPitch(reading);
  if (!pitch || isKeptAway(reading, pitch.from)) return [];
  const isPressed = pitch.shape === 'order' || pitch.shape === 'lot';
  if (!isPressed && !isGoneOn && !reading.mentions.length) return [];
  return [{ from: pitch.from, to: pitch.to, ruleId: `pitch:${pitch.shape}`, reason: KIND_WORDS[isPressed ? 'urgency' : 'exaggeration'], company: null, fits: null }];
}

/** Narratives told of a company that they are about; of another ("xAI is an AI company") they are no story. */
function narrativeMarks(rules: CompiledRules, index: LedgerIndex, reading: SentenceReading): HypeMark[] {
  return findNarratives(index, rules.sameWords, reading.text).flatMap((hit) => {
    const narrative = index.narratives.find((n) => n.id === hit.id);
    const from = tokenAt(reading, hit.start);
    const after = reading.tokens.findIndex((t) => t.start >= hit.end);
    if (!narrative || from < 0 || isNegated(reading, from) || isKeptAway(reading, from)) return [];
    const before = reading.mentions.filter((m) => m.start < hit.start);
    const subject = before.find((m) => narrative.companies.includes(m.company)) ?? reading.mentions.find((m) => m.start >= hit.start && narrative.companies.includes(m.company));
    const to = after < 0 ? reading.tokens.length : after;
    // "The next Nvidia chip": a name at the end of a story must end there.
    const isPart = (reading.tokens[to - 1]?.mention ?? -1) >= 0 && !isWhole(reading, to);
    if (isPart || (!subject && before.length)) return [];
    return [{ from, to, ruleId: narrative.id, reason: narrative.answer, company: subject?.company ?? null, fits: narrative.companies }];
  });
}
