// The built extension in a real browser: npx playwright test -c tests/e2e. Nothing waits for
// time; how long a state may take is for machines that have other work. A
// test that fails is tried once more, in a fresh browser, and the summary names what passed only then. Killing
// fifty browsers takes minutes and stands apart: `npm run kills`; here it is a few.
import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', testMatch: '*.spec.ts', retries: 1, workers: 1, timeout: 120_000, expect: { timeout: 20_000 }, reporter: 'list', outputDir: '../../.output/e2e' });
