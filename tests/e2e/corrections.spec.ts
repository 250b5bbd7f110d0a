// A mark that is about the wrong company or of the wrong kind of figure: put right in the card, judged again by that on this page and
// others, listed, taken along and taken back.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Worker } from '@playwright/test';
import { askPageAt } from '../support/ask-page';
import { test } from '../support/extension';
import { openOptions } from '../support/open-options';
import { chooseInCard, pressInCard } from '../support/press-card';
import { readCard } from '../support/read-card';
import { giveFiles } from '../support/give-files';
import { SAMPLE_PARAGRAPHS, SAMPLE_URL, samplePage } from '../support/sample-pages';

const OTHER_URL = 'https://www.cnbc.com/2026/11/21/the-same-words-again.html';
const wordsOf = (page: Page, verdict: string) => () => page.evaluate((name) => [...(CSS.highlights.get(`ledgerline-${name}`) ?? [])].map((range) => (range as Range).toString()).join(' | '), verdict);
const cardText = (page: Page) => async () => (await readCard(page))?.text ?? '';

async function save(options: Page, name: string): Promise<string> {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name }).click();
  return readFile(await (await download).path(), 'utf8');
}

async function inspect(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `.output/screens/corrections-${name}-${colorScheme}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`), `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}

/** Opens the card of the sample's revenue and says there whose it is; it is not sent yet. */
async function pickCompany(page: Page, background: Worker, name: string): Promise<void> {
  await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(cardText(page)).toContain('$215.9');
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Wrong company');
  await chooseInCard(page, 'It is about', name);
}

test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('the right company is picked, the mark judged again here and elsewhere, and as before once that is taken back', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage());
  served.set(OTHER_URL, samplePage(['Nvidia reported revenue of $215.9 billion for fiscal 2026, and its chips fill most of the racks in Memphis.', 'SpaceX is about to list.']));
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(wordsOf(page, 'filed')).toContain('215.9');

  await pickCompany(page, background, 'AMD');
  await page.screenshot({ path: '.output/screens/corrections-card-light.png' });
  await pressInCard(page, 'Set it');
  await expect.poll(wordsOf(page, 'unsourced')).toContain('215.9');
  expect(await wordsOf(page, 'filed')()).not.toContain('215.9');
  // The card stays and says what the mark has become; the keyboard is still in it.
  await expect.poll(cardText(page)).toMatch(/AMD.*You set the company yourself\./);
  expect((await readCard(page))?.buttons).toContain('Wrong mark?');
  expect(await page.evaluate(() => document.activeElement?.parentElement === document.documentElement)).toBe(true);
  await page.screenshot({ path: '.output/screens/corrections-became-light.png' });

  await page.reload();
  await expect.poll(wordsOf(page, 'unsourced')).toContain('215.9');
  const other = await context.newPage();
  await other.goto(OTHER_URL);
  await expect.poll(wordsOf(other, 'unsourced')).toContain('215.9');
  await other.close();
  await page.bringToFront();
  await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(cardText(page)).toMatch(/AMD.*You set the company yourself\./);

  // The same mark is also of another kind: one correction that says both.
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Wrong kind of figure');
  await chooseInCard(page, 'It is', 'Net profit');
  await pressInCard(page, 'Set it');
  await expect.poll(cardText(page)).toContain('You set the company and kind of figure yourself.');
  const options = await openOptions(context, background, 'facts');
  await expect(options.getByText(/Wrong company: AMD instead of NVIDIA\. Wrong kind of figure: net profit or loss instead of revenue/)).toBeVisible();
  await expect(options.getByRole('button', { name: /^Take back/ })).toHaveCount(1);
  await inspect(options, 'listed');

  const patch = JSON.parse(await save(options, 'Save all as a patch'));
  expect(patch.corrections).toEqual([{
    quote: 'revenue of $215.9 billion for fiscal 2026', sentence: SAMPLE_PARAGRAPHS[0], kind: 'wrong-metric', was: { verdict: 'filed', company: 'nvidia', metric: 'revenue' },
    says: { verdict: null, company: { id: 'amd', name: 'AMD', was: 'NVIDIA' }, metric: { id: 'net_income', name: 'net profit or loss', was: 'revenue' } },
    page: { title: 'What Colossus is worth before the listing', url: SAMPLE_URL }, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  }]);

  await options.getByRole('button', { name: /^Take back/ }).click();
  await expect(options.getByText('None. “Wrong mark?”', { exact: false })).toBeVisible();
  await expect(options.getByRole('heading', { name: 'Your corrections' })).toBeFocused();
  await expect.poll(wordsOf(page, 'filed')).toContain('215.9');
  await inspect(options, 'taken-back');
  await options.keyboard.press('Tab');
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: /^Take back/ })).toBeFocused();
  await expect.poll(wordsOf(page, 'filed')).not.toContain('215.9');
  await options.keyboard.press('Enter');
  await expect.poll(wordsOf(page, 'filed')).toContain('215.9');
});

test('no idea takes the mark away; a figure taken in is saved as CSV, and a patch of it is read again', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage());
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(wordsOf(page, 'filed')).toContain('215.9');
  await pickCompany(page, background, 'AMD');
  await pressInCard(page, 'Set it');
  await expect.poll(cardText(page)).toMatch(/AMD.*You set the company yourself\./);
  await pressInCard(page, 'Add to my ledger');
  await expect.poll(wordsOf(page, 'reported')).toContain('215.9');
  await expect.poll(async () => (await readCard(page))?.name).toContain('Not filed');
  expect((await readCard(page))?.buttons).not.toContain('Add to my ledger');

  const options = await openOptions(context, background, 'facts');
  await expect(options.getByText(/\$215\.9 billion · Revenue, 2026 · AMD/)).toBeVisible();
  const table = await save(options, 'Save your facts as CSV');
  const rows = table.trim().split('\r\n');
  expect([rows.length, rows[1]?.startsWith('own.')]).toEqual([2, true]);
  const patch = await save(options, 'Save all as a patch');
  await inspect(options, 'facts');
  await options.evaluate(() => { location.hash = 'ledger'; });
  await giveFiles(options, [{ name: 'reader.json', mimeType: 'application/json', buffer: Buffer.from(patch) }]);
  await expect(options.getByText(/1 added, 0 changed, 0 removed, 1 source, 1 correction to read/)).toBeVisible();
  await options.getByText('2 notes').click();
  await expect(options.getByText(/It is there to be read and changes nothing here/)).toBeVisible();
  await inspect(options, 'patch-read');
  await options.getByRole('button', { name: 'Cancel' }).click();

  // Their own table brings its reader nothing new.
  const own = { name: 'ledgerline-own-facts.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await giveFiles(options, [own]);
  await expect(options.getByText('Its fact is your own already. Nothing would change.')).toBeVisible();
  await expect(options.getByText('There is nothing to take over. Your ledger stays as it is.')).toBeVisible();
  await inspect(options, 'own-table');

  await page.bringToFront();
  await expect.poll(cardText(page)).toContain('$215.9');
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Wrong company');
  await pressInCard(page, 'No idea, leave it out');
  await expect.poll(wordsOf(page, 'reported')).not.toContain('215.9');
  expect(await wordsOf(page, 'filed')()).not.toContain('215.9');
});

test('an own fact is changed where it stands: faults by their field, a value far off is asked about, open pages follow', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage(['AMD reported revenue of $35.7 billion for 2026, and nobody in Memphis doubted it.', 'SpaceX is about to list.']));
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(wordsOf(page, 'unsourced')).toContain('35.7');
  await expect.poll(async () => { await askPageAt(background, SAMPLE_URL, 'step', { by: 1 }); return cardText(page)(); }).toContain('35.7');
  await pressInCard(page, 'Add to my ledger');
  await expect.poll(wordsOf(page, 'reported')).toContain('35.7');
  // What was added can be taken out where it was added.
  await expect.poll(async () => (await readCard(page))?.buttons).toContain('Remove from my ledger');
  await page.screenshot({ path: '.output/screens/corrections-own-card-light.png' });
  await pressInCard(page, 'Remove from my ledger');
  await expect.poll(wordsOf(page, 'unsourced')).toContain('35.7');
  await expect.poll(async () => (await readCard(page))?.buttons).toContain('Add to my ledger');
  await pressInCard(page, 'Add to my ledger');
  await expect.poll(wordsOf(page, 'reported')).toContain('35.7');

  const options = await openOptions(context, background, 'facts');
  const change = options.getByRole('button', { name: /^Change/ });
  const form = options.getByRole('form', { name: /^Change Revenue, 2026/ });
  await change.press('Enter');
  await expect(form.getByLabel('Value')).toBeFocused();
  await expect(form.getByLabel('Value')).toHaveValue('$35.7 billion');
  await expect(form.getByLabel('Period')).toHaveValue('FY2026');
  await form.getByLabel('Period').fill('last year');
  await form.getByLabel('Value').fill('35.7%');
  await options.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toHaveText('A value like “$35.7 billion” is needed: the same kind of figure, in its own unit.');
  await expect(form.getByLabel('Value')).toBeFocused();
  await form.getByLabel('Value').fill('$2 million');
  await options.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toHaveText(/^A period like FY2026/);
  await inspect(options, 'own-fault');
  await form.getByLabel('Period').fill('2026');
  await form.getByLabel('Note').fill('As the page had it at noon');
  await options.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toHaveText(/^This is [\d,]+ times smaller than the newest in the ledger, \$.*Is it meant so\?$/);
  await expect(form.getByRole('button', { name: 'Yes, keep it' })).toBeFocused();
  await inspect(options, 'own-asked');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Changed', { exact: true })).toBeVisible();
  await expect(change).toBeFocused();
  await expect(change).toHaveAccessibleName('Change $2 million, Revenue, 2026, AMD');
  await expect(options.getByText('As the page had it at noon')).toBeVisible();
  await inspect(options, 'own-changed');
  await options.setViewportSize({ width: 420, height: 800 });
  await inspect(options, 'own-changed-narrow');
  expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await options.setViewportSize({ width: 1_280, height: 720 });
  await expect.poll(wordsOf(page, 'unsourced')).toContain('35.7');
  await options.getByRole('button', { name: 'Undo the change' }).press('Enter');
  await expect(change).toHaveAccessibleName('Change $35.7 billion, Revenue, 2026, AMD');
  await expect(change).toBeFocused();
  await expect(options.getByText('Changed', { exact: true })).toHaveCount(0);
  await expect.poll(wordsOf(page, 'reported')).toContain('35.7');

  await change.press('Enter');
  await form.getByLabel('Value').fill('$34 billion');
  await options.keyboard.press('Enter');
  await expect.poll(wordsOf(page, 'unsourced')).toContain('35.7');
  await change.press('Enter');
  await form.getByLabel('Value').fill('35.7 billion');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(change).toHaveAccessibleName(/^Change \$35\.7 billion/);
  await expect.poll(wordsOf(page, 'reported')).toContain('35.7');
  // Escape leaves it as it is.
  await change.press('Enter');
  await form.getByLabel('Value').fill('$1 billion');
  await options.keyboard.press('Escape');
  await expect(change).toBeFocused();
  await expect(change).toHaveAccessibleName(/^Change \$35\.7 billion/);
});

test('not a claim: says what happened where the card stood, and takes it back from there', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage());
  // The sentence as another paper sets it, and the same words in another sentence.
  served.set(OTHER_URL, samplePage(['NEW YORK, Nov 21 (Reuters) - Nvidia reported  revenue of $215.9\u00a0billion for fiscal 2026, and its chips fill most of the racks in Memphis.', 'The filing of Nvidia gives revenue of $215.9 billion for fiscal 2026, down to the last dollar.']));
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(wordsOf(page, 'filed')).toContain('215.9');
  await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(cardText(page)).toContain('$215.9');
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Not a claim');
  await expect.poll(async () => (await readCard(page))?.name).toBe('The mark is taken away, here and wherever this sentence stands.');
  expect(await readCard(page)).toMatchObject({ text: expect.stringContaining('Options, “Your facts and corrections”, bring it back.'), buttons: ['Close', 'Undo'] });
  await expect.poll(wordsOf(page, 'filed')).not.toContain('215.9');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `.output/screens/corrections-taken-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });

  const other = await context.newPage();
  await other.goto(OTHER_URL);
  await expect.poll(wordsOf(other, 'filed')).toContain('215.9');
  expect((await wordsOf(other, 'filed')()).match(/215\.9/g)).toHaveLength(1);
  await page.bringToFront();

  await pressInCard(page, 'Undo');
  await expect.poll(async () => (await readCard(page))?.name).toBe('Filed');
  await expect.poll(wordsOf(page, 'filed')).toContain('215.9');
  expect(await page.evaluate(() => document.activeElement?.parentElement === document.documentElement)).toBe(true);
  await expect.poll(async () => (await wordsOf(other, 'filed')()).match(/215\.9/g)?.length).toBe(2);
  const options = await openOptions(context, background, 'facts');
  await expect(options.getByText('None. “Wrong mark?”', { exact: false })).toBeVisible();
  await options.close();

  // What was said of the mark before is what comes back; Escape closes the notice and leaves the mark away.
  await page.bringToFront();
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Wrong company');
  await chooseInCard(page, 'It is about', 'AMD');
  await pressInCard(page, 'Set it');
  await expect.poll(cardText(page)).toMatch(/AMD.*You set the company yourself\./);
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Not a claim');
  await expect.poll(async () => (await readCard(page))?.buttons).toEqual(['Close', 'Undo']);
  await pressInCard(page, 'Undo');
  await expect.poll(cardText(page)).toMatch(/AMD.*You set the company yourself\./);
  await pressInCard(page, 'Hide this kind');
  await expect.poll(async () => (await readCard(page))?.name).toBe('All marks of this kind are taken away, on every page.');
  await expect.poll(wordsOf(page, 'unsourced')).toBe('');
  await pressInCard(page, 'Undo');
  await expect.poll(wordsOf(page, 'unsourced')).toContain('215.9');
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Not a claim');
  await expect.poll(async () => (await readCard(page))?.buttons).toEqual(['Close', 'Undo']);
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeNull();
  expect(await wordsOf(page, 'unsourced')()).not.toContain('215.9');
});

test('a unit that no other kind of figure has is said to be so, with the way out', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage(['SpaceX runs 9,999 satellites in orbit today, the company says.', 'SpaceX is about to list.']));
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => { await askPageAt(background, SAMPLE_URL, 'step', { by: 1 }); return cardText(page)(); }).toContain('9,999');
  await pressInCard(page, 'Wrong mark?');
  await pressInCard(page, 'Wrong kind of figure');
  await expect.poll(cardText(page)).toContain('No other kind of figure counts in this unit. Set the company or the verdict instead, or leave the mark out.');
  await page.screenshot({ path: '.output/screens/corrections-no-other-light.png' });
  await page.setViewportSize({ width: 360, height: 1_400 });
  await page.screenshot({ path: '.output/screens/corrections-no-other-narrow.png' });
  await pressInCard(page, 'No idea, leave it out');
  await expect.poll(async () => (await readCard(page))?.buttons).toEqual(['Close', 'Undo']);
  await pressInCard(page, 'Close');
  await expect.poll(() => readCard(page)).toBeNull();
});
