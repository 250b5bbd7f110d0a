// What the reader has chosen. One versioned item; every field has a default, so an older item is brought up, never refused.
import { z } from 'zod';
import { LEDGER_BOUNDS } from './ledger';
import { MAX_CORRECTIONS } from './own-entries';
import { verdictSchema } from './verdict';

/** A host as it stands in an address: lower case, no port, no "www.". */
export const hostSchema = z.string().min(1).max(253).regex(/^[^\s/:@]+$/);

export const settingsSchema = z.object({
  version: z.literal(1),
  /** Verdicts that are painted. The others are neither painted, counted nor stepped through. */
  drawn: z.record(verdictSchema, z.boolean()),
  /** Nothing is read anywhere. */
  isPaused: z.boolean(),
  /** Hosts on which nothing is read, their subdomains included. */
  pausedHosts: z.array(hostSchema).max(2_000),
  /** Keys of claims that the reader called wrong, newest last (see lib/model/claim-key). */
  dismissed: z.array(z.string().max(40)).max(MAX_CORRECTIONS),
  /** Claims that the reader set otherwise, by the same keys: the verdict, or by whom and what kind of figure it is to be judged again. */
  corrected: z.array(z.object({ key: z.string().max(40), verdict: verdictSchema.optional(), company: z.string().max(LEDGER_BOUNDS.maxIdLength).optional(), metric: z.string().max(LEDGER_BOUNDS.maxMetricIdLength).optional() })).max(MAX_CORRECTIONS),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof settingsSchema>;
