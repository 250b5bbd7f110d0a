// Reads the reader's choices for the ranking and tells of changes. Light: the popup reads them before it paints; whatever wrote
// the item has validated it (write-fit-choices.ts).
import { browser } from 'wxt/browser';
import { DEFAULT_FIT_CHOICES } from '@/lib/model/default-fit-choices';
import type { FitChoices } from '@/lib/model/fit-choices';

/** The key of the item in this browser, and of the part of it in the browser's sync. */
export const FIT_CHOICES_KEY = 'fit';

export async function readFitChoices(): Promise<FitChoices> {
  const stored: Record<string, unknown> = await browser.storage.local.get(FIT_CHOICES_KEY);
  return asFitChoices(stored[FIT_CHOICES_KEY]);
}

/** An item of another version, or none, counts as none. */
export const asFitChoices = (item: unknown): FitChoices => (isCurrent(item) ? { ...DEFAULT_FIT_CHOICES, ...item } : DEFAULT_FIT_CHOICES);

const isCurrent = (item: unknown): item is FitChoices => typeof item === 'object' && item !== null && 'version' in item && item.version === DEFAULT_FIT_CHOICES.version;

export interface FitChoicesWatcher {
  onLocal(choices: FitChoices, before: FitChoices): void;
  onSynced?(): void;
}

/** Tells of every change until the signal aborts. */
export function watchFitChoices(signal: AbortSignal, { onLocal, onSynced }: FitChoicesWatcher): void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[FIT_CHOICES_KEY];
    if (!change) return;
    if (area === 'local') onLocal(asFitChoices(change.newValue), asFitChoices(change.oldValue));
    if (area === 'sync') onSynced?.();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
