// The shape of rules/fit: how facts become scores. Data that a non-programmer can read and change; no rule names a company.
import { z } from 'zod';
import { dimensionSchema } from './ledger';
import { quantityKindSchema } from './quantity';
import { evidenceSchema, stageSchema } from './verdict';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const why = z.string().min(20);
const phrases = z.array(z.string().min(2)).min(1).max(40);
const points = z.number().min(0).max(100);

/** Corners of a piecewise-linear scale, x rising: [value in base units, points]. Outside it the ends hold. */
export const scaleSchema = z
  .array(z.tuple([z.number(), points]))
  .min(2)
  .refine((corners) => corners.every(([x], i) => i === 0 || x > (corners[i - 1]?.[0] ?? x)), 'x must rise from corner to corner');
export type Scale = z.infer<typeof scaleSchema>;

/**
 * Which facts of a company are read.
 * `measure`: `amount` is the value itself (a range counts its middle); `change` its change over a year in percent, worked out from two
 * facts; `share` is the value in percent of `over` of the same period; `words` gives points by phrase.
 */
export const readSchema = z.strictObject({
  metric: z.string(),
  measure: z.enum(['amount', 'change', 'share', 'words']),
  /** Scopes that count; `null` among them is the whole company. Without `scopes` every scope counts. */
  scopes: z.array(z.string().nullable()).optional(),
  /** Scopes that start so count as well. */
  scopesLike: z.array(z.string()).optional(),
  notScopes: z.array(z.string().nullable()).optional(),
  notScopesLike: z.array(z.string()).optional(),
  /** Bases that count beside the usual one: with-overallotment. */
  bases: z.array(z.string()).optional(),
  stages: z.array(stageSchema).optional(),
  evidence: z.array(evidenceSchema).optional(),
  /** One of these must stand in a text value. */
  phrases: phrases.optional(),
  notPhrases: phrases.optional(),
  /** Only periods of a whole year. */
  yearly: z.boolean().optional(),
  over: z.string().optional(),
  /** `both`: a deal counts for either side of it. */
  sides: z.enum(['own', 'both']).optional(),
  /** Facts of the parent and of its units count too. */
  family: z.boolean().optional(),
  /** Of several figures of the newest period, the highest: the largest of the named customers. */
  take: z.enum(['highest']).optional(),
  /** How much of the signal this reading is worth, where another says it better. */
  counts: z.number().gt(0).max(1).optional(),
  /** How it reads in one line, where not as the signal does. */
  says: z.string().optional(),
  /** Its own scale, where its unit is not the signal's. */
  scale: scaleSchema.optional(),
});
export type FactRead = z.infer<typeof readSchema>;

export const signalRuleSchema = z.strictObject({
  id,
  /** What a reader calls it: "Revenue growth". */
  title: z.string(),
  /** How much of the dimension it settles when filed and fresh, 0 to 1. The weights may add up to more than 1: signals bear each other out. */
  weight: z.number().gt(0).max(1),
  /** Whether more of it is better. */
  direction: z.enum(['up', 'down']),
  reads: z.array(readSchema).min(1),
  /** Of several readings: the `surest` (then the newest), or where they are different things that add up, the `best` of them. */
  take: z.enum(['surest', 'best']).optional(),
  scale: scaleSchema,
  /** Points of a text, by the first list of phrases that it holds. */
  words: z.array(z.strictObject({ phrases, points })).optional(),
  /** Points of a text that holds none of them. */
  otherwise: points.optional(),
  /** How it reads in one line, with {value} for its figure and {stage} for how real it is: "grew {value} in a year". */
  says: z.string(),
  /** The same for a figure below zero; {value} is then without its sign. */
  saysBelow: z.string().optional(),
  /** The same for what is only agreed or aimed at. */
  saysPlanned: z.string().optional(),
  /** The item of the persona's checklist that it answers. */
  checklist: z.string(),
  why,
});
export type SignalRule = z.infer<typeof signalRuleSchema>;

export const dimensionRuleSchema = z.strictObject({
  dimension: dimensionSchema,
  title: z.string(),
  /** The question that it answers for the reader. */
  asks: z.string(),
  why,
  signals: z.array(signalRuleSchema).min(1),
});
export type DimensionRule = z.infer<typeof dimensionRuleSchema>;

const discount = z.strictObject({ counts: z.number().min(0).max(1), why });
export const discountsSchema = z.strictObject({
  evidence: z.record(evidenceSchema, discount),
  stage: z.record(stageSchema, discount),
  /** [age in months, share that still counts]. */
  age: z.strictObject({ scale: z.array(z.tuple([z.number().min(0), z.number().min(0).max(1)])).min(2), why }),
  /** A fact that good sources contradict. */
  disputed: discount,
});
export type Discounts = z.infer<typeof discountsSchema>;

/**
 * A deal-breaker that the reader may declare. `absent` is hit where nothing is known, `present` where something is,
 * `over` and `under` where the figure passes the limit.
 */
export const dealBreakerSchema = z.strictObject({
  id,
  title: z.string(),
  test: z.enum(['absent', 'present', 'over', 'under']),
  reads: z.array(readSchema).min(1),
  limit: z.strictObject({ start: z.number(), min: z.number(), max: z.number(), step: z.number().positive(), unit: z.string() }).nullable(),
  /** Said beside a company that it hits; {value} is the figure, {label} what the fact is called. */
  says: z.string(),
  saysBelow: z.string().optional(),
  why,
});
export type DealBreakerRule = z.infer<typeof dealBreakerSchema>;

/** What the reader may add for a company, in a form: it counts and stays theirs. */
export const ownFactRuleSchema = z.strictObject({
  metric: z.string().regex(/^[a-z][a-z0-9_]{1,59}$/),
  title: z.string(),
  hint: z.string(),
  dimension: dimensionSchema,
  kind: quantityKindSchema,
  unit: z.string().nullable(),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  isRange: z.boolean(),
  evidence: evidenceSchema,
  why,
});
export type OwnFactRule = z.infer<typeof ownFactRuleSchema>;

export const presetSchema = z.strictObject({ id, title: z.string(), weights: z.record(dimensionSchema, z.number().min(0).max(100)), why });
export type Preset = z.infer<typeof presetSchema>;

export const rubricSchema = z.strictObject({
  dimensions: z.array(dimensionRuleSchema).length(5),
  discounts: discountsSchema,
  dealBreakers: z.array(dealBreakerSchema),
  ownFacts: z.array(ownFactRuleSchema),
  presets: z.array(presetSchema),
});
export type Rubric = z.infer<typeof rubricSchema>;
