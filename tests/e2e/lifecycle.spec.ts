// What befalls a page: a second injection, the back/forward cache, a selection, a page that meddles with the registry of
// highlights. What befalls the extension itself is in install.spec.ts.
import { expect, type Page } from '@playwright/test';
import { askPageAt, readBadge, readState } from '../support/ask-page';
import { readMarks, test } from '../support/extension';
import { readCard } from '../support/read-card';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const REVENUE = 'revenue of $215.9 billion for fiscal 2026';

async function openSample(page: Page): Promise<void> {
  await page.goto(SAMPLE_URL);
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
}

async function hover(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((text) => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('ledgerline-')).flatMap(([, highlight]) => [...highlight] as Range[]);
    return ranges.find((range) => range.toString() === text)?.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number };
  }, words);
  await page.mouse.move(1, 1);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

test.beforeEach(({ served }) => void served.set(SAMPLE_URL, samplePage()));
test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('a second injection changes nothing', async ({ context, background, complaints }) => {
  expect(complaints).toEqual([]);
  const page = await context.newPage();
  await openSample(page);
  const before = (await readMarks(page)).sort();
  await background.evaluate(async (url) => {
    interface Scripting { chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }; scripting: { executeScript(injection: object): Promise<unknown> } } }
    const { chrome } = globalThis as unknown as Scripting;
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    for (let i = 0; i < 2; i++) await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content-scripts/page.js'] });
  }, SAMPLE_URL);
  await expect.poll(async () => (await readState(background, SAMPLE_URL))?.status).toBe('read');
  await expect.poll(async () => (await readMarks(page)).sort()).toEqual(before);
  await hover(page, REVENUE);
  await expect.poll(async () => (await readCard(page))?.text ?? '').toContain('$215.9');
  await page.mouse.move(1, 1);
  await expect.poll(() => readCard(page)).toBeNull();
});

test('another ledger is read in without a moment without marks', async ({ context, background, complaints }) => {
  expect(complaints).toEqual([]);
  const page = await context.newPage();
  await openSample(page);
  await page.evaluate(() => {
    const ours = () => [...CSS.highlights].filter(([name]) => name.startsWith('ledgerline-')).flatMap(([, highlight]) => [...highlight]);
    const [kept] = ours();
    const seen = { start: ours().length, fewest: ours().length, isNew: false };
    Object.assign(globalThis, { seen });
    const look = () => {
      const ranges = ours();
      seen.fewest = Math.min(seen.fewest, ranges.length);
      seen.isNew = kept !== undefined && !ranges.includes(kept);
      requestAnimationFrame(look);
    };
    look();
  });
  await background.evaluate(async () => {
    interface Storage { chrome: { storage: { local: { get(key: string): Promise<{ names: object }>; set(items: object): Promise<void> } } } }
    const { local } = (globalThis as unknown as Storage).chrome.storage;
    const { names } = await local.get('names');
    await local.set({ names: { ...names, ledger: 'another 2 2026-11-22' } });
  });
  await expect.poll(() => page.evaluate(() => (Reflect.get(globalThis, 'seen') as { isNew: boolean }).isNew)).toBe(true);
  const { start, fewest } = await page.evaluate(() => Reflect.get(globalThis, 'seen') as { start: number; fewest: number });
  expect(start).toBeGreaterThan(0);
  expect(fewest).toBe(start);
});

test('keeps to its own highlights, and puts them back where the page clears the registry', async ({ context, background, complaints }) => {
  expect(complaints).toEqual([]);
  const page = await context.newPage();
  await openSample(page);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1') ?? document.body);
    CSS.highlights.set('search', new Highlight(range));
  });
  await askPageAt(background, SAMPLE_URL, 'toggle-marks');
  await expect.poll(() => readMarks(page)).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBe(1);
  await askPageAt(background, SAMPLE_URL, 'toggle-marks');
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.querySelector('article')?.append('One more sentence at the end, about SpaceX and nobody else.');
  });
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
});

test('checks the words that the reader selected, wherever they stand', async ({ context, background, complaints }) => {
  expect(complaints).toEqual([]);
  const page = await context.newPage();
  await openSample(page);
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#comments') ?? document.body));
  await askPageAt(background, SAMPLE_URL, 'read-selection');
  await expect.poll(async () => (await readMarks(page)).join()).toContain('$400 billion');
});

test('tells the toolbar again after the back/forward cache', async ({ context, background, complaints }) => {
  expect(complaints).toEqual([]);
  const page = await context.newPage();
  await openSample(page);
  await expect.poll(async () => Number((await readBadge(background, SAMPLE_URL))?.text)).toBeGreaterThan(3);
  await background.evaluate(async (url) => {
    interface Badge { chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }; action: { setBadgeText(text: object): Promise<void> } } }
    const { chrome } = globalThis as unknown as Badge;
    await chrome.action.setBadgeText({ tabId: (await chrome.tabs.query({})).find((one) => one.url === url)?.id, text: '' });
  }, SAMPLE_URL);
  // The driver cannot follow a page through the real cache; this is the event that ends the stay there.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(async () => Number((await readBadge(background, SAMPLE_URL))?.text)).toBeGreaterThan(3);
});
