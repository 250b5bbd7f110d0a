// Unit tests in Node. What needs a browser runs in Playwright (tests/e2e).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: ['tests/e2e/**', 'node_modules/**'], passWithNoTests: false,
    // Five labelled sets and a command line started anew take their time on a busy machine.
    testTimeout: 60_000 },
});
