// The popup in Chromium with real clicks and keys: this page, the ranking, a company, weights, deal-breakers, own facts.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { VERDICTS } from '@/lib/model/verdict';
import { askPageAt, changeSettings } from '../support/ask-page';
import { type Served, test } from '../support/extension';
import { openPopup } from '../support/open-popup';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const names = (popup: Page): Promise<string[]> => popup.locator('.ranking-list h3').allTextContents();
const company = (popup: Page, name: string) => popup.getByRole('listitem').filter({ has: popup.getByRole('heading', { name, exact: true, level: 3 }) });
const weight = (popup: Page, name: string) => popup.getByRole('slider', { name });
const readWeights = (popup: Page): Promise<number[]> => popup.locator('.weights input[type="range"]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).valueAsNumber));
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const openTab = (popup: Page, name: string | RegExp) => popup.getByRole('tab', { name }).click();

const countMarks = (page: Page): Promise<number> => page.evaluate(() => [...CSS.highlights].reduce((all, [, one]) => all + one.size, 0));

/** A claim of each kind, so that the legend holds every name. */
const EVERY_KIND = readFileSync(new URL('../support/sample-article.html', import.meta.url), 'utf8');

async function openSample(context: BrowserContext, served: Served, html = samplePage()): Promise<Page> {
  served.set(SAMPLE_URL, html);
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  return page;
}

async function findViolations(popup: Page) {
  const { violations } = await new AxeBuilder({ page: popup }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`);
}

test.describe('this page', () => {
  test('says what its claims amount to, and leads to the loudest', async ({ context, background, served, complaints }) => {
    const page = await openSample(context, served);
    const popup = await openPopup(context, background);
    await expect(popup.getByRole('heading', { name: 'cnbc.com' })).toBeVisible();
    await expect(popup.getByRole('status').first()).toHaveText(/^\d+ claims$/);
    const counts = await popup.getByRole('list', { name: 'Claims by verdict' }).getByRole('listitem').allTextContents();
    const [total] = (await popup.getByRole('status').first().textContent())?.split(' ') ?? [];
    expect(sum(counts.map((text) => Number.parseInt(text, 10)))).toBe(Number(total));
    await expect(popup.locator('.loudest')).toContainText('next Nvidia');
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Show it in the page' }).click();
    await closed;
    await expect.poll(() => page.evaluate(() => [...document.documentElement.children].some((one) => one !== document.head && one !== document.body))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is paused and resumed, here and everywhere', async ({ context, background, served }) => {
    const page = await openSample(context, served);
    const marks = () => countMarks(page);
    const popup = await openPopup(context, background);
    await popup.getByRole('button', { name: 'Pause here' }).click();
    await expect(popup.getByRole('status').first()).toHaveText('paused');
    await expect.poll(marks).toBe(0);
    await popup.getByRole('button', { name: 'Resume here' }).click();
    await expect.poll(marks).toBeGreaterThan(0);
    await popup.getByRole('button', { name: 'Pause all' }).click();
    await expect.poll(marks).toBe(0);
    await popup.getByRole('button', { name: 'Resume all' }).click();
    await expect(popup.getByRole('status').first()).toHaveText(/claims/);
  });

  test('says that its marks were taken away, and brings them back', async ({ context, background, served }) => {
    const page = await openSample(context, served);
    await askPageAt(background, SAMPLE_URL, 'toggle-marks');
    await expect.poll(() => countMarks(page)).toBe(0);
    const popup = await openPopup(context, background);
    await expect(popup.getByText('The marks are taken away in this tab.')).toBeVisible();
    await popup.getByRole('button', { name: 'Bring them back' }).click();
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    await expect(popup.getByText('The marks are taken away in this tab.')).toHaveCount(0);
  });

  test('with claims of kinds that are switched off does not say that it has none', async ({ context, background, served }) => {
    const page = await openSample(context, served);
    await changeSettings(background, { drawn: Object.fromEntries(VERDICTS.map((verdict) => [verdict, false])) });
    await expect.poll(() => countMarks(page)).toBe(0);
    const popup = await openPopup(context, background);
    await expect(popup.getByRole('status').first()).toHaveText('nothing marked');
    await expect(popup.getByText(/^Its claims are of kinds that you switched off/)).toBeVisible();
    await popup.goto(new URL('sidepanel.html', background.url()).href);
    await expect(popup.getByText(/^Its claims are of kinds that you switched off/)).toBeVisible();
  });

  test('of a site that is not listed is offered to be read', async ({ context, background, served }) => {
    served.set('https://example.org/story', samplePage());
    const page = await context.newPage();
    await page.goto('https://example.org/story');
    const popup = await openPopup(context, background);
    await expect(popup.getByRole('button', { name: 'Read this page' })).toBeVisible();
    await expect(popup.getByText('This site is read only when you ask.')).toBeVisible();
    // Without the click on the toolbar button there is no leave to read: it says so and breaks nothing.
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await expect(popup.getByText('No extension may read this page.')).toBeVisible();
  });
});

test.describe('the ranking', () => {
  test('lists the best and the five of the brief, with their doubt, why and risk', async ({ context, background, complaints }) => {
    const popup = await openPopup(context, background);
    expect(await names(popup)).toEqual(expect.arrayContaining(['NVIDIA', 'Astera Labs', 'Anthropic', 'SpaceX', 'xAI']));
    const nvidia = company(popup, 'NVIDIA');
    await expect(nvidia).toContainText('Published in May 2026: 69');
    // By headings alone a company is found under the ranking, not under the page that is open beside it.
    expect(await popup.getByRole('heading').evaluateAll((all) => all.filter((one) => one.tagName === 'H2').at(-1)?.textContent)).toBe('The ranking');
    await expect(nvidia).toContainText(/of 100, between \d+ and \d+/);
    await expect(nvidia).toContainText('For it:');
    await expect(nvidia).toContainText('Against it: 61% of sales from a few customers (filed).');
    await expect(popup.locator('.ranking-note')).toHaveText(/is first (for any weight of .+ between \d+ and \d+|whatever .+)\. Ledger of 4 July 2026, more than 90 days old\.$/);
    await popup.getByRole('button', { name: 'Show all 33' }).click();
    expect(await names(popup)).toHaveLength(33);
    await expect(popup.getByText('Too little is known here to rank the following.')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

  test('opens a company down to the filed fact, and gives the focus back', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await popup.getByRole('button', { name: 'NVIDIA' }).focus();
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: 'NVIDIA', level: 2 })).toBeFocused();
    await expect(popup.getByText('Up 85% a year', { exact: true })).toBeVisible();
    await expect(popup.locator('.signal-source a').first()).toHaveAttribute('href', /^https:/);
    await expect(popup.locator('.signal-source a').first()).toHaveAttribute('rel', /noopener/);
    await popup.locator('summary', { hasText: 'Pay' }).focus();
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('An offer in hand').first()).toBeVisible();
    const pay = popup.locator('.dimension', { hasText: 'Pay' }).filter({ hasText: 'An offer in hand' });
    await pay.getByText('Why this counts').focus();
    await popup.keyboard.press('Enter');
    await expect(pay.getByText('nothing says more about pay than an offer', { exact: false })).toBeVisible();
    await expect(popup.getByText('Reverse-hype watch')).toBeVisible();
    await expect(popup.getByText('Photonics announced, optics hires not seen.')).toBeVisible();
    await popup.getByRole('button', { name: 'Back to the ranking' }).click();
    await expect(popup.getByRole('button', { name: 'NVIDIA' })).toBeFocused();
  });

  test('goes back from a company by Escape, but not out of a field that is being filled', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await popup.getByRole('button', { name: 'NVIDIA' }).click();
    const note = popup.locator('.own-form input').first();
    await note.fill('250k');
    await note.press('Escape');
    await expect(note).toHaveValue('250k');
    await popup.getByRole('heading', { name: 'NVIDIA', level: 2 }).focus();
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('button', { name: 'NVIDIA' })).toBeFocused();
  });

  test('says places, scores and ranges in words', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    const best = popup.getByRole('list', { name: 'Companies, best first' }).getByRole('listitem').first();
    await expect(best).toMatchAriaSnapshot(`
      - listitem:
        - text: Number 1
        - heading "NVIDIA" [level=3]
    `);
    await popup.getByRole('button', { name: 'NVIDIA' }).click();
    await expect(popup.locator('.company-score')).toHaveText(/^\d+ of 100, between \d+ and \d+$/);
  });

  test('keeps the reader’s ticks', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await popup.getByRole('button', { name: 'xAI' }).click();
    const tick = popup.getByRole('checkbox', { name: /^Pay/ });
    await tick.check();
    await expect(popup.locator('.checklist')).toContainText('not known here');
    await popup.reload();
    await popup.getByRole('button', { name: 'xAI' }).click();
    await expect(tick).toBeChecked();
    await popup.getByRole('button', { name: 'Back to the ranking' }).click();
    await popup.getByRole('button', { name: 'SpaceX' }).click();
    await expect(tick).not.toBeChecked();
  });

  test('counts what the reader found, and narrows the range', async ({ context, background, complaints }) => {
    const popup = await openPopup(context, background);
    await popup.getByRole('button', { name: 'NVIDIA' }).click();
    const range = popup.locator('.company > .rank-scale .rank-range');
    const before = await range.textContent();
    const form = popup.locator('.own-form');
    await form.getByLabel('Figure').fill('a lot');
    await form.getByRole('button', { name: 'Add' }).click();
    await expect(form.getByRole('alert')).toHaveText('A number between $10,000 and $10,000,000 is needed.');
    await form.getByLabel('Figure').fill('$420k');
    await form.getByLabel('Note').fill('by phone');
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.own-list')).toContainText('An offer, total a year: $420,000 by phone');
    await expect(range).not.toHaveText(before ?? '');
    await popup.locator('summary', { hasText: 'Pay' }).click();
    await expect(popup.getByText('An offer of $420,000 a year', { exact: true })).toBeVisible();
    await expect(popup.locator('.fit-signal', { hasText: 'An offer of' })).toContainText('yours');
    const change = popup.getByRole('button', { name: 'Change An offer, total a year' });
    await change.click();
    const changing = popup.getByRole('form', { name: 'Change An offer, total a year' });
    await expect(changing.getByLabel('Figure')).toBeFocused();
    await expect(changing.getByLabel('Figure')).toHaveValue('420,000');
    await changing.getByLabel('Figure').fill('$4.2');
    await popup.keyboard.press('Enter');
    await expect(changing.getByRole('alert')).toHaveText('A number between $10,000 and $10,000,000 is needed.');
    await changing.getByLabel('Figure').fill('$390k');
    await changing.getByLabel('Note').fill('in writing');
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      await popup.screenshot({ path: `.output/screens/popup-own-change-${colorScheme}.png`, fullPage: true });
    }
    await changing.getByLabel('Note').press('Enter');
    await expect(popup.locator('.own-list')).toContainText('An offer, total a year: $390,000 in writing');
    await expect(change).toBeFocused();
    await change.click();
    await popup.keyboard.press('Escape');
    await expect(change).toBeFocused();
    await expect(popup.locator('.own-form').getByRole('button', { name: 'Add' })).toBeVisible();
    await popup.getByRole('button', { name: 'Remove An offer, total a year' }).click();
    await expect(range).toHaveText(before ?? '');
    expect(complaints).toEqual([]);
  });
});

test.describe('weights', () => {
  test('always add up to 100, by key and by pointer, and are kept', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await openTab(popup, 'Weights');
    expect(await readWeights(popup)).toEqual([35, 20, 35, 5, 5]);
    await weight(popup, 'Growth').focus();
    for (let i = 0; i < 20; i++) {
      await popup.keyboard.press('ArrowRight');
      expect(sum(await readWeights(popup))).toBe(100);
    }
    expect((await readWeights(popup))[0]).toBe(55);
    await expect(weight(popup, 'Growth')).toHaveAttribute('aria-valuetext', '55%');
    for (let i = 0; i < 20; i++) await popup.keyboard.press('ArrowLeft');
    expect(await readWeights(popup)).toEqual([35, 20, 35, 5, 5]);
    const box = await weight(popup, 'Stability').boundingBox();
    if (box) await popup.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const moved = await readWeights(popup);
    expect(sum(moved)).toBe(100);
    expect(moved[3]).toBeGreaterThan(40);
    await expect.poll(() => background.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local' | 'sync', { get(key: string): Promise<Record<string, { weights?: Record<string, number> }>> }> } };
      const [here, synced] = [await chrome.storage.local.get('fit'), await chrome.storage.sync.get('fit')];
      return [here['fit']?.weights?.['stability'], synced['fit']?.weights?.['stability']];
    })).toEqual([moved[3], moved[3]]);
    await popup.reload();
    await openTab(popup, 'Weights');
    expect(await readWeights(popup)).toEqual(moved);
  });

  test('speak of the one that is moved, not of all five at every step', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await openTab(popup, 'Weights');
    await expect(popup.getByRole('tabpanel').getByRole('slider')).toHaveCount(5);
    await expect(popup.getByRole('tabpanel').getByRole('status')).toHaveCount(0);
  });

  test('are locked, preset and reset', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await openTab(popup, 'Weights');
    await popup.getByRole('button', { name: 'Lock Learning' }).click();
    await expect(weight(popup, 'Learning')).toBeDisabled();
    await weight(popup, 'Growth').press('End');
    expect(await readWeights(popup)).toEqual([65, 0, 35, 0, 0]);
    await popup.getByRole('button', { name: 'Steady job' }).click();
    expect(await readWeights(popup)).toEqual([15, 20, 20, 35, 10]);
    await expect(popup.getByRole('button', { name: 'Steady job' })).toHaveAttribute('aria-pressed', 'true');
    // Whom a preset is for stands on the screen, not only under a pointer that rests on it.
    await expect(popup.getByText('For a reader whose first question is whether the job persists.')).toBeVisible();
    await popup.getByText('What each of them asks').click();
    await expect(popup.getByText('Do people stay, and what do they say who left?')).toBeVisible();
    const order = await popup.locator('.order li').allTextContents();
    await popup.getByRole('button', { name: 'Reset' }).click();
    expect(await readWeights(popup)).toEqual([35, 20, 35, 5, 5]);
    expect(await popup.locator('.order li').allTextContents()).not.toEqual(order);
  });
});

/** Rewrites an item of the extension's storage. */
function changeStored(background: Worker, area: 'local' | 'sync', key: string, change: string): Promise<void> {
  return background.evaluate(async ([where, item, body]) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> }> } };
    const storage = chrome.storage[where];
    const [path = '', value = ''] = body.split('=');
    const stored = structuredClone((await storage?.get(item))?.[item] ?? {}) as Record<string, unknown>;
    const keys = path.split('.');
    let at = stored;
    for (const one of keys.slice(0, -1)) at = (at[one] ??= {}) as Record<string, unknown>;
    at[keys.at(-1) ?? ''] = JSON.parse(value);
    await storage?.set({ [item]: stored });
  }, [area, key, change] as const);
}

test('shows what has changed since the ledger before', async ({ context, background }) => {
  const first = await openPopup(context, background);
  await expect(first.getByText(/since 4 July 2026/)).toHaveCount(0);
  const at = (await first.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, { rows: { company: string }[] }>> } } } };
    return (await chrome.storage.local.get('fit-summary'))['fit-summary']?.rows.findIndex(({ company }) => company === 'nvidia');
  })) ?? -1;
  await first.close();
  await changeStored(background, 'local', 'fit-summary', `rows.${at}.dimensions.growth.score=50`);
  await changeStored(background, 'local', 'fit-summary', 'stamp="an older ledger"');
  const popup = await openPopup(context, background);
  await expect(company(popup, 'NVIDIA')).toContainText(/\+\d+\.\d since 4 July 2026/);
  await expect(company(popup, 'SpaceX')).not.toContainText('since 4 July 2026');
});

test('takes over what another machine wrote later', async ({ context, background }) => {
  const popup = await openPopup(context, background);
  await openTab(popup, 'Weights');
  await popup.getByRole('button', { name: 'Even' }).click();
  expect(await readWeights(popup)).toEqual([20, 20, 20, 20, 20]);
  const theirs = (changedAt: number) => changeStored(background, 'sync', 'fit', `weights={"growth":100,"compensation":0,"learning":0,"stability":0,"culture":0}`).then(() => changeStored(background, 'sync', 'fit', `changedAt=${changedAt}`));
  await theirs(Date.now() + 60_000);
  await expect.poll(() => readWeights(popup)).toEqual([100, 0, 0, 0, 0]);
});

test('a deal-breaker sinks a company and says why', async ({ context, background }) => {
  const popup = await openPopup(context, background);
  await openTab(popup, 'Deal-breakers');
  await popup.getByRole('switch', { name: 'Too much from few customers' }).click();
  await expect(popup.getByText(/^sinks \d+$/)).toBeVisible();
  const before = await popup.getByText(/^sinks \d+$/).textContent();
  await popup.getByRole('slider', { name: 'Limit' }).press('Home');
  await expect(popup.getByText(/^sinks \d+$/)).not.toHaveText(before ?? '');
  await popup.getByRole('tab', { name: 'Deal-breakers · 1' }).press('Home');
  await expect(popup.getByRole('tab', { name: 'Companies' })).toBeFocused();
  await expect(company(popup, 'Astera Labs')).toContainText('Your deal-breaker: about 90% of sales from few customers.');
  const listed = await names(popup);
  expect(listed.indexOf('Astera Labs')).toBeGreaterThan(listed.indexOf('Nebius'));
});

test.describe('for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}; screenshots`, async ({ context, background, served }) => {
      await openSample(context, served, EVERY_KIND);
      const popup = await openPopup(context, background);
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const shoot = (view: string) => popup.screenshot({ path: `.output/screens/popup-${view}-${colorScheme}.png`, fullPage: true });
      await expect(popup.getByRole('status').first()).toHaveText(/claims/);
      expect(await findViolations(popup)).toEqual([]);
      await shoot('ranking');
      // Each name of the legend on one line, as high as the first.
      const heights = await popup.getByRole('list', { name: 'Claims by verdict' }).locator('.verdict-name').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
      expect(new Set(heights).size, heights.join()).toBe(1);
      await openTab(popup, 'Weights');
      expect(await findViolations(popup)).toEqual([]);
      await shoot('weights');
      await openTab(popup, 'Deal-breakers');
      await popup.getByRole('switch', { name: 'Power under dispute' }).click();
      expect(await findViolations(popup)).toEqual([]);
      await shoot('deal-breakers');
      await openTab(popup, 'Companies');
      await popup.getByRole('button', { name: 'SpaceX' }).click();
      await popup.locator('.dimension').first().waitFor();
      expect(await findViolations(popup)).toEqual([]);
      await shoot('company');
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    });
  }

  test('forced colours keep bars and marks apart', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    await popup.emulateMedia({ forcedColors: 'active' });
    const bar = popup.locator('.score-bar').first();
    await expect(bar.locator('.score-doubt')).toHaveCSS('border-top-style', 'dashed');
    expect(await bar.locator('.score-known').evaluate((known) => getComputedStyle(known).backgroundColor)).not.toBe(await popup.evaluate(() => getComputedStyle(document.body).backgroundColor));
    await popup.screenshot({ path: '.output/screens/popup-ranking-forced.png' });
  });

  test('everything is reached by Tab alone', async ({ context, background }) => {
    const popup = await openPopup(context, background);
    const seen = new Set<string>();
    for (let i = 0; i < 30; i++) {
      await popup.keyboard.press('Tab');
      seen.add(await popup.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    for (const name of ['Pause all', 'Companies', 'NVIDIA', 'xAI', 'Show all 33']) expect([...seen]).toContain(name);
  });
});
