// The options' door: reads what is stored, mounts the view, follows changes made elsewhere. Wiring only.
import { createRoot } from 'react-dom/client';
import { OptionsView } from '@/components/options/options-view';
import { readSettings, watchSettings } from '@/lib/settings/read-settings';
import { watchGrants } from '@/lib/settings/site-grant';
import { useOptionsStore } from '@/lib/state/options-store';
import sites from '@/rules/sites.json';
import '@/components/theme.css';
import '@/components/ui/ui.css';
import '@/components/claim/claim.css';
import '@/components/options/options.css';

const now = new Date();
const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
const { start, setSettings, look, lookAtSites } = useOptionsStore.getState();

function showTheme({ theme }: { readonly theme: 'system' | 'light' | 'dark' }): void {
  if (theme === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = theme;
}

const settings = await readSettings();
showTheme(settings);
start({ settings, listed: sites.hosts, today });
useOptionsStore.subscribe((state) => showTheme(state.settings));

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsView />);

const { signal } = new AbortController();
watchSettings(signal, setSettings);
watchGrants(signal, () => void lookAtSites());
void look();
