// An HTML file through the same reader as the page: parsed without layout, read at once.
import { parseHTML } from 'linkedom';
import type { Article } from '../model/article';
import { readArticle } from '../page/read-article';
import { runAtOnce } from '../page/run-in-slices';
import { isShownByMarkup } from '../page/visibility';

/** The article of an HTML text, and the text that its block offsets count in (blocks divided by blank lines). */
export function readHtml(html: string, url: string | null): { article: Article; text: string } {
  const { document } = parseHTML(html.trim() ? html : '<!doctype html><html><body></body></html>');
  const { article } = runAtOnce(readArticle(document as unknown as Document, { url, isShown: isShownByMarkup }));
  return { article, text: article.blocks.map((b) => b.text).join('\n\n') };
}
