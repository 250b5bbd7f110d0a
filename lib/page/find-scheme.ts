// Whether words stand on light or on dark ground, by the page's own colours: the browser's theme says little of a page.

export type Scheme = 'light' | 'dark';

/** Asks for computed style up the tree; `known` keeps answers for one round of painting. */
export function findScheme(element: Element | null, known: Map<Element, Scheme>): Scheme {
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return 'light';
  const before = known.get(element);
  if (before) return before;
  const style = view.getComputedStyle(element);
  const ground = readColour(style.backgroundColor);
  let scheme: Scheme;
  if (ground && ground.alpha > 0.5) scheme = ground.lightness < 0.45 ? 'dark' : 'light';
  // A picture may be anything, but its words must stand out from it.
  else if (style.backgroundImage !== 'none') scheme = (readColour(style.color)?.lightness ?? 0) > 0.6 ? 'dark' : 'light';
  else if (element.parentElement) scheme = findScheme(element.parentElement, known);
  // Nothing painted all the way up: the browser's own canvas, which follows color-scheme; so do the words on it.
  else scheme = (readColour(style.color)?.lightness ?? 0) > 0.6 ? 'dark' : 'light';
  known.set(element, scheme);
  return scheme;
}

/** Lightness 0 to 1, near enough to tell light from dark; null for what is no colour. */
export function readColour(css: string): { lightness: number; alpha: number } | null {
  const match = /^([a-z-]+)\((?:\s*(?:srgb|srgb-linear|display-p3)\s)?\s*([^)]*)\)$/.exec(css.trim());
  if (!match) return null;
  const [channels = '', slashed] = (match[2] ?? '').split('/');
  const numbers = channels.split(/[\s,]+/).filter(Boolean).map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)) || 0);
  const [a = 0, b = 0, c = 0, fourth] = numbers;
  const alpha = slashed === undefined ? (fourth ?? 1) : Number.parseFloat(slashed) / (slashed.includes('%') ? 100 : 1);
  const name = match[1];
  if (name === 'rgb' || name === 'rgba') return { lightness: (0.299 * a + 0.587 * b + 0.114 * c) / 255, alpha };
  if (name === 'color') return { lightness: 0.299 * a + 0.587 * b + 0.114 * c, alpha };
  return { lightness: a > 1 ? a / 100 : a, alpha };
}
