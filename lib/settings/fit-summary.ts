// The written ranking: made by the background when ledger or own facts change, read by the popup before it paints. A cache: the
// ledger stays the truth. Light: whatever wrote it has made it by its type.
import { browser } from 'wxt/browser';
import type { FitSummary } from '@/lib/model/fit-view';

export const FIT_SUMMARY_KEY = 'fit-summary';

export async function writeFitSummary(summary: FitSummary): Promise<void> {
  await browser.storage.local.set({ [FIT_SUMMARY_KEY]: summary });
}

export async function readFitSummary(): Promise<FitSummary | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(FIT_SUMMARY_KEY);
  return asFitSummary(stored[FIT_SUMMARY_KEY]);
}

export const asFitSummary = (item: unknown): FitSummary | null => (isSummary(item) ? item : null);

const isSummary = (item: unknown): item is FitSummary => typeof item === 'object' && item !== null && 'stamp' in item && typeof item.stamp === 'string' && 'rows' in item && Array.isArray(item.rows) && 'ownFacts' in item;

/** Tells when the background has written it anew. */
export function watchFitSummary(signal: AbortSignal, onChange: (summary: FitSummary) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const summary = asFitSummary(changes[FIT_SUMMARY_KEY]?.newValue);
    if (summary) onChange(summary);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen), { once: true });
}
