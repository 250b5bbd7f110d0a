// Opens what says more about the page than a card can: the popup, where the browser lets a script open it.
import { browser } from 'wxt/browser';

export async function openReport(): Promise<null> {
  // Firefox and older Chrome ask for a click on the toolbar button instead; the card stays open, nothing is lost.
  await browser.action.openPopup?.().catch(() => undefined);
  return null;
}
