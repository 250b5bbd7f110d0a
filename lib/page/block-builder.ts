// Gathers text nodes into one block, with white space collapsed as a browser renders it, and keeps the map to where each
// character came from. Knows nodes and characters, nothing of elements.
import type { TextMap } from './text-map';

/**
 * What does not stand as it is: a run of collapsible white space (CSS Text 3) that is not one plain space, or characters that
 * take no room: soft hyphen, zero-width space, word joiner, BOM. A single space between words is left where it is.
 */
const IRREGULAR = /[ \t\n\r\f]*[\t\n\r\f\u00ad\u200b\u2060\ufeff][ \t\n\r\f\u00ad\u200b\u2060\ufeff]*| {2,}|^ | $/;
const EACH_IRREGULAR = new RegExp(IRREGULAR, 'g');
/** A letter or digit, near enough: the exact class takes a millisecond to compile in every page. */
const LETTER = /[A-Za-z0-9\u00aa-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffdc]/;
const ONLY_WHITE_SPACE = /^[ \t\n\r\f]*$/;
const WHITE_SPACE = /[ \t\n\r\f]/;

export class BlockBuilder {
  #parts: string[] = [];
  #starts: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];
  #gap: { node: Text; offset: number } | null = null;
  #endsInBreak = true;
  length = 0;
  linkLength = 0;

  /** Adds a text node's characters; `isLink` where a link wraps them. False where there was nothing but white space. */
  addText(node: Text, isLink: boolean): boolean {
    const { data } = node;
    if (ONLY_WHITE_SPACE.test(data)) {
      if (data !== '') this.#gap ??= { node, offset: 0 };
      return false;
    }
    const before = this.length;
    if (IRREGULAR.test(data)) this.#addIrregular(node, data);
    else this.#addRun(node, 0, data);
    if (isLink) this.linkLength += this.length - before;
    return true;
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
    return LETTER.test(text) ? { map, linkLength } : null;
  }

  #addIrregular(node: Text, data: string): void {
    let from = 0;
    for (const match of data.matchAll(EACH_IRREGULAR)) {
      this.#addRun(node, from, data.slice(from, match.index));
      const white = match[0].search(WHITE_SPACE);
      if (white >= 0) this.#gap ??= { node, offset: match.index + white };
      from = match.index + match[0].length;
    }
    this.#addRun(node, from, data.slice(from));
  }

  #addRun(node: Text, offset: number, text: string): void {
    if (text === '') return;
    const gap = this.#gap;
    this.#gap = null;
    if (gap && !this.#endsInBreak) this.#append(gap.node, gap.offset, ' ');
    this.#append(node, offset, text);
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
