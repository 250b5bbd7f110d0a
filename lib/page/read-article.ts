// DOM → article: blocks of its text, each with a private map back into the DOM, and what the page says about itself. The
// same reader serves a page (in slices, with layout) and a file (at once, by markup alone).
import type { Article } from '@/lib/model/article';
import { findArticle } from './find-article';
import { readBlocks, type FoundBlock } from './read-blocks';
import { readHeads } from './read-heads';
import { readMeta } from './read-meta';
import type { Steps } from './run-in-slices';
import type { TextMap } from './text-map';
import type { IsShown } from './visibility';

/** ARTICLE_BOUNDS of the model, written again so that the page's script loads no validator; a test holds them equal. */
export const READ_BOUNDS = { maxBlocks: 4_000, maxBlockLength: 20_000, maxTextLength: 1_000_000 } as const;

export interface ReadArticle {
  readonly article: Article;
  /** By block id. */
  readonly maps: readonly TextMap[];
}

export interface ReadOptions {
  readonly url: string | null;
  readonly isShown: IsShown;
}

/** The article of a whole document. */
export function* readArticle(document: Document, options: ReadOptions): Steps<ReadArticle> {
  const body = document.body ?? document.documentElement;
  const found = body ? yield* readBlocks(body, options.isShown) : [];
  return asArticle(document, options.url, yield* findArticle(found));
}

/** The blocks that a range touches, whatever they are part of: for words that the reader selected. */
export function* readRange(document: Document, range: Range, options: ReadOptions): Steps<ReadArticle> {
  const common = range.commonAncestorContainer;
  const holder = common.nodeType === 1 ? (common as Element) : common.parentElement;
  const line = holder?.closest('p, li, td, blockquote, h1, h2, h3, h4, div, section, article, main, body') ?? document.body;
  const found = line ? yield* readBlocks(line, options.isShown) : [];
  return asArticle(document, options.url, found.filter(({ map }) => map.nodes.some((node) => range.intersectsNode(node))));
}

function asArticle(document: Document, url: string | null, found: readonly FoundBlock[]): ReadArticle {
  const kept: FoundBlock[] = [];
  let start = 0;
  const blocks: Article['blocks'] = [];
  const heads = readHeads(found);
  for (const block of found) {
    const { text } = block.map;
    if (blocks.length >= READ_BOUNDS.maxBlocks || start + text.length > READ_BOUNDS.maxTextLength) break;
    if (text.length > READ_BOUNDS.maxBlockLength) continue;
    const own = heads.get(block);
    blocks.push({ id: blocks.length, kind: block.kind, text, start, ...(own && { heads: own }) });
    kept.push(block);
    start += text.length + 2;
  }
  const headline = found.find(({ container }) => container.localName === 'h1')?.map.text ?? null;
  const meta = readMeta(document, headline);
  return { article: { url: url?.slice(0, 4_000) ?? null, ...meta, blocks }, maps: kept.map(({ map }) => map) };
}
