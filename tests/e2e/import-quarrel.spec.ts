// A filed figure that differs from the ledger's of the same day: said before it is taken over, shown in the card, and nobody is accused
// by either.
import { expect } from '@playwright/test';
import { askPageAt } from '../support/ask-page';
import { bundledLedger } from '../support/bundled-ledger';
import { countMarks, test } from '../support/extension';
import { giveFiles } from '../support/give-files';
import { csvFile, REVENUE_ID } from '../support/import-files';
import { openOptions } from '../support/open-options';
import { readCard } from '../support/read-card';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

test('both are kept as disputed, and an undo brings the accusation back', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage(['Nvidia reported revenue of $251.9 billion for fiscal 2026, and its chips fill most of the racks in Memphis.', 'SpaceX is about to list.']));
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(() => countMarks(page)).toMatchObject({ conflict: 1 });
  const options = await openOptions(context, background, 'ledger');
  const { period, asOf } = bundledLedger.facts.find(({ id }) => id === REVENUE_ID) ?? {};
  await giveFiles(options, [csvFile([`NVIDIA,revenue,"Revenue, fiscal 2026",money,251900000000,USD,${period},${asOf},filed,actual,filing,SEC,Another paper,https://example.org/paper,${asOf}`])]);
  await expect(options.getByText('One filed figure differs from the one of the same day in your ledger. Both are kept and marked as disputed: neither accuses anybody.')).toBeVisible();
  await expect(options.getByRole('tab', { name: /^Ledger 2$/ })).toBeVisible();
  await expect(options.locator('.rows-group-count').first()).toHaveText('2 changes');
  await options.getByRole('button', { name: 'Take over 2 changes' }).click();

  await expect.poll(() => countMarks(page)).not.toHaveProperty('conflict');
  await page.bringToFront();
  await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(async () => (await readCard(page))?.text).toMatch(/\$251\.9 billion.*Sources differ on this.*Revenue, fiscal 2026.*\$215\.94 billion/);
  await page.screenshot({ path: '.output/screens/import-quarrel-card.png' });
  await options.bringToFront();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countMarks(page)).toMatchObject({ conflict: 1 });
});
