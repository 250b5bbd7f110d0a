// Which Chromium to drive: the one named in CHROMIUM_PATH, else the system's, else (undefined) the one that Playwright brings.
import { existsSync } from 'node:fs';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

export function findChromium(): string | undefined {
  return process.env['CHROMIUM_PATH'] ?? CANDIDATES.find((path) => existsSync(path));
}
