// The card on a page that is not ours: it must stand whatever the page's styles say, keep off the words, keep its keys to
// itself, and go without a trace. The host's own code runs in a real browser; only the page around it is ours.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { findChromium } from '../support/find-chromium';
import { openGallery } from '../support/gallery/open-gallery';
import { showExample } from '../support/gallery/show-example';

declare global {
  var pageSaw: string[];
}

test.use({ launchOptions: { executablePath: findChromium() }, viewport: { width: 1_000, height: 700 } });

const article = (style = '', attributes = '') => `<!doctype html><html lang="en" ${attributes}><head><title>News</title><style>body{font:18px/1.6 Georgia,serif;margin:40px;min-height:3000px}${style}</style></head>
<body><p id="top">xAI <span id="words">already runs 555,000 GPUs</span> and <a href="#x" id="link">more</a></p><p style="margin-top:560px">Then <span id="low">SpaceX gets $12.5 billion a month</span></p></body></html>`;

const dialog = (page: Page) => page.getByRole('dialog');
const actionsOf = (page: Page) => page.evaluate(() => actions);

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
}
async function expectOffTheWords(page: Page, selector: string): Promise<void> {
  const [words, card] = [await boxOf(page, selector), await boxOf(page, '.frame')];
  const isOver = card.x < words.x + words.width && card.x + card.width > words.x && card.y < words.y + words.height && card.y + card.height > words.y;
  expect(isOver).toBe(false);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(width);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
}

test('leaves the page byte for byte as it was, and its inside closed to the page', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article(), canLookInside: false });
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await showExample(page, 'conflict');
  expect(await page.evaluate(() => ({ last: document.documentElement.lastElementChild?.localName, root: document.documentElement.lastElementChild?.shadowRoot, body: document.body.children.length }))).toEqual({ last: 'div', root: null, body: 2 });
  await page.evaluate(() => door.close());
  expect(await html()).toBe(before);
  expect(await page.evaluate(() => door.isOpen())).toBe(false);
});

test('keeps its actions in sight where the rest must be scrolled, and what has the focus above them', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 560 });
  await openGallery(page, { view: 'page', html: article('#top{margin-top:200px}') });
  await showExample(page, 'sum', { takesFocus: true });
  const frame = await boxOf(page, '.frame');
  expect(await page.locator('.frame').evaluate((one) => one.scrollHeight - one.clientHeight)).toBeGreaterThan(20);
  for (const name of ['Copy citation', 'Wrong mark?', 'Next claim']) {
    const box = await dialog(page).getByRole('button', { name }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(frame.y + frame.height);
  }
  for (const link of await dialog(page).getByRole('link').all()) {
    await link.focus();
    const [at, foot] = [await link.boundingBox(), await boxOf(page, '.card-foot')];
    expect((at?.y ?? Infinity) + (at?.height ?? 0)).toBeLessThanOrEqual(foot.y);
  }
});

test('stands below the words, above them where there is no room, and follows them', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'conflict');
  await expectOffTheWords(page, '#words');
  await showExample(page, 'conflict', { at: '#low' });
  await expectOffTheWords(page, '#low');
  const above = await dialog(page).boundingBox();
  expect(above && above.y + above.height).toBeLessThanOrEqual((await boxOf(page, '#low')).y);
  await page.evaluate(() => scrollTo(0, 300));
  await expect.poll(async () => (await dialog(page).boundingBox())?.y ?? 0).toBeGreaterThan((await boxOf(page, '#low')).y);
  await page.evaluate(() => scrollTo(0, 2_000));
  await expect(dialog(page)).toHaveCount(0);
  expect(await actionsOf(page)).toEqual([{ kind: 'close' }]);
});

test('waits for words that are still gliding into sight', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article('html { scroll-behavior: smooth } #low { display: inline-block; margin-top: 1500px }') });
  await page.locator('#low').evaluate((words) => words.scrollIntoView({ block: 'center' }));
  await showExample(page, 'conflict', { at: '#low', takesFocus: true });
  await expect(dialog(page)).toBeFocused();
  await expect.poll(async () => Math.round((await boxOf(page, '#low')).y)).toBeLessThan(400);
  await expect(async () => expectOffTheWords(page, '#low')).toPass();
});

for (const [name, style, attributes] of [
  ['a right-to-left page', '', 'dir="rtl"'],
  ['a page whose styles want everything', ':not(head, head *) { all: unset !important; display: block !important; position: static !important; color: red !important; font-size: 60px !important; --ink: red; --paper: red } html > div { display: none !important; transform: scale(3) !important; opacity: 0 !important; filter: blur(9px) !important; visibility: hidden !important }', ''],
  ['a page with a transformed, tiny-type root', 'html { font-size: 4px; transform: translateZ(0); zoom: 1 } body { overflow: hidden }', ''],
] as const) {
  test(`stands whole on ${name}`, async ({ page }) => {
    await openGallery(page, { view: 'page', html: article(style, attributes) });
    await showExample(page, 'conflict');
    await expectOffTheWords(page, '#words');
    const look = await dialog(page).evaluate((element) => ({ width: element.getBoundingClientRect().width, color: getComputedStyle(element).color, size: getComputedStyle(element).fontSize, direction: getComputedStyle(element).direction }));
    expect(look).toEqual({ width: 340, color: 'rgb(26, 29, 33)', size: '14px', direction: 'ltr' });
    await expect(page.getByText('$12.5 billion', { exact: true })).toBeVisible();
  });
}

