// Where each character of a block stands in the DOM. Built once while reading; anchoring uses the same map, so the two
// cannot disagree. Offsets are half-open UTF-16 of the block's text.

/** A block's text and, in rising order of `starts`, the runs of text nodes that it was made of. */
export interface TextMap {
  readonly text: string;
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** A DOM position: `offset` UTF-16 units into `node`. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The range of `[start, end)`, or null where the map does not hold it or the page has cut a node short since. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  if (start < 0 || end <= start || end > map.text.length) return null;
  const from = placeOf(map, start);
  const last = placeOf(map, end - 1);
  if (!from || !last || !from.node.isConnected || !last.node.isConnected) return null;
  if (from.offset >= from.node.length || last.offset >= last.node.length) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Where the character at `offset` stands. */
export function placeOf(map: TextMap, offset: number): Place | null {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = map.nodes[low];
  const start = map.starts[low];
  const nodeOffset = map.offsets[low];
  if (!node || start === undefined || nodeOffset === undefined || offset < start) return null;
  return { node, offset: nodeOffset + offset - start };
}

/** The offset in the block's text of a place in the DOM, or null where it lies outside the block or in dropped white space. */
export function offsetOf(map: TextMap, place: Place): number | null {
  for (let i = 0; i < map.nodes.length; i++) {
    const start = map.starts[i] ?? 0;
    const from = map.offsets[i] ?? 0;
    const length = (map.starts[i + 1] ?? map.text.length) - start;
    if (map.nodes[i] === place.node && place.offset >= from && place.offset < from + length) return start + place.offset - from;
  }
  return null;
}
