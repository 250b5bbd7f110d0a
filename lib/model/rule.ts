// The shape of rules/: data that a non-programmer can read and change. Each entry says why it stands there and carries
// sentences that it must hit and miss; tests hold them.
//
// Pattern language (cue patterns): lower-case words divided by spaces.
//   word        the word itself, British or American spelling alike        word*   any word that starts so
//   a/b         either word                                                {name}  any phrase of that concept
//   #           the value in question     @  a tracked company             <period> a date or period, "the" before it or not
//   #month      the value, told by the month: "$1.25 billion a month" is one word; so #quarter, #year and #share
//   ..          a gap of up to five words with no other value in it
import { z } from 'zod';
import { quantityKindSchema } from './quantity';

const why = z.string().min(8);
const sentences = z.array(z.string()).max(12);

/** A named list of phrases that other rules refer to as {name}. */
export const conceptSchema = z.strictObject({ id: z.string(), why,
  /** True where its phrases do not hide the shorter concepts inside them: "of sales" still speaks of sales. */
  soft: z.boolean().optional(),
  words: z.array(z.string()).min(1) });
export type Concept = z.infer<typeof conceptSchema>;

/**
 * How a metric is recognised.
 * `nature`: a `flow` belongs to a period; a `point` goes stale; a `deal` may have several true values; an `event` is a date or fact without an amount.
 */
export const metricRuleSchema = z.strictObject({
  id: z.string(),
  /** What a reader calls it: "revenue", "net loss or profit". */
  label: z.string(),
  kinds: z.array(quantityKindSchema).min(1),
  /** Units that it takes, where the kind alone says too little: GPU, satellites. */
  units: z.array(z.string()).optional(),
  /** Bounds of a plausible amount, in base units: a valuation is no two-digit sum, a share price no billion. */
  min: z.number().optional(),
  max: z.number().optional(),
  nature: z.enum(['flow', 'point', 'deal', 'event']),
  /** Concepts that speak of it, with a weight that fades with distance from the value. */
  about: z.record(z.string(), z.number()).optional(),
  /** Concepts of which one must stand in the same sentence. */
  needs: z.array(z.string()).optional(),
  /** Concepts of which one must stand in the same sentence even where a pattern binds the value. */
  always: z.array(z.string()).optional(),
  /** Words that leave it open what is told ("an amended filing", "until # to deliver"): nobody is accused where one of them stands in the sentence. */
  open: z.array(z.string()).optional(),
  /** Where companies tell it adjusted as often as not: `above` or `below` the filed figure. Nobody is accused who may have meant that one. */
  adjusted: z.enum(['above', 'below']).optional(),
  /** Concepts that rule it out in the same clause. */
  not: z.array(z.string()).optional(),
  /** Patterns around the value; each hit is strong. */
  patterns: z.array(z.string()).optional(),
  /** Patterns that suggest the metric and no more: other words or an agreeing fact must join them, and nobody is accused on them. */
  hints: z.array(z.string()).optional(),
  /** The metric that takes over where a segment is named, where the words are the company's plan, or both. */
  segment: z.string().optional(),
  guided: z.string().optional(),
  guidedSegment: z.string().optional(),
  /** The metric that is meant where the value is only aimed at ("GPUs deployed" → "GPUs targeted"). */
  target: z.string().optional(),
  /** The metric that is meant where a plan names no other side ("plans to bring 1 GW online"): nobody has signed anything with anybody. */
  aimedAlone: z.string().optional(),
  /** Metrics that the same words may mean ("sold at", "worth", "raised"): where the ledger knows the value as one of these, that is what is meant. */
  kin: z.array(z.string()).optional(),
  /** Metrics that the same words may name: where the ledger bears out one of them and not this one, it is meant. */
  alike: z.array(z.string()).optional(),
  /** The metric of its changes in percent: "$57 billion (+62%)". */
  growth: z.string().optional(),
  /** The metric of what it comes to as a share of sales ("operating income of $1 billion, or 48% of revenue"); null where none is tracked and the share is no claim. */
  share: z.string().nullable().optional(),
  /** The metric whose change it is, where the ledger has none for the change: the claim is of that one, held against the growth that follows from its filed figures, and accuses nobody. */
  of: z.string().optional(),
  /** The rate that the ledger's figures of this metric are counted by: a monthly fee compares with "$15 billion a year" through it. */
  rate: z.enum(['month', 'quarter', 'year']).optional(),
  /** True where a parent and its unit answer for each other (sites, GPUs, power). */
  family: z.boolean().optional(),
  /** True where only the company's own facts may accuse: a price struck with another party is not that party's share price. */
  own: z.boolean().optional(),
  /** True where a day that is planned for it is a claim, though the ledger knows none. */
  ahead: z.boolean().optional(),
  /** True where it moves by the minute: "as much as" tells a high, and no ceiling that is aimed at. */
  swings: z.boolean().optional(),
  /** True where what is told is a ceiling by its nature, as what a permit allows: "up to" plans nothing. */
  capped: z.boolean().optional(),
  /** True of what no line of a business has by itself, or only one: a word for a line beside it makes it no part's. */
  undivided: z.boolean().optional(),
  /** True where a loss is written as a positive number after a loss word. */
  signed: z.boolean().optional(),
  /** The basis that it is counted on by its own definition: "adjusted" in "adjusted EBITDA" sets it apart from nothing. */
  basis: z.string().optional(),
  why,
  hits: sentences,
  misses: sentences,
});
export type MetricRule = z.infer<typeof metricRuleSchema>;

