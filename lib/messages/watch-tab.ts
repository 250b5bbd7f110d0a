// Tells when the reader looks at another tab or page, for a panel that stands beside them.
import { browser } from 'wxt/browser';

export function watchActiveTab(signal: AbortSignal, onChange: () => void): void {
  const onUpdated = (_id: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  }, { once: true });
}
