// The reader's pointer over marks: rests on one, leaves it, presses one. Passive all the way: links, buttons and selections
// of the page work as if there were no marks.

export interface PointerOptions<M> {
  readonly signal: AbortSignal;
  findMark(x: number, y: number): M | null;
  /** The pointer has come to rest on a mark. */
  onHover(mark: M): void;
  /** It has come to rest beside all marks. */
  onLeave(): void;
  /** Clicked or tapped on a mark; never on a link, a button or a field. */
  onPress(mark: M): void;
  /** Pressed anywhere else in the page. */
  onPressElsewhere(): void;
}

/** How long a pointer rests before it means something. */
const SETTLE_MS = 120;
/** Time to get from the words to the card without losing it. */
const LEAVE_MS = 300;

export function watchPointer<M>(document: Document, { signal, findMark, onHover, onLeave, onPress, onPressElsewhere }: PointerOptions<M>): void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const listen = { signal, passive: true, capture: true };
  // The card's host stands beside <body>, where no page puts what a reader would press.
  const isInCard = (event: Event): boolean => event.target instanceof Element && event.target !== document.body && event.target.parentNode === document.documentElement;

  document.addEventListener('pointermove', (event) => {
    clearTimeout(settling);
    if (event.pointerType === 'touch' || event.buttons !== 0 || isInCard(event)) return;
    const { clientX, clientY } = event;
    settling = setTimeout(() => {
      const mark = findMark(clientX, clientY);
      if (mark) onHover(mark);
      else settling = setTimeout(onLeave, LEAVE_MS - SETTLE_MS);
    }, SETTLE_MS);
  }, listen);

  document.documentElement.addEventListener('pointerleave', () => clearTimeout(settling), listen);

  document.addEventListener('click', (event) => {
    if (isInCard(event) || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target : null;
    const isBusy = target?.closest('a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]');
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const mark = isBusy || isSelecting ? null : findMark(event.clientX, event.clientY);
    if (mark) onPress(mark);
    else onPressElsewhere();
  }, listen);

  signal.addEventListener('abort', () => clearTimeout(settling), { once: true });
}
