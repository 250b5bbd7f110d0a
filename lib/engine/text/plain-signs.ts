// Blanks and hyphens that do not break a line are blanks and hyphens: pages set them between a number and its unit ("$2 billion",
// "two‑thirds"), and the judge reads them like all the rest.
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';

/** No-break, narrow and typographic blanks; but for those that part the thousands of a number. */
const BLANKS = /\u00a0|[\u2002-\u200a\u202f](?!\d{3}(?!\d))|(?<!\d)[\u2002-\u200a\u202f]/g;
const HYPHENS = /[\u2010\u2011]/g;

const plain = (text: string): string => text.replace(BLANKS, ' ').replace(HYPHENS, '-');

/** The article with plain blanks and hyphens, every place where it was; the same one where it has no others. */
export function withPlainSigns(article: Article): Article {
  const title = article.title && plain(article.title);
  const blocks = article.blocks.map((block) => {
    const text = plain(block.text);
    return text === block.text ? block : { ...block, text };
  });
  return title === article.title && blocks.every((block, i) => block === article.blocks[i]) ? article : { ...article, title, blocks };
}

/** The claims in the words of the article as it is set. */
export function quoteFrom(article: Article, claims: readonly Claim[]): Claim[] {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  return claims.map((claim) => {
    const cut = ({ start, end }: { readonly start: number; readonly end: number }) => (texts.get(claim.block) ?? '').slice(start, end);
    return { ...claim, quote: cut(claim), anchor: { ...claim.anchor, quote: cut(claim.anchor) } };
  });
}
