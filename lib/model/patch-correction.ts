// A reader's correction as it stands in a patch, for whoever keeps the ledger: the words, what the mark said, what the reader says, the
// page, the day. It changes nothing by itself.
import { z } from 'zod';
import { companySchema, daySchema, sourceSchema } from './ledger';
import { correctionKindSchema, MAX_CORRECTIONS } from './own-entries';
import { verdictSchema } from './verdict';

const plainText = sourceSchema.shape.title;
const metricSchema = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

const wordsSchema = z.string().min(1).refine((text) => !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text), 'must be plain text without control characters');

export const patchCorrectionSchema = z.strictObject({
  quote: wordsSchema.max(2_000),
  /** The quote in its sentence; missing where that was not kept. */
  sentence: wordsSchema.max(4_000).optional(),
  kind: correctionKindSchema,
  /** As the judge had it. */
  was: z.strictObject({ verdict: verdictSchema, company: companySchema.shape.id, metric: metricSchema.nullable() }),
  /** With none of them the reader wants no mark there. Names are those of the reader's ledger. */
  says: z.strictObject({
    verdict: verdictSchema.nullable(),
    company: z.strictObject({ id: companySchema.shape.id, name: companySchema.shape.name, was: plainText }).nullable(),
    metric: z.strictObject({ id: metricSchema, name: plainText, was: plainText }).nullable(),
  }),
  page: z.strictObject({ title: plainText.nullable(), url: sourceSchema.shape.url }),
  date: daySchema,
});
export type PatchCorrection = z.infer<typeof patchCorrectionSchema>;

export const patchCorrectionsSchema = z.array(patchCorrectionSchema).max(MAX_CORRECTIONS);
