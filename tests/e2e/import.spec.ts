// A ledger's way in and back in Chromium: each format, the dry run, rows left out, marks that change in an open page, undo, history,
// faults, and all of it by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledLedger } from '../support/bundled-ledger';
import { countMarks, launchWithExtension, test } from '../support/extension';
import { giveFiles } from '../support/give-files';
import { brokenFile, companyfactsFile, csvFile, FEE_ID, ledgerFile, nextLedger, patchFile, REVENUE_ID, setAmount } from '../support/import-files';
import { openOptions } from '../support/open-options';
import { SAMPLE_URL, samplePage } from '../support/sample-pages';

const SCREENS = '.output/screens';
mkdirSync(SCREENS, { recursive: true });

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`);
}

/** Looks at a state in both schemes: no accessibility fault, a picture of it left for people. */
async function inspect(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${SCREENS}/import-${name}-${colorScheme}.png`, fullPage: true });
    expect(await findViolations(page), `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function openArticle(context: BrowserContext, served: Map<string, string>): Promise<Page> {
  served.set(SAMPLE_URL, samplePage());
  const page = await context.newPage();
  await page.goto(SAMPLE_URL);
  await expect.poll(async () => (await countMarks(page))['filed'] ?? 0).toBeGreaterThan(0);
  return page;
}

const takeOver = (options: Page) => options.getByRole('button', { name: /^Take over/ });
const openLedger = async (context: BrowserContext, background: Worker): Promise<Page> => {
  const options = await openOptions(context, background, 'ledger');
  await options.getByRole('heading', { name: 'History' }).waitFor();
  return options;
};

test.describe.configure({ timeout: 120_000 });
test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('a ledger: dry run, confirm, the open page changes, undo, undo after a reload', async ({ context, background, served }) => {
  const page = await openArticle(context, served);
  const options = await openLedger(context, background);
  await inspect(options, 'empty');
  await giveFiles(options, [ledgerFile(nextLedger(setAmount(REVENUE_ID, 300e9)))]);
  await expect(options.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await expect(options.getByText('$215.94 billion')).toBeVisible();
  await expect(options.getByText('$300 billion')).toBeVisible();
  await inspect(options, 'dry-run');
  await options.getByRole('tab', { name: /Open pages [1-9]/ }).click();
  await expect(options.getByText('Contradicts a filing')).toBeVisible();
  await inspect(options, 'pages');
  await options.getByRole('tab', { name: /Ranking/ }).click();
  await expect(options.getByRole('table')).toBeVisible();
  await inspect(options, 'ranking');
  expect((await countMarks(page))['conflict'] ?? 0).toBe(0);

  await takeOver(options).click();
  await expect(options.getByText(/is in use\./)).toBeVisible();
  await expect.poll(async () => (await countMarks(page))['conflict'] ?? 0).toBe(1);
  await inspect(options, 'done');
  await options.reload();
  await options.getByRole('button', { name: /^Undo/ }).click();
  await expect(options.getByText(/^Undone:/)).toBeVisible();
  await expect.poll(async () => (await countMarks(page))['conflict'] ?? 0).toBe(0);
  await options.getByRole('button', { name: 'Close this notice' }).click();
  await expect(options.getByText(/^Undone:/)).toBeHidden();
  await expect(options.getByRole('heading', { name: 'In use' })).toBeFocused();
});

test('two tabs: what one imports the other shows, and its dry run is worked out again over it', async ({ context, background }) => {
  const [first, second] = [await openLedger(context, background), await openLedger(context, background)];
  await giveFiles(first, [ledgerFile(nextLedger(), 'v2.json')]);
  await expect(first.getByText(/^This is newer/)).toBeVisible();
  await giveFiles(second, [ledgerFile(nextLedger(setAmount(REVENUE_ID, 300e9), 4), 'v5.json')]);
  await takeOver(second).click();
  await expect(second.getByText(/is in use\./)).toBeVisible();
  await expect(first.getByRole('alert')).toHaveText('The ledger changed in another tab since this was worked out. It was worked out again below.');
  await expect(first.getByText(/^This is older/)).toBeVisible();
  await expect(first.getByRole('radio', { name: /^Go back to version/ })).not.toBeChecked();
  await inspect(first, 'moved');
  await first.getByRole('button', { name: 'Stop, change nothing' }).click();
  await expect(first.getByText(`${bundledLedger.version + 4}, imported by you`)).toBeVisible();
  await expect(first.getByRole('cell', { name: /^v5\.json/ })).toBeVisible();
  await first.getByRole('button', { name: /^Undo/ }).click();
  await expect(second.getByText(`${bundledLedger.version}, came with the extension`)).toBeVisible();

  // A change that nobody was told of: the confirmation itself looks.
  await giveFiles(first, [ledgerFile(nextLedger(), 'v2.json')]);
  await expect(takeOver(first)).toBeEnabled();
  await second.evaluate(() => new Promise<void>((resolve, reject) => {
    const asked = indexedDB.open('ledgerline');
    asked.onerror = reject;
    asked.onsuccess = () => {
      const write = asked.result.transaction('pointers', 'readwrite');
      write.objectStore('pointers').put({ key: 'current', id: 1, notice: null });
      write.oncomplete = () => { asked.result.close(); resolve(); };
    };
  }));
  await takeOver(first).click();
  await expect(first.getByRole('alert')).toHaveText('The ledger changed in another tab since this was worked out. It was worked out again below.');
  await expect(first.getByText(new RegExp(`^This is older: .* Yours is version ${bundledLedger.version + 4} `))).toBeVisible();
  await first.getByRole('button', { name: 'Stop, change nothing' }).click();
  await expect(first.getByRole('cell', { name: /^v2\.json/ })).toHaveCount(0);
});

test('rows that are left out stay as they were', async ({ context, background, served }) => {
  const page = await openArticle(context, served);
  const options = await openLedger(context, background);
  await giveFiles(options, [ledgerFile(nextLedger((ledger) => setAmount(FEE_ID, 3e9)(setAmount(REVENUE_ID, 300e9)(ledger))))]);
  const row = options.getByRole('checkbox', { name: /Revenue, fiscal 2026/ });
  await row.focus();
  await row.press('Space');
  await expect(row).not.toBeChecked();
  await expect(options.getByText(/1 row left out/)).toBeVisible();
  await takeOver(options).press('Enter');
  await expect(options.getByText(/1 row was left out/)).toBeVisible();
  // The fee's sentence agrees with no filing any more; the revenue's still does.
  const filed = () => page.evaluate(() => [...(CSS.highlights.get('ledgerline-filed') ?? [])].map((range) => (range as Range).toString()).join(' '));
  await expect.poll(filed).not.toContain('$1.25 billion');
  expect(await filed()).toContain('215.9');
});

test('one fact counts as one: its source stands apart, and comes along where it is left out', async ({ context, background }) => {
  const options = await openLedger(context, background);
  await giveFiles(options, [csvFile(['NVIDIA,employees,Employees,count,42000,people,,2026-11-18,stated,actual,company,NVIDIA,About us,https://example.org/about,2026-11-18'])]);
  await expect(options.getByRole('status').filter({ hasText: 'change' })).toHaveText('1 change, 1 source');
  await expect(options.locator('.row-counts')).toHaveText(/added1.*source1$/);
  await options.getByRole('checkbox', { name: /About us/ }).uncheck();
  await expect(options.getByText('1 row goes with others')).toBeVisible();
  await expect(options.getByRole('status').filter({ hasText: 'change' })).toHaveText('1 change, 1 source');
  await inspect(options, 'counts');
  await takeOver(options).click();
  await expect(options.getByText(/is in use\./)).toBeVisible();
  // The ledger is not younger for it.
  await expect(options.getByText(/4 July 2026, more than 90 days old/).first()).toBeVisible();
  await expect(options.getByText(/18 November 2026/)).toHaveCount(0);
});

test('several files at once: the good ones are used without the broken', async ({ context, background }) => {
  const options = await openLedger(context, background);
  await giveFiles(options, [brokenFile(), patchFile({ facts: bundledLedger.facts.filter(({ id }) => id === REVENUE_ID).map((fact) => ({ ...fact, note: 'Read again.' })) }), csvFile(['NVIDIA,headcount,Employees,count,42000,people,,2026-03-01,stated,actual,company,NVIDIA,About us,https://example.org/about,2026-03-01'])]);
  await expect(options.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await expect(options.getByText('facts[0].asOf')).toBeVisible();
  await expect(options.getByText('facts[0].value.amount')).toBeVisible();
  await expect(options.getByRole('list', { name: 'Look at this in facts.csv' })).toContainText('row 2, column metric: "headcount" is no kind of figure');
  await inspect(options, 'several');
  await options.getByRole('button', { name: 'Copy report' }).click();
  await expect(options.getByText(/^(?:Report copied|The browser did not allow copying\.)$/)).toBeAttached();
  await takeOver(options).click();
  await expect(options.getByText(/is in use\./)).toBeVisible();
  await expect(options.getByText('patch.json, facts.csv')).toBeVisible();
});

test('companyfacts of the SEC are read as filed facts with their filings', async ({ context, background }) => {
  const options = await openLedger(context, background);
  await giveFiles(options, [companyfactsFile()]);
  await expect(options.getByText('SEC company facts', { exact: true })).toBeVisible();
  await expect(takeOver(options)).toBeEnabled();
  await inspect(options, 'companyfacts');
  await takeOver(options).click();
  await expect(options.getByText(/is in use\./)).toBeVisible();
  // The keeper's next version has none of it: the reader decides.
  await giveFiles(options, [ledgerFile(nextLedger(setAmount(REVENUE_ID, 300e9)))]);
  await expect(options.getByRole('radio', { name: `Use version ${bundledLedger.version + 1}, which removes 2 rows` })).not.toBeChecked();
  await expect(options.getByRole('radio', { name: 'Only add and change' })).not.toBeChecked();
  await expect(options.getByRole('button', { name: 'Choose first' })).toBeDisabled();
  await inspect(options, 'choose-first');
  await options.getByRole('radio', { name: 'Only add and change' }).check();
  await expect(takeOver(options)).toBeEnabled();
});

test('what was imported is in use after the browser was started again, and can be undone then', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'ledgerline-restart-'));
  const start = async (): Promise<{ context: BrowserContext; options: Page }> => {
    const context = await launchWithExtension(profile);
    return { context, options: await openLedger(context, context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) };
  };
  const first = await start();
  await giveFiles(first.options, [ledgerFile(nextLedger(setAmount(REVENUE_ID, 300e9)))]);
  await takeOver(first.options).click();
  await expect(first.options.getByText(/is in use\./)).toBeVisible();
  await first.context.close();
  const second = await start();
  await expect(second.options.getByText(`${bundledLedger.version + 1}, imported by you`)).toBeVisible();
  await second.options.getByRole('button', { name: /^Undo/ }).click();
  await expect(second.options.getByText(`${bundledLedger.version}, came with the extension`)).toBeVisible();
  await second.context.close();
  await rm(profile, { recursive: true, force: true });
});

test('history: compare any two, go back to any, back to the bundled one', async ({ context, background }) => {
  const options = await openLedger(context, background);
  for (const by of [1, 2]) {
    await giveFiles(options, [ledgerFile(nextLedger(setAmount(REVENUE_ID, by * 100e9), by), `v${by}.json`)]);
    await takeOver(options).click();
    await expect(options.getByRole('cell', { name: new RegExp(`^v${by}\\.json`) })).toBeVisible();
  }
  await inspect(options, 'history');
  // On a narrow window no button is cut off, and a title that all versions have is not repeated.
  await options.setViewportSize({ width: 360, height: 800 });
  for (const button of await options.getByRole('button', { name: /^Use this/ }).all()) {
    const box = await button.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(344);
  }
  await expect(options.getByRole('rowheader', { name: /^Version \d+ of / })).toHaveCount(3);
  await inspect(options, 'history-narrow');
  await options.setViewportSize({ width: 1280, height: 720 });
  await options.getByRole('button', { name: 'Compare' }).click();
  await expect(options.getByText('$100 billion')).toBeVisible();
  await expect(options.getByText('$200 billion')).toBeVisible();
  // As a reader sees it: nothing of a version is set in capitals.
  expect(await options.getByRole('region', { name: 'History' }).innerText()).toMatch(/From[\s\S]*\$200 billion/);
  await inspect(options, 'compare');
  const { title, version } = bundledLedger;
  await options.getByRole('button', { name: `Use this ledger: ${title}, version ${version + 1}, from v1.json`, exact: true }).click();
  await expect(options.getByText(`${title}, version ${version + 1}, from v1.json, is in use again.`)).toBeVisible();
  await options.getByRole('button', { name: `Use this ledger: ${title}, version ${version}, as it came with the extension`, exact: true }).click();
  await expect(options.getByText(`${version}, came with the extension`)).toBeVisible();
  await expect(options.getByRole('region', { name: 'The last change' })).toBeFocused();
});

test('an older, the same and another ledger are said to be so, with the choices that make sense', async ({ context, background }) => {
  const options = await openLedger(context, background);
  await giveFiles(options, [ledgerFile(nextLedger((ledger) => ({ ...ledger, id: 'another', title: 'Another ledger' })))]);
  await expect(options.getByRole('radio')).not.toHaveCount(0);
  await inspect(options, 'other');
  await options.getByRole('radio').first().check();
  await expect(options.getByText(/^No fact would change\. Your ledger becomes “Another ledger”, version \d+ of /)).toBeVisible();
  await expect(options.getByRole('button', { name: 'Take over this version' })).toBeEnabled();
  await inspect(options, 'same-facts');
  await options.getByRole('radio', { name: 'Add it to yours' }).check();
  await expect(options.getByText('Nothing would change: you have all of it already.')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Stop, change nothing' })).toHaveCount(0);
  await inspect(options, 'nothing');
  await options.getByRole('button', { name: 'Back, choose other files' }).click();
  await expect(options.getByRole('heading', { name: 'Import a ledger' })).toBeFocused();
  await giveFiles(options, [ledgerFile(bundledLedger)]);
  await expect(options.getByText(/^This is the ledger that you have/)).toBeVisible();
  await expect(options.getByText('There is nothing to take over. Your ledger stays as it is.')).toBeVisible();
  await options.getByRole('button', { name: 'Back, choose other files' }).click();
  await giveFiles(options, [patchFile({}, 'patch.json', bundledLedger.version + 5)]);
  await expect(options.getByText(/first import version/)).toBeVisible();
  await expect(options.getByRole('radio')).not.toBeChecked();
  await inspect(options, 'unfit');
});

test('of two whole ledgers the newer is meant, the same file twice is read once, and both taken in say one thing', async ({ context, background }) => {
  const options = await openLedger(context, background);
  const ledgerOf = (ahead: number) => ledgerFile(nextLedger(setAmount(REVENUE_ID, 90e9 + ahead * 1e9), ahead), `ahead-${ahead}.json`);
  await giveFiles(options, [ledgerOf(1), ledgerOf(2), { ...ledgerOf(2), name: 'again.json' }]);
  await expect(takeOver(options)).toBeEnabled();
  await expect(options.getByText('Left out: ahead-2.json is newer, and only one whole ledger can take the place of yours.')).toBeVisible();
  await expect(options.getByText('This is the same as ahead-2.json, which is read once.')).toBeVisible();
  await expect(options.getByText(/can be used without/)).toHaveCount(0);
  await inspect(options, 'two-ledgers');
  await options.getByRole('checkbox', { name: 'ahead-1.json' }).check();
  await expect(options.getByText(/^Each of 2 files is a whole ledger/)).toBeVisible();
  await expect(takeOver(options)).toHaveCount(0);
  await expect(options.getByRole('tab')).toHaveCount(0);
  await inspect(options, 'two-ledgers-refused');
});

test('a table as people write it: what was read is shown, an amount far off is warned of', async ({ context, background }) => {
  const options = await openLedger(context, background);
  const rows = ['company;metric;kind;amount;unit;as_of;evidence;source_title', 'NVIDIA;Gross margin;Percent;73,4;%;18.11.2026;Reported;A story', 'NVIDIA;Revenue;Money;95;usd;18.11.2026;Reported;A story'];
  await giveFiles(options, [{ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) }]);
  await expect(options.getByRole('list', { name: 'Look at this in mine.csv' })).toContainText('row 3, column amount: $95 is about a billion times smaller than the newest in your ledger');
  await options.getByText('1 note', { exact: true }).click();
  await expect(options.getByText('Numbers and days were read so: “73,4” as 73.4 (row 2), “18.11.2026” as 2026-11-18 (row 2).')).toBeVisible();
  await inspect(options, 'as-written');
});

test('markup in a label is shown as text', async ({ context, background }) => {
  const options = await openLedger(context, background);
  const label = '<img src=x onerror=alert(1)><b>Revenue</b>';
  await giveFiles(options, [ledgerFile(nextLedger((ledger) => ({ ...ledger, title: label, facts: ledger.facts.map((fact) => (fact.id === REVENUE_ID ? { ...fact, label } : fact)) })), '<i>x</i>.json')]);
  await expect(options.getByText(label).first()).toBeVisible();
  await takeOver(options).click();
  await expect(options.getByText(`${label}, version`, { exact: false }).first()).toBeVisible();
  expect(await options.locator('main :is(b, i, img)').count()).toBe(0);
});

test('pasted text and dropped files are read like chosen ones', async ({ context, background }) => {
  const options = await openLedger(context, background);
  await options.getByRole('button', { name: 'Paste text' }).click();
  await options.getByRole('textbox', { name: 'JSON or CSV' }).fill('company,metric,amount\n');
  await options.getByRole('button', { name: 'Read it' }).click();
  await expect(options.getByText('Nothing here can be used. Your ledger stays as it is.')).toBeVisible();
  await inspect(options, 'faults');
  await options.getByRole('button', { name: 'Back, choose other files' }).click();
  await options.getByRole('heading', { name: 'Import a ledger' }).waitFor();
  await options.evaluate(() => { location.hash = 'marks'; });
  await expect(options.getByRole('heading', { level: 2 })).toHaveText('Marks');
  const drop = (name: string, text: string) => options.evaluate(([called, content]) => {
    const data = new DataTransfer();
    data.items.add(new File([content], called, { type: 'application/json' }));
    // Beside the section: a browser would open the file in place of the page where nobody prevents it.
    const beside = document.querySelector('h1');
    const isLeft = ['dragenter', 'dragover', 'drop'].map((type) => beside?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })));
    if (isLeft.includes(true)) throw new Error('left to the browser');
  }, [name, text] as const);
  await drop('dropped.json', JSON.stringify(nextLedger(setAmount(REVENUE_ID, 300e9))));
  await expect(options.getByText('dropped.json')).toBeVisible();
  await expect(takeOver(options)).toBeVisible();
  await drop('second.json', JSON.stringify(nextLedger(setAmount(REVENUE_ID, 400e9))));
  await expect(options.getByText('Read in place of dropped.json, of which nothing was taken over.')).toBeVisible();
  await expect(options.getByText('$400 billion')).toBeVisible();
  await inspect(options, 'replaced');
});

test('a corrected mark goes on every page and comes back; an own claim counts and survives an import', async ({ context, background, served }) => {
  const page = await openArticle(context, served);
  const options = await openOptions(context, background, 'facts');
  await expect(options.getByRole('heading', { name: 'Your corrections' })).toBeVisible();
  // A page that is being read anew has no claims for a moment.
  const claimOf = async (word: string) => {
    let claim: Awaited<ReturnType<typeof askClaim>> = null;
    await expect.poll(async () => { claim = await askClaim(word); return claim; }).not.toBeNull();
    return claim;
  };
  const askClaim = (word: string) => background.evaluate(async ([url, quote]) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id?: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<{ answer: { judgement: { claims: { quote: string }[] } | null } }> } } };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const { answer } = await chrome.tabs.sendMessage(tab?.id ?? 0, { ledgerline: 1, name: 'page-state', body: {} });
    return answer.judgement?.claims.find((claim) => claim.quote.includes(quote ?? '')) ?? null;
  }, [SAMPLE_URL, word] as const);
  const ask = (name: string, body: object) => options.evaluate(([message]) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ answer: unknown }> } } }).chrome.runtime.sendMessage(message), [{ ledgerline: 1, name, body }] as const);
  const filed = () => page.evaluate(() => [...(CSS.highlights.get('ledgerline-filed') ?? [])].map((range) => (range as Range).toString()).join(' '));

  await ask('correct-claim', { claim: await claimOf('215.9'), kind: 'wrong-company', right: null });
  await expect.poll(filed).not.toContain('215.9');
  await expect(options.getByText(/Wrong company: no longer marked as “Filed”/)).toBeVisible();
  await inspect(options, 'corrections');
  await options.getByRole('button', { name: /^Take back/ }).click();
  await expect.poll(filed).toContain('215.9');

  await ask('correct-claim', { claim: await claimOf('215.9'), kind: 'wrong-verdict', right: 'hype' });
  await expect.poll(filed).not.toContain('215.9');
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('ledgerline-hype') ?? [])].map((range) => (range as Range).toString()).join(' '))).toContain('215.9');
  await options.getByRole('button', { name: /^Take back/ }).click();

  expect((await ask('add-claim', { claim: await claimOf('215.9'), articleDate: '2026-11-20' })).answer).toBe(true);
  await expect(options.getByText('$215.9 billion')).toBeVisible();
  await options.evaluate(() => { location.hash = 'ledger'; });
  await giveFiles(options, [ledgerFile(nextLedger(setAmount(REVENUE_ID, 300e9)))]);
  await takeOver(options).click();
  await expect(options.getByText(/is in use\./)).toBeVisible();
  await options.evaluate(() => { location.hash = 'facts'; });
  await expect(options.getByText('$215.9 billion')).toBeVisible();
  await options.getByRole('button', { name: /^Remove/ }).click();
  await expect(options.getByText('$215.9 billion')).toBeHidden();
  await expect(options.getByRole('heading', { name: 'Your facts', exact: true })).toBeFocused();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('button', { name: /^Remove \$215\.9 billion/ })).toBeFocused();
  await options.getByRole('button', { name: /^Remove/ }).click();
  await expect(options.getByText('$215.9 billion')).toBeHidden();
});
