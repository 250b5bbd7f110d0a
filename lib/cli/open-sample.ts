// Opens the sample article with the built extension: in a window where there is a display, else headless with screenshots.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { indexLedger } from '../ledger/index-ledger';
import { readsAsFact } from '../engine/claims/read-verbs';
import { createEngine } from '../engine/engine';
import { bundledLedger, rules } from '../../rules';
import { findChromium } from './find-chromium';
import { readHtml } from './read-html';
import { tellClaim } from '../model/claim-words';
import { VERDICT_WORDS } from '../model/verdict-words';

/** An address on the curated list, served from the file: nothing is asked of any network. */
const ADDRESS = 'https://www.reuters.com/ledgerline/sample-article';
const SCREENS = resolve('.output/screens');
const extension = resolve('.output/chrome-mv3');
const html = readFileSync(resolve('tests/support/sample-article.html'), 'utf8');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function open(headless: boolean, colorScheme: 'light' | 'dark', profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    channel: executablePath ? undefined : 'chromium',
    headless,
    colorScheme,
    reducedMotion: headless ? 'reduce' : null,
    viewport: headless ? { width: 1200, height: 1500 } : null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  await context.route('https://www.reuters.com/**', (route) => (route.request().url() === ADDRESS ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(ADDRESS);
  return { context, page };
}

function printTable(): void {
  const read = readHtml(html, ADDRESS);
  const { claims } = createEngine(rules, readsAsFact).judge(read.article, indexLedger(bundledLedger), { today: new Date().toISOString().slice(0, 10) });
  console.log(`\n${claims.length} claims in the sample article:`);
  for (const c of claims) console.log(`  ${VERDICT_WORDS[c.verdict].padEnd(26)} ${c.company.padEnd(13)} ${tellClaim(c).replace(/\s+/g, ' ').slice(0, 60).padEnd(60)} ${c.reason}`);
}

const profile = mkdtempSync(join(tmpdir(), 'ledgerline-'));
try {
  if (hasDisplay) {
    const { context } = await open(false, 'light', profile);
    console.log('The sample article is open with Ledgerline loaded. Close the window to end.');
    await new Promise<void>((done) => { context.on('close', () => done()); });
  } else {
    mkdirSync(SCREENS, { recursive: true });
    for (const scheme of ['light', 'dark'] as const) {
      const { context, page } = await open(true, scheme, join(profile, scheme));
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('ledgerline-')));
      await page.screenshot({ path: join(SCREENS, `sample-${scheme}.png`) });
      const place = await page.evaluate(() => {
        const range = [...(CSS.highlights.get('ledgerline-conflict') ?? CSS.highlights.get('ledgerline-conflict-dark') ?? [])][0];
        const box = range instanceof Range ? range.getClientRects()[0] : undefined;
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      });
      if (place) {
        await page.mouse.click(place.x, place.y);
        await page.waitForFunction(() => document.documentElement.lastElementChild?.tagName !== 'BODY');
        await page.screenshot({ path: join(SCREENS, `sample-${scheme}-card.png`) });
      }
      await context.close();
    }
    printTable();
    console.log(`\nNo display here: screenshots are in ${SCREENS}`);
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
}
