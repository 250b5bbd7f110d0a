// Firefox: the extension installs, paints and opens a card.
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, needFirefox } from '../support/firefox';
import { countDifferent, readPoints } from '../support/read-colours';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const firefox = needFirefox();

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchFirefox(firefox);
});
test.afterAll(() => browser?.close());

async function openSample(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === SAMPLE_URL) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: samplePage() });
    // Firefox may have given up its own request for an icon before it is refused; then there is nothing to refuse.
    else request.abort().catch(() => undefined);
  });
  await page.goto(SAMPLE_URL);
  return { page, complaints };
}

const countFiled = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get('ledgerline-filed')?.size ?? 0);
/** The card's host: the one element that is put beside <body>. */
const hasCard = (page: Page): Promise<boolean> => page.evaluate(() => [...document.documentElement.children].some((element) => element !== document.head && element !== document.body));

test('installs, paints and opens a card', async () => {
  const { page, complaints } = await openSample();
  await expect.poll(() => countFiled(page)).toBeGreaterThan(0);
  expect(await hasCard(page)).toBe(false);
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('ledgerline-filed') ?? [];
    const box = (range as Range).getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  expect(place).not.toBeNull();
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
  await expect.poll(() => hasCard(page)).toBe(true);
  await page.screenshot({ path: '.output/firefox-card.png' });
  await page.keyboard.press('Escape');
  await expect.poll(() => hasCard(page)).toBe(false);
  expect(complaints).toEqual([]);
});

/** A picture of the first line of a mark. */
async function drawMark(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<string> {
  return page.screenshot({ clip: { ...box, height: box.height + 4 }, encoding: 'base64' });
}

/** The share of points that differ between two pictures of one size. */
async function compare(page: Page, pictures: readonly string[]): Promise<number> {
  const points = await page.evaluate(readPoints, pictures);
  return countDifferent(points) / (points[0]?.length ?? 0);
}

test('every mark is seen, in a version that draws no line under a highlight too', async () => {
  const { page } = await openSample();
  await expect.poll(() => countFiled(page)).toBeGreaterThan(0);
  // So that all of them stand in the window, whose size this protocol cannot set.
  await page.evaluate(() => { document.body.style.font = '10px/1.4 serif'; });
  const verdicts = ['filed', 'ambition', 'hype', 'opinion'];
  const boxes = await page.evaluate((names) => names.map((name) => {
    const [range] = CSS.highlights.get(`ledgerline-${name}`) ?? [];
    const { x, y, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
    return { x, y, width, height };
  }), verdicts);
  const marked = [];
  for (const box of boxes) marked.push(await drawMark(page, box));
  await page.evaluate(() => CSS.highlights.clear());
  for (const [at, box] of boxes.entries()) expect(await compare(page, [marked[at] ?? '', await drawMark(page, box)]), verdicts[at]).toBeGreaterThan(0.03);
});
