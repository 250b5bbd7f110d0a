// Signed ledgers in Chromium, checked by its own WebCrypto: a known key shows its name, an unknown one is said to be unknown, a file
// that was changed afterwards is refused.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { EXTENSION_DIR, launchWithExtension, test } from '../support/extension';
import type { GivenFile } from '../support/import-files';
import { knowKey } from '../support/know-key';
import { openOptions } from '../support/open-options';
import { signFiles } from '../support/sign-file';

async function giveFile(options: Page, file: GivenFile): Promise<void> {
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([file]);
}
const workerOf = async (context: BrowserContext) => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

test('a key that is not known is said to be so, and a changed file is refused', async ({ context, background }) => {
  const { whole, broken } = await signFiles();
  const options = await openOptions(context, background, 'ledger');
  await giveFile(options, whole);
  await expect(options.getByText('Signed, key not known')).toBeVisible();
  await expect(options.getByText(/^Signed with a key that is not known here/)).toBeVisible();
  await expect(options.getByRole('button', { name: /^Take over/ })).toBeEnabled();
  await options.getByRole('button', { name: 'Stop, change nothing' }).click();
  await giveFile(options, broken);
  await expect(options.getByText(/^The signature does not fit the file/)).toBeVisible();
  await expect(options.getByRole('button', { name: /^Take over/ })).toHaveCount(0);
});

test('a known key shows its name', async () => {
  const { key, whole } = await signFiles();
  const profile = await mkdtemp(join(tmpdir(), 'ledgerline-signed-'));
  const directory = await knowKey(EXTENSION_DIR, key);
  const context = await launchWithExtension(profile, { directory });
  const options = await openOptions(context, await workerOf(context), 'ledger');
  await giveFile(options, whole);
  await expect(options.getByText('Signed by The keeper')).toBeVisible();
  await context.close();
  await Promise.all([profile, directory].map((one) => rm(one, { recursive: true, force: true })));
});
