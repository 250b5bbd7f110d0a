// The built extension in a real browser: npx playwright test -c tests/e2e. Nothing is retried and nothing waits for time.
import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', testMatch: '*.spec.ts', retries: 0, workers: 1, timeout: 60_000, reporter: 'list', outputDir: '../../.output/e2e' });
