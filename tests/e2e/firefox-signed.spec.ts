// Signed ledgers in Firefox, checked by its own WebCrypto: a known key shows its name, an unknown one is said to be unknown, a file that
// was changed afterwards is refused.
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FIREFOX_EXTENSION_DIR, needFirefox } from '../support/firefox';
import type { GivenFile } from '../support/import-files';
import { knowKey } from '../support/know-key';
import { extensionPage, launchMarionette, type Marionette } from '../support/marionette';
import { signFiles } from '../support/sign-file';

const firefox = needFirefox();
test.describe.configure({ timeout: 120_000 });

const SCREENS = '.output/screens';
mkdirSync(SCREENS, { recursive: true });

const textOf = (browser: Marionette, selector: string): Promise<string> => browser.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

/** The options' ledger section in a Firefox of its own; `give` hands it a file as a reader does. */
async function withOptions(directory: string, look: (browser: Marionette, give: (file: GivenFile) => Promise<void>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ledgerline-firefox-signed-'));
  const browser = await launchMarionette(firefox, { directory });
  try {
    await browser.open(extensionPage('options.html#ledger'));
    await expect.poll(() => browser.run<boolean>(`return document.querySelector('input[type=file]') !== null`).catch(() => false)).toBe(true);
    await look(browser, async ({ name, buffer }) => {
      await writeFile(join(folder, name), buffer);
      await browser.type('input[type=file]', join(folder, name));
      await expect.poll(() => textOf(browser, '.files-list')).toContain(name);
    });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

test('Firefox: a key that is not known is said to be so, and a changed file is refused', async () => {
  const { whole, broken } = await signFiles();
  await withOptions(FIREFOX_EXTENSION_DIR, async (browser, give) => {
    await give(whole);
    expect(await textOf(browser, '.files-list')).toContain('Signed, key not known');
    expect(await textOf(browser, '.files-list')).toContain('Signed with a key that is not known here');
    await expect.poll(() => textOf(browser, '.confirm .button-primary')).toMatch(/^Take over [1-9]/);
    await browser.screenshot(`${SCREENS}/import-signed-firefox.png`);
    await browser.click('.import-head .button');
    await expect.poll(() => browser.run<boolean>(`return document.querySelector('input[type=file]') !== null`)).toBe(true);
    await give(broken);
    await expect.poll(() => textOf(browser, '.files-list')).toContain('The signature does not fit the file');
    expect(await textOf(browser, '.import-nothing')).toContain('Your ledger stays as it is.');
    expect(await textOf(browser, '.confirm')).toBe('');
  });
});

test('Firefox: a known key shows its name', async () => {
  const { key, whole } = await signFiles();
  const directory = await knowKey(FIREFOX_EXTENSION_DIR, key);
  try {
    await withOptions(directory, async (browser, give) => {
      await give(whole);
      await expect.poll(() => textOf(browser, '.files-list')).toContain('Signed by The keeper');
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
