// How marks look: on light and dark ground by the page's own colours, and in the reader's forced colours. The pictures are for
// people; what is asserted is which set was chosen, and that shapes differ where colours may not.
import { expect, type Page } from '@playwright/test';
import { VERDICTS } from '@/lib/model/verdict';
import { countMarks, test } from '../support/extension';
import { countDifferent, readPoints } from '../support/read-colours';
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

test('on paper the article is as the site prints it', async ({ context, served }) => {
  served.set(SAMPLE_URL, samplePage());
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => Object.keys(await countMarks(page)).length).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  const marked = await page.screenshot();
  await page.evaluate(() => CSS.highlights.clear());
  // Words under a mark are drawn in pieces, which may shade a point otherwise; a line under one word has hundreds.
  expect(await countDifferences(page, [marked.toString('base64'), (await page.screenshot()).toString('base64')])).toBeLessThan(20);
});

/** The same words marked as `name`, as a picture. */
async function drawMark(page: Page, name: string): Promise<string> {
  const words = page.locator('#words');
  await words.evaluate((element, mark) => {
    for (const one of [...CSS.highlights.keys()]) CSS.highlights.delete(one);
    const range = document.createRange();
    range.selectNodeContents(element);
    CSS.highlights.set(mark, new Highlight(range));
  }, `ledgerline-${name}`);
  return (await words.screenshot()).toString('base64');
}

const countDifferences = async (page: Page, pictures: readonly [string, string]): Promise<number> => countDifferent(await page.evaluate(readPoints, pictures));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, shape alone tells verdicts apart, inside what is drawn as selected`, async ({ context, served }) => {
    served.set(SAMPLE_URL, samplePage([], '<p><span id="words">grew by a plan of years</span></p>'));
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await page.goto(SAMPLE_URL);
    // Opinion and a figure without a source share a row of the legend, and a shape.
    const shapes = VERDICTS.filter((verdict) => verdict !== 'opinion');
    const pictures = new Map<string, string>();
    for (const verdict of shapes) pictures.set(verdict, await drawMark(page, verdict));
    const width = (await page.locator('#words').boundingBox())?.width ?? 0;
    for (const [at, a] of shapes.entries()) {
      for (const b of shapes.slice(at + 1)) expect(await countDifferences(page, [pictures.get(a) ?? '', pictures.get(b) ?? '']), `${a} and ${b}`).toBeGreaterThan(width / 3);
    }
  });
}
