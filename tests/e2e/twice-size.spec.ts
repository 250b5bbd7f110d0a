// Our own pages at twice the size, which is half the window in pixels: what has the focus is never covered by what stays in place,
// no figure and no button is broken over lines.
import { expect, type Page } from '@playwright/test';
import { bundledLedger } from '../support/bundled-ledger';
import { test } from '../support/extension';
import { ledgerFile, nextLedger } from '../support/import-files';
import { openOptions } from '../support/open-options';
import { openPopup } from '../support/open-popup';

const HALF = { width: 640, height: 360 } as const;

async function giveLedger(options: Page): Promise<void> {
  const ids = new Set(bundledLedger.facts.filter(({ company }) => company === 'nvidia' || company === 'tesla').slice(0, 60).map(({ id }) => id));
  const next = nextLedger((ledger) => ({ ...ledger, facts: ledger.facts.map((fact) => (ids.has(fact.id) ? { ...fact, note: 'Read again.' } : fact)) }));
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([ledgerFile(next)]);
  await options.getByRole('heading', { name: 'What would change' }).waitFor();
}

test('the row that has the focus is never under the bar that confirms', async ({ context, background }) => {
  const options = await openOptions(context, background, 'ledger');
  await options.setViewportSize(HALF);
  await giveLedger(options);
  const boxes = options.locator('.row').getByRole('checkbox');
  await boxes.nth(5).waitFor();
  const count = await boxes.count();
  await boxes.first().focus();
  const bar = options.locator('.confirm');
  for (let at = 1; at < count; at++) {
    await options.keyboard.press('Tab');
    await expect(boxes.nth(at)).toBeFocused();
    const [box, cover] = [await boxes.nth(at).boundingBox(), await bar.boundingBox()];
    expect((box?.y ?? Infinity) + (box?.height ?? 0), `row ${at + 1} of ${count}`).toBeLessThanOrEqual(cover?.y ?? 0);
    expect(box?.y, `row ${at + 1} of ${count}`).toBeGreaterThanOrEqual(0);
  }
});

test('figures and buttons of the history stay whole, and its labels beside what they name', async ({ context, background }) => {
  const options = await openOptions(context, background, 'ledger');
  await options.setViewportSize(HALF);
  await giveLedger(options);
  await options.getByRole('button', { name: /^Take over/ }).click();
  await options.getByRole('button', { name: 'Compare' }).waitFor();
  const linesOf = (selector: string) => options.locator(selector).evaluateAll((all) => all.map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one.firstChild ?? one);
    return new Set([...range.getClientRects()].map(({ y }) => Math.round(y))).size;
  }));
  expect(await linesOf('.history-scroll td.is-numeric')).toEqual([1, 1]);
  expect(await linesOf('.history-actions .button')).toEqual([1, 1, 1]);
  for (const word of ['From', 'to']) {
    const [label, choice] = [await options.locator('.compare-form label', { hasText: new RegExp(`^${word}$`) }).boundingBox(), await options.getByLabel(word, { exact: true }).boundingBox()];
    expect(Math.abs((label?.y ?? 0) + (label?.height ?? 0) / 2 - (choice?.y ?? 0) - (choice?.height ?? 0) / 2), word).toBeLessThan(4);
  }
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(HALF.width);
});

test('no common word of the history is broken at 380 pixels, nor of the faults of a file', async ({ context, background }) => {
  const options = await openOptions(context, background, 'ledger');
  await options.setViewportSize({ width: 380, height: 700 });
  /** Words of up to 15 letters that stand on more than one line. */
  const findBroken = (selector: string) => options.locator(selector).evaluateAll((all) => all.flatMap((one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden')) continue;
      for (const word of (node.nodeValue ?? '').matchAll(/(?<!\S)\S{2,15}(?!\S)/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(({ y }) => Math.round(y))).size > 1) broken.push(word[0]);
      }
    }
    return broken;
  }));
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles([{ name: 'facts.csv', mimeType: 'text/csv', buffer: Buffer.from('id,company\n1,nobody\n') }]);
  await options.getByText('4 faults in facts.csv').waitFor();
  expect(await findBroken('.faults table')).toEqual([]);
  await options.getByRole('button', { name: 'Back, choose other files' }).click();
  await giveLedger(options);
  await options.getByRole('button', { name: /^Take over/ }).click();
  await options.getByRole('button', { name: 'Compare' }).waitFor();
  expect(await findBroken('.history-scroll table')).toEqual([]);
  expect(await options.locator('.history-scroll').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test('going back up through the ranking, no company is under the tabs', async ({ context, background }) => {
  const popup = await openPopup(context, background);
  await popup.setViewportSize({ width: 400, height: 300 });
  const names = popup.locator('.rank-name button');
  const count = await names.count();
  await names.last().focus();
  const tabs = popup.getByRole('tablist');
  for (let at = count - 2; at >= 0; at--) {
    await popup.keyboard.press('Shift+Tab');
    await expect(names.nth(at)).toBeFocused();
    const [name, cover] = [await names.nth(at).boundingBox(), await tabs.boundingBox()];
    expect(name?.y, `company ${at + 1} of ${count}`).toBeGreaterThanOrEqual((cover?.y ?? 0) + (cover?.height ?? 0));
  }
});
