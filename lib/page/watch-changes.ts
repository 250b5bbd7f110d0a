// Tells when the page has changed and come to rest: paragraphs added, text replaced, another address in the same document.
// It only listens. What a change means, the loop decides.

export interface Changes {
  /** Elements and text nodes that came in and are still there. */
  readonly added: readonly Node[];
  /** Where text or children changed. */
  readonly touched: readonly Node[];
}

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** At once, for marks whose words are gone. */
  onTouch(): void;
  /** Once the page has been still for a moment, or has not been still for long. */
  onRest(changes: Changes): void;
}

const STILL_MS = 250;
const LONGEST_MS = 1_500;
/** More than this in one round: whatever it was, the page is another. */
const MAX_NODES = 5_000;

export function watchChanges(document: Document, { signal, onTouch, onRest }: WatchOptions): void {
  let added = new Set<Node>();
  let touched = new Set<Node>();
  let still: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const rest = (): void => {
    const changes = { added: [...added].filter((node) => node.isConnected), touched: [...touched].filter((node) => node.isConnected) };
    added = new Set();
    touched = new Set();
    first = 0;
    if (!signal.aborted) onRest(changes);
  };

  const observer = new MutationObserver((records) => {
    let isTold = false;
    for (const record of records) {
      if (!isTelling(record)) continue;
      isTold = true;
      if (touched.size < MAX_NODES) touched.add(record.target);
      if (added.size < MAX_NODES) for (const node of record.addedNodes) if (hasText(node)) added.add(node);
    }
    if (!isTold) return;
    onTouch();
    first ||= performance.now();
    clearTimeout(still);
    still = setTimeout(rest, Math.max(0, Math.min(STILL_MS, first + LONGEST_MS - performance.now())));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(still);
  }, { once: true });
}

/** True for what may change the words of a page; our own card's host and empty frames are none of that. */
function isTelling(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  for (const node of record.addedNodes) if (hasText(node)) return true;
  for (const node of record.removedNodes) if (hasText(node)) return true;
  return false;
}

function hasText(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test((node as Text).data);
  return node.nodeType === 1 && node.firstChild !== null && !/^(?:SCRIPT|STYLE|IFRAME|NOSCRIPT)$/.test(node.nodeName);
}
