// `npm test`: everything that must hold, in the order in which it fails cheapest. Installs what is missing, counts, sums up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installBrowsers, installPackages } from '../lib/cli/install-missing.mjs';

installPackages();
installBrowsers(['chromium', 'firefox']);
mkdirSync('.output/test', { recursive: true });

const has = (folder, ending) => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending));

/** Each step: what it is called, the command, and where its count stands (a report file), if it counts. */
const STEPS = [
  { name: 'lint', command: ['npx', ['biome', 'lint', '.']] },
  { name: 'types', command: ['npm', ['run', '-s', 'typecheck']] },
  { name: 'unit', command: ['npx', ['vitest', 'run', '-c', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', '--outputFile=.output/test/unit.json']], report: '.output/test/unit.json', read: (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests }) },
  { name: 'build', command: ['npm', ['run', '-s', 'build']] },
  { name: 'browser', command: ['npx', ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json']], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve('.output/test/browser.json') }, report: '.output/test/browser.json', read: readPlaywright, when: () => has('tests/browser', '.spec.ts') },
  { name: 'e2e', command: ['npx', ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json']], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve('.output/test/e2e.json') }, report: '.output/test/e2e.json', read: readPlaywright, when: () => has('tests/e2e', '.spec.ts') },
];

function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Passed at the second try, on a machine with other work: named in the summary, for it is a fault to be found.
  return { passed: expected + flaky, failed: unexpected, skipped, flaky };
}

const sum = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const step of STEPS) {
  if (step.when && !step.when()) continue;
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const done = spawnSync(step.command[0], step.command[1], { stdio: 'inherit', env: { ...process.env, ...step.env }, shell: process.platform === 'win32' });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const ok = done.status === 0;
  let count = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (step.report && existsSync(step.report)) {
    count = step.read(JSON.parse(readFileSync(step.report, 'utf8')));
    if (!ok && count.failed === 0) count.failed = 1;
  }
  for (const key of Object.keys(sum)) sum[key] += count[key];
  lines.push(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(8)} ${String(count.passed).padStart(4)} passed ${String(count.failed).padStart(3)} failed ${String(count.skipped).padStart(3)} skipped ${seconds.padStart(4)} s${count.flaky ? `, ${count.flaky} only at the second try` : ''}`);
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
