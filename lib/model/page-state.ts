// What a page has become for us: told to the popup and the report on asking. Serialisable; nothing alive in a DOM.
import { z } from 'zod';
import { judgementSchema } from './claim';

/** `quiet`: no tracked name in it. `failed`: the judge did not answer; a new try comes with the next change or on asking. */
export const pageStatusSchema = z.enum(['waiting', 'reading', 'quiet', 'read', 'paused', 'failed']);
export type PageStatus = z.infer<typeof pageStatusSchema>;

export const pageStateSchema = z.object({
  status: pageStatusSchema,
  url: z.string().max(4_000),
  title: z.string().max(1_000).nullable(),
  date: z.string().max(10).nullable(),
  /** False while the reader has switched the marks off in this tab. */
  isPainted: z.boolean(),
  /** Claims that the reader wants marked, in reading order, whether the marks are switched off now or not. `judgement.claims` has them all. */
  marked: z.array(z.number().int().min(0)).max(10_000),
  judgement: judgementSchema.nullable(),
});
export type PageState = z.infer<typeof pageStateSchema>;
