// What the reader has made of marks: corrections, and claims that they took into their ledger. Kept apart from every ledger, so that
// no import touches them.
import { z } from 'zod';
import type { Around } from './claim';
import { factSchema, LEDGER_BOUNDS, sourceSchema } from './ledger';
import { verdictSchema } from './verdict';

export const MAX_CORRECTIONS = 2_000;
export const MAX_OWN_CLAIMS = 500;

/** Letters of a corrected sentence that are kept on either side of its quote: enough to tell it, and bounded for two thousand. */
export const MAX_KEPT_AROUND = 300;
export const keepAround = ({ before, after }: Around): Around => ({ before: before.slice(-MAX_KEPT_AROUND), after: after.slice(0, MAX_KEPT_AROUND) });

export const correctionKindSchema = z.enum(['wrong-company', 'wrong-metric', 'not-a-claim', 'wrong-verdict']);
export type CorrectionKind = z.infer<typeof correctionKindSchema>;

const pageSchema = z.object({ title: z.string().max(1_000).nullable(), url: z.string().max(4_000).nullable() });

/** What the reader picked, by its id; both names are those of the day, so that they can be read when the ledger is another one. */
const pickSchema = z.object({ id: z.string().max(LEDGER_BOUNDS.maxIdLength), name: z.string().max(LEDGER_BOUNDS.maxLabelLength), was: z.string().max(LEDGER_BOUNDS.maxLabelLength) });
export type RightPick = z.infer<typeof pickSchema>;

export const correctionSchema = z.object({
  /** Names the claim by its sentence, on whatever page (claim-key.ts). */
  key: z.string().max(40),
  kind: correctionKindSchema,
  /** The verdict that the reader gives it, whatever the judge says. Null together with both picks takes the mark away. */
  verdict: verdictSchema.nullable(),
  /** Whose it is and what kind of figure, as the reader says: it is judged again by that. A correction of before has neither. */
  rightCompany: pickSchema.nullable().default(null),
  rightMetric: pickSchema.nullable().default(null),
  was: verdictSchema,
  quote: z.string().max(2_000),
  /** The rest of its sentence. Null for a correction of before: it holds for the words of the quote in any sentence. */
  around: z.object({ before: z.string().max(MAX_KEPT_AROUND), after: z.string().max(MAX_KEPT_AROUND) }).nullable().default(null),
  /** As the judge had them. */
  company: z.string().max(LEDGER_BOUNDS.maxIdLength),
  metric: z.string().max(LEDGER_BOUNDS.maxMetricIdLength).nullable(),
  page: pageSchema,
  /** YYYY-MM-DD. */
  madeOn: z.iso.date(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** What the reader had said of a mark before they said something new; null where nothing. */
export const correctedBeforeSchema = z.object({ key: z.string().max(40), before: correctionSchema.nullable() });
export type CorrectedBefore = z.infer<typeof correctedBeforeSchema>;

export const ownEntriesSchema = z.object({
  version: z.literal(1),
  corrections: z.array(correctionSchema).max(MAX_CORRECTIONS),
  facts: z.array(factSchema).max(MAX_OWN_CLAIMS),
  sources: z.array(sourceSchema).max(MAX_OWN_CLAIMS),
});
export type OwnEntries = z.infer<typeof ownEntriesSchema>;
export const NO_OWN_ENTRIES: OwnEntries = { version: 1, corrections: [], facts: [], sources: [] };

/** What has become of a wish to change an own fact: kept, asked back about, or what is wrong with which field. */
export const ownEditedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), /** As it was, for an undo. */ before: factSchema }),
  z.object({ kind: z.literal('ask'), sentence: z.string().max(900) }),
  z.object({ kind: z.literal('fault'), field: z.enum(['value', 'period', 'note']), sentence: z.string().max(900) }),
]);
export type OwnEdited = z.infer<typeof ownEditedSchema>;
