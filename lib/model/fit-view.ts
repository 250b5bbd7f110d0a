// The ranking and a company's detail, ready to print: every value, period and day is already words. Written by the background,
// read by the popup and the explorer. Knows no DOM, no rule and no fact.
import { z } from 'zod';
import { cardFactSchema } from './evidence-card';
import { dimensionSchema } from './ledger';
import { evidenceSchema, stageSchema } from './verdict';

const words = z.string().max(900);
const range = { score: z.number(), low: z.number(), high: z.number() };
const rangeSchema = z.object({ ...range, isGap: z.boolean() });
const rangesSchema = z.record(dimensionSchema, rangeSchema);

export const breakerStateSchema = z.object({ id: words, test: z.enum(['absent', 'present', 'over', 'under']), isKnown: z.boolean(), amount: z.number().nullable(), says: words });
export type BreakerState = z.infer<typeof breakerStateSchema>;

export const fitSummaryRowSchema = z.object({
  company: words,
  name: words,
  role: words,
  dimensions: rangesSchema,
  why: words.nullable(),
  risk: words.nullable(),
  /** As others published it, beside ours. */
  published: z.object({ weighted: z.number(), persona: z.number(), when: words }).nullable(),
  breakers: z.array(breakerStateSchema),
  /** What the ledger before this one gave. */
  before: z.record(dimensionSchema, z.object(range)).nullable(),
});
export type FitSummaryRow = z.infer<typeof fitSummaryRowSchema>;

export const fitSummarySchema = z.object({
  /** Which ledger and which own facts it was made from. */
  stamp: words,
  ledger: z.object({ title: words, version: z.number(), asOf: words, /** The same as YYYY-MM-DD; summaries of the first days lack it. */ day: z.iso.date().optional() }),
  /** The day of the ledger before this one; null until there was one. */
  beforeAsOf: words.nullable(),
  dimensions: z.array(z.object({ id: dimensionSchema, title: words, asks: words })),
  presets: z.array(z.object({ id: words, title: words, weights: z.record(dimensionSchema, z.number()), why: words })),
  dealBreakers: z.array(z.object({ id: words, title: words, why: words, limit: z.object({ start: z.number(), min: z.number(), max: z.number(), step: z.number(), unit: words }).nullable() })),
  ownFacts: z.array(z.object({ metric: words, title: words, hint: words, dimension: dimensionSchema, unit: words.nullable(), min: z.number(), max: z.number(), step: z.number(), isRange: z.boolean() })),
  rows: z.array(fitSummaryRowSchema).max(2_000),
});
export type FitSummary = z.infer<typeof fitSummarySchema>;

export const fitSignalSchema = z.object({
  id: words,
  title: words,
  why: words,
  points: z.number(),
  /** Percent of it that counts. */
  counts: z.number(),
  /** Points by which it moves its dimension. */
  effect: z.number(),
  says: words,
  evidence: evidenceSchema,
  stage: stageSchema,
  /** True where it is the reader's own fact. */
  isOwn: z.boolean(),
  facts: z.array(cardFactSchema).max(4),
});
export type FitSignal = z.infer<typeof fitSignalSchema>;

export const companyDetailSchema = z.object({
  company: words,
  name: words,
  role: words,
  note: words.nullable(),
  dimensions: z.array(z.object({ ...range, id: dimensionSchema, title: words, asks: words, isGap: z.boolean(), signals: z.array(fitSignalSchema), gaps: z.array(z.object({ title: words, why: words })) })),
  checklist: z.array(z.object({ id: words, title: words, ask: words, answers: z.array(z.object({ says: words, who: words })) })),
  hype: z.array(z.object({ title: words, says: words, answer: words, facts: z.array(cardFactSchema).max(4) })),
});
export type CompanyDetail = z.infer<typeof companyDetailSchema>;
