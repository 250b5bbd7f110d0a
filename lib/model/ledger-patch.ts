// Ledger patch 1: what a keeper changed since one version, as a file. Whole records, never parts of one; no code may live in it.
import { z } from 'zod';
import { LEDGER_BOUNDS, companySchema, daySchema, factSchema, idSchema, ledgerSchema, narrativeSchema, personaSchema, sourceSchema, topicSchema } from './ledger';
import { patchCorrectionsSchema } from './patch-correction';

const B = LEDGER_BOUNDS;
const records = z.strictObject({
  companies: z.array(companySchema).max(B.maxCompanies).default([]),
  sources: z.array(sourceSchema).max(B.maxSources).default([]),
  facts: z.array(factSchema).max(B.maxFacts).default([]),
  narratives: z.array(narrativeSchema).max(B.maxNarratives).default([]),
  topics: z.array(topicSchema).max(B.maxTopics).default([]),
  personas: z.array(personaSchema).max(B.maxPersonas).default([]),
});
const ids = (max: number) => z.array(idSchema).max(max).default([]);
const none = { companies: [], sources: [], facts: [], narratives: [], topics: [], personas: [] };

export const ledgerPatchSchema = z.strictObject({
  /** The patch's format. */
  patch: z.literal(1),
  /** The ledger that it is for, by its id. */
  ledger: idSchema,
  /** The version that it was made from. */
  base: ledgerSchema.shape.version,
  /** The version that comes out. */
  version: ledgerSchema.shape.version,
  asOf: daySchema,
  /** What it changes, in a sentence. */
  title: ledgerSchema.shape.title,
  /** Records with ids that the base does not have. */
  add: records.default(none),
  /** Records that stand in the base by their id, whole, as they should be. */
  change: records.default(none),
  /** Ids that go. */
  remove: z.strictObject({ companies: ids(B.maxCompanies), sources: ids(B.maxSources), facts: ids(B.maxFacts), narratives: ids(B.maxNarratives), topics: ids(B.maxTopics), personas: ids(B.maxPersonas) }).default(none),
  /** What a reader has to say of marks, for whoever keeps the ledger. It changes nothing. */
  corrections: patchCorrectionsSchema.optional(),
});
export type LedgerPatch = z.infer<typeof ledgerPatchSchema>;
