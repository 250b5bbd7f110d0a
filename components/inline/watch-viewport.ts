// What the reader sees of the page, pinch zoom included, and word when it moves. One call a frame at most.
import type { Box } from '@/lib/model/evidence-card';

/** In CSS pixels of the layout viewport, as getClientRects counts. */
export function visibleBox(document: Document): Box {
  const view = document.defaultView?.visualViewport;
  if (view) return { left: view.offsetLeft, top: view.offsetTop, right: view.offsetLeft + view.width, bottom: view.offsetTop + view.height };
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

export function watchViewport(document: Document, signal: AbortSignal, onMove: () => void): void {
  const window = document.defaultView;
  if (!window) return;
  let isAsked = false;
  const onChange = () => {
    if (isAsked) return;
    isAsked = true;
    window.requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) onMove();
    });
  };
  const options = { signal, passive: true, capture: true };
  window.addEventListener('scroll', onChange, options);
  window.addEventListener('resize', onChange, options);
  window.visualViewport?.addEventListener('scroll', onChange, options);
  window.visualViewport?.addEventListener('resize', onChange, options);
}
