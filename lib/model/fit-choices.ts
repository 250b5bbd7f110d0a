// What the reader has chosen for the ranking, and the facts they added. One versioned item; each field falls back to its default.
import { z } from 'zod';
import { dimensionSchema, idSchema, LEDGER_BOUNDS } from './ledger';

export const weightsSchema = z.record(dimensionSchema, z.number().int().min(0).max(100)).refine((weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0) === 100, 'weights add up to 100');

/** A figure that the reader found: it counts like a fact of the ledger and survives every import. */
export const ownFactSchema = z.object({
  id: z.string().max(80),
  company: idSchema,
  /** An entry of rules/fit/own-facts.json. */
  metric: z.string().max(LEDGER_BOUNDS.maxMetricIdLength),
  amount: z.number().finite(),
  max: z.number().finite().nullable(),
  note: z.string().max(300).nullable(),
  /** The ISO day on which the reader added it. */
  addedOn: z.iso.date(),
});
export type OwnFact = z.infer<typeof ownFactSchema>;

export const declaredSchema = z.object({ id: z.string().max(80), limit: z.number().finite().nullable() });
/** A deal-breaker that the reader declared, with their limit where it has one. */
export type Declared = z.infer<typeof declaredSchema>;

export const fitChoicesSchema = z.object({
  version: z.literal(1),
  weights: weightsSchema,
  locked: z.array(dimensionSchema).max(5),
  dealBreakers: z.array(declaredSchema).max(40),
  /** "company/checklist item" that the reader ticked. */
  ticks: z.array(z.string().max(200)).max(5_000),
  own: z.array(ownFactSchema).max(2_000),
  /** Milliseconds since 1970 of the last change: of two machines the later one wins. */
  changedAt: z.number().min(0),
});
export type FitChoices = z.infer<typeof fitChoicesSchema>;
