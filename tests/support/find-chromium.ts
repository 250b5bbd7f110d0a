// Which Chromium the tests drive: the one named in CHROMIUM_PATH, else the system's, else Playwright's own.
import { existsSync } from 'node:fs';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A path, or undefined for the browser that Playwright has installed. */
export function findChromium(): string | undefined {
  return process.env['CHROMIUM_PATH'] ?? CANDIDATES.find((path) => existsSync(path));
}
