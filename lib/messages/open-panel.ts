// Opens the report beside the page: Chrome's side panel, Firefox's sidebar, or, where neither may be opened now, a tab.
import { browser } from 'wxt/browser';

/** Firefox's own; the other browsers lack it. */
interface SidebarAction {
  open(): Promise<void>;
}

const findSidebar = (): SidebarAction | null => {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return typeof found === 'object' && found !== null && 'open' in found ? (found as SidebarAction) : null;
};

/** Call it in the very turn of the reader's click: both browsers ask for one. */
export async function openPanel(tabId: number): Promise<void> {
  const sidebar = findSidebar();
  const opening = browser.sidePanel?.open ? browser.sidePanel.open({ tabId }) : sidebar ? sidebar.open() : Promise.reject(new Error('no panel'));
  await opening.catch(() => browser.tabs.create({ url: '/sidepanel.html' }));
}
