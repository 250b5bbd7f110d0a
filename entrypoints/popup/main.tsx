// The popup's door: reads what is stored, mounts the view, then asks the page. Wiring only. What validates is loaded
// after the first paint, so that nothing stands between the click and it.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { askBackground } from '@/lib/messages/send';
import { asFitSummary, FIT_SUMMARY_KEY, watchFitSummary } from '@/lib/settings/fit-summary';
import { asNameList, NAMES_KEY } from '@/lib/settings/name-list';
import { asFitChoices, FIT_CHOICES_KEY, watchFitChoices } from '@/lib/settings/read-fit-choices';
import { asSettings, SETTINGS_KEY, watchSettings } from '@/lib/settings/read-settings';
import { useFitStore } from '@/lib/state/fit-store';
import { usePageStore } from '@/lib/state/page-store';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import '@/components/claim/claim.css';
import '@/components/popup/popup.css';

const stored: Record<string, unknown> = await browser.storage.local.get([SETTINGS_KEY, NAMES_KEY, FIT_CHOICES_KEY, FIT_SUMMARY_KEY]);
const settings = asSettings(stored[SETTINGS_KEY]);
const summary = asFitSummary(stored[FIT_SUMMARY_KEY]);
if (settings.theme !== 'system') document.documentElement.dataset['scheme'] = settings.theme;

usePageStore.getState().start(settings, async (change) => (await import('@/lib/settings/update-settings')).updateSettings(change));
useFitStore.getState().start({ summary, choices: asFitChoices(stored[FIT_CHOICES_KEY]) }, {
  save: async (choices) => { await askBackground('keep-fit-choices', { choices }); },
  now: Date.now,
});

const root = document.getElementById('root');
// At once, not when React's scheduler gets to it: the frame that comes next holds the ranking.
if (root) flushSync(() => createRoot(root).render(<Popup onLeave={() => window.close()} />));
// Read by the bench.
performance.mark('ledgerline-mounted');

const { signal } = new AbortController();
watchSettings(signal, (next) => usePageStore.getState().setSettings(next));
watchFitChoices(signal, { onLocal: (next) => useFitStore.getState().setChoices(next) });
watchFitSummary(signal, (next) => useFitStore.getState().setSummary(next));
void usePageStore.getState().look();

// Fetched after the first paint and before the reader's first change, which is then on its way at once: the popup closes at the
// next click beside it.
requestIdleCallback(() => void import('@/lib/settings/update-settings'));

// Nothing written yet, or another ledger has come since.
const names = asNameList(stored[NAMES_KEY]);
if (!summary || (names && names.ledger !== summary.stamp)) {
  askBackground('fit-summary', {}).then((next) => useFitStore.getState().setSummary(next), () => useFitStore.getState().setFault('The ledger did not answer. Close the popup and try again.'));
}
