// A Playwright fixture: Chromium with the built extension loaded, every page served from here, every other request refused.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium';
import { widenExtension } from './widen-extension';

export const EXTENSION_DIR = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** What a served address answers; a page that is not among them gets nothing, and nothing goes out. */
export type Served = Map<string, string>;

interface Fixtures {
  /** True where the extension may read every site, not only the listed ones. */
  readonly isWide: boolean;
  readonly context: BrowserContext;
  readonly background: Worker;
  readonly served: Served;
  /** Errors and exceptions that a page or our scripts in it printed. */
  readonly complaints: string[];
}

export async function launchWithExtension(profile: string, options: { colorScheme?: 'light' | 'dark'; directory?: string } = {}): Promise<BrowserContext> {
  const { directory = EXTENSION_DIR, ...rest } = options;
  if (!existsSync(directory)) throw new Error('the extension is not built: run `npm run build` first');
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    channel: findChromium() ? undefined : 'chromium',
    headless: true,
    ...rest,
    args: ['--no-sandbox', `--disable-extensions-except=${directory}`, `--load-extension=${directory}`],
  });
}

export const test = base.extend<Fixtures>({
  isWide: [false, { option: true }],
  context: async ({ isWide }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'ledgerline-'));
    const directory = isWide ? await widenExtension(EXTENSION_DIR) : EXTENSION_DIR;
    const context = await launchWithExtension(profile, { directory });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true });
    if (isWide) await rm(directory, { recursive: true, force: true });
  },
  background: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  served: async ({ context }, use) => {
    const served: Served = new Map();
    await context.route(/^https?:/, (route) => {
      const body = served.get(route.request().url().replace(/#.*$/, ''));
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    await use(served);
  },
  complaints: async ({ context }, use) => {
    const complaints: string[] = [];
    const listen = (page: Page): void => {
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/net::ERR_/.test(message.text())) complaints.push(message.text());
      });
    };
    for (const page of context.pages()) listen(page);
    context.on('page', listen);
    await use(complaints);
  },
});

/** Marks a verdict, as the document's own registry has them. */
export function countMarks(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('ledgerline-') && !name.startsWith('ledgerline-current')).map(([name, highlight]) => [name.replace('ledgerline-', ''), highlight.size])));
}

/** The words of every mark, in no order. */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('ledgerline-') && !name.startsWith('ledgerline-current')).flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())));
}
