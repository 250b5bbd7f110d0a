// Marks → CSS highlights: one named highlight a verdict and ground, drawn by packaged CSS. The document is not touched, and
// neither are the highlights of anybody else in the registry that all of a page's scripts share.
import { VERDICTS_BY_WEIGHT } from './verdict-order';
import type { Verdict } from '@/lib/model/verdict';
import type { Mark } from './anchor';
import { findScheme, type Scheme } from './find-scheme';

export interface Painter {
  /** Draws these marks and no others. */
  paint(marks: readonly Mark[]): void;
  /** Draws the mark that the card is about stronger; null for none. */
  point(mark: Mark | null): void;
  /** Takes marks away whose words have gone. */
  drop(marks: readonly Mark[]): void;
  /** Takes all of ours away. */
  clear(): void;
}

export const HIGHLIGHT_PREFIX = 'ledgerline-';

export const highlightName = (verdict: Verdict | `tint-${Verdict}` | 'current', scheme: Scheme): string => `${HIGHLIGHT_PREFIX}${verdict}${scheme === 'dark' ? '-dark' : ''}`;

/** Above every mark. */
const TINT_PRIORITY = 100;

/** Firefox paints no line of a highlight before 149, and a mark without one is not seen. What a version can is not told; the next one
    brought the question that is asked for here. */
export const drawsLines = (registry: HighlightRegistry): boolean => !CSS.supports('-moz-appearance', 'none') || 'highlightsFromPoint' in registry;

/** `hasLines`: else each mark lies on a tint of its verdict's colour. */
export function createPainter(registry: HighlightRegistry, hasLines: boolean): Painter {
  const own = new Map<string, Highlight>();

  function add(name: string, priority: number, range: Range): void {
    let highlight = own.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      own.set(name, highlight);
    }
    // Set again where the page has cleared the registry that it shares with us.
    if (registry.get(name) !== highlight) registry.set(name, highlight);
    highlight.add(range);
  }

  function remove(name: string): void {
    const highlight = own.get(name);
    if (highlight && registry.get(name) === highlight) registry.delete(name);
    own.delete(name);
  }

  function clear(): void {
    for (const name of [...own.keys()]) remove(name);
  }

  return {
    paint(marks) {
      clear();
      const known = new Map<Element, Scheme>();
      for (const { claim: { verdict }, range } of marks) {
        const scheme = schemeOf(range, known);
        add(highlightName(verdict, scheme), VERDICTS_BY_WEIGHT.indexOf(verdict) + 1, range);
        if (!hasLines) add(highlightName(`tint-${verdict}`, scheme), TINT_PRIORITY, range);
      }
    },
    point(mark) {
      remove(highlightName('current', 'light'));
      remove(highlightName('current', 'dark'));
      if (mark) add(highlightName('current', schemeOf(mark.range)), 0, mark.range);
    },
    drop(marks) {
      for (const { range } of marks) for (const highlight of own.values()) highlight.delete(range);
    },
    clear,
  };
}

/** The ground that a range's first words stand on. */
export function schemeOf(range: Range, known = new Map<Element, Scheme>()): Scheme {
  return findScheme(range.startContainer.parentElement, known);
}
