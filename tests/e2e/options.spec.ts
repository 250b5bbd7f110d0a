// The options in Chromium: each section, its links, what it changes on open pages and in storage.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Worker } from '@playwright/test';
import { OPTIONS_SECTIONS } from '@/lib/model/options-section';
import { countMarks, test } from '../support/extension';
import { openOptions } from '../support/open-options';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

async function findViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`);
}

const readSettings = (background: Worker): Promise<Record<string, unknown>> =>
  background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, Record<string, unknown>>> } } } };
    return (await chrome.storage.local.get('settings'))['settings'] ?? {};
  });

test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('open in a tab, lead from section to section, and keep to one column on a narrow window', async ({ context, background, complaints }) => {
  const isTab = await background.evaluate(() => (globalThis as unknown as { chrome: { runtime: { getManifest(): { options_ui?: { open_in_tab?: boolean } } } } }).chrome.runtime.getManifest().options_ui?.open_in_tab);
  expect(isTab).toBe(true);
  const options = await openOptions(context, background, 'marks');
  await expect(options.getByRole('heading', { level: 2 })).toHaveText('Marks');
  await options.getByRole('navigation', { name: 'Options' }).getByRole('link', { name: 'Sites' }).click();
  await expect(options.getByRole('heading', { level: 2 })).toHaveText('Sites');
  await expect(options.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(options).toHaveTitle('Sites – Ledgerline options');
  await expect(options.getByRole('link', { name: 'Sites' })).toHaveAttribute('aria-current', 'page');
  await options.goBack();
  await expect(options.getByRole('heading', { level: 2 })).toHaveText('Marks');
  for (const width of [1200, 320]) {
    await options.setViewportSize({ width, height: 800 });
    for (const section of OPTIONS_SECTIONS) {
      await options.evaluate((hash) => { location.hash = hash; }, section);
      await expect(options.locator(`a[href="#${section}"]`)).toHaveAttribute('aria-current', 'page');
      expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${section} at ${width}`).toBe(true);
    }
  }
  expect(complaints).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`have no accessibility fault, ${scheme}`, async ({ context, background }) => {
    const options = await openOptions(context, background, 'ledger');
    await options.emulateMedia({ colorScheme: scheme });
    await expect(options.getByText('Holds')).toBeVisible();
    for (const section of OPTIONS_SECTIONS) {
      await options.evaluate((hash) => { location.hash = hash; }, section);
      await expect(options.locator(`a[href="#${section}"]`)).toHaveAttribute('aria-current', 'page');
      expect(await findViolations(options), section).toEqual([]);
    }
  });
}

test('name the ledger in use, its day, its age and what it holds', async ({ context, background }) => {
  const options = await openOptions(context, background, 'ledger');
  await expect(options.getByText(/^\d{1,2} \w+ \d{4}, (?:of today|(?:more than )?[\d,]+ (?:day|month|year)s? old)$/)).toBeVisible();
  await expect(options.getByText(/^\d+ companies, [\d,]+ sources, [\d,]+ facts$/)).toBeVisible();
});

test('switch a kind of mark off and on again on an open page, and pause everything', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage());
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
  const options = await openOptions(context, background, 'marks');
  await options.getByRole('switch', { name: 'Filed', exact: true }).click();
  await expect(options.getByRole('switch', { name: 'Filed', exact: true })).toHaveAttribute('aria-checked', 'false');
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBe(0);
  await options.getByRole('switch', { name: 'Filed', exact: true }).press('Space');
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
  await options.getByRole('switch', { name: 'Read pages and mark their claims' }).click();
  await expect.poll(() => countMarks(page)).toEqual({});
  await options.getByRole('switch', { name: 'Read pages and mark their claims' }).click();
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
});

test('choose light or dark for our own pages, and keep it', async ({ context, background }) => {
  const options = await openOptions(context, background, 'marks');
  await options.getByRole('radio', { name: 'Dark' }).click();
  await expect(options.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect.poll(async () => (await readSettings(background))['theme']).toBe('dark');
  await options.reload();
  await expect(options.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('list paused sites and resume one; refuse what is no site', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage());
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
  const options = await openOptions(context, background, 'sites');
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } } } };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, pausedHosts: ['cnbc.com'] } });
  });
  await expect.poll(() => countMarks(page)).toEqual({});
  await options.getByRole('button', { name: 'Resume cnbc.com' }).click();
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
  await expect.poll(async () => (await readSettings(background))['pausedHosts']).toEqual([]);
  await options.getByLabel('A site').fill('not a site');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByRole('alert')).toContainText('example.com');
});

test('name the keys that the browser has set', async ({ context, background }) => {
  const options = await openOptions(context, background, 'keys');
  await expect(options.getByRole('row', { name: /next claim/ })).toBeVisible();
  await expect(options.getByText('chrome://extensions/shortcuts')).toBeVisible();
});
