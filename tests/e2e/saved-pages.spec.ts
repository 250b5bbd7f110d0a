// Real pages at their own addresses: nothing thrown, not a node or attribute touched, no mark where no article names anybody
// that we track. Their scripts are kept still by the strictest CSP, which is a test of its own.
import { expect, type Page, type Worker } from '@playwright/test';
import { readState } from '../support/ask-page';
import { readMarks, test } from '../support/extension';
import { hasSharedPages, listSharedPages, readSharedPage, type SharedPage } from '../support/shared-pages';

test.use({ isWide: true });
test.skip(!hasSharedPages, '../shared/pages is absent: no saved pages to read');

/** Adds a count of everything that changes in the document once it is parsed. */
async function countChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const before = document.documentElement.outerHTML;
      const changes: string[] = [];
      const observer = new MutationObserver((records) => changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { readChanges: () => ({ changes, isSame: document.documentElement.outerHTML === before }) });
    });
  });
}

/** The marks of a page after its first reading; fails on any change to the document. */
async function visit(page: Page, background: Worker, saved: SharedPage): Promise<string[]> {
  const url = saved.url.replace(/#.*$/, '');
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    return isPage ? route.fulfill({ body: readSharedPage(saved), headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'; style-src 'none'; connect-src 'none'" } }) : route.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const address = page.url();
  await expect.poll(async () => (await readState(background, address))?.status ?? 'absent', { message: saved.file }).toMatch(/^(?:quiet|read)$/);
  const seen = await page.evaluate(() => (Reflect.get(globalThis, 'readChanges') as () => { changes: string[]; isSame: boolean })());
  expect(seen, saved.file).toEqual({ changes: [], isSame: true });
  return readMarks(page);
}

test('all saved pages stay untouched, and stay unmarked where nobody tracked is named', async ({ context, background, complaints }) => {
  test.setTimeout(300_000);
  const marked: string[] = [];
  const wrong: string[] = [];
  for (const saved of listSharedPages()) {
    const page = await context.newPage();
    await countChanges(page);
    const marks = await visit(page, background, saved);
    if (marks.length > 0) marked.push(`${saved.file} ${marks.length}`);
    if (marks.length > 0 && Object.keys(saved.mentions_article ?? saved.mentions).length === 0) wrong.push(`${saved.file}: ${marks.join(' | ')}`);
    await page.close();
  }
  console.info(`pages with marks: ${marked.length ? marked.join(', ') : 'none'}`);
  expect(wrong).toEqual([]);
  // The CSP above stops the pages' scripts, and their sandboxed frames stop this test's own.
  expect(complaints.filter((text) => !/Content Security Policy|Refused to|Blocked script execution/.test(text))).toEqual([]);
});
