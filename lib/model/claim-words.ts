// A claim's words as a list shows them. A bare value says nothing without what it stands behind: the heads of a table's cell, the
// clause before a bracket.
import type { Claim } from './claim';

export interface ClaimWords {
  /** What stands before the quote where that is a value and no more; else empty. */
  readonly lead: string;
  readonly quote: string;
}

const MAX_LEAD_LENGTH = 60;

function cutBefore(text: string): string {
  if (text.length <= MAX_LEAD_LENGTH) return text;
  const cut = text.slice(-MAX_LEAD_LENGTH);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

export function wordsOfClaim({ quote, anchor, around }: Pick<Claim, 'quote' | 'anchor' | 'around'>): ClaimWords {
  return quote === '' || quote === anchor.quote ? { lead: cutBefore(around.before), quote: anchor.quote } : { lead: '', quote };
}

/** The same as one text, for a table. */
export function tellClaim(claim: Pick<Claim, 'quote' | 'anchor' | 'around'>): string {
  const { lead, quote } = wordsOfClaim(claim);
  return lead + quote;
}
