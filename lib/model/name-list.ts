// The tracked names, as the page's script needs them for its first, cheap look. Written by the background from the ledger.
import { z } from 'zod';

export const nameListSchema = z.object({
  /** Of the ledger that they come from: a page reads itself again when this changes. */
  ledger: z.string().max(400),
  /** In lower case, each once. */
  names: z.array(z.string().max(400)).max(200_000),
});
export type NameList = z.infer<typeof nameListSchema>;
