// What the popup makes of the tab behind it: which pages can be read, for how long one is waited for, and what pausing changes.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { PageState } from '@/lib/model/page-state';
import type { Settings } from '@/lib/model/settings';
import { isSitePaused, usePageStore } from '@/lib/state/page-store';

const doors = vi.hoisted(() => ({ findActiveTab: vi.fn(), askPage: vi.fn(), askBackground: vi.fn(), isGranted: vi.fn(), askGrant: vi.fn() }));
vi.mock('@/lib/messages/find-tab', () => ({ findActiveTab: doors.findActiveTab }));
vi.mock('@/lib/messages/send', () => ({ askPage: doors.askPage, askBackground: doors.askBackground }));
vi.mock('@/lib/messages/open-options', () => ({ openOptions: vi.fn() }));
vi.mock('@/lib/messages/open-panel', () => ({ openPanel: vi.fn() }));
vi.mock('@/lib/settings/site-grant', () => ({ isGranted: doors.isGranted, askGrant: doors.askGrant }));

const URL_READ = 'https://www.reuters.com/a';
const page = (status: PageState['status']): PageState => ({ status, url: URL_READ, title: 'A', date: null, isPainted: true, marked: [], judgement: null });
const state = usePageStore.getState;

/** A tab at an address (null: the browser keeps it to itself), on a site that is read without asking or not. */
function show(url: string | null, { answer = null, granted = false }: { readonly answer?: PageState | null; readonly granted?: boolean } = {}): void {
  doors.findActiveTab.mockResolvedValue({ id: 7, url });
  doors.askPage.mockResolvedValue(answer);
  doors.isGranted.mockResolvedValue(granted);
}

/** Settings as storage holds them. */
function keep(first: Settings = DEFAULT_SETTINGS) {
  let kept = first;
  state().start(kept, async (change) => (kept = change(kept)));
  return () => kept;
}

beforeEach(() => {
  vi.useFakeTimers();
  for (const door of Object.values(doors)) door.mockReset();
  usePageStore.setState({ tabId: null, host: null, status: 'asking', page: null, isGranted: false, fault: null });
  keep();
});
afterEach(() => vi.useRealTimers());

it.each<[string, string | null, string]>([
  ['a page of a site that is read on asking', 'https://example.org/a', 'unread'],
  ['a page whose address the browser keeps to itself', null, 'unread'],
  ['a page of the browser', 'chrome://settings', 'closed'],
])('%s', async (_, url, expected) => {
  show(url);
  await state().look();
  expect([state().status, state().isGranted]).toEqual([expected, false]);
});

it('a window without a tab is closed', async () => {
  doors.findActiveTab.mockResolvedValue(null);
  await state().look();
  expect([state().status, state().tabId]).toEqual(['closed', null]);
});

it('a page on its way is looked at again until it has been read', async () => {
  show(URL_READ, { granted: true });
  await state().look();
  expect([state().status, state().host]).toEqual(['waiting', 'reuters.com']);
  show(URL_READ, { granted: true, answer: page('reading') });
  await vi.advanceTimersByTimeAsync(200);
  expect(state().status).toBe('reading');
  show(URL_READ, { granted: true, answer: page('read') });
  await vi.advanceTimersByTimeAsync(200);
  expect(state().status).toBe('read');
  expect(vi.getTimerCount()).toBe(0);
});

it('one that never answers is not waited for without end', async () => {
  show(URL_READ, { granted: true });
  await state().look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state().status).toBe('unread');
  expect(vi.getTimerCount()).toBe(0);
});

it('a page that may not be read is said to be closed when it is asked for', async () => {
  show(null);
  await state().look();
  doors.askBackground.mockResolvedValue(false);
  await state().readPage();
  expect(state().status).toBe('closed');
  doors.askBackground.mockRejectedValue(new Error('gone'));
  await state().readPage();
  expect(state().status).toBe('closed');
});

it('a site that the reader does not grant stays as it was; a granted one is read at once', async () => {
  show('https://example.org/a');
  await state().look();
  doors.askGrant.mockResolvedValue(false);
  await state().grantSite();
  expect([state().isGranted, doors.askBackground.mock.calls.length]).toEqual([false, 0]);
  doors.askGrant.mockResolvedValue(true);
  doors.askBackground.mockResolvedValue(true);
  show('https://example.org/a', { granted: true, answer: page('read') });
  await state().grantSite();
  expect([state().isGranted, state().status]).toEqual([true, 'read']);
});

it('a paused site stands once in the list', async () => {
  const kept = keep({ ...DEFAULT_SETTINGS, pausedHosts: ['example.org'] });
  show(URL_READ, { granted: true, answer: page('read') });
  await state().look();
  for (let n = 0; n < 2; n++) state().pauseSite(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([kept().pausedHosts, isSitePaused(state())]).toEqual([['example.org', 'reuters.com'], true]);
});

it('a site that is paused by its parent can be resumed', async () => {
  const kept = keep({ ...DEFAULT_SETTINGS, pausedHosts: ['example.org', 'reuters.com'] });
  show('https://uk.reuters.com/a', { granted: true });
  await state().look();
  expect(isSitePaused(state())).toBe(true);
  state().pauseSite(false);
  await vi.advanceTimersByTimeAsync(0);
  expect([kept().pausedHosts, isSitePaused(state())]).toEqual([['example.org'], false]);
});

it('a choice that storage refuses is said, and does not show as made', async () => {
  show(URL_READ, { granted: true, answer: page('read') });
  await state().look();
  state().start(DEFAULT_SETTINGS, () => Promise.reject(new Error('full')));
  state().pauseAll(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([state().settings.isPaused, state().fault]).toEqual([false, 'This could not be kept: the browser’s storage refused it.']);
  keep();
  state().pauseAll(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([state().settings.isPaused, state().fault]).toEqual([true, null]);
});
