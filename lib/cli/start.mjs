// `npm start`: installs what is missing, builds, and opens a browser with the extension on the sample article.
import { spawnSync } from 'node:child_process';
import { installBrowsers, installPackages } from './install-missing.mjs';

installPackages();
installBrowsers(['chromium']);
const run = (command, args) => {
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
run('npx', ['wxt', 'build']);
run('npx', ['tsx', 'lib/cli/open-sample.ts']);
