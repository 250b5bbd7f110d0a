// Gathers text nodes into one block, with white space collapsed as a browser renders it, and keeps the map to where each
// character came from. Knows nodes and characters, nothing of elements.
import type { TextMap } from './text-map';

/**
 * What does not stand as it is: a run of collapsible white space (CSS Text 3) that is not one plain space, or characters that
 * take no room: soft hyphen, zero-width space, word joiner, BOM. A single space between words is left where it is.
 * The only expression here: each costs a page a part of a millisecond to compile.
 */
const IRREGULAR = /[ \t\n\r\f]*[\t\n\r\f\u00ad\u200b\u2060\ufeff][ \t\n\r\f\u00ad\u200b\u2060\ufeff]*| {2,}|^ | $/g;
const WHITE_SPACE = ' \t\n\r\f';

/** Where the first character stands that is white space, or that is none; -1 where there is none such. */
function findFirst(text: string, isWhite: boolean): number {
  for (let at = 0; at < text.length; at++) if (WHITE_SPACE.includes(text.charAt(at)) === isWhite) return at;
  return -1;
}

/** Whether a letter or digit of any script stands in it, near enough. */
function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xaa ? (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) : isFarLetter(code)) return true;
  }
  return false;
}

const isFarLetter = (code: number): boolean => code <= 0x1fff || (code >= 0x2c00 && code <= 0x2dff) || (code >= 0x3040 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xffdc);

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
    if (findFirst(data, false) < 0) {
      if (data !== '') this.#gap ??= { node, offset: 0 };
      return false;
    }
    const before = this.length;
    let from = 0;
    for (const match of data.matchAll(IRREGULAR)) {
      this.#addRun(node, from, data.slice(from, match.index));
      const white = findFirst(match[0], true);
      if (white >= 0) this.#gap ??= { node, offset: match.index + white };
      from = match.index + match[0].length;
    }
    this.#addRun(node, from, from === 0 ? data : data.slice(from));
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
    return hasLetter(text) ? { map, linkLength } : null;
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
