// Blanks that do not break a line are blanks: pages set them between a number and its unit, and the judge reads them like the others.
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';

/** No-break, narrow and typographic blanks; but for those that part the thousands of a number. */
const BLANKS = /\u00a0|[\u2002-\u200a\u202f](?!\d{3}(?!\d))|(?<!\d)[\u2002-\u200a\u202f]/g;

/** The article with plain blanks, every place where it was; the same one where it has no others. */
export function withPlainBlanks(article: Article): Article {
  const blocks = article.blocks.map((block) => {
    const text = block.text.replace(BLANKS, ' ');
    return text === block.text ? block : { ...block, text };
  });
  return blocks.every((block, i) => block === article.blocks[i]) ? article : { ...article, blocks };
}

/** The claims in the words of the article as it is set. */
export function quoteFrom(article: Article, claims: readonly Claim[]): Claim[] {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  return claims.map((claim) => {
    const cut = ({ start, end }: { readonly start: number; readonly end: number }) => (texts.get(claim.block) ?? '').slice(start, end);
    return { ...claim, quote: cut(claim), anchor: { ...claim.anchor, quote: cut(claim.anchor) } };
  });
}
