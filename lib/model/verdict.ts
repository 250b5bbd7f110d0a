// The two axes (evidence, stage) and the eight verdicts. This file knows words only: no rule decides here.
import { z } from 'zod';

/** Who stands behind a fact, strongest first. */
export const evidenceSchema = z.enum(['filed', 'stated', 'reported', 'estimated']);
export type Evidence = z.infer<typeof evidenceSchema>;

/** How real a thing is, most real first. */
export const stageSchema = z.enum(['actual', 'contracted', 'guided', 'target']);
export type Stage = z.infer<typeof stageSchema>;

export const VERDICTS = ['filed', 'reported', 'ambition', 'stale', 'conflict', 'unsourced', 'opinion', 'hype'] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;
