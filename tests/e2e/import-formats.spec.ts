// Each format to its end in Chromium: a row left out, the rest taken over, the open page changes with it, and back with the undo.
import { expect, type Page } from '@playwright/test';
import { bundledLedger } from '../support/bundled-ledger';
import { test } from '../support/extension';
import { FORMATS, FORMAT_PARAGRAPHS } from '../support/import-formats';
import { openOptions } from '../support/open-options';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const wordsOf = (page: Page, verdict: string) => () => page.evaluate((name) => [...(CSS.highlights.get(`ledgerline-${name}`) ?? [])].map((range) => (range as Range).toString()).join(' | '), verdict);

test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

for (const { what, file, out, words, before, after } of FORMATS) {
  test(`${what}: a row left out, the rest taken over, the open page changes, undo`, async ({ context, background, served }) => {
    served.set(SAMPLE_URL, samplePage(FORMAT_PARAGRAPHS));
    const page = await context.newPage();
    await page.goto(SAMPLE_URL);
    await expect.poll(wordsOf(page, before)).toContain(words);
    const filed = await wordsOf(page, 'filed')();

    const options = await openOptions(context, background, 'ledger');
    const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles([file]);
    await options.getByRole('heading', { name: 'What would change' }).waitFor();
    await options.getByRole('searchbox', { name: 'Find rows' }).fill(out);
    await options.getByRole('checkbox', { name: new RegExp(out.replace(/[^\w, ]/g, '.')) }).first().uncheck();
    await expect(options.getByText('1 row left out', { exact: true })).toBeVisible();
    await options.getByRole('button', { name: /^Take over/ }).click();
    await expect(options.getByText(/is in use\. 1 row was left out/)).toBeVisible();
    await expect.poll(wordsOf(page, after)).toContain(words);
    // The fee's row was left out, or no file speaks of it.
    expect(await wordsOf(page, 'filed')()).toContain('$1.25 billion a month');

    await options.getByRole('button', { name: /^Undo/ }).click();
    await expect(options.getByText(/^Undone:/)).toBeVisible();
    await expect(options.getByText(`${bundledLedger.version}, came with the extension`)).toBeVisible();
    await expect.poll(wordsOf(page, before)).toContain(words);
    await expect.poll(wordsOf(page, 'filed')).toBe(filed);
  });
}
