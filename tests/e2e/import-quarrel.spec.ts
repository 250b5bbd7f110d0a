// Figures that differ: a filed one from the ledger's of the same day, two of the press from each other. Said before they are taken over,
// shown in the card, and nobody is accused by them.
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
  await expect.poll(async () => (await readCard(page))?.text).toMatch(/\$251\.9 billion.*Sources differ: .*The other figure.*Revenue, fiscal 2026.*\$215\.94 billion/);
  await page.screenshot({ path: '.output/screens/import-quarrel-card.png' });
  await options.bringToFront();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countMarks(page)).toMatchObject({ conflict: 1 });
});

test('two of the press are both kept, and the card of a claim that agrees with one names the other', async ({ context, background: worker, served }) => {
  served.set(SAMPLE_URL, samplePage(['SpaceX burned $6.2 billion of cash in 2024, and its chips fill most of the racks in Memphis.', 'SpaceX is about to list.']));
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(() => countMarks(page)).toMatchObject({ unsourced: 1 });
  const options = await openOptions(context, worker, 'ledger');
  const row = (billions: number, publisher: string, title: string, date: string): string => `SpaceX,cash_burn,"Cash burned, 2024",money,${billions * 1e9},USD,FY2024,${date},reported,actual,news,${publisher},${title},https://example.org/${publisher.toLowerCase()},${date}`;
  await giveFiles(options, [csvFile([row(6.2, 'Courier', 'What the rockets cost', '2026-02-03'), row(7.1, 'Herald', 'The bill for Memphis', '2026-03-09')])]);
  await expect(options.getByText('2 figures that no filing gives differ from what another source in your ledger says for the same time. Both stay, and the card of a mark names both.')).toBeVisible();
  await options.screenshot({ path: '.output/screens/import-press-quarrel.png' });
  await options.getByRole('button', { name: 'Take over 2 changes' }).click();

  await expect.poll(() => countMarks(page)).toMatchObject({ reported: 1 });
  await page.bringToFront();
  await askPageAt(worker, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(async () => (await readCard(page))?.text).toMatch(/Not filed.*Courier says.*\$6\.2 billion.*Sources differ: Courier says \$6\.2 billion for 2024 and Herald says \$7\.1 billion; no filing in the ledger settles it\..*The other figure.*\$7\.1 billion.*The bill for Memphis.*Herald.*9 March 2026.*What the rockets cost.*Courier.*3 February 2026/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, background, color] of [['light', '#fff', '#111'], ['dark', '#111418', '#eee']] as const) {
    await page.evaluate((style) => Object.assign(document.body.style, style), { background, color });
    await askPageAt(worker, SAMPLE_URL, 'step', { by: 1 });
    await askPageAt(worker, SAMPLE_URL, 'step', { by: -1 });
    await expect.poll(async () => (await readCard(page))?.text).toContain('The other figure');
    await page.screenshot({ path: `.output/screens/import-press-quarrel-card-${name}.png` });
  }
});
