// Lines of a list that look like headings: "Key takeaways:" and below it "Margins up again". They open no part of the text and end none.
// Blocks in, places out; nothing here knows a company's name.
import type { Block } from '../../model/article';

const OPENS_LIST = /[:：]\s*\**$/;
/** True where a line announces what stands below it. */
export const opensList = (text: string): boolean => OPENS_LIST.test(text);

/** "The Next $200 Billion Bet": a title in capitals; a line of a list is written as a sentence is. */
const TITLED = /^(?:(?:[A-ZÀ$€£~\d][^\s:|]*|a|an|the|of|on|in|to|for|and|by|is|at|with)(?:\s|$)){4,}$/;
/** "rss - Hacker News - May 21, 06:12", "via the usual list": where something was found. */
const SOURCE_LINE = /^[a-z]|\s\d{1,2}:\d\d$/;

export const isTitled = (text: string): boolean => TITLED.test(text);

/** The blocks that head no part of the text; `named` is where a company's name stands in the blocks, joined by a line break each. */
export function findListLines(blocks: readonly Block[], named: ReadonlySet<number>): ReadonlySet<Block> {
  const found = new Set<Block>();
  let kind: Block['kind'] | null = null, isOpen = false, offset = 0;
  blocks.forEach((block, i) => {
    const at = offset;
    offset += block.text.length + 1;
    if (SOURCE_LINE.test(block.text) && block.kind === 'heading') return void found.add(block);
    const isLine = isOpen && (block.kind === 'item' || block.kind === 'heading') && (kind === null || kind === block.kind);
    // The last of them may be the heading of what stands below it.
    const isLast = isLine && block.kind === 'heading' && blocks[i + 1]?.kind === 'paragraph';
    if (isLine && !(isLast && (isTitled(block.text) || named.has(at)))) {
      kind = block.kind;
      return void found.add(block);
    }
    kind = null;
    isOpen = opensList(block.text);
  });
  return found;
}
