// What the reader does in the card is no business of the page: its shortcuts, "click outside" and copy handlers stay silent.

const EVENTS = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart', 'wheel'] as const;

/** Stops them at the host, after the card's own listeners inside have run. */
export function keepEventsIn(host: HTMLElement, signal: AbortSignal): void {
  for (const name of EVENTS) host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
}
