// Which blocks of a page are its article: text scored by length, commas and links, handed up to the elements around it, as
// readers' modes do; schema.org and HTML's own words for an article count before any class name.
import type { FoundBlock } from './read-blocks';
import type { Steps } from './run-in-slices';

/** Text and links below an element, and its score as the article's own element. */
interface Tally {
  /** Null where no running text is near. */
  score: number | null;
  length: number;
  linkLength: number;
}

// Lists, not expressions: each of those costs a page a part of a millisecond to compile.
const GOOD_PARTS = ['article', 'body', 'content', 'entry', 'main', 'page', 'post', 'story', 'text', 'blog'];
const BAD_PARTS = [
  'comment', 'combx', 'contact', 'foot', 'masthead', 'media', 'meta', 'outbrain', 'promo', 'related', 'scroll', 'shoutbox', 'sidebar', 'sponsor', 'shopping', 'tags', 'widget',
];
const COMMAS = [',', ';', '،', '、', '，', '؛'];
const MAX_COMMAS = 10;
const LINE_TAGS = new Set(['p', 'li', 'blockquote', 'dd', 'span']);
const FIRST_SCORES = new Map([
  ['div', 5], ['section', 5], ['article', 25], ['main', 10], ['ol', -3], ['ul', -3], ['dl', -3], ['dd', -3], ['dt', -3], ['li', -3], ['form', -3], ['address', -3], ['table', -3],
]);
const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

const lengthOf = (block: FoundBlock): number => block.map.text.length;
const linkShareOf = (block: FoundBlock): number => block.linkLength / Math.max(1, lengthOf(block));

/** What a block of running text is worth; 0 for labels, links and scraps. */
function worthOf(block: FoundBlock): number {
  const { text } = block.map;
  const isWide = WIDE_SCRIPT.test(text);
  if (block.kind === 'heading' || block.kind === 'caption' || text.length < (isWide ? 12 : 25) || linkShareOf(block) > 0.5) return 0;
  return 1 + countCommas(text) + Math.min((text.length * (isWide ? 2.5 : 1)) / 100, 3);
}

/** Up to MAX_COMMAS. */
function countCommas(text: string): number {
  let count = 0;
  for (const comma of COMMAS) for (let at = text.indexOf(comma); at >= 0 && count < MAX_COMMAS; at = text.indexOf(comma, at + 1)) count++;
  return count;
}

function firstScoreOf(element: Element): number {
  let score = FIRST_SCORES.get(element.localName) ?? 0;
  if (!element.hasAttributes()) return score;
  const property = element.getAttribute('itemprop');
  if (property && (property.includes('articleBody') || property.includes('reviewBody'))) score += 50;
  if (element.getAttribute('role') === 'main') score += 10;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase();
  if (BAD_PARTS.some((part) => words.includes(part))) score -= 25;
  if (GOOD_PARTS.some((part) => words.includes(part))) score += 25;
  return score;
}

/** The blocks of the article in document order; none where the page has no running text. */
export function* findArticle(found: readonly FoundBlock[]): Steps<FoundBlock[]> {
  const blocks = yield* dropWeak(found);
  const tallies = yield* tallyUp(blocks);
  const top = pickTop(tallies);
  if (!top) return [];
  const roots = gatherSiblings(top, tallies);
  const body = blocks.filter((block) => roots.some((root) => root.contains(block.container)));
  const kept = body.filter((block) => !isLinkList(block, tallies, roots));
  return [...leadOf(blocks, kept, roots), ...kept];
}

/** Worth of about six ordinary paragraphs. */
const ENOUGH_WORTH = 24;
const ARTICLE_HOLDER = 'article, [itemprop*="articleBody"]';

/** Without the blocks in furniture-by-class, unless that is a wrapper around what there is to read. */
function* dropWeak(found: readonly FoundBlock[]): Steps<FoundBlock[]> {
  const worthOfWeak = new Map<Element, number>();
  let whole = 0;
  for (const block of found) {
    yield;
    const worth = worthOf(block);
    whole += worth;
    for (let { weak } = block; weak; weak = weak.outer) worthOfWeak.set(weak.element, (worthOfWeak.get(weak.element) ?? 0) + worth);
  }
  const wrappers = new Set<Element>();
  for (const [element, worth] of worthOfWeak) if (worth > 0.4 * whole && !isPartOfArticle(element, worth, found)) wrappers.add(element);
  return found.filter((block) => {
    for (let { weak } = block; weak; weak = weak.outer) if (!wrappers.has(weak.element)) return false;
    return true;
  });
}

/** A long gallery or list of comments inside an article that has enough text beside it. */
function isPartOfArticle(element: Element, worth: number, found: readonly FoundBlock[]): boolean {
  const holder = element.parentElement?.closest(ARTICLE_HOLDER);
  if (!holder || element.querySelector(`h1, ${ARTICLE_HOLDER}`)) return false;
  const worthInHolder = found.reduce((sum, block) => (holder.contains(block.container) ? sum + worthOf(block) : sum), 0);
  return worthInHolder - worth > ENOUGH_WORTH;
}

