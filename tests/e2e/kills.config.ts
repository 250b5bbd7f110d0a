// `npm run kills`: fifty browsers killed in the middle of imports, four to six minutes.
import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: '.', testMatch: 'import-kill.spec.ts', retries: 0, workers: 1, reporter: 'list', use: { actionTimeout: 60_000, navigationTimeout: 60_000 }, outputDir: '../../.output/kills' });
