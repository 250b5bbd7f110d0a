// The options' state: settings, sites, keys, the ledger in use. Asks by message and through the ports that the door hands in.
import { create } from 'zustand';
import { askBackground } from '@/lib/messages/send';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { LedgerState } from '@/lib/model/kept-ledger';
import type { Settings } from '@/lib/model/settings';
import { openShortcutSettings, readShortcuts, type Shortcut } from '@/lib/settings/shortcuts';
import { askGrant, askGrants, dropGrants, readGrants, type Grants } from '@/lib/settings/site-grant';
import { updateSettings } from '@/lib/settings/update-settings';

export interface OptionsStore {
  readonly settings: Settings;
  /** Hosts that are read without being asked. */
  readonly listed: readonly string[];
  readonly grants: Grants;
  readonly shortcuts: readonly Shortcut[];
  /** Null until the background has answered. */
  readonly ledger: LedgerState | null;
  /** The reader's day, YYYY-MM-DD. */
  readonly today: string;
  /** Said where something could not be kept or read. */
  readonly fault: string | null;
  start(parts: Pick<OptionsStore, 'settings' | 'listed' | 'today'>): void;
  setSettings(settings: Settings): void;
  setLedger(ledger: LedgerState): void;
  change(make: (settings: Settings) => Settings): void;
  look(): Promise<void>;
  /** Another ledger may be in use, by another tab's doing. */
  lookAtLedger(): Promise<void>;
  lookAtSites(): Promise<void>;
  /** Each from a click: the browser asks the reader. */
  addSite(host: string): Promise<void>;
  askForListed(): Promise<void>;
  removeSite(pattern: string): Promise<void>;
  openKeys(): Promise<boolean>;
}

const NOT_KEPT = 'This could not be kept: the browser’s storage refused it.';

export const useOptionsStore = create<OptionsStore>()((set, get) => ({
  settings: DEFAULT_SETTINGS, listed: [], grants: { added: [], missing: [] }, shortcuts: [], ledger: null, today: '', fault: null,
  start: (parts) => set(parts),
  setSettings: (settings) => set({ settings }),
  setLedger: (ledger) => set({ ledger }),
  change: (make) => void updateSettings(make).then((settings) => set({ settings, fault: null }), () => set({ fault: NOT_KEPT })),
  async look() {
    const [ledger, shortcuts] = await Promise.all([askBackground('ledger-state', {}).catch(() => null), readShortcuts().catch(() => []), get().lookAtSites()]);
    set({ ledger, shortcuts, fault: ledger ? get().fault : 'The ledger did not answer. Load this page again.' });
  },
  async lookAtLedger() {
    const ledger = await askBackground('ledger-state', {}).catch(() => null);
    if (ledger) set({ ledger });
  },
  async lookAtSites() {
    set({ grants: await readGrants(get().listed) });
  },
  async addSite(host) {
    const isAllowed = await askGrant(host).catch(() => false);
    set({ fault: isAllowed ? null : `The browser did not allow ${host}.` });
    await get().lookAtSites();
  },
  async askForListed() {
    await askGrants(get().listed).catch(() => false);
    await get().lookAtSites();
  },
  async removeSite(pattern) {
    const isGone = await dropGrants([pattern]).catch(() => false);
    set({ fault: isGone ? null : 'The browser kept this permission. Its own extensions page can take it back.' });
    await get().lookAtSites();
  },
  openKeys: openShortcutSettings,
}));
