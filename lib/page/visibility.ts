// Whether the reader can see an element. Two ways: by the browser's layout in a page, by markup alone for a file.

export type IsShown = (element: Element) => boolean;

/** Asks the browser: display, visibility, closed details and their like. */
export function isShownByLayout(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** React sends late parts of a page hidden, under such an id, and has a script move them into their place. */
const LATE_PART = /^S:[0-9a-f]+$/;

/** Asks the markup, where there is no layout and no script has run. */
export function isShownByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') && !LATE_PART.test(element.id)) return false;
  const style = element.getAttribute('style');
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
  const parent = element.parentElement;
  return !(parent?.tagName === 'DETAILS' && !parent.hasAttribute('open') && element.tagName !== 'SUMMARY');
}
