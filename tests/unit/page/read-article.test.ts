import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_BOUNDS } from '@/lib/model/article';
import { articleSchema } from '@/lib/model/article';
import { READ_BOUNDS } from '@/lib/page/read-article';
import { samplePage } from '../../support/sample-pages';
import { FILLER, readHtml } from '../../support/read-html';

const textOf = (html: string): string => readHtml(html).article.blocks.map((block) => block.text).join('\n');

describe('the article and nothing around it', () => {
  it('leaves out navigation, asides, comments and the footer', () => {
    const text = textOf(samplePage());
    expect(text).toContain('revenue of $215.9 billion');
    for (const outside of ['$900 billion', '$9 trillion', '$400 billion', 'covered daily']) expect(text).not.toContain(outside);
  });

  it.each([
    ['hidden attribute', '<p hidden>Not to be seen by anybody, SpaceX says.</p>'],
    ['inline display', '<p style="display:none">Not to be seen by anybody, SpaceX says.</p>'],
    ['aria-hidden', '<div aria-hidden="true">Not to be seen by anybody, SpaceX says.</div>'],
    ['screen-reader text', '<span class="sr-only">Not to be seen by anybody, SpaceX says.</span>'],
    ['closed details', '<details><summary>More</summary><p>Not to be seen by anybody, SpaceX says.</p></details>'],
    ['script', '<script>"Not to be seen by anybody, SpaceX says."</script>'],
    ['code', '<pre>Not to be seen by anybody, SpaceX says.</pre>'],
    ['button', '<button>Not to be seen by anybody, SpaceX says.</button>'],
    ['a newsletter box', '<div class="newsletter-signup"><p>Not to be seen by anybody, SpaceX says.</p></div>'],
    ['related stories', '<ul class="related-stories"><li><a href="/x">Not to be seen by anybody, SpaceX says.</a></li></ul>'],
    ['a gallery as long as the article', `<div class="photo-gallery"><p>Not to be seen by anybody, SpaceX says.</p>${FILLER}</div>`],
  ])('leaves out %s', (_, html) => {
    const text = textOf(`<!doctype html><body><article><h1>A headline</h1>${FILLER}${FILLER}${FILLER}${html}${FILLER}</article></body>`);
    expect(text).toContain('Paragraph number 3');
    expect(text).not.toContain('Not to be seen');
  });

  it('reads a page in an element whose name every object knows', () => {
    const { article } = readHtml(`<!doctype html><body><constructor><h1>A headline</h1>${FILLER}<constructor>SpaceX says that it had revenue of $18.67 billion in 2025, by its filing.</constructor>${FILLER}</constructor></body>`);
    expect(new Set(article.blocks.map((block) => block.kind))).toEqual(new Set(['heading', 'paragraph']));
    expect(article.blocks.map((block) => block.text).join(' ')).toContain('SpaceX says');
  });

  it('reads a page that stands in one form, as ASP.NET writes them', () => {
    expect(textOf(`<!doctype html><body><form action="/"><h1>A headline</h1><div>${FILLER}</div></form></body>`)).toContain('Paragraph number 2');
  });

  it('reads a saved file whose late parts a script would have moved into their place', () => {
    expect(textOf(`<!doctype html><body><template id="B:0"></template><main><div>…</div></main><div hidden id="S:0"><main><h1>A headline</h1>${FILLER}</main></div></body>`)).toContain('Paragraph number 2');
  });

  it('keeps words whose link has a class of furniture', () => {
    expect(textOf(`<!doctype html><body><article>${FILLER}<p>The deal with <a class="share-link" href="/a">Anthropic</a> holds, says the filing, and it runs on.</p></article></body>`)).toContain('The deal with Anthropic holds');
  });

  it('says of each block what it is', () => {
    const { article } = readHtml(`<!doctype html><body><article><h1>Head</h1>${FILLER}<ul><li>An item with words enough, and a comma.</li></ul><blockquote><p>A quote with words enough, and a comma.</p></blockquote><table><tr><td>Cell one</td><td>$12 billion</td></tr></table><figure><img><figcaption>A caption with words enough.</figcaption></figure></article></body>`);
    const kindOf = (start: string) => article.blocks.find((block) => block.text.startsWith(start))?.kind;
    expect(['Head', 'Paragraph', 'An item', 'A quote', '$12', 'A caption'].map(kindOf)).toEqual(['heading', 'paragraph', 'item', 'quote', 'cell', 'caption']);
  });
});

describe('what the page says about itself', () => {
  it.each([
    ['a meta tag', '<meta property="article:published_time" content="2026-05-20T22:00:00-05:00">', '2026-05-20'],
    ['JSON-LD', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-05-21T08:00:00Z"}]}</script>', '2026-05-21'],
    ['words', '<meta name="date" content="May 9, 2026">', '2026-05-09'],
    ['a broken script and then a time', '<script type="application/ld+json">{"@type":</script><time datetime="2026-02-03">x</time>', '2026-02-03'],
    ['a day that does not exist', '<meta name="date" content="2026-02-31">', null],
    ['nothing', '', null],
  ])('date from %s', (_, head, date) => {
    expect(readHtml(`<!doctype html><html><head>${head}</head><body><article>${FILLER}</article></body></html>`).article.date).toBe(date);
  });

  it('language, title and address', () => {
    const { article } = readHtml(`<!doctype html><html lang="en_GB"><head><title>Outer</title></head><body><article><h1> The \n headline </h1>${FILLER}</article></body></html>`, 'https://example.com/a');
    expect(article).toMatchObject({ language: 'en-gb', title: 'The headline', url: 'https://example.com/a' });
  });
});

describe('bad input', () => {
  it.each(['', '<', '<!doctype html>', '<body></body>', '<p>', '<table><table><td>', '<article><h1>', '\u0000<b>\ud800'])('never throws on %j', (html) => {
    expect(articleSchema.safeParse(readHtml(html).article).success).toBe(true);
  });

  it('any soup of tags gives a valid article, its quotes in place', () => {
    const tag = fc.constantFrom('<p>', '</p>', '<div class="comments">', '</div>', '<br>', '<a href="/x">', '</a>', '<li>', '<table><tr><td>', '<article>', '<h1>', '</h1>', '<nav>', '</nav>', '&nbsp;', ' \n\t ', 'SpaceX', 'says, at length, that words are words.', '\u00ad', '<script>x</script>');
    fc.assert(fc.property(fc.array(tag, { maxLength: 60 }), (parts) => {
      const { article, maps } = readHtml(`<!doctype html><body>${parts.join('')}</body>`);
      expect(articleSchema.parse(article).blocks.length).toBe(maps.length);
      article.blocks.forEach((block, i) => expect(maps[i]?.text).toBe(block.text));
    }), { numRuns: 150 });
  });

  it('a page of 5 MB is read up to the bounds', () => {
    const { article } = readHtml(`<!doctype html><body><article>${`<p>${'Words, and more of them, for a very long time. '.repeat(20)}</p>`.repeat(5_500)}</article></body>`);
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(article.blocks.length).toBeGreaterThan(500);
  });

  it('the bounds are those of the model', () => expect(READ_BOUNDS).toEqual(ARTICLE_BOUNDS));
});
