// How marks look: on light and dark ground by the page's own colours, and in the reader's forced colours. The pictures are for
// people; what is asserted is which set was chosen.
import { expect } from '@playwright/test';
import { countMarks, test } from '../support/extension';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const DARK = '<style>body{background:#111418;color:#e6e9ee}a{color:#8ab4f8}</style>';

for (const [name, extra, isDark] of [['light', '', false], ['dark', DARK, true]] as const) {
  test(`on ${name} ground`, async ({ context, served }) => {
    served.set(SAMPLE_URL, samplePage(undefined, extra));
    const page = await context.newPage();
    await page.goto(SAMPLE_URL);
    await expect.poll(async () => Object.keys(await countMarks(page)).length).toBeGreaterThan(2);
    const names = Object.keys(await countMarks(page));
    expect(names.every((one) => one.endsWith('-dark') === isDark), names.join()).toBe(true);
    await page.screenshot({ path: `.output/marks-${name}.png` });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.screenshot({ path: `.output/marks-${name}-forced.png` });
  });
}
