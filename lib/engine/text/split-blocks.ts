// Cuts a plain or Markdown text into blocks, each with its offset in the text as it was given. Nothing is rewritten.
import { ARTICLE_BOUNDS, type Block } from '../../model/article';

const HEADING_LENGTH = 110;

function kindOf(text: string, first: boolean, markdown: boolean): Block['kind'] {
  if (/^#{1,6}\s/.test(text)) return 'heading';
  if (/^(?:[-*•]|\d{1,3}[.)])\s/.test(text)) return 'item';
  if (/^>\s/.test(text)) return 'quote';
  const line = text.trim();
  if (line.includes('\n')) return 'paragraph';
  if (first && line.length <= 200) return 'heading';
  if (markdown && /^\*\*[^*]+\*\*:?$/.test(line)) return 'heading';
  return line.length <= HEADING_LENGTH && !/[.!?:;,…]["”’)\]]*$/.test(line) ? 'heading' : 'paragraph';
}

/**
 * Blocks of a text, divided by blank lines; list lines are blocks of their own. `start` is the UTF-16 offset in `text`.
 * A block longer than the article's bound is cut at a sentence's end.
 */
export function splitBlocks(text: string, markdown = false): Block[] {
  const blocks: Block[] = [];
  const push = (start: number, end: number) => {
    let from = start, to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    while (from < to && blocks.length < ARTICLE_BOUNDS.maxBlocks) {
      let cut = to;
      if (to - from > ARTICLE_BOUNDS.maxBlockLength) {
        const stop = text.lastIndexOf('. ', from + ARTICLE_BOUNDS.maxBlockLength - 1);
        cut = stop > from ? stop + 1 : from + ARTICLE_BOUNDS.maxBlockLength;
      }
      const piece = text.slice(from, cut);
      blocks.push({ id: blocks.length, kind: kindOf(piece, blocks.length === 0, markdown), text: piece, start: from });
      from = cut;
      while (from < to && /\s/.test(text[from] ?? '')) from++;
    }
  };
  const gap = /\r?\n(?:[ \t]*\r?\n)+/g;
  let at = 0;
  const pieces: [number, number][] = [];
  for (let m = gap.exec(text); m; m = gap.exec(text)) { pieces.push([at, m.index]); at = m.index + m[0].length; }
  pieces.push([at, text.length]);
  for (const [start, end] of pieces) {
    // Lines of a list are blocks; wrapped lines stay with the one they belong to.
    let from = start;
    const line = /\r?\n(?=[ \t]*(?:[-*•]|\d{1,3}[.)])\s)/g;
    line.lastIndex = start;
    for (let m = line.exec(text); m && m.index < end; m = line.exec(text)) { push(from, m.index); from = m.index + m[0].length; }
    push(from, end);
  }
  return blocks;
}
