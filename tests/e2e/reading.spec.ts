// Open an article, see what stands behind each claim: marks, card, badge, pauses and a page that changes.
import { expect, type Page } from '@playwright/test';
import { askPageAt, changeSettings, readBadge, readState } from '../support/ask-page';
import { countMarks, readMarks, test } from '../support/extension';
import { readCard } from '../support/read-card';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const REVENUE = 'revenue of $215.9 billion for fiscal 2026';

async function openSample(page: Page, html = samplePage()): Promise<void> {
  await page.goto(SAMPLE_URL);
  if (html) await expect.poll(() => readMarks(page)).toContain(REVENUE);
}

/** The middle of the first mark that holds `words`. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('ledgerline-')) continue;
      for (const range of highlight) {
        const box = (range as Range).toString().includes(text) ? (range as Range).getClientRects()[0] : undefined;
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`no mark on "${text}"`);
  }, words);
}

test.beforeEach(({ served, complaints }) => {
  served.set(SAMPLE_URL, samplePage());
  expect(complaints).toEqual([]);
});
test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('marks the article and nothing around it, and leaves the page as it was', async ({ context, background }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => Object.assign(globalThis, { htmlBefore: document.documentElement.outerHTML }));
  });
  await openSample(page);
  const marks = await readMarks(page);
  for (const outside of ['$900 billion', '$400 billion', '$9 trillion', '$2 billion']) expect(marks.join(' | ')).not.toContain(outside);
  const counts = await countMarks(page);
  expect(counts['filed']).toBeGreaterThan(0);
  expect(counts['ambition']).toBeGreaterThan(0);
  expect(counts['hype']).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML === Reflect.get(globalThis, 'htmlBefore'))).toBe(true);
  await expect.poll(async () => (await readBadge(background, SAMPLE_URL))?.text).toBe(String(marks.length));
});

test('shows the card beside the words under the pointer, and takes it away again', async ({ context }) => {
  const page = await context.newPage();
  await openSample(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const place = await placeOf(page, REVENUE);
  // A hand trembles; and a fresh profile may read the page twice, which takes a first card away.
  let tremble = 0;
  const hover = async () => {
    await page.mouse.move(place.x + (tremble++ % 2), place.y);
    return (await readCard(page))?.text ?? '';
  };
  await expect.poll(hover, { intervals: [400] }).toContain('$215.9');
  const card = await readCard(page);
  expect(card?.name).toMatch(/Filed/);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.mouse.move(5, 5);
  await expect.poll(() => readCard(page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a click opens the card, a click on a link in a claim follows the link', async ({ context, served }) => {
  served.set(new URL('/linked', SAMPLE_URL).href, '<!doctype html><title>Linked</title><p>There.');
  const page = await context.newPage();
  await openSample(page);
  const place = await placeOf(page, REVENUE);
  await page.mouse.click(place.x, place.y);
  await expect.poll(async () => (await readCard(page))?.text ?? '').toContain('$215.9');
  await page.mouse.click(5, 5);
  await expect.poll(() => readCard(page)).toBeNull();
  await page.click('#inlink');
  await expect(page).toHaveTitle('Linked');
});

test('by keyboard: steps through claims, names each, closes on Escape and gives the focus back', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, samplePage(undefined, '<button id="own">Own</button>'));
  const page = await context.newPage();
  await openSample(page);
  await page.focus('#own');
  await page.evaluate(() => scrollTo(0, 0));
  await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(async () => (await readCard(page))?.text ?? '').toContain('1 of');
  expect((await readCard(page))?.name).toMatch(/Filed/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body)).toBe(true);
  await askPageAt(background, SAMPLE_URL, 'step', { by: 1 });
  await expect.poll(async () => (await readCard(page))?.text ?? '').toContain('2 of');
  await askPageAt(background, SAMPLE_URL, 'step', { by: -1 });
  await expect.poll(async () => (await readCard(page))?.text ?? '').toContain('1 of');
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
});

test('pauses on this site and everywhere, and says so', async ({ context, background }) => {
  const page = await context.newPage();
  await openSample(page);
  await changeSettings(background, { pausedHosts: ['cnbc.com'] });
  await expect.poll(() => readMarks(page)).toEqual([]);
  await expect.poll(() => readBadge(background, SAMPLE_URL)).toEqual({ text: '', title: 'Ledgerline: paused here' });
  expect((await readState(background, SAMPLE_URL))?.status).toBe('paused');
  await changeSettings(background, { pausedHosts: [] });
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
  await changeSettings(background, { isPaused: true });
  await expect.poll(() => readMarks(page)).toEqual([]);
});

test('a verdict that is switched off is no longer drawn or counted', async ({ context, background }) => {
  const page = await context.newPage();
  await openSample(page);
  const drawn = { filed: false, reported: true, ambition: true, stale: true, conflict: true, unsourced: true, opinion: true, hype: true };
  await changeSettings(background, { drawn });
  await expect.poll(() => readMarks(page)).not.toContain(REVENUE);
  const count = (await readMarks(page)).length;
  await expect.poll(async () => (await readBadge(background, SAMPLE_URL))?.text).toBe(String(count));
  // What the popup and the report count and list.
  expect((await readState(background, SAMPLE_URL))?.marked).toHaveLength(count);
});

test('marks go away and come back by key', async ({ context, background }) => {
  const page = await context.newPage();
  await openSample(page);
  await askPageAt(background, SAMPLE_URL, 'toggle-marks');
  await expect.poll(() => readMarks(page)).toEqual([]);
  expect((await readState(background, SAMPLE_URL))?.marked.length).toBeGreaterThan(2);
  await askPageAt(background, SAMPLE_URL, 'toggle-marks');
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
  // Who asks to be shown a claim wants to see its mark.
  await askPageAt(background, SAMPLE_URL, 'toggle-marks');
  await expect.poll(() => readMarks(page)).toEqual([]);
  await askPageAt(background, SAMPLE_URL, 'show-claim', { index: 0 });
  await expect.poll(async () => (await readCard(page))?.name ?? '').not.toBe('');
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
});

test('reads paragraphs that come later; text that changes loses its mark', async ({ context }) => {
  const page = await context.newPage();
  await openSample(page);
  await page.evaluate(() => document.querySelector('#end')?.insertAdjacentHTML('afterend', '<p id="late">Later that day, Anthropic confirmed that it pays SpaceX $1.25 billion a month through 2029.</p>'));
  await expect.poll(async () => page.evaluate(() => [...CSS.highlights].some(([name, highlight]) => name.startsWith('ledgerline-') && [...highlight].some((range) => range.startContainer.parentElement?.id === 'late')))).toBe(true);
  await page.evaluate(() => {
    const text = document.querySelector('#p0')?.firstChild;
    if (text instanceof Text) text.data = 'This paragraph has been corrected by its editors and says nothing of the kind now.';
  });
  await expect.poll(() => readMarks(page)).not.toContain(REVENUE);
});

test('a quiet page that turns into an article is read, and left again', async ({ context, background, served }) => {
  served.set(SAMPLE_URL, '<!doctype html><html lang="en"><title>Front</title><body><main id="app"><p>Nothing here is about any company, and the weather stays fine all week long.</p></main>');
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => (await readState(background, SAMPLE_URL))?.status).toBe('quiet');
  const html = samplePage().replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '');
  await page.evaluate((article) => {
    history.pushState({}, '', '/2026/11/21/next.html');
    document.querySelector('#app')?.replaceChildren(document.createRange().createContextualFragment(article));
  }, html);
  await expect.poll(() => readMarks(page)).toContain(REVENUE);
  await page.evaluate(() => {
    history.pushState({}, '', '/weather.html');
    const app = document.querySelector('#app');
    if (app) app.innerHTML = '<p>Nothing here is about any company, and the weather stays fine all week long.</p>';
  });
  await expect.poll(() => readMarks(page)).toEqual([]);
  await expect.poll(async () => (await readBadge(background, new URL('/weather.html', SAMPLE_URL).href))?.text).toBe('');
});

test('marks the numbers of a table by their heads, and no line of a company that is not tracked', async ({ context, served }) => {
  const rows = [['Nvidia, Q1 FY27', '$81,615', '85%'], ['Nvidia, Q1 FY26', '$44,062', '69%'], ['Uber, Q1 2026', '$13,190', '15%']];
  const table = `<table><caption>Figures in $ millions</caption><tr><th>Company and quarter</th><th>Revenue</th><th>Y/Y</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const card = '<div class="stat"><div class="number">$91B</div><div class="label">Nvidia’s revenue guidance for the second quarter</div></div>';
  served.set(SAMPLE_URL, samplePage(undefined, '').replace('<p id="end">', `${table}${card}<p id="end">`));
  const page = await context.newPage();
  await openSample(page);
  await expect.poll(() => readMarks(page)).toEqual(expect.arrayContaining(['$81,615', '85%', '$44,062', '69%', '$91B']));
  expect((await readMarks(page)).join(' | ')).not.toMatch(/13,190|15%/);
  await page.locator('table').scrollIntoViewIfNeeded();
  const place = await placeOf(page, '$44,062');
  await page.mouse.move(place.x, place.y);
  await expect.poll(async () => (await readCard(page))?.text ?? '').toContain('Revenue, first quarter of fiscal 2026');
});