test('fits a phone of 320 px and scrolls inside where it must', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'long');
  await expectOffTheWords(page, '#words');
  expect(await page.locator('.frame').evaluate((frame) => frame.scrollWidth <= frame.clientWidth)).toBe(true);
});

test('stays in sight under pinch zoom', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
  await showExample(page, 'unsourced');
  const isInSight = () => page.locator('.frame').evaluate((frame) => {
    const [box, view] = [frame.getBoundingClientRect(), visualViewport];
    if (!view) return false;
    return box.left >= view.offsetLeft && box.right <= view.offsetLeft + view.width && box.top >= view.offsetTop && box.bottom <= view.offsetTop + view.height;
  });
  expect(await isInSight()).toBe(true);
});

test('shows the common cards without scrolling inside', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  for (const name of ['filed', 'reported', 'ambition', 'stale', 'conflict', 'hype', 'opinion', 'unsourced']) {
    await showExample(page, name);
    expect(await page.locator('.frame').evaluate((frame) => frame.scrollHeight <= frame.clientHeight), name).toBe(true);
  }
});

test('keeps its keys and clicks from the page', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await page.evaluate(() => {
    globalThis.pageSaw = [];
    for (const name of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'focusin', 'copy']) document.addEventListener(name, () => pageSaw.push(name));
  });
  await showExample(page, 'conflict', { takesFocus: true });
  await expect(dialog(page)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Wrong mark?' }).click();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => pageSaw)).toEqual([]);
});

test('gives the focus back, goes round with Tab and asks to close on Escape', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await page.locator('#link').focus();
  await showExample(page, 'conflict', { takesFocus: true });
  await expect(dialog(page)).toHaveAccessibleName('Contradicts a filing');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Hide this kind' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('#link')).toBeFocused();
  expect(await actionsOf(page)).toEqual([{ kind: 'close' }]);
});

test('keeps the focus on its own button while the reader steps, and starts each card anew', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'conflict', { takesFocus: true });
  await page.getByRole('button', { name: 'Wrong mark?' }).click();
  await expect(page.getByRole('button', { name: 'Wrong mark?' })).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Next claim' }).click();
  await showExample(page, 'reported', { takesFocus: true });
  await expect(page.getByRole('button', { name: 'Next claim' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Wrong mark?' })).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('status')).toContainText('Not filed');
  expect(await actionsOf(page)).toEqual([{ kind: 'next' }]);
});

test('asks what is wrong with a mark, by keyboard, and takes a figure into the ledger', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'unsourced', { takesFocus: true });
  await page.getByRole('button', { name: 'Wrong mark?' }).press('Enter');
  await page.getByRole('button', { name: 'Wrong company' }).press('Space');
  await expect(page.getByRole('button', { name: 'Set it' })).toBeDisabled();
  await page.getByLabel('It is about').selectOption('Anthropic');
  await page.getByRole('button', { name: 'Set it' }).press('Enter');
  await page.getByRole('button', { name: 'Wrong kind of figure' }).press('Enter');
  await expect(page.getByLabel('It is', { exact: true }).locator('optgroup[label="In the ledger for this company"]')).toContainText('Contract value');
  await page.getByLabel('It is', { exact: true }).selectOption('Run rate');
  await page.getByRole('button', { name: 'Set it' }).press('Enter');
  await page.getByRole('button', { name: 'No idea, leave it out' }).press('Enter');
  await page.getByRole('button', { name: 'Wrong verdict' }).press('Enter');
  await page.getByLabel('It is', { exact: true }).selectOption('Hype');
  await page.getByRole('button', { name: 'Set it' }).press('Enter');
  await page.getByRole('button', { name: 'Not a claim' }).press('Enter');
  await page.getByRole('button', { name: 'Add to my ledger' }).click();
  expect(await actionsOf(page)).toEqual([
    { kind: 'correct', what: 'wrong-company', right: 'anthropic' }, { kind: 'correct', what: 'wrong-metric', right: 'run_rate' }, { kind: 'correct', what: 'wrong-metric', right: null },
    { kind: 'correct', what: 'wrong-verdict', right: 'hype' }, { kind: 'correct', what: 'not-a-claim', right: null }, { kind: 'add-claim' },
  ]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`says what was taken away, with the way back in reach of the keyboard, ${scheme}`, async ({ page }) => {
    await openGallery(page, { view: 'page', html: article(scheme === 'dark' ? 'body{background:#111418;color:#eee}' : '') });
    await page.locator('#link').focus();
    await showExample(page, 'unsourced', { takesFocus: true, scheme });
    const notice = { words: 'The mark is taken away, here and wherever this sentence stands.', hint: 'Options, “Your facts and corrections”, bring it back.', canUndo: true };
    await page.getByRole('button', { name: 'Wrong mark?' }).focus();
    await showExample(page, 'unsourced', { takesFocus: true, scheme, notice });
    await expect(dialog(page)).toBeFocused();
    await expect(dialog(page)).toHaveAccessibleName(notice.words);
    await expect(dialog(page)).toHaveAccessibleDescription(notice.hint);
    await expect(page.getByRole('status')).toHaveText(notice.words);
    await expectOffTheWords(page, '#words');
    await page.screenshot({ path: `.output/screens/card-taken-${scheme}.png` });
    const { violations } = await new AxeBuilder({ page }).exclude('body').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('#link')).toBeFocused();
    expect(await actionsOf(page)).toEqual([{ kind: 'undo' }, { kind: 'close' }]);
  });
}

