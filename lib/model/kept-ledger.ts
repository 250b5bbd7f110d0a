// A ledger version as the history lists it: where it came from, when, how much it holds. The ledger itself is kept beside it.
import { z } from 'zod';
import { LEDGER_BOUNDS } from './ledger';

/** Versions kept at most; the oldest goes when another comes. */
export const MAX_KEPT = 20;
/** All kept ledgers together, in characters of JSON: beyond it the oldest go too. */
export const MAX_KEPT_CHARS = 2 * LEDGER_BOUNDS.maxBytes;

export const ledgerCountsSchema = z.object({ companies: z.number().int(), sources: z.number().int(), facts: z.number().int() });
export type LedgerCounts = z.infer<typeof ledgerCountsSchema>;

/** Where a version came from: the files, or the words "Pasted text". */
export const ledgerOriginSchema = z.object({ files: z.array(z.string().max(300)).max(50), left: z.number().int().min(0) });
export type LedgerOrigin = z.infer<typeof ledgerOriginSchema>;

export const keptVersionSchema = z.object({
  /** Counts up with every version that was ever kept. */
  id: z.number().int().min(1),
  /** Milliseconds since 1970. */
  keptAt: z.number(),
  origin: ledgerOriginSchema,
  ledger: z.object({ id: z.string(), title: z.string(), version: z.number().int(), asOf: z.string() }),
  counts: ledgerCountsSchema,
  /** Characters of JSON. */
  chars: z.number().int(),
});
export type KeptVersion = z.infer<typeof keptVersionSchema>;

/** Which ledger the background works with. */
export const ledgerStateSchema = z.object({
  /** The kept version in use; null for the bundled ledger. */
  kept: z.number().int().nullable(),
  ledger: z.object({ id: z.string(), title: z.string(), version: z.number().int(), asOf: z.string() }),
  counts: ledgerCountsSchema,
  /** Said where a kept version could not be read and the bundled one stands in for it. */
  fault: z.string().nullable(),
});
export type LedgerState = z.infer<typeof ledgerStateSchema>;
