// One sentence, read: its values, periods, names, concepts and cues. Everything later looks only at this.
import type { PeriodMention, Quantity } from '../../model/quantity';
import type { CueRule, HypeRule, ScopeRule } from '../../model/rule';
import type { Mention } from '../mentions/mention';
import { asPrice } from '../text/bare-prices';
import { findPeriods } from '../text/find-periods';
import { findQuantities } from '../text/find-quantities';
import type { CompiledRules, MetricPattern } from './compile-rules';
import type { ConceptEnds } from './pattern';
import { type ConceptHit, findConcepts, findEnds, NO_ENDS, type PatternHit, wordsIn } from './pattern-set';
import { nextNamed } from './find-series';
import { countBorders, findAsides, type Ground } from './proximity';
import { markAsides, type Token, tokenizeSentence, unfoldPronouns } from './token';

export interface SentenceReading extends Ground {
  readonly text: string;
  /** Offset of the sentence in its block. */
  readonly at: number;
  readonly tokens: readonly Token[];
  /** Its words, each once. */
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  readonly mentions: readonly Mention[];
  readonly concepts: readonly ConceptHit[];
  readonly metricHits: readonly PatternHit<MetricPattern>[];
  readonly cues: readonly PatternHit<CueRule>[];
  /** Words that leave a figure open: asked for where an accusation is near, and of counts. */
  readonly doubts: readonly PatternHit<CueRule>[];
  readonly scopes: readonly PatternHit<ScopeRule>[];
  readonly hype: readonly PatternHit<HypeRule>[];
  /** Lists of praise words that the sentence holds. */
  readonly praised: ReadonlySet<string>;
  /** Token index of each quantity, mention and period; -1 where it was folded into a larger one. */
  readonly quantityAt: readonly number[];
  readonly mentionAt: readonly number[];
  readonly periodAt: readonly number[];
  /** The same sentence with the value at token `at` read in another way. */
  withQuantity(at: number, quantity: Quantity): SentenceReading;
}

/** "2) SpaceX is going public", "7. Turbines": the number of an entry in a list. */
const isEnumerator = (text: string, q: Quantity): boolean => q.kind === 'count' && /^\W*$/.test(text.slice(0, q.start)) && /^\d{1,2}[.)]\s/.test(text.slice(q.start));

/** "$78 billion, plus or minus 2%": how sure, and no value of its own. */
const isTolerance = (text: string, q: Quantity): boolean => /(?:\bplus or minus|\bgive or take|\bplus\/minus|±|\+\s?\/\s?[-–−]?)\s*$/i.test(text.slice(0, q.outer?.start ?? q.start)) || /^(?:plus or minus|give or take|±|\+\s?\/\s?[-–−])/i.test(q.kind === 'percent' ? text.slice(q.outer?.start ?? q.start, q.end) : q.text);

/** "AMD 0.00%↑": a price that a newsletter fills in when it is opened. */
const isPlaceholder = (q: Quantity): boolean => q.kind === 'percent' && /^0\.00\s?%/.test(q.text);

/** "In June 2026,[15] of which": the number of a note. */
const isNote = (text: string, q: Quantity): boolean => text[q.start - 1] === '[' && /^\d{1,3}\]/.test(text.slice(q.start, q.start + 4));

