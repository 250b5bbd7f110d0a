// `npm run kills`: fifty browsers killed in the middle of imports, four to six minutes.
import { defineConfig } from '@playwright/test';

export default defineConfig<{ readonly kills: number }>({ testDir: '.', testMatch: 'import-kill.spec.ts', retries: 0, workers: 1, reporter: 'list', use: { kills: 50 }, outputDir: '../../.output/kills' });
