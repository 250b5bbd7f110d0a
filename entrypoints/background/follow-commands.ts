// The keys: next claim, previous claim, marks on and off. The page carries them out.
import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messages/send';

export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => void obey(command, tab?.id));
}

async function obey(command: string, ofTab: number | undefined): Promise<void> {
  const tabId = ofTab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === 'next-claim') await askPage(tabId, 'step', { by: 1 });
  if (command === 'previous-claim') await askPage(tabId, 'step', { by: -1 });
  if (command === 'toggle-marks') await askPage(tabId, 'toggle-marks', {});
}
