// What is never part of an article, by tag, role and class name. Two strengths: `strong` is skipped unseen; `weak` goes by
// class words alone, which sites also put on wrappers, so it counts only where it holds a small part of the page's text.

const SKIPPED_TAGS = new Set([
  'script', 'style', 'noscript', 'template', 'nav', 'button', 'input', 'select', 'textarea', 'option', 'datalist', 'pre', 'svg', 'math', 'iframe',
  'object', 'embed', 'canvas', 'video', 'audio', 'map', 'dialog', 'menu', 'head', 'meter', 'progress', 'output', 'frameset',
]);
const WEAK_TAGS = new Set(['aside', 'footer', 'address', 'form']);
const SKIPPED_ROLES = new Set([
  'navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'alertdialog', 'alert', 'menu', 'menubar', 'tablist', 'toolbar', 'button', 'tooltip', 'status', 'switch', 'slider', 'combobox', 'listbox', 'math', 'code',
]);

/** Words of class names and ids, split at hyphens, underscores and capitals. */
const WEAK_WORDS = new Set([
  'comment', 'comments', 'disqus', 'respond', 'replies', 'related', 'relateds', 'recommended', 'recommendation', 'recommendations', 'recirc', 'recirculation', 'newsletter', 'newsletters', 'subscribe', 'subscription',
  'signup', 'promo', 'promotion', 'promobox', 'sponsor', 'sponsored', 'advert', 'advertisement', 'advertising', 'ads', 'adbox', 'adslot', 'breadcrumb', 'breadcrumbs', 'share', 'sharing', 'sharebar', 'social', 'sidebar', 'widget', 'trending',
  'popular', 'mostread', 'footer', 'masthead', 'menu', 'nav', 'navigation', 'navbar', 'toolbar', 'cookie', 'cookies', 'consent', 'gdpr', 'modal', 'popup', 'overlay', 'outbrain', 'taboola', 'tags', 'taglist', 'tagcloud', 'pagination', 'pager',
  'pagenav', 'teaser', 'teasers', 'toc', 'byline', 'authorbox', 'bio', 'copyright', 'disclaimer', 'legal', 'login', 'register', 'rating', 'ratings', 'poll', 'quiz', 'ticker', 'infobox', 'hidden', 'skip', 'banner', 'upsell', 'cta', 'credits', 'gallery', 'galleries', 'slideshow', 'carousel',
  'player', 'vjs', 'testimonial', 'testimonials', 'commentlist', 'comentario', 'comentarios', 'kommentar', 'kommentare', 'commentaire', 'commentaires', 'commenti', 'relacionadas', 'relacionados', 'verwandte', 'similar', 'readmore', 'morestories',
  'recentposts', 'latestnews', 'topstories', 'livechat', 'survey', 'countdown', 'stockticker', 'watchlist',
]);
/** Two words of one name that count where neither does alone; written together they count, too. */
const WEAK_PAIRS = new Set([
  'readmore', 'readnext', 'readalso', 'morestories', 'morenews', 'morearticles', 'morefrom', 'moreon', 'morelike', 'alsoread', 'alsolike', 'mostread', 'mostpopular', 'upnext', 'authorbox', 'authorbio', 'authorinfo', 'authorinformation',
  'authorcard', 'youmay', 'seealso', 'mweditsection', 'reference', 'references', 'referencelist', 'reflist', 'catlinks', 'printfooter', 'tableof', 'signup', 'nextarticle', 'nextpost', 'prevarticle', 'prevpost', 'previousarticle',
  'previouspost', 'latestnews', 'latestposts', 'lateststories', 'articlelist', 'articlelisting', 'postlist', 'postlisting',
]);
/** Text that only a screen reader is told, or that the reader's own tools have put there. */
const UNSEEN_PAIRS = new Set(['sronly', 'visuallyhidden', 'screenreader', 'assistivetext', 'uhide']);

/** Hyphens, underscores and whatever else is no letter, and where a capital follows. */
const BETWEEN_PARTS = /[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/;

export type FurnitureStrength = 'strong' | 'weak' | null;

/** What a wrapper around an article has inside; furniture without any of it is not worth a walk. */
const TEXT_INSIDE = 'p, h1, article, main';
const ARTICLE_INSIDE = 'h1, article, main';

/** Judges elements of one page; what it makes of a class name is kept, for pages repeat them by the hundred. */
export function createFurnitureSense(): (element: Element, tag: string, isInline: boolean) => FurnitureStrength {
  const byWords = new Map<string, FurnitureStrength>();
  const byName = new Map<string, FurnitureStrength>();

  /** Sets of words, not expressions: those would be compiled anew in every page. */
  function strengthOfWords(words: string): FurnitureStrength {
    if (words.length < 3 || words.length > 1_000) return null;
    let strongest: FurnitureStrength = null;
    for (const name of words.split(' ')) {
      let strength = byName.get(name);
      if (strength === undefined) byName.set(name, (strength = strengthOfName(name)));
      if (strength === 'strong') return 'strong';
      strongest ??= strength;
    }
    return strongest;
  }

  function strengthOf(element: Element): FurnitureStrength {
    const role = element.getAttribute('role');
    if ((role && SKIPPED_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true') return 'strong';
    const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
    let strength = byWords.get(words);
    if (strength === undefined) byWords.set(words, (strength = strengthOfWords(words)));
    return strength;
  }

  return (element, tag, isInline) => {
    if (SKIPPED_TAGS.has(tag)) return 'strong';
    const strength = element.hasAttributes() ? strengthOf(element) : null;
    if (strength === 'strong') return 'strong';
    // A class name on a few words in a line says nothing of the line: leaving them out would break the sentence.
    if (isInline) return null;
    if (WEAK_TAGS.has(tag)) return tag === 'form' || element.querySelector(ARTICLE_INSIDE) ? 'weak' : 'strong';
    if (strength === null || tag === 'body' || tag === 'html' || tag === 'main' || tag === 'h1') return null;
    return element.querySelector(TEXT_INSIDE) ? 'weak' : 'strong';
  };
}

/** What one class name says; names are kept too, for a page makes many lists of few names. */
function strengthOfName(name: string): FurnitureStrength {
  let strength: FurnitureStrength = null;
  let before = '';
  for (const part of name.split(BETWEEN_PARTS)) {
    const word = part.toLowerCase();
    const pair = before + word;
    if (UNSEEN_PAIRS.has(word) || UNSEEN_PAIRS.has(pair)) return 'strong';
    if (WEAK_WORDS.has(word) || WEAK_PAIRS.has(word) || WEAK_PAIRS.has(pair)) strength = 'weak';
    before = word;
  }
  return strength;
}