function* tallyUp(blocks: readonly FoundBlock[]): Steps<Map<Element, Tally>> {
  const tallies = new Map<Element, Tally>();
  const tallyOf = (element: Element): Tally => {
    let tally = tallies.get(element);
    if (!tally) tallies.set(element, (tally = { score: null, length: 0, linkLength: 0 }));
    return tally;
  };
  for (const block of blocks) {
    yield;
    const worth = worthOf(block);
    let level = 0;
    for (let element: Element | null = block.container; element; element = element.parentElement) {
      const tally = tallyOf(element);
      tally.length += lengthOf(block);
      tally.linkLength += block.linkLength;
      // The line's own element gets nothing where it is a paragraph; a bare <div> with text is its own holder.
      if (worth > 0 && level < 6 && !(level === 0 && LINE_TAGS.has(element.localName))) {
        tally.score = (tally.score ?? firstScoreOf(element)) + worth / (level <= 1 ? 1 : level === 2 ? 2 : level * 1.5);
      }
      level++;
    }
  }
  for (const tally of tallies.values()) if (tally.score !== null) tally.score *= 1 - tally.linkLength / Math.max(1, tally.length);
  return tallies;
}

function pickTop(tallies: ReadonlyMap<Element, Tally>): Element | null {
  let top: Element | null = null;
  let best = 0;
  for (const [element, { score }] of tallies) {
    if (score === null || score <= best || element.localName === 'html' || element.localName === 'p' || element.localName === 'li') continue;
    top = element;
    best = score;
  }
  if (!top) return null;
  // A holder that holds much more of the running text than its best part is the article; its best part is one section.
  const scoreOf = (element: Element): number => tallies.get(element)?.score ?? 0;
  for (let parent = top.parentElement; parent && parent.localName !== 'body' && parent.localName !== 'html'; parent = parent.parentElement) {
    const tally = tallies.get(parent);
    const own = tallies.get(top);
    if (!tally || !own) break;
    const gained = plainLengthOf(tally) - plainLengthOf(own);
    if (scoreOf(parent) > best || gained > 0.6 * plainLengthOf(own) && tally.linkLength / tally.length < 0.25) top = parent;
  }
  return top;
}

const plainLengthOf = (tally: Tally): number => tally.length - tally.linkLength;

/** The top element and the neighbours that go on with it: further sections, or whole further articles of an endless page. */
function gatherSiblings(top: Element, tallies: ReadonlyMap<Element, Tally>): Element[] {
  const parent = top.parentElement;
  const best = tallies.get(top)?.score ?? 0;
  if (!parent || parent.localName === 'html') return [top];
  return [...parent.children].filter((sibling) => {
    if (sibling === top) return true;
    const tally = tallies.get(sibling);
    if (!tally) return false;
    const linkShare = tally.linkLength / Math.max(1, tally.length);
    const isAlike = sibling.className !== '' && sibling.className === top.className;
    if (tally.score !== null && tally.score + (isAlike ? 0.2 * best : 0) >= Math.max(10, 0.2 * best)) return linkShare < 0.3;
    return sibling.localName === 'p' && tally.length > 80 && linkShare < 0.25;
  });
}

/** Links with hardly a word between them: other stories, tags, "read more". */
function isLinkList(block: FoundBlock, tallies: ReadonlyMap<Element, Tally>, roots: readonly Element[]): boolean {
  if (block.kind === 'cell') return false;
  const linkShare = linkShareOf(block);
  if (linkShare > 0.85 && lengthOf(block) < 300) return true;
  for (let element: Element | null = block.container; element && !roots.includes(element); element = element.parentElement) {
    const tally = tallies.get(element);
    if (tally && element !== block.container && tally.length > 60 && tally.linkLength / tally.length > 0.5) return true;
  }
  return false;
}

/** Headline and standfirst, which many sites put above the article's own element. */
function leadOf(blocks: readonly FoundBlock[], body: readonly FoundBlock[], roots: readonly Element[]): FoundBlock[] {
  const first = body[0];
  if (!first || body.some(({ container }) => container.localName === 'h1')) return [];
  const end = blocks.indexOf(first);
  let start = -1;
  for (let i = end - 1; i >= 0 && end - i < 60; i--) if (blocks[i]?.container.closest('h1')) start = i;
  if (start < 0) return [];
  return blocks.slice(start, end).filter((block) => {
    if (roots.some((root) => root.contains(block.container))) return false;
    if (block.container.closest('h1')) return true;
    return linkShareOf(block) < 0.3 && lengthOf(block) > 60 && block.kind !== 'cell' && /[.!?。؟…"”]$/.test(block.map.text);
  });
}
