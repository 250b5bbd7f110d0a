// Ledger format 1: the same for the bundled ledger and an imported one. Data only; no rule and no code may live in it.
import { z } from 'zod';
import { evidenceSchema, stageSchema } from './verdict';
import { precisionSchema, quantityKindSchema } from './quantity';

/** Every bound of an imported ledger stands here, and tests hold each. */
export const LEDGER_BOUNDS = {
  /** 100,000 facts with their notes, and half as much again. */
  maxBytes: 64 * 1024 * 1024,
  maxCompanies: 2_000,
  maxSources: 100_000,
  maxFacts: 200_000,
  maxNarratives: 500,
  maxTopics: 200,
  maxPersonas: 20,
  maxIdLength: 160,
  maxMetricIdLength: 60,
  maxNameLength: 120,
  /** Labels and titles. */
  maxLabelLength: 160,
  maxTextLength: 600,
  maxUrlLength: 2_000,
  maxAliases: 60,
  minAliasLength: 2,
} as const;

const B = LEDGER_BOUNDS;
/** Text that a reader sees: no control characters, no lone surrogates. */
const text = (max: number) =>
  z.string().min(1).max(max).refine((s) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u.test(s), 'must be plain text without control characters');
export const idSchema = z.string().min(1).max(B.maxIdLength).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must start with a letter or digit and hold only letters, digits, ".", "_" and "-"');
/** A calendar day that exists, YYYY-MM-DD. */
export const daySchema = z.iso.date();
const urlSchema = z.url({ protocol: /^https$/, error: 'must be an https: link that a browser can open' }).max(B.maxUrlLength).refine((s) => !/[\s\u0000-\u001f\u007f]|\p{Surrogate}/u.test(s), 'must be a link without blanks and control characters');

export const companySchema = z.strictObject({
  id: idSchema,
  name: text(B.maxNameLength),
  legalName: text(B.maxNameLength).nullable(),
  aliases: z.array(text(B.maxNameLength).min(B.minAliasLength)).max(B.maxAliases),
  /** Products and sites that stand for the company in a claim. */
  products: z.array(text(B.maxNameLength).min(B.minAliasLength)).max(B.maxAliases),
  /** Ways a writer names the company without its name: "the rocket maker", "Musk's AI startup". */
  epithets: z.array(text(B.maxNameLength)).max(B.maxAliases),
  /** An alias that counts only where one of the context words stands in the same or a neighbouring block. */
  ambiguous: z.array(z.strictObject({ alias: text(B.maxNameLength), context: z.array(text(B.maxNameLength)).min(1).max(B.maxAliases) })).max(B.maxAliases),
  role: text(B.maxNameLength),
  ticker: z.string().regex(/^[A-Z0-9.]{1,10}$/, 'must be a ticker in capitals, like NVDA').nullable(),
  exchange: text(B.maxNameLength).nullable(),
  /** Ten digits, padded with zeros, as EDGAR prints it. */
  cik: z.string().regex(/^\d{10}$/, 'must be ten digits').nullable(),
  parent: idSchema.nullable(),
  /** The month (1–12) in which the fiscal year ends. Fiscal 2026 is the fiscal year that ends in calendar 2026. */
  fiscalYearEndMonth: z.number().int().min(1).max(12),
  note: text(B.maxTextLength).nullable(),
});
export type Company = z.infer<typeof companySchema>;

export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['filing', 'company', 'news', 'analysis', 'permit', 'court', 'data', 'brief', 'own']),
  form: text(40).nullable(),
  accession: z.string().regex(/^\d{10}-\d{2}-\d{6}$/, 'must look like 0001045810-26-000012').nullable(),
  publisher: text(B.maxNameLength),
  title: text(400),
  url: urlSchema.nullable(),
  date: daySchema.nullable(),
  /** True where the research inferred the date. */
  dateInferred: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A fact's value, in base units (see quantity.ts). `amount` of kind `date` is YYYY, YYYY-MM or YYYY-MM-DD; of kind `text` plain words. */
export const factValueSchema = z
  .strictObject({
    kind: quantityKindSchema,
    amount: z.union([z.number().finite(), text(B.maxTextLength)]),
    max: z.number().finite().nullable(),
    unit: text(60).nullable(),
    approx: precisionSchema,
  })
  .refine((v) => (v.kind === 'text' || v.kind === 'date') === (typeof v.amount === 'string'), { path: ['amount'], message: 'must be a number, or words where the kind is date or text' })
  .refine((v) => v.kind !== 'date' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(String(v.amount)), { path: ['amount'], message: 'must be a day, a month or a year, like 2026-05-20, 2026-05 or 2026' })
  .refine((v) => v.max === null || (typeof v.amount === 'number' && v.max >= v.amount), { path: ['max'], message: 'must be a number at or above the amount' });
export type FactValue = z.infer<typeof factValueSchema>;

/**
 * Periods as the ledger writes them: "FY2025", "Q1 FY2027", "H1 FY2026", "9M FY2026" (the company's fiscal calendar);
 * "CY2025", "Q1 2026", "H1 2027", "9M 2025", "2025-12", "2025-12-31" (calendar); "TTM 2026-03" (twelve months to its end);
 * "CY2026/CY2030" (from the first to the end of the second).
 */
