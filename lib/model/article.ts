// What is read from a page or a file: blocks of text. No DOM here; the private text map stays in lib/page.
import { z } from 'zod';

export const ARTICLE_BOUNDS = { maxBlocks: 4_000, maxBlockLength: 20_000, maxTextLength: 1_000_000 } as const;

export const blockKindSchema = z.enum(['heading', 'paragraph', 'item', 'quote', 'cell', 'caption']);

const MAX_HEAD = 300;
/** What stands beside and over a cell, and what its table says of all its cells (caption, corner, the head of a group of rows); empty where nothing does. */
export const headsSchema = z.object({ row: z.string().max(MAX_HEAD), column: z.string().max(MAX_HEAD), table: z.string().max(MAX_HEAD) });
export type Heads = z.infer<typeof headsSchema>;

/** One block of running text. `start` is its UTF-16 offset in the article's text: the blocks joined by a blank line. */
export const blockSchema = z.object({
  id: z.number().int().min(0),
  kind: blockKindSchema,
  text: z.string().max(ARTICLE_BOUNDS.maxBlockLength),
  start: z.number().int().min(0),
  /** Of a value in a table, a list of terms or a card: the words that it is the value of. */
  heads: headsSchema.optional(),
});
export type Block = z.infer<typeof blockSchema>;

export const articleSchema = z.object({
  url: z.string().max(4_000).nullable(),
  title: z.string().max(1_000).nullable(),
  /** The day it was published, YYYY-MM-DD, or null where the page does not say. */
  date: z.iso.date().nullable(),
  /** BCP 47 language of the text, lower case, or null. */
  language: z.string().max(35).nullable(),
  blocks: z.array(blockSchema).max(ARTICLE_BOUNDS.maxBlocks),
});
export type Article = z.infer<typeof articleSchema>;
