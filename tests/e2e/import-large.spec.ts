// Large files in Chromium: 4 MB of companyfacts and 100,000 rows of facts. Progress is shown and told, the page answers meanwhile, and
// a reader who stops keeps the ledger that they had.
import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { bundledLedger } from '../support/bundled-ledger';
import { test } from '../support/extension';
import { growLedger } from '../support/grow-ledger';
import type { GivenFile } from '../support/import-files';
import { growCompanyfacts } from '../support/make-companyfacts';
import { openOptions } from '../support/open-options';

const SCREENS = '.output/screens';
mkdirSync(SCREENS, { recursive: true });
const ROWS = 100_000;

const filedFile = (): GivenFile => ({ name: 'CIK0000000042.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(growCompanyfacts(4 * 2 ** 20))) });

/** Facts of companies that the ledger has: a table brings none. */
function tableFile(): GivenFile {
  const ids = new Set(bundledLedger.companies.map(({ id }) => id));
  const grown = growLedger(bundledLedger, ROWS);
  const facts = grown.facts.map((fact, n) => (ids.has(fact.company) ? fact : { ...fact, company: bundledLedger.companies[n % bundledLedger.companies.length]?.id ?? '' }));
  return { name: 'facts.csv', mimeType: 'text/csv', buffer: Buffer.from(exportLedger({ ...grown, companies: bundledLedger.companies, facts }, { format: 'csv' })) };
}

async function giveFile(options: Page, file: GivenFile): Promise<void> {
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([file]);
}

/** From here on what the bar says is written down, and whether a frame was ever painted meanwhile. */
const watchProgress = (options: Page) => options.evaluate(() => {
  const told = new Set<string>();
  Object.assign(globalThis, { told, framesWhileBusy: 0 });
  const look = () => {
    const bar = document.querySelector('progress');
    if (bar) {
      told.add(`${bar.getAttribute('aria-label')} ${bar.getAttribute('aria-valuetext')}`);
      Object.assign(globalThis, { framesWhileBusy: (Reflect.get(globalThis, 'framesWhileBusy') as number) + 1 });
    }
    requestAnimationFrame(look);
  };
  look();
});
const readProgress = (options: Page) => options.evaluate(() => ({ told: [...(Reflect.get(globalThis, 'told') as Set<string>)], frames: Reflect.get(globalThis, 'framesWhileBusy') as number }));

const openLedger = async (context: BrowserContext, background: Worker): Promise<Page> => {
  const options = await openOptions(context, background, 'ledger');
  await options.getByRole('heading', { name: 'History' }).waitFor();
  await watchProgress(options);
  return options;
};

test.describe.configure({ timeout: 300_000 });
test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('4 MB of companyfacts are read with a bar that says how far, and taken over', async ({ context, background }) => {
  const options = await openLedger(context, background);
  await giveFile(options, filedFile());
  await expect(options.getByRole('button', { name: /^Take over/ })).toBeEnabled({ timeout: 60_000 });
  const { told, frames } = await readProgress(options);
  expect(told.length, told.join('; ')).toBeGreaterThan(1);
  expect(frames).toBeGreaterThan(1);
  await options.getByRole('button', { name: /^Take over/ }).click();
  await expect(options.getByText(/is in use\./)).toBeVisible({ timeout: 60_000 });
});

test('100,000 rows: the page answers while they are read; a reader who stops keeps their ledger', async ({ context, background }) => {
  const options = await openLedger(context, background);
  const file = tableFile();
  await giveFile(options, file);
  const bar = options.getByRole('progressbar');
  await expect(bar).toBeVisible();
  // Another part of the page does what it is asked before the reading is done.
  await options.getByRole('link', { name: 'Marks' }).click();
  await expect(options.getByRole('heading', { level: 2, name: 'Marks' })).toBeVisible();
  await options.getByRole('link', { name: 'Ledger' }).click();
  await expect(bar).toBeVisible();
  await expect.poll(async () => (await readProgress(options)).told.length).toBeGreaterThan(3);
  await options.getByRole('button', { name: 'Cancel' }).click();
  await expect(options.getByRole('heading', { name: 'Import a ledger' })).toBeVisible();
  await expect(options.getByText(`${bundledLedger.version}, came with the extension`)).toBeVisible();

  await giveFile(options, file);
  await expect(bar).toHaveAttribute('aria-valuetext', /^[1-9]\d* %$/);
  await expect(bar).toHaveAccessibleName(/Reading facts\.csv/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    await options.screenshot({ path: `${SCREENS}/import-progress-${colorScheme}.png` });
  }
  const { violations } = await new AxeBuilder({ page: options }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expect(options.getByRole('button', { name: /^Take over/ })).toBeEnabled({ timeout: 200_000 });
});
