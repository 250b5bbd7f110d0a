// The card on a page that is not ours: one element after <body>, a closed shadow root inside it, both only while a card is
// open. The page's styles cannot reach in, keys pressed in the card do not reach out, and closing leaves no trace.
// Knows nothing of marks, messages or the extension: the page's script hands it everything through CardRequest.
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { CardAction, CardDoor, CardRequest } from '@/lib/model/evidence-card';
import claimCss from '../claim/claim.css?inline';
import themeCss from '../theme.css?inline';
import uiCss from '../ui/ui.css?inline';
import { CardTold } from '../claim/card-told';
import { EvidenceCard } from '../claim/evidence-card';
import hostCss from './card-host.css?inline';
import { followFocus } from './follow-focus';
import { keepEventsIn } from './keep-events-in';
import { isInSight, placeCard } from './place-card';
import { watchViewport, visibleBox } from './watch-viewport';

interface OpenCard {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly root: Root;
  readonly stop: AbortController;
  request: CardRequest;
}

/** A door to one card at a time. The card asks for its own closing (`act`) and leaves the deed to the page's script. */
export function createCardHost(document: Document): CardDoor {
  let open: OpenCard | null = null;
  let focusBefore: Element | null = null;

  function show(request: CardRequest): void {
    const isFocused = open !== null && document.activeElement === open.host;
    if (!isFocused) focusBefore = document.activeElement;
    open = open?.host.isConnected ? Object.assign(open, { request }) : mount(request);
    const { frame, root } = open;
    frame.dataset['scheme'] = request.scheme;
    // At once, so that the card is measured and placed before its first frame.
    const act = (action: CardAction): void => open?.request.act(action);
    const { card, notice, position } = request;
    flushSync(() => root.render(notice ? <CardTold notice={notice} act={act} /> : <EvidenceCard card={card} position={position} choices={() => request.choices()} act={act} />));
    frame.scrollTop = 0;
    place(false);
    // Stepping with the card's own buttons leaves the focus on them; where the focused one went with the old card, the new one takes it.
    if (isFocused ? document.activeElement !== open.host : request.takesFocus) frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  function mount(request: CardRequest): OpenCard {
    close();
    // A plain element: a name of our own could be defined by the page, with a shadow root of its own.
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    addStyles(document, shadow);
    const frame = document.createElement('div');
    frame.className = 'theme frame';
    shadow.append(frame);
    const stop = new AbortController();
    host.popover = 'manual';
    document.documentElement.append(host);
    host.showPopover();
    keepEventsIn(host, stop.signal);
    followFocus(frame, { signal: stop.signal, onHold: (isHeld) => open?.request.onHold(isHeld), onEscape: () => open?.request.act({ kind: 'close' }) });
    watchViewport(document, stop.signal, () => place(true));
    // A card above the words that unfolds a question would grow over them.
    const grown = new ResizeObserver(() => place(false));
    grown.observe(frame);
    stop.signal.addEventListener('abort', () => grown.disconnect(), { once: true });
    return { host, frame, root: createRoot(frame), stop, request };
  }

  /** `mayClose` once it stands: words may still be gliding into sight when it is asked for. */
  function place(mayClose: boolean): void {
    if (!open) return;
    const { host, frame, request } = open;
    const boxes = request.boxes();
    const viewport = visibleBox(document);
    const isFocused = document.activeElement === host;
    if (boxes.length === 0 || (mayClose && !isFocused && !isInSight(boxes, viewport))) {
      request.act({ kind: 'close' });
      return;
    }
    frame.style.maxWidth = `${viewport.right - viewport.left - 16}px`;
    // Measured whole, which would lose how far the reader has scrolled in it.
    const { scrollTop } = frame;
    frame.style.maxHeight = '';
    const { width, height } = frame.getBoundingClientRect();
    const spot = placeCard(boxes, { width, height }, viewport, getComputedStyle(document.documentElement).direction === 'rtl');
    if (!spot) return;
    frame.style.maxHeight = spot.maxHeight === null ? '' : `${spot.maxHeight}px`;
    frame.scrollTop = scrollTop;
    frame.style.translate = `${Math.round(spot.left)}px ${Math.round(spot.top)}px`;
  }

  function close(): void {
    if (!open) return;
    const { host, root, stop } = open;
    const hadFocus = document.activeElement === host;
    open = null;
    stop.abort();
    root.unmount();
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  return { show, close, isOpen: () => open?.host.isConnected === true };
}

function addStyles(document: Document, shadow: ShadowRoot): void {
  const css = [themeCss, uiCss, claimCss, hostCss].join('\n');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses constructed sheets from a content script; a page's CSP may refuse this in turn, so it comes second.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
