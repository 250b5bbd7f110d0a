// What befalls the extension under an open page: installed, updated, removed, its background stopped. Driven by puppeteer, which
// can install and remove an extension in a running browser.
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { EXTENSION_DIR } from '../support/extension';
import { findChromium } from '../support/find-chromium';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const executablePath = findChromium();
test.skip(!executablePath, 'no Chromium of the system: set CHROMIUM_PATH to one');
test.skip(!existsSync(EXTENSION_DIR), 'the extension is not built: run `npm run build` first');

let browser: Browser;
let page: Page;
let complaints: string[] = [];

test.beforeEach(async () => {
  browser = await puppeteer.launch({ executablePath: executablePath ?? '', headless: true, pipe: true, enableExtensions: true, args: ['--no-sandbox'] });
  page = await browser.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !/net::ERR_/.test(message.text()) && complaints.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === SAMPLE_URL) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: samplePage() });
    // The browser may have given up its own request for an icon before it is refused; then there is nothing to refuse.
    else request.abort().catch(() => undefined);
  });
  await page.goto(SAMPLE_URL);
});
test.afterEach(async () => {
  await browser.close();
  expect(complaints).toEqual([]);
});

const countFiled = (): Promise<number> => page.evaluate(() => CSS.highlights.get('ledgerline-filed')?.size ?? 0);
/** The card's host stands beside <body>. */
const hasCard = (): Promise<boolean> => page.evaluate(() => document.documentElement.children.length > 2);

async function showCard(): Promise<void> {
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('ledgerline-filed') ?? [];
    return (range as Range).getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number };
  });
  await page.mouse.move(1, 1);
  await expect.poll(hasCard).toBe(false);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await expect.poll(hasCard).toBe(true);
}

test('a page that was open before the install is read', async () => {
  await browser.installExtension(EXTENSION_DIR);
  await expect.poll(countFiled).toBeGreaterThan(0);
  await showCard();
});

test('a background that was stopped answers the next question', async () => {
  await browser.installExtension(EXTENSION_DIR);
  await expect.poll(countFiled).toBeGreaterThan(0);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
  await showCard();
});

test('an update leaves an open page marked, and quiet', async () => {
  await browser.installExtension(EXTENSION_DIR);
  await expect.poll(countFiled).toBeGreaterThan(0);
  const before = await countFiled();
  await showCard();
  await browser.installExtension(EXTENSION_DIR);
  await expect.poll(hasCard).toBe(false);
  await expect.poll(countFiled).toBe(before);
  await showCard();
});

test('a removed extension takes its marks away, without a word', async () => {
  const id = await browser.installExtension(EXTENSION_DIR);
  await expect.poll(countFiled).toBeGreaterThan(0);
  await browser.uninstallExtension(id);
  await page.evaluate(() => document.body.append('Anything that makes the old script look around.'));
  await expect.poll(countFiled).toBe(0);
});
