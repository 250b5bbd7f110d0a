// `npm run bench`: builds, then runs every benchmark beside this file in turn. Ratios within one run count, never bare times.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { installBrowsers, installPackages } from '../../lib/cli/install-missing.mjs';

installPackages();
installBrowsers(['chromium']);
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
if (!run('npx', ['wxt', 'build'])) process.exit(1);

const names = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && (!names.length || names.includes(file.slice(0, -3)))).sort();
if (!files.length) { console.error(`bench: no such benchmark; there are ${readdirSync(import.meta.dirname).filter((f) => f.endsWith('.ts')).map((f) => f.slice(0, -3)).join(', ')}`); process.exit(1); }
const failed = [];
for (const file of files) {
  console.log(`\n── ${file.slice(0, -3)}`);
  if (!run('npx', ['tsx', `tests/bench/${file}`])) failed.push(file.slice(0, -3));
}
console.log(failed.length ? `\nOut of bounds or failed: ${failed.join(', ')}` : '\nAll within their bounds.');
process.exit(failed.length ? 1 : 0);
