// Says something to who listens instead of looks. A live region would be a node in a page that is not ours; a browser without the
// call says nothing.

import type { CardAction } from '@/lib/model/evidence-card';

/** What a wish from the card has taken out of the page, and where it comes back; null for one that takes nothing. */
export function tellTaken(action: CardAction): string | null {
  if (action.kind === 'correct' && action.right === null) return 'The mark is taken away. Options, “Your facts and corrections”, bring it back.';
  if (action.kind === 'hide-verdict') return 'All marks of this kind are taken away. Options, “Marks”, bring them back.';
  return null;
}

/** Not in the DOM types yet. */
interface Notifying {
  ariaNotify?(words: string): void;
}

export function announce(document: Document & Notifying, words: string): void {
  document.ariaNotify?.(words);
}
