// Files that mean harm, by a reader's hand in Chromium: refused in words or shown as text; nothing runs, and the ledger stays.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { askPageAt } from '../support/ask-page';
import { bundledLedger } from '../support/bundled-ledger';
import { countMarks, test } from '../support/extension';
import { ledgerFile, nextLedger } from '../support/import-files';
import { MARKUP, markUpLedger } from '../support/mark-up-ledger';
import { openOptions } from '../support/open-options';
import { openPopup } from '../support/open-popup';
import { readCard } from '../support/read-card';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

/** Elements that only a ledger's text could have made, and what ran in them. */
const findHurt = (page: Page) => page.evaluate(() => ({ elements: document.querySelectorAll('img[src="x"], [onerror]').length, ran: Reflect.get(document, 'hurt') ?? null }));
const UNHURT = { elements: 0, ran: null };

test('500 MB of blanks and a million brackets are refused while the page goes on, and the ledger stays', async ({ context, background }) => {
  const options = await openOptions(context, background, 'ledger');
  await options.getByRole('heading', { name: 'History' }).waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'ledgerline-hostile-'));
  const paths = ['blanks.json', 'deep.json'].map((name) => join(folder, name));
  await Promise.all([writeFile(paths[0] ?? '', Buffer.alloc(500 * 2 ** 20, ' ')), writeFile(paths[1] ?? '', '['.repeat(1_000_000))]);
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles(paths);
  await expect(options.getByText('Nothing here can be used. Your ledger stays as it is.')).toBeVisible();
  await expect(options.getByRole('listitem').filter({ hasText: 'blanks.json' })).toContainText('500 MB');
  await expect(options.getByRole('listitem').filter({ hasText: 'deep.json' })).toContainText('levels of brackets');
  await options.getByRole('button', { name: 'Back, choose other files' }).click();
  await expect(options.getByText(`${bundledLedger.version}, came with the extension`)).toBeVisible();
  await rm(folder, { recursive: true, force: true });
});

test('markup in every text of a ledger is text in the dry run, the history, the card, the popup, the report', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage());
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);

  const options = await openOptions(context, background, 'ledger');
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([ledgerFile(nextLedger(markUpLedger), `${MARKUP}.json`.replaceAll('/', ''))]);
  await options.getByRole('heading', { name: 'What would change' }).waitFor();
  await options.locator('.rows-toggle').first().click();
  await expect(options.locator('.rows-list').first()).toContainText(MARKUP);
  expect(await findHurt(options)).toEqual(UNHURT);
  await options.getByRole('button', { name: /^Take over/ }).click();
  await expect(options.getByText(/is in use\./)).toBeVisible();
  await expect(options.getByRole('table').first()).toContainText(MARKUP);
  expect(await findHurt(options)).toEqual(UNHURT);

  await page.bringToFront();
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
  await expect.poll(async () => {
    if ((await readCard(page)) === null) await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
    return (await readCard(page))?.text ?? '';
  }).toContain(MARKUP);
  expect(await findHurt(page)).toEqual(UNHURT);

  const popup = await openPopup(context, background);
  const first = popup.locator('.ranking-list h3').first();
  await expect(first).toContainText('<img');
  await popup.locator('.ranking-list button').first().click();
  await expect(popup.getByRole('heading', { level: 2 }).last()).toContainText('<img');
  expect(await findHurt(popup)).toEqual(UNHURT);

  await page.bringToFront();
  const report = await context.newPage();
  await report.goto(new URL('sidepanel.html', background.url()).href);
  await expect(report.getByRole('list', { name: 'Claims in reading order' })).toContainText('<img');
  expect(await findHurt(report)).toEqual(UNHURT);
});
