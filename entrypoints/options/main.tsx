// The options' door: reads what is stored, mounts the view, follows changes made elsewhere. Wiring only.
import { createRoot } from 'react-dom/client';
import { OptionsView } from '@/components/options/options-view';
import { readSettings } from '@/lib/settings/read-settings';
import { watchStored } from '@/lib/settings/stored';
import { watchGrants } from '@/lib/settings/site-grant';
import { useOptionsStore } from '@/lib/state/options-store';
import { askBackground } from '@/lib/messages/send';
import { readOpenArticles } from '@/lib/messages/read-open-articles';
import { readOwnEntries, watchOwnEntries } from '@/lib/settings/own-entries';
import { useOwnStore } from '@/lib/state/own-store';
import { readFitChoices } from '@/lib/settings/read-fit-choices';
import { useHistoryStore } from '@/lib/state/history-store';
import { useImportStore } from '@/lib/state/import-store';
import { useRowStore } from '@/lib/state/row-store';
import sites from '@/rules/sites.json';
import { callDesk } from './desk/call-desk';
import { tellToday } from '@/lib/model/tell-today';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import '@/components/claim/claim.css';
import '@/components/options/options.css';
import '@/components/ledger/ledger.css';

const today = tellToday();
const { start, setSettings, setLedger, look, lookAtLedger, lookAtSites } = useOptionsStore.getState();

function showTheme({ theme }: { readonly theme: 'system' | 'light' | 'dark' }): void {
  if (theme === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = theme;
}

const settings = await readSettings();
showTheme(settings);
start({ settings, listed: sites.hosts, today });
useOptionsStore.subscribe((state) => showTheme(state.settings));

const { desk, cancel } = callDesk((done, words) => useImportStore.getState().setProgress(done, words));
const tellSwapped = async (): Promise<void> => setLedger(await askBackground('ledger-swapped', {}));
useImportStore.getState().start({
  desk,
  cancel,
  tellSwapped,
  readOwn: readOwnEntries,
  readContext: async () => ({ articles: await readOpenArticles(), choices: await readFitChoices(), settings: await readSettings(), own: await readOwnEntries(), today }),
});
useHistoryStore.getState().start(desk, tellSwapped);
useRowStore.getState().start(desk, () => void useImportStore.getState().foresee());

useOwnStore.getState().start({ own: await readOwnEntries(), write: desk.write });

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsView />);

const { signal } = new AbortController();
/** What open pages go by too: the background writes the names anew after every swap. */
async function followLedger(): Promise<void> {
  await Promise.all([lookAtLedger(), useHistoryStore.getState().look()]);
  await useImportStore.getState().followLedger();
}
watchStored(signal, { onSettings: setSettings, onNames: () => void followLedger() });
watchOwnEntries(signal, useOwnStore.getState().setOwn);
watchGrants(signal, () => void lookAtSites());
void look();
void useHistoryStore.getState().look();
