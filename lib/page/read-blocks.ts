// Walks a document once, in steps, and gathers every block of shown text with its map. What is skipped unseen, furniture.ts
// says; which blocks are the article, find-article.ts says.
import type { Block } from '@/lib/model/article';
import { BlockBuilder } from './block-builder';
import { createFurnitureSense } from './furniture';
import type { Steps } from './run-in-slices';
import type { TextMap } from './text-map';
import type { IsShown } from './visibility';

/** A block as found: not yet known to be of the article. */
export interface FoundBlock {
  readonly map: TextMap;
  readonly kind: Block['kind'];
  /** The element whose own line this is. */
  readonly container: Element;
  readonly linkLength: number;
  /** The elements around it that look like furniture by their class, innermost first, or null. */
  readonly weak: Weak | null;
}

export interface Weak {
  readonly element: Element;
  readonly outer: Weak | null;
}

const INLINE_TAGS = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 'rb', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup',
  'time', 'tt', 'u', 'var', 'wbr', 'img', 'picture', 'source', 'slot',
]);
/** A map, for a page may name its elements as every object names its properties. */
const KINDS = new Map<string, Block['kind']>([
  ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'], ['h6', 'heading'], ['li', 'item'], ['dt', 'item'], ['dd', 'item'], ['blockquote', 'quote'], ['td', 'cell'], ['th', 'cell'], ['figcaption', 'caption'], ['caption', 'caption'],
]);
/** Furigana and the like are read aloud beside the words, not as part of them. */
const SILENT_TAGS = new Set(['rt', 'rp']);
const MAX_BLOCK_LENGTH = 20_000;
/** A page deeper than this is made to break its readers. */
const MAX_DEPTH = 1_000;

interface Open {
  readonly element: Element;
  readonly kind: Block['kind'];
  readonly weak: Weak | null;
}

/** Blocks under `root` in document order. Yields every few nodes. */
export function* readBlocks(root: Element, isShown: IsShown): Steps<FoundBlock[]> {
  const blocks: FoundBlock[] = [];
  const builder = new BlockBuilder();
  const sense = createFurnitureSense();
  const stack: Open[] = [{ element: root, kind: 'paragraph', weak: null }];
  let links = 0;
  let breaks = 0;
  let depth = 0;

  const top = (): Open => stack[stack.length - 1] ?? { element: root, kind: 'paragraph', weak: null };
  const flush = (): void => {
    breaks = 0;
    const taken = builder.take();
    const { element, kind, weak } = top();
    if (taken) blocks.push({ map: taken.map, kind, container: element, linkLength: taken.linkLength, weak });
  };
  /** True where the walk goes into the element. */
  const enter = (element: Element): boolean => {
    const tag = element.localName;
    if (tag === 'br') {
      breaks++;
      if (breaks > 1) flush();
      else builder.addBreak();
      return false;
    }
    if (SILENT_TAGS.has(tag)) return false;
    const isInline = isInlineIn(element, tag);
    const strength = sense(element, tag, isInline);
    if (strength === 'strong') {
      if (!isInline) flush();
      return false;
    }
    if ((!isInline || element.hasAttributes()) && !isShown(element)) return false;
    if (tag === 'a') links++;
    if (isInline) return true;
    flush();
    const outer = top();
    stack.push({ element, kind: KINDS.get(tag) ?? (outer.kind === 'heading' ? 'paragraph' : outer.kind), weak: strength === 'weak' ? { element, outer: outer.weak } : outer.weak });
    return true;
  };
  const leave = (element: Element): void => {
    if (links > 0 && element.localName === 'a') links--;
    if (top().element !== element || element === root) return;
    flush();
    stack.pop();
  };

  let node: Node | null = root.firstChild;
  let count = 0;
  while (node) {
    if (++count % 16 === 0) yield;
    let goesIn = false;
    if (node.nodeType === 3) {
      const text = node as Text;
      if (builder.length > MAX_BLOCK_LENGTH - 2_000) flush();
      if (text.length < MAX_BLOCK_LENGTH - 2_000 && builder.addText(text, links > 0)) breaks = 0;
    } else if (node.nodeType === 1) {
      goesIn = depth < MAX_DEPTH && enter(node as Element);
    }
    if (goesIn && node.firstChild) {
      depth++;
      node = node.firstChild;
      continue;
    }
    if (goesIn) leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (!node) break;
      depth--;
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return blocks;
}

/** Known inline elements, and unknown ones that stand among words. */
function isInlineIn(element: Element, tag: string): boolean {
  if (INLINE_TAGS.has(tag)) return true;
  if (!tag.includes('-')) return false;
  const { previousSibling, nextSibling } = element;
  return [previousSibling, nextSibling].some((sibling) => sibling?.nodeType === 3 && /\S/.test((sibling as Text).data));
}
