// Every card and every part, in both schemes, narrow and in the reader's own colours: no accessibility fault, no target too
// small, nothing that does not fit. Screenshots are left under .output/screens for people to look at.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { findChromium } from '../support/find-chromium';
import { openGallery } from '../support/gallery/open-gallery';
import { readColours } from '../support/read-colours';

test.use({ launchOptions: { executablePath: findChromium() }, viewport: { width: 1_150, height: 800 } });

for (const view of ['cards', 'ui'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${view}, ${scheme}: axe finds nothing, targets are large enough`, async ({ page }) => {
      await openGallery(page, { view, scheme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.screenshot({ path: `.output/screens/${view}-${scheme}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const small = await page.getByRole('button').evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().width < 24 || button.getBoundingClientRect().height < 24).map((button) => button.outerHTML));
      expect(small).toEqual([]);
    });
  }
}

test('the two figures of a card are as large as one another', async ({ page }) => {
  await openGallery(page, { view: 'cards' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sizes = await page.locator('.card-sides').evaluateAll((all) => all.map((sides) => [...new Set([...sides.querySelectorAll('.card-number')].map((one) => getComputedStyle(one).fontSize))]));
  expect(sizes.filter((of) => of.length > 1)).toEqual([]);
});

test('fits 320 px without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openGallery(page, { view: 'cards' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: '.output/screens/cards-320.png', fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`forced colours, ${scheme}: every verdict keeps its own shape and its name`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await openGallery(page, { view: 'cards', scheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: `.output/screens/cards-forced-${scheme}.png`, fullPage: true });
    const shapes = await page.locator('.claim-row .verdict-shape').evaluateAll((marks) => marks.map((mark) => mark.innerHTML));
    expect(new Set(shapes).size).toBe(8);
    const names = await page.locator('.claim-row .verdict-name').allTextContents();
    expect(new Set(names).size).toBe(8);
  });
  test(`forced colours, ${scheme}: the parts of the signal bar differ without a legend`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await openGallery(page, { view: 'cards', scheme });
    const pictures = new Map<string, string>();
    for (const part of await page.locator('.signal-bar > span').all()) {
      const box = await part.boundingBox();
      // The same piece of each: parts are as wide as one another up to a fraction.
      const colours = await readColours(page, { x: Math.ceil(box?.x ?? 0) + 2, y: Math.ceil(box?.y ?? 0), width: 20, height: 10 });
      pictures.set((await part.getAttribute('title')) ?? '', colours.join());
    }
    expect(pictures.size).toBe(8);
    expect(new Set(pictures.values()).size, [...pictures.keys()].join()).toBe(8);
  });

  test(`forced colours, ${scheme}: the words of every button can be read`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await openGallery(page, { view: 'ui', scheme });
    for (const name of ['Import ledger', 'Undo', 'Reset']) {
      const box = await page.getByRole('button', { name }).evaluate((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: Math.ceil(x) + 2, y: Math.ceil(y) + 2, width: Math.floor(width) - 6, height: Math.floor(height) - 6 };
      });
      expect(new Set(await readColours(page, box)).size, name).toBeGreaterThan(1);
    }
  });
}