test('what could not be undone has no Undo', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'unsourced', { notice: { words: 'This could not be kept. Nothing has changed.', hint: null, canUndo: false } });
  await expect(dialog(page).getByRole('button')).toHaveText(['']);
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeVisible();
});

test('asks whether a value that is far off is meant, and takes it in all the same', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'doubted', { takesFocus: true });
  const addIt = page.getByRole('button', { name: 'Add to my ledger' });
  await addIt.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('This is about a thousand times smaller than the newest in the ledger, $215.94 billion (“Revenue, fiscal 2026”). Is it meant so?');
  await expectOffTheWords(page, '#words');
  await page.screenshot({ path: '.output/screens/card-doubted-light.png' });
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(addIt).toBeFocused();
  expect(await actionsOf(page)).toEqual([]);
  await addIt.press('Enter');
  await page.getByRole('button', { name: 'Add it all the same' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Added' })).toBeFocused();
  expect(await actionsOf(page)).toEqual([{ kind: 'add-claim' }]);
});

test('a low window: the question that unfolds stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 420 });
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'unsourced', { takesFocus: true });
  await page.getByRole('button', { name: 'Wrong mark?' }).press('Enter');
  await page.getByRole('button', { name: 'Wrong kind of figure' }).press('Enter');
  await page.getByLabel('It is', { exact: true }).selectOption('Run rate');
  await page.getByRole('button', { name: 'Set it' }).focus();
  await expect(page.getByRole('button', { name: 'Set it' })).toBeInViewport();
  await page.setViewportSize({ width: 890, height: 410 });
  await expect(page.getByRole('button', { name: 'Set it' })).toBeInViewport();
});

test('Shift and Tab lead back out of the list of what is right, to the question before it', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'unsourced', { takesFocus: true });
  await page.getByRole('button', { name: 'Wrong mark?' }).press('Enter');
  await page.getByRole('button', { name: 'Wrong kind of figure' }).press('Enter');
  await page.getByLabel('It is', { exact: true }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Not a claim' })).toBeFocused();
});

test('praise is of no kind of figure', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'hype');
  await page.getByRole('button', { name: 'Wrong mark?' }).click();
  await expect(page.getByRole('button', { name: 'Wrong company' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Wrong kind of figure' })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the list of what is right has no accessibility fault and stays in sight, ${scheme}`, async ({ page }) => {
    await openGallery(page, { view: 'page', html: article(scheme === 'dark' ? 'body{background:#111418;color:#eee}' : '') });
    for (const at of ['#words', '#low']) {
      await showExample(page, 'unsourced', { scheme, at, takesFocus: true });
      if ((await page.getByRole('button', { name: 'Wrong company' }).count()) === 0) await page.getByRole('button', { name: 'Wrong mark?' }).click();
      await page.getByRole('button', { name: 'Wrong company' }).click();
      await expect(page.getByLabel('It is about')).toBeVisible();
      await expect(async () => expectOffTheWords(page, at)).toPass();
      await page.screenshot({ path: `.output/screens/card-correct-${scheme}${at.replace('#', '-')}.png` });
      const { violations } = await new AxeBuilder({ page }).exclude('body').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.evaluate(() => door.close());
    }
  });
}

test('says when it is held, by pointer and by focus', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'filed');
  await dialog(page).hover();
  await page.mouse.move(2, 690);
  expect(await page.evaluate(() => holds)).toEqual([true, false]);
});

test('copies the citation, and offers the words where the page forbids the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'filed');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('0001628280-26-036936');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await showExample(page, 'conflict');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Select it here')).toBeVisible();
});

test('hands up each wish, and opens sources apart from the page', async ({ page }) => {
  await openGallery(page, { view: 'page', html: article() });
  await showExample(page, 'conflict');
  for (const name of ['Previous claim', 'Open report', 'Hide this kind', 'Close']) await page.getByRole('button', { name }).click();
  expect(await actionsOf(page)).toEqual([{ kind: 'previous' }, { kind: 'open-report' }, { kind: 'hide-verdict', verdict: 'conflict' }, { kind: 'close' }]);
  await showExample(page, 'sum');
  for (const link of await page.getByRole('link', { name: /opens in a new tab/ }).all()) {
    await expect(link).toHaveAttribute('href', /^https:\/\//);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});
