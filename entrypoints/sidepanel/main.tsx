// The report's door, beside the page: mounts the view and follows the tab that the reader looks at. Wiring only.
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { ReportView } from '@/components/report/report-view';
import { askBackground } from '@/lib/messages/send';
import { watchActiveTab } from '@/lib/messages/watch-tab';
import { asFitSummary, FIT_SUMMARY_KEY } from '@/lib/settings/fit-summary';
import { asSettings, SETTINGS_KEY, watchSettings } from '@/lib/settings/read-settings';
import { usePageStore } from '@/lib/state/page-store';
import { useReportStore } from '@/lib/state/report-store';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import '@/components/claim/claim.css';
import '@/components/report/report.css';

const stored: Record<string, unknown> = await browser.storage.local.get([SETTINGS_KEY, FIT_SUMMARY_KEY]);
const settings = asSettings(stored[SETTINGS_KEY]);
if (settings.theme !== 'system') document.documentElement.dataset['scheme'] = settings.theme;
usePageStore.getState().start(settings, async (change) => (await import('@/lib/settings/update-settings')).updateSettings(change));

const root = document.getElementById('root');
if (root) createRoot(root).render(<ReportView />);

const { signal } = new AbortController();
const look = (): void => void usePageStore.getState().look();
usePageStore.subscribe(({ page }) => void useReportStore.getState().follow(page));
watchSettings(signal, (next) => {
  usePageStore.getState().setSettings(next);
  look();
});
watchActiveTab(signal, look);
window.addEventListener('focus', look, { signal });
look();

const summary = asFitSummary(stored[FIT_SUMMARY_KEY]) ?? (await askBackground('fit-summary', {}).catch(() => null));
if (summary) useReportStore.getState().setSummary(summary);
