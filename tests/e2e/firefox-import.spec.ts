// Firefox: a file is read, the dry run shows what would change, the ledger is taken over, found again after a reload, and undone.
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundledLedger } from '../support/bundled-ledger';
import { FIREFOX_EXTENSION_DIR, findFirefox } from '../support/firefox';
import { companyfactsFile, csvFile, ledgerFile, nextLedger, patchFile, REVENUE_ID, setAmount, type GivenFile } from '../support/import-files';
import { extensionPage, launchMarionette, type Marionette } from '../support/marionette';

const firefox = findFirefox();
test.skip(!firefox, 'no Firefox found: set FIREFOX_PATH to one');
test.skip(!existsSync(FIREFOX_EXTENSION_DIR), 'no Firefox build: run `npm run build`');

let browser: Marionette;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledgerline-files-'));
  browser = await launchMarionette(firefox ?? '');
});
test.afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const textOf = (selector: string): Promise<string> => browser.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

let opened = 0;
/** A document of its own each time: the same address would only be moved to. */
const openLedger = (): Promise<void> => browser.open(extensionPage(`options.html?${++opened}#ledger`));

async function give({ name, buffer }: GivenFile): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, buffer);
  await expect.poll(() => browser.run<boolean>(`return document.querySelector('input[type=file]') !== null`)).toBe(true);
  await browser.type('input[type=file]', path);
}

test('a ledger comes in, stays after a reload and is undone', async () => {
  test.setTimeout(120_000);
  await openLedger();
  await give(ledgerFile(nextLedger(setAmount(REVENUE_ID, 300e9))));
  await expect.poll(() => textOf('.row-after')).toContain('$300 billion');
  mkdirSync('.output/screens', { recursive: true });
  await browser.screenshot('.output/screens/import-dry-run-firefox.png');
  await browser.click('.confirm .button-primary');
  await expect.poll(() => textOf('.ledger-notice')).toContain(`version ${bundledLedger.version + 1}, is in use`);
  await browser.run('window.isBefore = true; location.reload()');
  await expect.poll(() => browser.run<boolean>('return window.isBefore !== true').catch(() => false)).toBe(true);
  await expect.poll(() => textOf('.ledger-notice')).toContain('is in use');
  await browser.click('.ledger-notice .button');
  await expect.poll(() => textOf('.ledger-notice')).toContain('Undone');
  await expect.poll(() => textOf('.options-facts')).toContain('came with the extension');
});

const FORMATS: readonly (readonly [string, GivenFile])[] = [
  ['a patch', patchFile({ facts: bundledLedger.facts.filter(({ id }) => id === REVENUE_ID).map((fact) => ({ ...fact, note: 'Read again.' })) })],
  ['a CSV', csvFile(['NVIDIA,headcount,Employees,count,42000,people,,2026-03-01,stated,actual,company,NVIDIA,About us,https://example.org/about,2026-03-01'])],
  ['companyfacts', companyfactsFile()],
];
for (const [what, file] of FORMATS) {
  test(`${what} is read into a dry run`, async () => {
    await openLedger();
    await give(file);
    await expect.poll(() => textOf('.confirm-line')).toMatch(/[1-9]\d* changes?/);
  });
}