/** More ways to put a metric into words, beside the patterns of the metric itself: the same `patterns` and `hints`. */
export const wordingRuleSchema = z.strictObject({ id: z.string(), metric: z.string(), patterns: z.array(z.string()), hints: z.array(z.string()).optional(), why, hits: sentences, misses: sentences });
export type WordingRule = z.infer<typeof wordingRuleSchema>;

/** Words that name a segment, a site, a basis or a place, by the ledger's scope ids. */
export const scopeRuleSchema = z.strictObject({ id: z.string(), kind: z.enum(['segment', 'site', 'basis', 'place', 'rank', 'price', 'round']), label: z.string(), words: z.array(z.string()).min(1),
  /** The general word for it ("cloud" for AWS): the scope that the words may give where the ledger knows the part by its name. */
  alsoCalled: z.string().optional(),
  /** The company that this segment of its parent stands for: the "ai" segment of SpaceX is xAI. */
  company: z.string().optional(),
  /** Kinds of value that it speaks of, where not all: "sequentially" is how a growth is counted, and no sum. */
  kinds: z.array(quantityKindSchema).optional(), why });
export type ScopeRule = z.infer<typeof scopeRuleSchema>;

/** A family of cue words that change a claim's stage, attribution or existence. */
export const cueRuleSchema = z.strictObject({
  id: z.string(),
  role: z.enum(['possible', 'plan', 'guidance', 'expected', 'bound', 'forecast', 'hedge', 'negation', 'question', 'denial', 'filing', 'company', 'outlet', 'analyst', 'unnamed', 'author', 'hypothetical', 'not-a-claim', 'generic-subject', 'change-up', 'change-down', 'told-as-done', 'contracted', 'distance', 'rebuttal', 'elsewhere', 'leaves-open', 'not-told']),
  patterns: z.array(z.string()).min(1),
  /** It speaks of sums below this alone: of what one share is to cost, and of no company's worth. */
  below: z.number().optional(),
  why,
  hits: sentences,
  misses: sentences,
});
export type CueRule = z.infer<typeof cueRuleSchema>;

/** Praise, urgency or promotion. `strong` marks by itself; `weak` only together with another or in a promotional text. */
export const hypeRuleSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['superlative', 'urgency', 'promotion', 'destiny', 'narrative', 'exaggeration']),
  strength: z.enum(['strong', 'weak']),
  patterns: z.array(z.string()).min(1),
  /** A list of praise words of which one must stand in the sentence, where the text as a whole does not promote. */
  needs: z.string().optional(),
  /** True where the phrase must end what it names: "the next @" is none in "the next Nvidia chip". */
  closed: z.boolean().optional(),
  /** True where the phrase must open its clause, as an order does: "buy now", not "they buy now". */
  opens: z.boolean().optional(),
  why,
  hits: sentences,
  misses: sentences,
});
export type HypeRule = z.infer<typeof hypeRuleSchema>;

/**
 * Words of excess of one family: a superlative of judgement, all of history as the measure, a myth in the place of a figure. The
 * weights of several families in one breath add up to hype; one family alone is none, so its `misses` are sentences that hold it.
 */
export const excessRuleSchema = z.strictObject({ id: z.string(), weight: z.number().min(0).max(2), why, words: z.array(z.string()).min(1), hits: sentences, misses: sentences });
export type ExcessRule = z.infer<typeof excessRuleSchema>;

/** Two metrics that writers mistake for each other; `claimed` equal to `meant` is the same metric on another basis (GAAP, adjusted). `says` may hold {company}, {figure}, the article's value, {ledger}, the filed value of what was claimed, and {source}, where that stands. */
export const confusionRuleSchema = z.strictObject({ claimed: z.string(), meant: z.string(), says: z.string(), why });
export type ConfusionRule = z.infer<typeof confusionRuleSchema>;

/** Plain words that the judge asks for outside the patterns; `word*` is any word that starts so. A sentence of `hits` holds one, one of `misses` none. */
export const wordListSchema = z.strictObject({ id: z.string(), why, words: z.array(z.string()).min(1), hits: sentences, misses: sentences });
export type WordList = z.infer<typeof wordListSchema>;

export const termRuleSchema = z.strictObject({ id: z.string(), words: z.array(z.string()).min(1), explanation: z.string() });
export type TermRule = z.infer<typeof termRuleSchema>;

export const rulesSchema = z.strictObject({
  concepts: z.array(conceptSchema),
  metrics: z.array(metricRuleSchema),
  wordings: z.array(wordingRuleSchema),
  scopes: z.array(scopeRuleSchema),
  cues: z.array(cueRuleSchema),
  /** Cues of the roles "leaves-open" (the figure may be another one) and "not-told" (the sentence passes it on, takes it back or reckons): looked for only where somebody is about to be accused. */
  doubts: z.array(cueRuleSchema),
  hype: z.array(hypeRuleSchema),
  /** Lists of words that hype patterns refer to as {name}. */
  praiseWords: z.array(conceptSchema),
  excess: z.array(excessRuleSchema),
  /** Words that say the same where a ledger's narratives are looked for; "filler" is passed over. */
  sameWords: z.array(conceptSchema),
  lists: z.array(wordListSchema),
  confusions: z.array(confusionRuleSchema),
  terms: z.array(termRuleSchema),
});

/** The pattern sets of the rules, sorted ahead: what lib/engine/claims/pattern-index writes and reads. */
export type PatternIndexes = Readonly<Record<'concepts' | 'metricPatterns' | 'cues' | 'doubts' | 'scopes' | 'hype' | 'praiseWords' | 'excess', string>>;

/** `indexes` as the build adds them; where there are none the judge sorts the patterns itself. */
export type Rules = z.infer<typeof rulesSchema> & { readonly indexes?: PatternIndexes };
