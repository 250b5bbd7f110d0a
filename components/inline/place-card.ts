// Where the card stands: beside the words, never over them, inside what the reader sees. Arithmetic only, in CSS pixels of
// the layout viewport; knows no element.
import type { Box } from '@/lib/model/evidence-card';

/** Between the words and the card, and between the card and the edge. */
const GAP_PX = 8;
/** Below this height a card is no use; then it takes the roomier side and scrolls inside. */
const MIN_HEIGHT_PX = 120;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Set where the card must scroll inside to keep off the words; else null. */
  readonly maxHeight: number | null;
  readonly side: 'below' | 'above' | 'right' | 'left';
}

const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, Math.max(from, to)));

/** True where some of the words can be seen. */
export function isInSight(boxes: readonly Box[], viewport: Box): boolean {
  return boxes.some((box) => box.bottom > viewport.top && box.top < viewport.bottom && box.right > viewport.left && box.left < viewport.right);
}

/** Below the last line or above the first, else beside, else on the roomier side with an inner scroll. Null without words. */
export function placeCard(boxes: readonly Box[], size: Size, viewport: Box, isRightToLeft = false): Place | null {
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return null;
  const words: Box = {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
  const beside = (line: Box): number => clamp(isRightToLeft ? line.right - size.width : line.left, viewport.left + GAP_PX, viewport.right - GAP_PX - size.width);
  const belowTop = Math.max(words.bottom + GAP_PX, viewport.top + GAP_PX);
  const aboveBottom = Math.min(words.top - GAP_PX, viewport.bottom - GAP_PX);
  const roomBelow = viewport.bottom - GAP_PX - belowTop;
  const roomAbove = aboveBottom - (viewport.top + GAP_PX);

  if (roomBelow >= size.height) return { left: beside(last), top: belowTop, maxHeight: null, side: 'below' };
  if (roomAbove >= size.height) return { left: beside(first), top: aboveBottom - size.height, maxHeight: null, side: 'above' };

  if (viewport.bottom - viewport.top >= size.height + 2 * GAP_PX) {
    const top = clamp(words.top, viewport.top + GAP_PX, viewport.bottom - GAP_PX - size.height);
    if (viewport.right - words.right >= size.width + 2 * GAP_PX) return { left: words.right + GAP_PX, top, maxHeight: null, side: 'right' };
    if (words.left - viewport.left >= size.width + 2 * GAP_PX) return { left: words.left - GAP_PX - size.width, top, maxHeight: null, side: 'left' };
  }

  const isBelow = roomBelow >= roomAbove;
  const maxHeight = Math.max(isBelow ? roomBelow : roomAbove, MIN_HEIGHT_PX);
  return { left: beside(isBelow ? last : first), top: isBelow ? belowTop : aboveBottom - maxHeight, maxHeight, side: isBelow ? 'below' : 'above' };
}
