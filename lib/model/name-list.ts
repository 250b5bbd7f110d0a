// The tracked names, as the page's script needs them for its first, cheap look. Written by the background from the ledger.
import { z } from 'zod';

export const nameListSchema = z.object({
  /** Of the ledger that they come from: a page reads itself again when this changes. */
  ledger: z.string().max(400),
  /** All names as one expression of plain letters (writeNamePattern of lib/page). */
  pattern: z.string().max(4_000_000),
});
export type NameList = z.infer<typeof nameListSchema>;
