// Plain Node, no packages: brings in what a fresh clone lacks, before anything that needs it runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-lock.json';

/** Installs the packages of package-lock.json where they are missing or older than it. */
export function installPackages() {
  const current = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === readFileSync('package-lock.json', 'utf8');
  if (current) return;
  console.log('Installing packages …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) { console.error('npm ci failed: the lines above say why.'); process.exit(1); }
  copyFileSync('package-lock.json', STAMP);
}

const BROWSERS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const isThere = (name) => Boolean(process.env[`${name.toUpperCase()}_PATH`]) || BROWSERS[name].some((path) => existsSync(path));

function tryCommand(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Makes sure of a Chromium (and, where asked, a Firefox): the system's, Debian's packages where we may, else Playwright's own. */
export function installBrowsers(names) {
  const missing = names.filter((name) => !isThere(name));
  if (!missing.length) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(' and ')} …`);
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
    if (tryCommand('apt-get', ['update', '-qq']) && tryCommand('apt-get', ['install', '-y', '-qq', ...packages])) return;
  }
  if (missing.includes('chromium')) {
    console.log('No Chrome or Chromium found: fetching the one that Playwright brings …');
    if (!tryCommand('npx', ['playwright', 'install', 'chromium'])) {
      console.error('No browser. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
      process.exit(1);
    }
  }
  if (missing.includes('firefox')) console.log('No Firefox found: what needs it is skipped. Install Firefox or set FIREFOX_PATH to one.');
}
