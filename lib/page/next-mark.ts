// Steps through the marks of a page, and scrolls to one.
import type { Mark } from './anchor';

/** Round from the last to the first; without a card, from the first mark in or below the viewport. */
export function nextOf(marks: readonly Mark[], shown: Mark | null, by: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  const at = shown ? marks.indexOf(shown) : -1;
  if (at >= 0) return marks[(at + by + marks.length) % marks.length] ?? null;
  const below = marks.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  if (by === 1) return marks[below < 0 ? 0 : below] ?? null;
  return (below < 0 ? marks.at(-1) : marks[(below - 1 + marks.length) % marks.length]) ?? null;
}

/** Scrolls only where the words are out of sight, whatever scrolls around them. */
export function bringIntoSight(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const box = range.getBoundingClientRect();
  if (!view || (box.top >= 0 && box.bottom <= view.innerHeight && box.left >= 0 && box.right <= view.innerWidth)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
