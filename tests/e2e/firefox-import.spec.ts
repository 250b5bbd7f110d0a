// Firefox: a file of each format is read, a row left out, the rest taken over; an open page changes with it and back with the undo; and
// the chosen ledger is there after a restart.
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundledLedger } from '../support/bundled-ledger';
import { needFirefox } from '../support/firefox';
import { type GivenFile, FEE_ID, ledgerFile, nextLedger, REVENUE_ID, setAmount } from '../support/import-files';
import { FORMATS, FORMAT_PARAGRAPHS, FEE_LABEL } from '../support/import-formats';
import { extensionPage, launchMarionette, type Marionette } from '../support/marionette';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';
import { type PageServer, servePages } from '../support/serve-pages';

const firefox = needFirefox();
test.describe.configure({ timeout: 180_000 });

const ARTICLE_URL = SAMPLE_URL.replace('https:', 'http:');
const ARTICLE = samplePage(FORMAT_PARAGRAPHS);
const SCREENS = '.output/screens';

let browser: Marionette;
let pages: PageServer;
let folder: string;
let article: string;
let options: string;
let opened = 0;

/** The article in one tab, the options in another; the ledger is what the profile holds. */
async function start(): Promise<void> {
  browser = await launchMarionette(firefox, { profile: join(folder, 'profile'), proxyPort: pages.port });
  article = await browser.tellTab();
  options = await browser.newTab();
  await browser.showTab(article);
  await browser.open(ARTICLE_URL);
  await expect.poll(readMarks).not.toEqual({});
  await openLedger();
}

/** A document of its own each time: the same address would only be moved to. */
async function openLedger(): Promise<void> {
  await browser.showTab(options);
  opened += 1;
  await browser.open(extensionPage(`options.html?${opened}#ledger`));
  await expect.poll(() => browser.run<boolean>(`return location.search === '?${opened}' && document.querySelector('input[type=file]') !== null`).catch(() => false)).toBe(true);
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  mkdirSync(SCREENS, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'ledgerline-firefox-import-'));
  mkdirSync(join(folder, 'profile'));
  pages = await servePages(new Map([[ARTICLE_URL, ARTICLE]]));
  await start();
});
test.afterAll(async () => {
  await browser?.close();
  await pages?.close();
  await rm(folder, { recursive: true, force: true });
});

const textOf = (selector: string): Promise<string> => browser.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
/** The words of every mark in the front tab, by verdict. */
const readMarks = (): Promise<Record<string, string>> => browser.run(`return Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('ledgerline-')).map(([name, ranges]) => [name.slice('ledgerline-'.length), [...ranges].join(' | ')]))`);

/** What the article's marks of one verdict say, while the options wait behind it. */
async function marksOf(verdict: string): Promise<string> {
  await browser.showTab(article);
  const marks = await readMarks();
  await browser.showTab(options);
  return marks[verdict] ?? '';
}

async function give({ name, buffer }: GivenFile): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, buffer);
  await browser.type('input[type=file]', path);
  await expect.poll(() => textOf('.confirm-line')).toMatch(/[1-9]\d* changes?/);
}

/** Leaves out, by keyboard, the first row that has the words; companies that are closed are opened for it. */
async function leaveOut(words: string): Promise<void> {
  await expect.poll(() => browser.run<boolean>(`
    document.querySelectorAll('.rows-toggle[aria-expanded=false]').forEach((toggle) => toggle.click());
    document.querySelectorAll('[data-left]').forEach((box) => box.removeAttribute('data-left'));
    const row = [...document.querySelectorAll('.rows-list .row')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
    row?.querySelector('input')?.setAttribute('data-left', '');
    return row !== undefined`)).toBe(true);
  await browser.type('[data-left]', ' ');
  await expect.poll(() => textOf('.confirm-line')).toContain('1 row left out');
}

async function confirm(): Promise<void> {
  await browser.click('.confirm .button-primary');
  await expect.poll(() => textOf('.ledger-notice')).toContain('is in use. 1 row was left out');
}

async function undo(): Promise<void> {
  await expect.poll(() => textOf('.ledger-notice')).toContain('Undo');
  await browser.click('.ledger-notice .button');
  await expect.poll(() => textOf('.ledger-notice')).toContain('Undone');
  await expect.poll(() => textOf('.options-facts')).toContain('came with the extension');
}

for (const { what, file, out, words, before, after } of FORMATS) {
  test(`${what}: a row left out, the rest taken over, the open page changes, undo`, async () => {
    await openLedger();
    await expect.poll(() => marksOf(before)).toContain(words);
    const others = await marksOf('filed');
    await give(file);
    await leaveOut(out);
    await browser.screenshot(`${SCREENS}/import-${what.replaceAll(' ', '-')}-firefox.png`);
    await confirm();
    await expect.poll(() => marksOf(after)).toContain(words);
    // The fee's row was left out, or no file speaks of it.
    expect(await marksOf('filed')).toContain('$1.25 billion a month');
    await undo();
    await expect.poll(() => marksOf(before)).toContain(words);
    expect(await marksOf('filed')).toBe(others);
  });
}

test('after a restart the chosen ledger is in use, its undo stands there, and any version can be restored', async () => {
  await openLedger();
  await give(ledgerFile(nextLedger((ledger) => setAmount(REVENUE_ID, 300e9)(setAmount(FEE_ID, 3e9)(ledger)))));
  await leaveOut(FEE_LABEL);
  await confirm();
  await browser.close();
  await start();
  await expect.poll(() => textOf('.options-facts')).toContain(`${bundledLedger.version + 1}, imported by you`);
  await expect.poll(() => marksOf('conflict')).toContain('215.9');
  await undo();
  await expect.poll(() => marksOf('filed')).toContain('215.9');
  // The first row that can be used is the newest version kept.
  await browser.click('.history-actions .button');
  await expect.poll(() => textOf('.ledger-notice')).toContain('is in use again');
  await expect.poll(() => marksOf('conflict')).toContain('215.9');
});
