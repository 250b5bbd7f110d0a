// Says something to who listens instead of looks. A live region would be a node in a page that is not ours; a browser without the
// call says nothing.

/** Not in the DOM types yet. */
interface Notifying {
  ariaNotify?(words: string): void;
}

export function announce(document: Document & Notifying, words: string): void {
  document.ariaNotify?.(words);
}
