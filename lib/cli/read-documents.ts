// Opens the files of `annotate` and yields documents; what cannot be read is reported with file and line, the rest goes on.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { splitBlocks } from '../engine/text/split-blocks';
import type { Article } from '../model/article';
import { readHtml } from './read-html';

export interface Document {
  readonly id: string;
  readonly article: Article;
  /** The text that offsets count in. */
  readonly text: string;
  /** True where the text was extracted, so that the answer must carry it. */
  readonly extracted: boolean;
}

const rowSchema = z.object({ id: z.string(), url: z.string().nullish(), date: z.string().nullish(), title: z.string().nullish(), text: z.string().optional(), html: z.string().optional() });

const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The day of a row, which may carry a time behind it; null where it gives none or no day of the calendar. */
function dayOf(date: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(date ?? '')?.[0] ?? null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return day && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : null;
}

function fromText(id: string, text: string, meta: { url?: string | null; date?: string | null; title?: string | null }, markdown: boolean): Document {
  return { id, text, extracted: false, article: { url: meta.url ?? null, title: meta.title ?? null, date: dayOf(meta.date), language: null, blocks: splitBlocks(text, markdown) } };
}

function fromHtml(id: string, html: string, meta: { url?: string | null; date?: string | null; title?: string | null }): Document {
  const read = readHtml(html, meta.url ?? null);
  return { id, text: read.text, extracted: true, article: { ...read.article, date: dayOf(meta.date) ?? read.article.date, title: meta.title ?? read.article.title } };
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** Yields every readable document; `report` gets one line for each that is not. */
export async function* readDocuments(files: readonly string[], report: (line: string) => void): AsyncGenerator<Document> {
  for (const file of files) {
    let content: string;
    try {
      content = file === '-' ? await readStandardInput() : await readFile(file, 'utf8');
      // Some editors begin a file with a mark of its encoding, which is no part of it.
      content = content.replace(/^\uFEFF/, '');
    } catch (error) {
      report(`${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read'}`);
      continue;
    }
    if (content.length > MAX_FILE_BYTES) { report(`${file}: larger than ${MAX_FILE_BYTES / 1024 / 1024} MB`); continue; }
    const kind = file === '-' ? '.jsonl' : extname(file).toLowerCase();
    if (kind === '.html' || kind === '.htm') yield fromHtml(file, content, {});
    else if (kind === '.txt' || kind === '.md' || kind === '.markdown') yield fromText(file, content, {}, kind !== '.txt');
    else if (kind === '.jsonl') yield* readRows(file, content, report);
    else report(`${file}: unknown kind of file; .html, .txt, .md and .jsonl can be read`);
  }
}

function* readRows(file: string, content: string, report: (line: string) => void): Generator<Document> {
  let number = 0;
  for (const line of content.split('\n')) {
    number++;
    if (!line.trim()) continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch (error) {
      report(`${file}:${number}: not JSON (${(error as Error).message})`);
      continue;
    }
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      report(`${file}:${number}: ${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'not a document'}`);
      continue;
    }
    const { id, text, html, ...meta } = parsed.data;
    // What "last year" means hangs on the day: a wrong one would be judged silently.
    if (meta.date && dayOf(meta.date) === null) { report(`${file}:${number}: date: ${JSON.stringify(meta.date.slice(0, 40))} is not a day like 2026-11-22`); continue; }
    if (text !== undefined) yield fromText(id, text, meta, false);
    else if (html !== undefined) yield fromHtml(id, html, meta);
    else report(`${file}:${number}: a row needs "text" or "html"`);
  }
}
