// Firefox, by keyboard alone: a card is opened, its mark called no claim, and the notice that stands there reached and taken back. The
// card's shadow root is closed to the page; the driver looks into it as assistive technology does.
import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { needFirefox } from '../support/firefox';
import { extensionPage, launchMarionette, type Marionette } from '../support/marionette';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';
import { type PageServer, servePages } from '../support/serve-pages';

const firefox = needFirefox();

const ARTICLE_URL = SAMPLE_URL.replace('https:', 'http:');
const [TAB, ENTER, ESCAPE, ALT, SHIFT] = ['\uE004', '\uE006', '\uE00C', '\uE00A', '\uE008'];
const NOTICE = 'The mark is taken away, here and wherever this sentence stands.';
/** More than any card has of them. */
const MAX_TABS = 20;

let browser: Marionette;
let pages: PageServer;
let article: string;
let options: string;
test.beforeAll(async () => {
  mkdirSync('.output/screens', { recursive: true });
  pages = await servePages(new Map([[ARTICLE_URL, samplePage()]]));
  browser = await launchMarionette(firefox, { proxyPort: pages.port });
});
test.afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const filed = (): Promise<string> => browser.run(`return [...(CSS.highlights.get('ledgerline-filed') ?? [])].join(' | ')`);
/** In the card, the one element beside <body>; null where none is open. */
const inCard = <Answer>(body: string): Promise<Answer | null> => browser.runInside('html > :not(head, body)', body);
/** What the card is called by its own label. */
const cardName = (): Promise<string | null> => inCard(`const card = arguments[0].querySelector('[role=dialog]'); return arguments[0].getElementById(card.getAttribute('aria-labelledby')).textContent`);
/** The control under the keyboard; "dialog" for the card itself. */
const focused = (): Promise<string | null> => inCard(`const at = arguments[0].activeElement; return at && (at.getAttribute('role') ?? at.getAttribute('aria-label') ?? at.textContent)`);

/** Presses Tab until the control has the focus; how often. */
async function tabTo(name: string): Promise<number> {
  for (let tabs = 1; tabs <= MAX_TABS; tabs++) {
    await browser.press(TAB);
    if ((await focused()) === name) return tabs;
  }
  throw new Error(`${MAX_TABS} times Tab, and never on “${name}”`);
}

async function callNoClaim(): Promise<void> {
  await tabTo('Wrong mark?');
  await browser.press(ENTER);
  await tabTo('Not a claim');
  await browser.press(ENTER);
  await expect.poll(cardName).toBe(NOTICE);
}

/** The corrections that the open options list, read while the article waits behind them. */
async function listed(): Promise<string> {
  await browser.showTab(options);
  const text = await browser.run<string>(`return document.getElementById('own-corrections')?.parentElement.textContent ?? ''`);
  await browser.showTab(article);
  return text;
}

test('not a claim and its undo, with no pointer', async () => {
  article = await browser.tellTab();
  options = await browser.newTab();
  await browser.open(extensionPage('options.html#facts'));
  await expect.poll(listed).toContain('None.');
  await browser.open(ARTICLE_URL);
  await expect.poll(filed).toContain('215.9');

  await browser.press(ALT, SHIFT, 'J');
  await expect.poll(cardName).toBe('Filed');
  expect(await focused()).toBe('dialog');
  await callNoClaim();
  await expect.poll(filed).not.toContain('215.9');
  await browser.screenshot('.output/screens/corrections-taken-firefox.png');
  await expect.poll(listed).toContain('Not a claim');

  // It waits for the reader, who was away, and the keyboard is where it was.
  expect([await cardName(), await focused()]).toEqual([NOTICE, 'dialog']);
  expect(await tabTo('Undo')).toBeLessThanOrEqual(2);
  await browser.press(ENTER);
  await expect.poll(filed).toContain('215.9');
  await expect.poll(cardName).toBe('Filed');
  expect(await focused()).toBe('dialog');
  await expect.poll(listed).toContain('None.');

  // Closed without it, the mark stays away, and the keyboard is back in the page.
  await callNoClaim();
  await browser.press(ESCAPE);
  await expect.poll(cardName).toBeNull();
  expect(await filed()).not.toContain('215.9');
  expect(await browser.run<boolean>('return document.hasFocus() && document.body.contains(document.activeElement)')).toBe(true);
  await expect.poll(listed).toContain('Not a claim');
});
