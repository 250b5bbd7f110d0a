// Reads HTML the way a file is read: by linkedom, at once, by markup alone.
import { parseHtml } from '@/lib/cli/parse-html';
import { readArticle, type ReadArticle } from '@/lib/page/read-article';
import { runAtOnce } from '@/lib/page/run-in-slices';
import { isShownByMarkup } from '@/lib/page/visibility';

export function readHtml(html: string, url: string | null = null): ReadArticle {
  return runAtOnce(readArticle(parseHtml(html), { url, isShown: isShownByMarkup }));
}

/** Paragraphs enough for an article, ours. */
export const FILLER = Array.from({ length: 4 }, (_, i) => `<p>Paragraph number ${i} says little, but it says it at some length, with commas, and it ends as it should.</p>`).join('\n');