/** "Valued at 30x sales", "18 times next year's earnings": what a share costs for what it earns, and no growth. */
const isPriceMultiple = (text: string, q: Quantity): boolean => q.kind === 'ratio' && /(?:x|×|times)$/i.test(q.text) && /^\s(?:(?:its|annual|trailing|forward|expected|estimated|(?:this|next|last) year['’]s)\s){0,2}(?:sales|revenues?|earnings|profits?|EBITDA|book|free cash flow)\b/i.test(text.slice(q.outer?.end ?? q.end));

/** "A monthly fee of #", "annual rent was #": a rate that the noun tells before its value. */
const RATED = /\b(?:(?<month>monthly)(?! (?:active|users|visitors|subscri))|(?<year>annual|yearly) (?:fee|rent|payment|bill|charge|lease))\b(?:[^.;:—–\d]|\b20\d\d\b){0,50}$/i;

function rateOf(text: string, { kind, per, outer, start }: Quantity): Quantity['per'] {
  const rate = kind === 'money' && per === null ? RATED.exec(text.slice(0, outer?.start ?? start))?.groups : undefined;
  return rate ? (rate.month ? 'month' : 'year') : per;
}

/** Values and periods as the judge reads them, each with every key that any has: it looks at them thousands of times, and at objects of one shape the fastest. */
const asRead = (text: string, q: Quantity): Quantity => ({ start: q.start, end: q.end, text: q.text, kind: q.kind, amount: q.amount, max: q.max, unit: q.unit, approx: q.approx, per: rateOf(text, q), step: q.step, outer: q.outer, multiple: q.multiple, written: q.written, sign: q.sign });
const asDated = (p: PeriodMention): PeriodMention => ({ outerStart: p.outerStart, start: p.start, end: p.end, text: p.text, grain: p.grain, from: p.from, to: p.to, fiscal: p.fiscal, yearless: p.yearless, joined: p.joined, relative: p.relative, bound: p.bound });

/** "Pays $1.25 billion a month, and Google $920 million": what the next name pays is paid as often. */
function withRatesTaken(tokens: readonly Token[], quantities: readonly Quantity[], quantityAt: readonly number[]): readonly Quantity[] {
  const rated = quantities.findIndex((q) => q.per !== null && q.kind === 'money'), next = quantities[rated + 1];
  const per = quantities[rated]?.per ?? null;
  if (!next || next.per !== null || per === null || nextNamed({ tokens, quantities }, quantityAt[rated] ?? -1, quantityAt[rated + 1] ?? -1) < 0) return quantities;
  return quantities.map((q) => (q === next ? { ...q, per } : q));
}

/** Reads one sentence. Offsets inside are those of the sentence; `at` places it in the block. */
export function readSentence(rules: CompiledRules, text: string, at: number, mentions: readonly Mention[], articleDay: string | null): SentenceReading {
  const allPeriods = findPeriods(text, articleDay).map(asDated);
  const quantities = findQuantities(text).filter((q) => q.kind !== 'date' && Number.isFinite(q.amount) && !isEnumerator(text, q) && !isPlaceholder(q) && !isNote(text, q) && !isPriceMultiple(text, q) && !isTolerance(text, q) && !allPeriods.some((p) => p.start <= q.start && q.end <= p.end)).map((q) => asPrice(text, asRead(text, q)));
  const periods = allPeriods.filter((p) => !quantities.some((q) => (q.outer?.start ?? q.start) < p.end && p.start < (q.outer?.end ?? q.end)));
  const plain = tokenizeSentence(text, quantities, mentions, periods);
  const inAside = findAsides(plain, text, rules.lists);
  const tokens = markAsides(plain, inAside);
  const words = wordsIn(tokens);
  const { hits: concepts, ends } = findConcepts(rules.concepts, tokens, words, rules.softConcepts);
  const praise = findEnds(rules.praiseWords, tokens, words);
  const nowhere = (things: readonly object[]) => new Array<number>(things.length).fill(-1);
  const quantityAt = nowhere(quantities), mentionAt = nowhere(mentions), periodAt = nowhere(periods);
  tokens.forEach(({ quantity, mention, period }, i) => {
    if (quantity >= 0) quantityAt[quantity] = i;
    if (mention >= 0) mentionAt[mention] = i;
    if (period >= 0) periodAt[period] = i;
  });
  return new Reading(rules, ends, {
    text, at, tokens, words, quantities: withRatesTaken(tokens, quantities, quantityAt), periods, mentions, concepts,
    inAside,
    borders: countBorders(tokens, text, inAside),
    scopes: rules.scopes.match(tokens, ends, words),
    hype: rules.hype.match(tokens, praise, words),
    praised: new Set([...praise.values()].flatMap((at) => [...at.keys()])),
    quantityAt, mentionAt, periodAt,
  });
}

/** "Told analysts that it expects #": whom a thing is told does not say it. */
const isToldTo = (tokens: readonly Token[], { owner, from }: PatternHit<CueRule>): boolean => (owner.role === 'forecast' || owner.role === 'analyst') && /^(?:tell(?:s|ing)?|told)$/.test(tokens[from - 1]?.word ?? '') && /^analysts?$/.test(tokens[from]?.word ?? '');

/** "Analysts suppose that @ accounts for #": whoever reckons so says it, and nothing is only assumed. */
const isSupposedBy = (tokens: readonly Token[], { owner, from }: PatternHit<CueRule>): boolean => owner.role === 'hypothetical' && /^suppos/.test(tokens[from]?.word ?? '') && /^(?:analysts?|investors|traders|brokers|bankers|they|he|she|people|many|most|some)$/.test(tokens[from - 1]?.word ?? '');

type ReadAtOnce = Omit<SentenceReading, 'metricHits' | 'cues' | 'doubts' | 'withQuantity'>;

/**
 * Most sentences of an article hold no value and no praise: what only these are asked for waits until then. A class, since an object
 * written with getters has a shape of its own each time: whoever reads it is slow, and all that its getters hold stays in memory.
 */
class Reading implements SentenceReading {
  readonly text: string;
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  readonly mentions: readonly Mention[];
  readonly concepts: readonly ConceptHit[];
  readonly inAside: readonly boolean[];
  readonly borders: readonly number[];
  readonly scopes: readonly PatternHit<ScopeRule>[];
  readonly hype: readonly PatternHit<HypeRule>[];
  readonly praised: ReadonlySet<string>;
  readonly quantityAt: readonly number[];
  readonly mentionAt: readonly number[];
  readonly periodAt: readonly number[];
  private metricsFound: readonly PatternHit<MetricPattern>[] | null = null;
  private cuesFound: readonly PatternHit<CueRule>[] | null = null;
  private doubtsFound: readonly PatternHit<CueRule>[] | null = null;

  constructor(private readonly rules: CompiledRules, private readonly ends: ConceptEnds, read: ReadAtOnce) {
    this.text = read.text;
    this.at = read.at;
    this.tokens = read.tokens;
    this.words = read.words;
    this.quantities = read.quantities;
    this.periods = read.periods;
    this.mentions = read.mentions;
    this.concepts = read.concepts;
    this.inAside = read.inAside;
    this.borders = read.borders;
    this.scopes = read.scopes;
    this.hype = read.hype;
    this.praised = read.praised;
    this.quantityAt = read.quantityAt;
    this.mentionAt = read.mentionAt;
    this.periodAt = read.periodAt;
  }

  get metricHits(): readonly PatternHit<MetricPattern>[] {
    if (this.metricsFound) return this.metricsFound;
    const told = unfoldPronouns(this.tokens);
    return (this.metricsFound = this.rules.metricPatterns.match(told, this.ends, told === this.tokens ? this.words : wordsIn(told)));
  }

  get cues(): readonly PatternHit<CueRule>[] {
    return (this.cuesFound ??= this.rules.cues.match(this.tokens, this.ends, this.words).filter((hit) => !isToldTo(this.tokens, hit) && !isSupposedBy(this.tokens, hit)));
  }

  get doubts(): readonly PatternHit<CueRule>[] {
    return (this.doubtsFound ??= this.rules.doubts.match(this.tokens, NO_ENDS, this.words));
  }

  withQuantity(at: number, quantity: Quantity): SentenceReading {
    const index = this.tokens[at]?.quantity;
    return new Reading(this.rules, this.ends, { ...this, quantities: this.quantities.map((q, i) => (i === index ? quantity : q)) });
  }
}
