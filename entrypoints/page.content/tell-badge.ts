// Tells the background what the toolbar button should say, and nothing while it says so already: a page without a claim on a
// site that is not paused never wakes the background.
import { askBackground } from '@/lib/messages/send';

let told = '0 false';

export function tellBadge(count: number, isPaused: boolean): void {
  const next = `${count} ${isPaused}`;
  if (next === told) return;
  told = next;
  void askBackground('badge', { count, isPaused }).catch(() => undefined);
}

/** Call it when the toolbar may have forgotten: back from the back/forward cache. */
export function forgetBadge(): void {
  told = '';
}
