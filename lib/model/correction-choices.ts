// What a reader may say a claim is instead: another company of the ledger, another kind of figure that its value could be. Crosses
// from the background to the card, so it is bounded.
import { z } from 'zod';
import { LEDGER_BOUNDS } from './ledger';

const choiceSchema = z.object({ id: z.string().max(LEDGER_BOUNDS.maxIdLength), name: z.string().max(LEDGER_BOUNDS.maxLabelLength),
  /** Companies: named in the article. Metrics: the ledger has figures of this kind for the company. */
  isNear: z.boolean() });
export type CorrectionChoice = z.infer<typeof choiceSchema>;

export const correctionChoicesSchema = z.object({ companies: z.array(choiceSchema).max(LEDGER_BOUNDS.maxCompanies), metrics: z.array(choiceSchema).max(500) });
export type CorrectionChoices = z.infer<typeof correctionChoicesSchema>;
