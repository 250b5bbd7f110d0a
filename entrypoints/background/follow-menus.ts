// The context menu: check this page, check the selection. A click there is the reader's leave to read this tab.
import { browser } from 'wxt/browser';
import { askAfterInjecting } from './messages/read-tab';

const MENUS = [
  { id: 'read-page', title: 'Check this page with Ledgerline', contexts: ['page'] },
  { id: 'read-selection', title: 'Check the selection with Ledgerline', contexts: ['selection'] },
] as const;

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of MENUS) browser.contextMenus.create({ id, title, contexts: [...contexts] });
}

export function followMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || (menuItemId !== 'read-page' && menuItemId !== 'read-selection')) return;
    void askAfterInjecting(tab.id, menuItemId);
  });
}
