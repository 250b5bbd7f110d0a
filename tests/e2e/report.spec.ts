// The report beside the page in Chromium: every claim, filtered; a click shows it in the page; what is left out; copies.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { type Served, test } from '../support/extension';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

/** A claim of each kind, so that there is a filter for each. */
const EVERY_KIND = readFileSync(new URL('../support/sample-article.html', import.meta.url), 'utf8');

async function openReport(context: BrowserContext, background: Worker, served: Served, html = samplePage()): Promise<{ page: Page; report: Page }> {
  served.set(SAMPLE_URL, html);
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const report = await context.newPage();
  await report.setViewportSize({ width: 380, height: 800 });
  await report.goto(new URL('sidepanel.html', background.url()).href);
  await report.getByRole('list', { name: 'Claims in reading order' }).waitFor();
  return { page, report };
}

const claims = (report: Page) => report.getByRole('list', { name: 'Claims in reading order' }).getByRole('listitem');
const hasCard = (page: Page) => page.evaluate(() => [...document.documentElement.children].some((one) => one !== document.head && one !== document.body));

test('lists every claim, filters by verdict, and shows a claim in the page', async ({ context, background, served, complaints }) => {
  const { page, report } = await openReport(context, background, served);
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('What Colossus is worth before the listing');
  const all = await claims(report).count();
  await expect(report.getByRole('button', { name: `All ${all}` })).toHaveAttribute('aria-pressed', 'true');
  await expect(claims(report).first()).toContainText('NVIDIA');
  await report.getByRole('button', { name: /^Filed \d/ }).click();
  const filed = await claims(report).count();
  expect(filed).toBeLessThan(all);
  await expect(report.getByRole('button', { name: `Filed ${filed}` })).toHaveAttribute('aria-pressed', 'true');
  await report.getByRole('button', { name: `All ${all}` }).click();
  expect(await hasCard(page)).toBe(false);
  await claims(report).nth(1).getByRole('button').click();
  await expect.poll(() => hasCard(page)).toBe(true);
  expect(complaints).toEqual([]);
});

test('has its filters on three rows of a narrow panel and its copies on one', async ({ context, background, served }) => {
  const { report } = await openReport(context, background, served, EVERY_KIND);
  const rowsOf = (name: string) => report.locator(name).getByRole('button').evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size);
  expect(await report.locator('.report-filters').getByRole('button').count()).toBe(9);
  expect(await rowsOf('.report-filters')).toBeLessThanOrEqual(3);
  expect(await rowsOf('.copy-report')).toBe(1);
});

test('of a single kind of claims has no filters, and of none no copies', async ({ context, background, served }) => {
  const { page, report } = await openReport(context, background, served, samplePage(['Nvidia reported revenue of $215.9 billion for fiscal 2026, says its annual report.', 'Its chips fill most of the racks in Memphis, as anyone can see.'], '').replace(/<p><a id="inlink".*/, ''));
  await expect(claims(report)).toHaveCount(1);
  await expect(report.getByRole('button', { name: /^All/ })).toHaveCount(0);
  await expect(report.getByRole('button', { name: 'Markdown' })).toBeVisible();
  await page.evaluate(() => { for (const one of document.querySelectorAll('#p0')) one.remove(); });
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await report.bringToFront();
  await report.reload();
  await expect(report.getByText('No claim that the ledger could check.')).toBeVisible();
  await expect(report.getByRole('button', { name: 'Markdown' })).toHaveCount(0);
});

test('says what the article leaves out, with facts and their sources', async ({ context, background, served }) => {
  const { report } = await openReport(context, background, served);
  const section = report.getByRole('region', { name: 'What the article leaves out' });
  await expect(section.getByText('Pay and attrition.')).toBeVisible();
  await expect(section.getByRole('link').first()).toHaveAttribute('href', /^https:/);
});

test('is copied as Markdown, JSON and CSV', async ({ context, background, served }) => {
  const { report } = await openReport(context, background, served);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = async (format: string): Promise<string> => {
    await report.bringToFront();
    await report.getByRole('button', { name: format }).click();
    await expect(report.getByRole('status').filter({ hasText: 'copied' })).toHaveText(`Report copied as ${format}`);
    return report.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copy('Markdown')).toContain('# What Colossus is worth before the listing');
  const json = JSON.parse(await copy('JSON')) as { claims: unknown[]; left_out: unknown[] };
  expect(json.claims.length).toBe(await claims(report).count());
  expect(json.left_out.length).toBeGreaterThan(0);
  expect(await copy('CSV')).toMatch(/^verdict,company,lead,quote,reason,period\r\n/);
});

test('opens from the popup, in the browser’s own panel', async ({ context, background, served }) => {
  const { report } = await openReport(context, background, served);
  await report.goto(new URL('popup.html', background.url()).href);
  await report.getByRole('button', { name: 'Open report' }).click();
  await expect.poll(() => background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getContexts(filter: object): Promise<{ contextType: string }[]> } } };
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  })).toBe(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}; screenshots`, async ({ context, background, served }) => {
    const { report } = await openReport(context, background, served);
    await report.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await report.getByRole('region', { name: 'What the article leaves out' }).getByRole('link').first().waitFor();
    const { violations } = await new AxeBuilder({ page: report }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`)).toEqual([]);
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    // The panel at twice the size: half as many pixels wide, nothing is scrolled sideways.
    await report.setViewportSize({ width: 190, height: 400 });
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(190);
    await report.setViewportSize({ width: 380, height: 800 });
    await report.screenshot({ path: `.output/screens/report-${colorScheme}.png`, fullPage: true });
  });
}
