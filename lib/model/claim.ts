// What the engine answers: claims, the article's signal and what it leaves out. Serialisable; nothing alive in a DOM.
import { z } from 'zod';
import { evidenceSchema, stageSchema, verdictSchema } from './verdict';
import { precisionSchema, quantityKindSchema, rateSchema } from './quantity';

/** Letters before and after a quote that a claim carries at most. */
export const MAX_AROUND_LENGTH = 1_000;
/** The words before and after a quote, to tell it from the same words elsewhere. */
export const aroundSchema = z.object({ before: z.string().max(MAX_AROUND_LENGTH), after: z.string().max(MAX_AROUND_LENGTH) });
export type Around = z.infer<typeof aroundSchema>;

const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0), quote: z.string() });

/** Who says it, as far as the sentence tells. */
export const attributionSchema = z.enum(['filing', 'company', 'outlet', 'analyst', 'unnamed', 'author', 'none']);
export type Attribution = z.infer<typeof attributionSchema>;

export const claimValueSchema = z.object({
  kind: quantityKindSchema,
  amount: z.union([z.number(), z.string()]),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  approx: precisionSchema,
  per: rateSchema.nullable(),
});
export type ClaimValue = z.infer<typeof claimValueSchema>;

/** One step of arithmetic from filed facts, as the card shows it: "$44.1bn ÷ $26.0bn − 1 = 69.6 %". */
export const derivationSchema = z.object({ formula: z.string(), factIds: z.array(z.string()) });
export type Derivation = z.infer<typeof derivationSchema>;

/** A claim. `start`, `end` and `anchor` are half-open UTF-16 offsets into the text of block `block`; the quote is that slice. */
export const claimSchema = z.object({
  block: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
  /** The rest of its sentence; of one with few words, what stands before it in its block as well. */
  around: aroundSchema,
  anchor: spanSchema,
  company: z.string(),
  metric: z.string().nullable(),
  value: claimValueSchema.nullable(),
  /** Of the fact that agrees, in the ledger's words ("Q1 FY2027"); else in the article's: "the first quarter". */
  period: z.string().nullable(),
  /** The same as the judge settled it by the company's calendar: inclusive days, YYYY-MM-DD. Missing where the words settle none. */
  periodDays: z.object({ from: z.string(), to: z.string() }).optional(),
  stage: stageSchema,
  attribution: attributionSchema,
  /** The named speaker or outlet, where the sentence names one. */
  speaker: z.string().nullable(),
  /** Whether the sentence itself names the date or period of its value. */
  dated: z.boolean(),
  verdict: verdictSchema,
  evidence: evidenceSchema.nullable(),
  factId: z.string().nullable(),
  /** A newer fact on the same thing, where one exists. */
  newerFactId: z.string().nullable(),
  derivation: derivationSchema.nullable(),
  /** The watched narrative or the entry of rules/language that a `hype` mark rests on. */
  ruleId: z.string().nullable(),
  /** One plain sentence for the reader. */
  reason: z.string(),
  /** What the judge had of its own accord, where the reader has said whose the claim is or what kind of figure: the claim keeps its key by it. */
  asJudged: z.object({ company: z.string(), metric: z.string().nullable() }).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

export const signalSchema = z.object({
  counts: z.record(verdictSchema, z.number().int().min(0)),
  /** Share of checkable claims that agree with a filing, 0 to 1; null without a checkable claim. */
  filedShare: z.number().min(0).max(1).nullable(),
  companies: z.array(z.string()),
});
export type Signal = z.infer<typeof signalSchema>;

export const leftOutSchema = z.object({ topic: z.string(), title: z.string(), why: z.string(), factIds: z.array(z.string()) });
export const termSchema = z.object({ term: z.string(), explanation: z.string(), block: z.number().int(), start: z.number().int(), end: z.number().int() });

export const judgementSchema = z.object({
  claims: z.array(claimSchema),
  leftOut: z.array(leftOutSchema),
  terms: z.array(termSchema),
  signal: signalSchema,
});
export type Judgement = z.infer<typeof judgementSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
