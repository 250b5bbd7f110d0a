// What a wish from the card takes out of the page, in words: it stands where the card stood, with the way back.
import type { CardAction, CardNotice } from '@/lib/model/evidence-card';

const HOW_BACK = { correct: 'Options, “Your facts and corrections”, bring it back.', 'hide-verdict': 'Options, “Marks”, bring them back.' } as const;

/** Null for a wish that takes nothing. */
export function tellTaken(action: CardAction): CardNotice | null {
  if (action.kind === 'correct' && action.right === null) return { words: 'The mark is taken away, here and wherever this sentence stands.', hint: HOW_BACK.correct, canUndo: true };
  if (action.kind === 'hide-verdict') return { words: 'All marks of this kind are taken away, on every page.', hint: HOW_BACK['hide-verdict'], canUndo: true };
  return null;
}

export const NOT_TAKEN: CardNotice = { words: 'This could not be kept. Nothing has changed.', hint: null, canUndo: false };
export const NOT_UNDONE: CardNotice = { words: 'This could not be undone here.', hint: 'Look in the options, under “Your facts and corrections” or “Marks”.', canUndo: false };
