// Gathers text nodes into one block, with white space collapsed as a browser renders it, and keeps the map to where each
// character came from. Knows nodes and characters, nothing of elements.
import type { TextMap } from './text-map';

const SPACE = 1;
const UNSEEN = 2;

/** Collapsible white space (CSS Text 3) and characters that take no room: soft hyphen, zero-width space, word joiner, BOM. */
function classOf(code: number): 0 | typeof SPACE | typeof UNSEEN {
  if (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c) return SPACE;
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return UNSEEN;
  return 0;
}

export class BlockBuilder {
  #parts: string[] = [];
  #starts: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];
  #gap: { node: Text; offset: number } | null = null;
  #endsInBreak = true;
  length = 0;
  linkLength = 0;

  /** Adds a text node's characters; `isLink` where a link wraps them. */
  addText(node: Text, isLink: boolean): void {
    const { data } = node;
    const before = this.length;
    for (let i = 0; i < data.length; ) {
      const kind = classOf(data.charCodeAt(i));
      if (kind !== 0) {
        if (kind === SPACE) this.#gap ??= { node, offset: i };
        i++;
        continue;
      }
      const start = i;
      // One space between two words keeps its place, so the run goes on through it.
      while (i < data.length) {
        const code = data.charCodeAt(i);
        if (classOf(code) === 0) i++;
        else if (code === 0x20 && i + 1 < data.length && classOf(data.charCodeAt(i + 1)) === 0) i += 2;
        else break;
      }
      this.#addGap();
      this.#append(node, start, data.slice(start, i));
    }
    if (isLink) this.linkLength += this.length - before;
  }

  /** A line break inside the block. */
  addBreak(): void {
    this.#gap = null;
    if (this.#endsInBreak) return;
    const node = this.#nodes.at(-1);
    if (!node) return;
    // It has no character of its own in the DOM: it stands where the text before it ends.
    this.#append(node, (this.#offsets.at(-1) ?? 0) + this.length - (this.#starts.at(-1) ?? 0), '\n');
    this.#endsInBreak = true;
  }

  /** The block, or null where it holds no letter and no digit. The builder is empty afterwards. */
  take(): { readonly map: TextMap; readonly linkLength: number } | null {
    const text = this.#parts.join('').replace(/\n$/, '');
    const map: TextMap = { text, starts: this.#starts, nodes: this.#nodes, offsets: this.#offsets };
    const { linkLength } = this;
    this.#parts = [];
    this.#starts = [];
    this.#nodes = [];
    this.#offsets = [];
    this.#gap = null;
    this.#endsInBreak = true;
    this.length = 0;
    this.linkLength = 0;
    return /[\p{L}\p{N}]/u.test(text) ? { map, linkLength } : null;
  }

  #addGap(): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap && !this.#endsInBreak) this.#append(gap.node, gap.offset, ' ');
  }

  #append(node: Text, offset: number, text: string): void {
    const last = this.#nodes.length - 1;
    const isContinued = this.#nodes[last] === node && (this.#offsets[last] ?? 0) + this.length - (this.#starts[last] ?? 0) === offset;
    if (!isContinued) {
      this.#starts.push(this.length);
      this.#nodes.push(node);
      this.#offsets.push(offset);
    }
    this.#parts.push(text);
    this.length += text.length;
    this.#endsInBreak = false;
  }
}
