// Point → mark: what the reader points at. Asks the browser where it can tell, else finds the caret's place and looks itself.
import type { Mark } from './anchor';

/** The innermost mark under a point in CSS pixels of the viewport, or null. */
export function findMarkAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
  if (marks.length === 0) return null;
  const hits = findByRegistry(marks, x, y) ?? findByCaret(document, marks, x, y);
  return hits.reduce<Mark | null>((inner, mark) => (!inner || mark.raw.length < inner.raw.length ? mark : inner), null);
}

interface HitRegistry {
  highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[];
}

/** Chrome and Edge 140, Firefox 150; null where the browser has no such question. */
function findByRegistry(marks: readonly Mark[], x: number, y: number): Mark[] | null {
  const registry: HighlightRegistry & HitRegistry = CSS.highlights;
  if (!registry.highlightsFromPoint) return null;
  const ranges = new Set(registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges));
  return marks.filter((mark) => ranges.has(mark.range));
}

interface CaretDocument {
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

export function findByCaret(document: Document, marks: readonly Mark[], x: number, y: number): Mark[] {
  const caret = placeAt(document, x, y);
  if (!caret) return [];
  // A caret snaps to the nearest letter even from far off, so the words' own boxes must hold the point too.
  return marks.filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));
}

function placeAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const older: CaretDocument = document;
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
