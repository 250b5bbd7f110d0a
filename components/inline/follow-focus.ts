// Focus and pointer inside the card: it is held open while either is in it, Tab goes round, Escape asks to close.

export interface FocusOptions {
  readonly signal: AbortSignal;
  onHold(isHeld: boolean): void;
  onEscape(): void;
}

/** Controls that Tab reaches, in order. */
function controlsOf(frame: HTMLElement): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), select')];
}

export function followFocus(frame: HTMLElement, { signal, onHold, onEscape }: FocusOptions): void {
  let isPointed = false;
  let isFocused = false;
  let isHeld = false;
  const settle = () => {
    if (isHeld === (isPointed || isFocused)) return;
    isHeld = !isHeld;
    onHold(isHeld);
  };
  frame.addEventListener('pointerenter', () => { isPointed = true; settle(); }, { signal });
  frame.addEventListener('pointerleave', () => { isPointed = false; settle(); }, { signal });
  frame.addEventListener('focusin', () => { isFocused = true; settle(); }, { signal });
  frame.addEventListener('focusout', (event) => { isFocused = event.relatedTarget instanceof Node && frame.contains(event.relatedTarget); settle(); }, { signal });

  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    if (event.key !== 'Tab') return;
    // The card stands at the end of the page: without this, Tab would leave the reader in the browser's own bars.
    const controls = controlsOf(frame);
    const root = frame.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const edge = event.shiftKey ? controls[0] : controls.at(-1);
    if (active !== edge && !(event.shiftKey && !controls.some((control) => control === active))) return;
    event.preventDefault();
    (event.shiftKey ? controls.at(-1) : controls[0])?.focus();
  }, { signal });
}
