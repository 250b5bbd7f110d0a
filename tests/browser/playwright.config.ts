// Components in a real browser, on pages without a network. The extension as a whole is driven by tests/e2e.
import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', testMatch: '*.spec.ts', retries: 0, workers: 1, reporter: 'list', outputDir: '../../.output/browser' });