export const PERIOD_PATTERN = /^(?:FY\d{4}|(?:Q[1-4]|H[12]|9M) (?:FY)?\d{4}|CY\d{4}(?:\/CY\d{4})?|\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|TTM \d{4}-(?:0[1-9]|1[0-2]))$/;

export const factSchema = z.strictObject({
  id: idSchema,
  company: idSchema,
  /** An id of rules/metrics. A ledger may carry others: they are kept and shown, and never matched. */
  metric: z.string().regex(/^[a-z][a-z0-9_]{1,59}$/, 'must be the id of a metric in small letters, digits and "_", like revenue or net_income'),
  /** Which part, site, deal or round the value belongs to; null is the whole company. Two scopes are never compared. */
  scope: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, 'must be a short name in small letters, digits, "." and "-", like data-center').nullable(),
  /** How the figure is counted where that differs from the usual: non-gaap, h100-equivalent, with-securities, intraday. */
  basis: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, 'must be a short name in small letters, digits, "." and "-", like non-gaap').nullable(),
  /** Plain words that a reader understands: "Data-center revenue, fiscal 2025". */
  label: text(B.maxLabelLength),
  value: factValueSchema,
  period: z.string().regex(PERIOD_PATTERN, 'must be a period like FY2025, Q1 FY2027, CY2025, Q1 2026 or 2025-12').nullable(),
  periodEnd: daySchema.nullable(),
  /** The day on which the source states it. */
  asOf: daySchema,
  evidence: evidenceSchema,
  stage: stageSchema,
  /** The other side of a deal: a company id of this ledger or a plain name. */
  counterparty: text(B.maxNameLength).nullable(),
  source: idSchema,
  /** The page where the figure was read when that is not the source itself. */
  via: idSchema.nullable(),
  /** Facts that this one replaces as the newest word on the same thing. Acyclic. */
  supersedes: z.array(idSchema).max(50),
  /** For a target or guidance that has come due: the actual fact of the same thing. */
  outcome: idSchema.nullable(),
  /** True where good pages give different values; both are kept. */
  disputed: z.boolean(),
  note: text(B.maxTextLength).nullable(),
});
export type Fact = z.infer<typeof factSchema>;

/** A story that coverage repeats, with the facts that rebut or support it. Phrases are plain words, never expressions. */
export const narrativeSchema = z.strictObject({
  id: idSchema,
  companies: z.array(idSchema).min(1).max(20),
  title: text(B.maxLabelLength),
  says: text(B.maxTextLength),
  answer: text(B.maxTextLength),
  phrases: z.array(text(B.maxLabelLength)).max(60),
  rebuts: z.array(idSchema).max(50),
  supports: z.array(idSchema).max(50),
  source: idSchema.nullable(),
});
export type Narrative = z.infer<typeof narrativeSchema>;

/** Something that decides whether the story holds and that coverage tends to leave out. */
export const topicSchema = z.strictObject({
  id: idSchema,
  title: text(B.maxLabelLength),
  why: text(B.maxTextLength),
  /** Words that show that an article covers it. */
  phrases: z.array(text(80)).max(60),
  /** Metrics whose claims show that an article covers it. */
  metrics: z.array(z.string().max(B.maxMetricIdLength)).max(30),
  /** Facts to show where it is left out, by company. */
  facts: z.array(idSchema).max(80),
});
export type Topic = z.infer<typeof topicSchema>;

export const dimensionSchema = z.enum(['growth', 'compensation', 'learning', 'stability', 'culture']);
export type Dimension = z.infer<typeof dimensionSchema>;

export const personaSchema = z.strictObject({
  id: idSchema,
  title: text(200),
  pains: z.array(text(200)).max(20),
  weights: z.record(dimensionSchema, z.number().min(0).max(100)),
  checklist: z.array(z.strictObject({ id: idSchema, dimension: dimensionSchema, title: text(B.maxLabelLength), ask: text(B.maxTextLength), metrics: z.array(z.string().max(B.maxMetricIdLength)).max(30) })).max(40),
  dealBreakers: z.array(text(200)).max(40),
  /** Scores as the brief published them, shown beside ours. */
  published: z.array(z.strictObject({ company: idSchema, weighted: z.number().min(0).max(100), persona: z.number().min(0).max(100), asOf: daySchema, why: text(B.maxTextLength), risk: text(B.maxTextLength) })).max(100),
});
export type Persona = z.infer<typeof personaSchema>;

export const ledgerSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  title: text(B.maxLabelLength),
  /** Counts up by one with every published change. */
  version: z.number().int().min(1).max(1_000_000),
  /** Its keeper has looked up to this day. Facts that are added to it do not move it. */
  asOf: daySchema,
  /** The day of the newest fact that was added, where that is later than `asOf`; no fact is of a later day than these two. */
  newestAdded: daySchema.optional(),
  companies: z.array(companySchema).min(1).max(B.maxCompanies),
  sources: z.array(sourceSchema).max(B.maxSources),
  facts: z.array(factSchema).max(B.maxFacts),
  narratives: z.array(narrativeSchema).max(B.maxNarratives),
  topics: z.array(topicSchema).max(B.maxTopics),
  personas: z.array(personaSchema).max(B.maxPersonas),
});
export type Ledger = z.infer<typeof ledgerSchema>;
