// The two axes (evidence, stage) and the eight verdicts. This file knows words only: no rule decides here.
import { z } from 'zod';

/** Who stands behind a fact, strongest first. */
export const evidenceSchema = z.enum(['filed', 'stated', 'reported', 'estimated']);
export type Evidence = z.infer<typeof evidenceSchema>;

/** How real a thing is, most real first. */
export const stageSchema = z.enum(['actual', 'contracted', 'guided', 'target']);
export type Stage = z.infer<typeof stageSchema>;

export const verdictSchema = z.enum(['filed', 'reported', 'ambition', 'stale', 'conflict', 'unsourced', 'opinion', 'hype']);
export type Verdict = z.infer<typeof verdictSchema>;
export const VERDICTS: readonly Verdict[] = verdictSchema.options;
