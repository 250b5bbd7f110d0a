// What the page in the active tab has become, for the popup: asked by message, changed by settings.
import { create } from 'zustand';
import { findActiveTab } from '@/lib/messages/find-tab';
import { openOptions } from '@/lib/messages/open-options';
import { openPanel } from '@/lib/messages/open-panel';
import { askBackground, askPage } from '@/lib/messages/send';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { PageState } from '@/lib/model/page-state';
import type { OptionsSection } from '@/lib/model/options-section';
import { bareHost } from '@/lib/model/paused-host';
import type { Settings } from '@/lib/model/settings';
import { askGrant, isGranted } from '@/lib/settings/site-grant';

/** `unread`: a page of a site that is read only on asking. `closed`: no extension may read it. */
export type TabStatus = 'asking' | 'unread' | 'closed' | PageState['status'];
export type SaveSettings = (change: (settings: Settings) => Settings) => Promise<Settings>;

export interface PageStore {
  readonly tabId: number | null;
  /** The site as the reader names it: "reuters.com"; null where the browser does not tell. */
  readonly host: string | null;
  readonly status: TabStatus;
  readonly page: PageState | null;
  readonly settings: Settings;
  /** Whether the site is read without asking. */
  readonly isGranted: boolean;
  readonly fault: string | null;
  start(settings: Settings, save: SaveSettings): void;
  setSettings(settings: Settings): void;
  look(): Promise<void>;
  readPage(): Promise<void>;
  grantSite(): Promise<void>;
  pauseSite(isPaused: boolean): void;
  pauseAll(isPaused: boolean): void;
  /** Undoes the key that took them away in this tab. */
  showMarks(): Promise<void>;
  showClaim(index: number): Promise<void>;
  openReport(): Promise<void>;
  openOptions(section: OptionsSection): Promise<void>;
}

let save: SaveSettings = () => Promise.resolve(DEFAULT_SETTINGS);
const POLL_MS = 150;
/** Tries before a page that gives no answer counts as not read. */
const MAX_SILENT = 20;
const isSettled = (status: TabStatus): boolean => status !== 'asking' && status !== 'waiting' && status !== 'reading';
const covers = (paused: string, host: string): boolean => host === paused || host.endsWith(`.${paused}`);

function hostOf(url: string | null): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  return bareHost(new URL(url).hostname);
}

export const usePageStore = create<PageStore>()((set, get) => {
  let again: ReturnType<typeof setTimeout> | undefined;
  let silent = 0;

  function change(make: (settings: Settings) => Settings): void {
    void save(make)
      .then((settings) => set({ settings, fault: null }), () => set({ fault: 'This could not be kept: the browser’s storage refused it.' }))
      .then(() => get().look());
  }

  return {
    tabId: null, host: null, status: 'asking', page: null, settings: DEFAULT_SETTINGS, isGranted: false, fault: null,
    start(settings, keep) {
      save = keep;
      set({ settings });
    },
    setSettings: (settings) => set({ settings }),
    async look() {
      clearTimeout(again);
      const tab = await findActiveTab();
      if (!tab) return set({ tabId: null, status: 'closed', page: null });
      const page = await askPage(tab.id, 'page-state', {});
      const host = hostOf(page?.url ?? tab.url);
      // An address that the browser keeps to itself may still be a page that a click lets us read.
      const isReadable = page !== null || host !== null || tab.url === null;
      const isOpen = host !== null && (await isGranted(host).catch(() => false));
      // A page that is read without asking may still be on its way: it is waited for, not for ever.
      if (page) silent = 0;
      const isComing = isOpen && !page && (silent += 1) < MAX_SILENT;
      set({ tabId: tab.id, host, page, status: page?.status ?? (isComing ? 'waiting' : isReadable ? 'unread' : 'closed'), isGranted: isOpen });
      if (!isSettled(get().status)) again = setTimeout(() => void get().look(), POLL_MS);
    },
    async readPage() {
      const { tabId } = get();
      if (tabId === null) return;
      set({ status: 'reading' });
      const isRead = await askBackground('read-tab', { tabId }).catch(() => false);
      if (isRead) await get().look();
      else set({ status: 'closed' });
    },
    async grantSite() {
      const { host } = get();
      if (host === null || !(await askGrant(host).catch(() => false))) return;
      set({ isGranted: true });
      await get().readPage();
    },
    pauseSite(isPaused) {
      const { host } = get();
      if (host === null) return;
      change((settings) => ({ ...settings, pausedHosts: [...settings.pausedHosts.filter((one) => !covers(one, host)), ...(isPaused ? [host] : [])] }));
    },
    pauseAll: (isPaused) => change((settings) => ({ ...settings, isPaused })),
    async openReport() {
      const { tabId } = get();
      if (tabId !== null) await openPanel(tabId);
    },
    openOptions,
    async showMarks() {
      const { tabId } = get();
      if (tabId !== null) await askPage(tabId, 'toggle-marks', {});
      await get().look();
    },
    async showClaim(index) {
      const { tabId } = get();
      if (tabId !== null) await askPage(tabId, 'show-claim', { index });
    },
  };
});

export const isSitePaused = ({ host, settings }: Pick<PageStore, 'host' | 'settings'>): boolean => host !== null && settings.pausedHosts.some((one) => covers(one, host));
