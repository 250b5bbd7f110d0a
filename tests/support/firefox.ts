// Firefox with the built extension, by WebDriver BiDi. An extension installed this way is temporary: Firefox grants it the host
// permissions of its manifest (since Firefox 127 also on a normal install, where the reader may take them back).
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';

export const FIREFOX_EXTENSION_DIR = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const CANDIDATES = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The one named in FIREFOX_PATH, else the system's, else none. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? CANDIDATES.find((path) => existsSync(path));
}

/** The Firefox to test with; the tests of a file that asks for it are skipped, and say why, where it or its build is absent. */
export function needFirefox(): string {
  const firefox = findFirefox();
  test.skip(!firefox, 'no Firefox found: set FIREFOX_PATH to one');
  test.skip(!existsSync(FIREFOX_EXTENSION_DIR), 'no Firefox build: run `npm run build`');
  return firefox ?? '';
}

export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(FIREFOX_EXTENSION_DIR);
  return browser;
}
