// After an install or an update: settings brought up, names written, menus made, and open tabs given the new script, because
// the old one has lost its background.
import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messages/send';
import { patternsOf } from '@/lib/model/sites';
import { updateSettings } from '@/lib/settings/update-settings';
import { pullFitChoices } from '@/lib/settings/write-fit-choices';
import sites from '@/rules/sites.json';
import { createMenus } from './follow-menus';
import { registerGranted } from './follow-grants';
import { PAGE_SCRIPT, PAGE_STYLE } from './messages/read-tab';
import { writeFit } from './write-fit';
import { writeNames } from './write-names';

export function followInstall(): void {
  browser.runtime.onInstalled.addListener(() => void prepare());
  browser.runtime.onStartup.addListener(() => void Promise.all([writeNames(), pullFitChoices().then(writeFit)]));
}

async function prepare(): Promise<void> {
  await Promise.all([updateSettings((settings) => settings), writeNames(), pullFitChoices().then(writeFit), createMenus(), registerGranted()]);
  const tabs = await browser.tabs.query({ url: patternsOf(sites.hosts) });
  await Promise.all(tabs.map(async ({ id: tabId, discarded }) => {
    if (tabId === undefined || discarded) return;
    // A tab that was opened a moment ago has the new script already: a second one would take its marks away.
    if (await askPage(tabId, 'page-state', {})) return;
    try {
      await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
      await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    } catch {
      // An error page or a tab that is closing: it gets the script when it loads again.
    }
  }));
}
